import {
  convolution,
  createRandom,
  embedding,
  layerNormalization,
  linear,
  type NdArray,
  ndarray,
  randomNormal,
  type Tensor,
  type TransformerBlockParams,
  transformerBlock,
} from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import { describe, expect, onTestFinished, test } from "vitest";
import { largestDifference, numbersOf } from "../numbers.ts";

const meanSquare = (numbers: readonly number[]) =>
  numbers.reduce((sum, x) => sum + x * x, 0) / numbers.length;

describe("init", () => {
  test("linear: Glorot's uniform distribution, no bias", () => {
    const { weight, bias } = linear.init({ inputs: 100, outputs: 50 }, createRandom(1));
    const limit = Math.sqrt(6 / 150);
    expect(weight.shape).toEqual([100, 50]);
    expect(Math.max(...numbersOf(weight).map(Math.abs))).toBeLessThanOrEqual(Math.fround(limit));
    // the variance of a uniform number in ±limit is limit² / 3; 5,000 draws know it to 1 %
    expect(meanSquare(numbersOf(weight)) / (limit ** 2 / 3)).toBeCloseTo(1, 1);
    expect(bias).toEqual(ndarray(new Float32Array(50)));
  });

  test("convolution: He's normal distribution", () => {
    const { weight } = convolution.init({ inputs: 16, outputs: 32, kernel: 3 }, createRandom(1));
    expect(weight.shape).toEqual([32, 16, 3, 3]);
    expect(meanSquare(numbersOf(weight)) / (2 / (16 * 9))).toBeCloseTo(1, 1);
  });

  test("embedding: deviation 0.02; layer normalization: 1 and 0", () => {
    const { table } = embedding.init({ count: 200, width: 20 }, createRandom(1));
    expect(table.shape).toEqual([200, 20]);
    expect(Math.sqrt(meanSquare(numbersOf(table))) / 0.02).toBeCloseTo(1, 1);
    expect(layerNormalization.init({ width: 2 })).toEqual({
      scale: ndarray([1, 1]),
      bias: ndarray([0, 0]),
    });
  });

  test("the same seed gives the same parameters, another one others", () => {
    const init = (seed: number) => transformerBlock.init({ width: 4 }, createRandom(seed));
    expect(init(1)).toEqual(init(1));
    expect(init(1).expand.weight).not.toEqual(init(2).expand.weight);
    expect(init(1).expand.weight.shape).toEqual([4, 16]);
  });
});

describe("apply", () => {
  test("linear over leading axes, embedding of a table of ids, normalisation", async () => {
    const program = await compile({
      inputs: { x: { shape: [1, 2, 2] }, ids: { shape: [2, 2], dtype: "int32" } },
      state: {
        linear: { weight: ndarray([1, 2, 3, 4, 5, 6], [2, 3]), bias: ndarray([10, 20, 30]) },
        embedding: { table: ndarray([0, 0.5, 1, 1.5, 2, 2.5], [3, 2]) },
        norm: { scale: ndarray([1, 10]), bias: ndarray([0, 5]) },
      },
      build: ({ x, ids }, state) => ({
        outputs: {
          dense: linear.apply(state.linear, x),
          rows: embedding.apply(state.embedding, ids),
          normal: layerNormalization.apply(state.norm, x),
        },
      }),
    });
    onTestFinished(() => program.close());
    const ids = ndarray([2, 0, 1, 2], [2, 2], "int32");
    const { dense, rows, normal } = await program.run({ x: ndarray([1, 0, 1, 3], [1, 2, 2]), ids });
    expect(dense).toEqual(ndarray([11, 22, 33, 23, 37, 51], [1, 2, 3]));
    expect(rows).toEqual(ndarray([2, 2.5, 0, 0.5, 1, 1.5, 2, 2.5], [2, 2, 2]));
    expect(largestDifference(numbersOf(normal), [1, -5, -1, 15])).toBeLessThan(1e-3);
  });

  test("a Transformer block keeps the shape, and permuting its tokens permutes its results", async () => {
    const params = transformerBlock.init({ width: 8, hidden: 12 }, createRandom(3));
    const program = await compile({
      inputs: { x: { shape: [1, 4, 8] } },
      state: { params: params as unknown as { readonly [key: string]: NdArray } },
      build: ({ x }, state) => {
        const tensors = state.params as unknown as TransformerBlockParams<Tensor>;
        return { outputs: { y: transformerBlock.apply(tensors, x, { heads: 2 }) } };
      },
    });
    onTestFinished(() => program.close());
    const x = randomNormal(createRandom(5), [1, 4, 8]);
    const order = [2, 0, 3, 1];
    const permute = (array: NdArray) =>
      ndarray(
        order.flatMap((token) => numbersOf(array).slice(8 * token, 8 * token + 8)),
        [1, 4, 8],
      );
    const { y } = await program.run({ x });
    const { y: permuted } = await program.run({ x: permute(x) });
    expect(y!.shape).toEqual([1, 4, 8]);
    expect(largestDifference(numbersOf(permuted), numbersOf(permute(y!)))).toBeLessThan(1e-5);
    expect(largestDifference(numbersOf(y), numbersOf(x))).toBeGreaterThan(0.1);
  });
});
