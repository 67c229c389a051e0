import {
  add,
  type Branch,
  broadcastTo,
  concat,
  constant,
  conv2d,
  convolution,
  createRandom,
  type ExportOptions,
  type ExportSource,
  embedding,
  gather,
  layerNormalization,
  linear,
  maskBias,
  matmul,
  max,
  mean,
  mul,
  type NdArray,
  ndarray,
  pad,
  randomNormal,
  randomUniform,
  relu,
  reshape,
  reverse,
  type SymbolicType,
  slice,
  softmax,
  stack,
  sum,
  transformerBlock,
  transpose,
  zeros,
} from "@syntopia/engine";
import { describe, expect, test } from "vitest";
import { differences, SAME_GRAPH_TOLERANCE } from "./dynamic.ts";

const random = createRandom(7);
const normal = (...shape: number[]) => randomNormal(random, shape);
const indices = (high: number, ...shape: number[]) =>
  ndarray(
    Int32Array.from(randomUniform(random, shape, 0, high).data as Float32Array, Math.floor),
    shape,
    "int32",
  );

async function expectSame<
  const I extends Readonly<Record<string, SymbolicType>>,
  P extends Branch<NdArray>,
>(
  source: ExportSource<I, P>,
  cases: readonly { readonly [K in keyof I]: NdArray }[],
  options: ExportOptions = {},
): Promise<void> {
  for (const { shapes, largest } of await differences(source, cases, options)) {
    expect(shapes.join()).not.toContain("in place of");
    expect(largest).toBeLessThan(SAME_GRAPH_TOLERANCE);
  }
}

describe("axes of any length", () => {
  test("a perceptron at other batches", () =>
    expectSame(
      {
        inputs: { x: { shape: ["batch", 6] } },
        params: {
          hidden: linear.init({ inputs: 6, outputs: 8 }, random),
          out: linear.init({ inputs: 8, outputs: 3 }, random),
        },
        build: ({ x }, { hidden, out }) => ({
          logits: linear.apply(out, relu(linear.apply(hidden, x))),
        }),
      },
      [1, 2, 33].map((batch) => ({ x: normal(batch, 6) })),
    ));

  test("a convolutional network, flattened", () =>
    expectSame(
      {
        inputs: { image: { shape: ["batch", 3, 8, 8] } },
        params: {
          first: convolution.init({ inputs: 3, outputs: 4, kernel: 3 }, random),
          head: linear.init({ inputs: 64, outputs: 5 }, random),
        },
        build: ({ image }, { first, head }) => {
          const features = relu(convolution.apply(first, image, { stride: 2, padding: 1 }));
          return { logits: linear.apply(head, reshape(features, [-1, 64])), features };
        },
      },
      [1, 3, 16].map((batch) => ({ image: normal(batch, 3, 8, 8) })),
    ));

  test("pictures of any size, where every axis stays", () =>
    expectSame(
      {
        inputs: { image: { shape: ["batch", 2, "height", "width"] } },
        params: { kernel: normal(3, 2, 3, 3) },
        build: ({ image }, { kernel }) => ({
          pooled: mean(conv2d(image, kernel, { stride: 2, padding: 1 }), [2, 3]),
        }),
      },
      [
        { image: normal(1, 2, 9, 4) },
        { image: normal(2, 2, 3, 3) },
        { image: normal(3, 2, 16, 21) },
      ],
    ));

  test("a Transformer at other batches and lengths, with a mask and positions", () =>
    expectSame(
      {
        inputs: {
          tokens: { shape: ["batch", "length"], dtype: "int32" },
          mask: { shape: ["batch", "length"] },
        },
        params: {
          words: embedding.init({ count: 11, width: 8 }, random),
          places: embedding.init({ count: 32, width: 8 }, random),
          block: transformerBlock.init({ width: 8 }, random),
          norm: layerNormalization.init({ width: 8 }),
        },
        build: ({ tokens, mask }, { words, places, block, norm }) => {
          const positions = slice(places.table, [[0, tokens.shape[1]!]]);
          const x = add(embedding.apply(words, tokens), positions);
          const y = transformerBlock.apply(block, x, { heads: 2, bias: maskBias(mask) });
          const features = layerNormalization.apply(norm, y);
          return { features, pooled: mean(features, 1) };
        },
      },
      [
        [1, 1],
        [2, 32],
        [6, 3],
      ].map(([batch, length]) => ({
        tokens: indices(11, batch!, length!),
        mask: ndarray(
          Array.from({ length: batch! * length! }, (_, i) => (i % 3 === 2 ? 0 : 1)),
          [batch!, length!],
        ),
      })),
    ));

  test("lengths that are products, squares and sums", () =>
    expectSame(
      {
        inputs: { x: { shape: ["n", "m", 2] }, y: { shape: ["m", 2] } },
        params: {},
        build: ({ x, y }) => {
          const [n, m] = x.shape as [number, number];
          const outer = matmul(y, transpose(y)); //                            (m, m)
          return {
            flat: reshape(x, [n * m, 2]),
            pairs: reshape(outer, [m * m]),
            longer: concat([reshape(x, [n * m * 2]), reshape(y, [m * 2])], 0),
            wider: broadcastTo(reshape(sum(y, 0), [1, 1, 2]), [n + 1, 2 * m, 2]),
            padded: pad(y, [
              [0, n],
              [0, 0],
            ]),
          };
        },
      },
      [
        { x: normal(1, 1, 2), y: normal(1, 2) },
        { x: normal(3, 6, 2), y: normal(6, 2) },
        { x: normal(8, 5, 2), y: normal(5, 2) },
      ],
    ));

  test("constants that repeat along an axis, and counting ones", () =>
    expectSame(
      {
        inputs: { x: { shape: ["batch", "length", 3] } },
        params: { table: normal(64, 3) },
        build: ({ x }, { table }) => {
          const [batch, length] = x.shape as [number, number, number];
          const start = zeros([batch, 1, 3]);
          const places = constant(
            ndarray(
              Array.from({ length }, (_, i) => 2 * i + 1),
              [length],
              "int64",
            ),
          );
          const size = constant(batch * length, "int32");
          return {
            shifted: concat([start, slice(x, [null, [0, length]])], 1),
            placed: add(x, gather(table, places)),
            size,
            backwards: reverse(x, 1),
          };
        },
      },
      [{ x: normal(1, 1, 3) }, { x: normal(2, 9, 3) }, { x: normal(5, 30, 3) }],
    ));

  test("other ops: stack, softmax, max over the open axis", () =>
    expectSame(
      {
        inputs: { x: { shape: ["batch", 4] } },
        params: { w: normal(4, 4) },
        build: ({ x }, { w }) => {
          const y = matmul(x, w);
          return {
            both: stack([x, y], 0),
            shares: softmax(mul(y, 2)),
            top: max(y, 0),
            columns: transpose(y),
          };
        },
      },
      [1, 2, 30].map((batch) => ({ x: normal(batch, 4) })),
    ));
});
