import {
  type AsTensors,
  adaptiveAvgPool2d,
  adaptiveMaxPool2d,
  add,
  argmax,
  attention,
  avgPool2d,
  batchNormalization,
  constant,
  conv1d,
  conv2d,
  conv3d,
  convTranspose2d,
  createRandom,
  cumsum,
  gather,
  globalAvgPool,
  globalMaxPool,
  groupNorm,
  instanceNorm,
  linear,
  logSumExp,
  max,
  maxPool2d,
  ndarray,
  norm,
  pad,
  randomNormal,
  reshape,
  resize,
  reverse,
  rmsNorm,
  scatterAdd,
  slice,
  sparseMatmul,
  std,
  type Tensor,
  tanh,
  transpose,
  zeros,
} from "@syntopia/engine";
import { expect, test } from "vitest";
import { differences, SAME_GRAPH_TOLERANCE, sourceOf } from "./dynamic.ts";

const random = createRandom(5);
const normal = (...shape: number[]) => randomNormal(random, shape);

const params = {
  kernel: normal(4, 4, 3, 3),
  depthwise: normal(4, 1, 3, 3),
  signal: normal(4, 4, 3),
  volume: normal(2, 4, 1, 3, 3),
  scale: normal(4),
  bias: normal(4),
  columns: normal(6),
  statistics: batchNormalization.initStatistics({ width: 4 }),
  attention: attention.init({ width: 6 }, random),
};

/** 36 rows onto 3, in no order. */
const ROWS = constant(
  ndarray(
    Array.from({ length: 36 }, (_, i) => (i * i + 5 * i) % 3),
    [36],
    "int64",
  ),
);

/** Each gives something from x (batch, 4, 6, 6). */
const CASES: Readonly<Record<string, (x: Tensor, p: AsTensors<typeof params>) => Tensor>> = {
  "conv2d, padding and stride": (x, p) => conv2d(x, p.kernel, { stride: 2, padding: 1 }),
  "conv2d, depthwise": (x, p) => conv2d(x, p.depthwise, { groups: 4, padding: 1 }),
  conv1d: (x, p) => conv1d(reshape(x, [-1, 4, 36]), p.signal, { dilation: 2 }),
  conv3d: (x, p) => conv3d(reshape(x, [-1, 4, 1, 6, 6]), p.volume),
  convTranspose2d: (x, p) => convTranspose2d(x, p.kernel, { stride: 2, padding: 1 }),
  maxPool2d: (x) => maxPool2d(x, 3, { stride: 2, padding: 1 }),
  avgPool2d: (x) => avgPool2d(x, 2, { ceilMode: true }),
  adaptiveAvgPool2d: (x) => adaptiveAvgPool2d(x, [2, 4]),
  adaptiveMaxPool2d: (x) => adaptiveMaxPool2d(x, [2, 4]),
  globalAvgPool: (x) => globalAvgPool(x),
  globalMaxPool: (x) => globalMaxPool(x),
  "resize, nearest": (x) => resize(x, { scale: 2 }),
  "resize, bilinear": (x) => resize(x, { size: [9, 4], mode: "bilinear" }),
  "batch normalisation": (x, p) =>
    batchNormalization.apply({ scale: p.scale, bias: p.bias }, p.statistics, x),
  groupNorm: (x, p) => groupNorm(x, p.scale, p.bias, { groups: 2 }),
  instanceNorm: (x, p) => instanceNorm(x, p.scale, p.bias),
  rmsNorm: (x, p) => rmsNorm(x, p.columns),
  "attention over pixels": (x, p) => {
    const rows = reshape(x, [x.shape[0]!, 24, 6]);
    return attention.apply(p.attention, rows, rows, { heads: 3 });
  },
  "a recurrent network, unrolled over rows": (x, p) => {
    const rows = reshape(x, [x.shape[0]!, 24, 6]);
    const step = (state: Tensor, t: number) => {
      const row = reshape(slice(rows, [null, [t, t + 1]]), [-1, 6]);
      return tanh(add(row, linear.apply(p.attention.out, state)));
    };
    return Array.from({ length: 5 }, (_, t) => t).reduce(step, zeros([x.shape[0]!, 6]));
  },
  cumsum: (x) => cumsum(x, 0),
  "logSumExp over the batch": (x) => logSumExp(x, 0),
  std: (x) => std(x, [1, 2]),
  norm: (x) => norm(x, [1]),
  argmax: (x) => argmax(x, 1),
  "max over the batch": (x) => max(x, [0]),
  "gather from the batch": (x) => gather(x, constant(ndarray([0, 0], [2], "int64"))),
  "the last of the batch": (x) => slice(x, [[x.shape[0]! - 1, x.shape[0]!]]),
  "all but the first, reversed": (x) =>
    reverse(
      slice(x, [
        [0, x.shape[0]!],
        [1, 4],
      ]),
      [0, 1],
    ),
  "padding before the batch": (x) =>
    pad(x, [
      [2, 1],
      [0, 0],
      [0, 0],
      [1, 0],
    ]),
  scatterAdd: (x) => scatterAdd(zeros([3, x.shape[0]! * 4]), ROWS, transpose(reshape(x, [-1, 36]))),
  sparseMatmul: (x) =>
    sparseMatmul(
      { rows: [0, 0, 2], columns: [1, 3, 35], shape: [3, 36] },
      transpose(reshape(x, [-1, 36])),
    ),
};

test.each(Object.entries(CASES))("%s, at any batch", async (_, build) => {
  const source = sourceOf({
    inputs: { x: { shape: ["batch", 4, 6, 6] } },
    params,
    build: ({ x }, weights) => ({ y: build(x, weights) }),
  });
  const cases = [1, 2, 13].map((batch) => ({ x: normal(batch, 4, 6, 6) }));
  for (const { shapes, largest } of await differences(source, cases)) {
    expect(shapes.join()).not.toContain("in place of");
    expect(largest).toBeLessThan(SAME_GRAPH_TOLERANCE);
  }
});
