import {
  type AsTensors,
  adaptiveAvgPool2d,
  add,
  arange,
  createRandom,
  decoderBlock,
  matmul,
  mul,
  randomNormal,
  std,
  type Tensor,
  transformerBlock,
  transpose,
  tril,
  triu,
  variance,
} from "@syntopia/engine";
import { expect, test } from "vitest";
import { differences, SAME_GRAPH_TOLERANCE, sourceOf } from "./dynamic.ts";

const random = createRandom(8);
const heads = 2;
const params = {
  block: transformerBlock.init({ width: 8 }, random),
  decoder: decoderBlock.init({ width: 8 }, random),
};
const alike = (x: Tensor) => matmul(x, transpose(x));

/** Each gives something from x (batch, length, 8). */
const CASES: Readonly<Record<string, (x: Tensor, p: AsTensors<typeof params>) => Tensor>> = {
  "a causal block": (x, { block }) => transformerBlock.apply(block, x, { heads, causal: true }),
  "a block with rotary positions": (x, { block }) =>
    transformerBlock.apply(block, x, { heads, rotary: {} }),
  "a decoder": (x, { decoder }) => decoderBlock.apply(decoder, x, x, { heads, rotary: {} }),
  tril: (x) => tril(alike(x), -1),
  triu: (x) => triu(alike(x), 2),
  variance: (x) => variance(x, 1),
  std: (x) => std(x, [0, 1], { unbiased: false }),
  "positions as floats": (x) =>
    mul(transpose(x), add(arange(x.shape[1]!, { dtype: "float32" }), 0.5)),
};

test.each(Object.entries(CASES))("%s, at any length", async (_, build) => {
  const source = sourceOf({
    inputs: { x: { shape: ["batch", "length", 8] } },
    params,
    build: ({ x }, weights) => ({ y: build(x, weights) }),
  });
  const sizes = [
    [1, 2],
    [3, 6],
    [2, 33],
  ] as const;
  const cases = sizes.map(([batch, length]) => ({ x: randomNormal(random, [batch, length, 8]) }));
  for (const { shapes, largest } of await differences(source, cases)) {
    expect(shapes.join()).not.toContain("in place of");
    expect(largest).toBeLessThan(SAME_GRAPH_TOLERANCE);
  }
});

test("an average over pictures of any size", async () => {
  const source = sourceOf({
    inputs: { x: { shape: ["batch", 3, "height", "width"] } },
    params: {},
    build: ({ x }) => ({ y: adaptiveAvgPool2d(x, 1) }),
  });
  const cases = [
    { x: randomNormal(random, [2, 3, 9, 6]) },
    { x: randomNormal(random, [1, 3, 30, 17]) },
  ];
  for (const { shapes, largest } of await differences(source, cases)) {
    expect(shapes).toEqual([expect.stringMatching(/^float32 \d,3,1,1$/)]);
    expect(largest).toBeLessThan(SAME_GRAPH_TOLERANCE);
  }
});
