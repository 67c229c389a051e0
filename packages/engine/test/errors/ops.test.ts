/** What ops say of shapes, axes and types that do not fit. */
import {
  add,
  attention,
  broadcastTo,
  type ConvOptions,
  concat,
  constant,
  conv1d,
  conv2d,
  conv3d,
  convTranspose1d,
  convTranspose2d,
  createRandom,
  equal,
  exp,
  expandDims,
  gather,
  greater,
  input,
  layerNorm,
  matmul,
  ndarray,
  pad,
  reshape,
  reverse,
  type Shape,
  ShapeError,
  scatterAdd,
  slice,
  softmax,
  stack,
  sum,
  transpose,
  where,
  zerosArray,
} from "@syntopia/engine";
import { expect, test } from "vitest";
import { textsOf } from "../error-texts.ts";

const x = (...shape: Shape) => input("x", shape);
const y = (...shape: Shape) => input("y", shape);
const whole = (...shape: Shape) => input("whole", shape, "int32");
const truth = (...shape: Shape) => input("truth", shape, "bool");

test("shapes, axes and types of ops", async () => {
  const cases = [
    () => ndarray([1, 2, 3], [2, 2]),
    () => input("x", [2, -1]),
    () => ndarray([], [0.5]),
    () => zerosArray([2.5]),
    () => add(whole(2), 0.5),
    () => ndarray([2 ** 31], [1], "int32"),
    () => constant(0.5, "int64"),
    () => ndarray([1, 2], [2], "bool"),
    () => add(x(2, 3), y(4)),
    () => add(x(2), whole(2)),
    () => add(truth(2), truth(2)),
    () => exp(whole(2)),
    () => equal(x(2), whole(2)),
    () => greater(truth(2), truth(2)),
    () => where(x(2), x(2), y(2)),
    () => where(truth(2), x(2), whole(2)),
    () => sum(x(2, 3), 2),
    () => sum(x(2, 3), [1, -1]),
    () => sum(truth(2)),
    () => softmax(x(), 0),
    () => broadcastTo(x(2), [3]),
    () => broadcastTo(x(2, 3), [3]),
    () => broadcastTo(x(1), [-3]),
    () => reshape(x(2, 3), [4]),
    () => reshape(x(2, 3), [-2, -3]),
    () => reshape(x(2, 3), [-1, 4]),
    () => reshape(x(2, 3), [-1, -1]),
    () => transpose(x(2, 3), [0, 0]),
    () => expandDims(x(2), 3),
    () => matmul(x(2, 3), y(2, 3)),
    () => matmul(x(3), y(2, 2)),
    () => matmul(x(2, 2, 3), y(5, 3, 2)),
    () => matmul(whole(2, 3), y(3, 2)),
    () => layerNorm(x(2, 3), y(3), y(2)),
    () => gather(x(2), y(2)),
    () => gather(x(2), whole(2), 1),
    () => scatterAdd(x(4, 3), whole(5), y(4, 3)),
    () => scatterAdd(x(), whole(5), y(5)),
    () =>
      attention.apply(
        attention.init({ width: 6 }, createRandom(1)) as never,
        x(1, 2, 6),
        x(1, 2, 6),
        { heads: 4 },
      ),
    () =>
      attention.apply(
        attention.init({ width: 6 }, createRandom(1)) as never,
        x(1, 2, 6),
        x(1, 2, 6),
        { heads: -2 },
      ),
  ];
  expect(await textsOf(cases)).toMatchInlineSnapshot(`
    "ShapeError: ndarray: expected 4 values for shape (2, 2), got 3
    ShapeError: input "x": expected whole lengths, 0 or more, got (2, -1). A program has one size; axes of any length are exportOnnx's.
    ShapeError: ndarray: expected whole lengths, 0 or more, got (0.5)
    ShapeError: zerosArray: expected whole lengths, 0 or more, got (2.5)
    ShapeError: ndarray: expected values that int32 can hold, got 0.5 at 0. Use float32, or round them.
    ShapeError: ndarray: expected values that int32 can hold, got 2147483648 at 0. Use float32, or round them.
    ShapeError: ndarray: expected values that int64 can hold, got 0.5 at 0. Use float32, or round them.
    ShapeError: ndarray: expected values that bool can hold, got 2 at 1. Use float32, or round them.
    ShapeError: add: expected shapes that broadcast, got (2, 3) and (4). Aligned at the last axis, lengths must be equal or 1.
    ShapeError: add: expected two numbers of one type, got float32 and int32. Use cast.
    ShapeError: add: expected two numbers of one type, got bool and bool. Use cast.
    ShapeError: exp: expected float32, got int32. Use cast.
    ShapeError: equal: expected one type, got float32 and int32. Use cast.
    ShapeError: greater: expected float32 or int32 or int64, got bool. Use cast.
    ShapeError: where: expected bool, got float32. Use cast.
    ShapeError: where: expected two values of one type, got float32 and int32. Use cast.
    ShapeError: sum: expected an axis in [-2, 2), got 2
    ShapeError: sum: expected each axis once, got [1, -1]
    ShapeError: sum: expected float32 or int32 or int64, got bool. Use cast.
    ShapeError: softmax: expected an axis in [0, 0), got 0
    ShapeError: broadcastTo: expected a shape that broadcasts to (3), got (2)
    ShapeError: broadcastTo: expected a shape that broadcasts to (3), got (2, 3)
    ShapeError: broadcastTo: expected whole lengths, 0 or more, got (-3)
    ShapeError: reshape: expected as many elements as in (2, 3) (6), got (4) (4)
    ShapeError: reshape: expected whole lengths, 0 or more, got (-2, -3)
    ShapeError: reshape: expected one -1 that 6 elements can fill, got (-1, 4)
    ShapeError: reshape: expected one -1 that 6 elements can fill, got (-1, -1)
    ShapeError: transpose: expected an order of the 2 axes of (2, 3), got [0, 0]
    ShapeError: expandDims: expected an axis in [-2, 2), got 3
    ShapeError: matmul: expected float32 (..., N, K) and (..., K, M), got float32 (2, 3) and float32 (2, 3)
    ShapeError: matmul: expected float32 (..., N, K) and (..., K, M), got float32 (3) and float32 (2, 2)
    ShapeError: matmul: expected shapes that broadcast, got (2) and (5). Aligned at the last axis, lengths must be equal or 1.
    ShapeError: matmul: expected float32 (..., N, K) and (..., K, M), got int32 (2, 3) and float32 (3, 2)
    ShapeError: layerNorm: expected x (..., D), scale (D) and bias (D), got (2, 3), (3) and (2)
    ShapeError: gather: expected integer indices, got float32. Use cast.
    ShapeError: gather: expected an axis in [-1, 1), got 1
    ShapeError: scatterAdd: expected indices (M) and updates (M, 3) for x (4, 3), got (5) and (4, 3)
    ShapeError: scatterAdd: expected indices (M) and updates (M) for x (), got (5) and (5)
    ShapeError: attention: expected heads that divide the width 6, got 4
    ShapeError: attention: expected heads that divide the width 6, got -2"
  `);
  for (const provoke of cases) expect(provoke).toThrow(ShapeError);
});

test("slices, paddings and joins", async () => {
  const cases = [
    () =>
      slice(x(4), [
        [0, 2],
        [0, 1],
      ]),
    () => slice(x(4, 5), [null, [2, 6]]),
    () => slice(x(4), [[2, 2]]),
    () => slice(x(4), [[0, 4, 0]]),
    () => slice(x(4), [[0.5, 2]]),
    () => pad(x(2, 3), [[1, 1]]),
    () => pad(x(2), [[-1, 1]]),
    () => pad(whole(2), [[0, 1]], 0.5),
    () => concat([], 0),
    () => concat([x(2, 3), y(2, 4)], 0),
    () => concat([x(2), whole(2)], 0),
    () => stack([x(2), y(3)], 0),
    () => stack([], 0),
    () => reverse(x(2), 1),
  ];
  expect(await textsOf(cases)).toMatchInlineSnapshot(`
    "ShapeError: slice: expected at most 1 ranges, got 2
    ShapeError: slice: expected a range of whole numbers, not empty, inside axis 1 of (4, 5), got [2, 6]
    ShapeError: slice: expected a range of whole numbers, not empty, inside axis 0 of (4), got [2, 2]
    ShapeError: slice: expected a range of whole numbers, not empty, inside axis 0 of (4), got [0, 4, 0]
    ShapeError: slice: expected a range of whole numbers, not empty, inside axis 0 of (4), got [0.5, 2]
    ShapeError: pad: expected a pair of widths, 0 or more, for each axis of (2, 3), got [[1,1]]
    ShapeError: pad: expected a pair of widths, 0 or more, for each axis of (2), got [[-1,1]]
    ShapeError: ndarray: expected values that int32 can hold, got 0.5 at 0. Use float32, or round them.
    ShapeError: concat: expected at least one tensor, got none
    ShapeError: concat: expected tensors like float32 (2, 3) but for axis 0, got float32 (2, 4) at position 1
    ShapeError: concat: expected tensors like float32 (2) but for axis 0, got int32 (2) at position 1
    ShapeError: stack: expected tensors of one shape, got (2) and (3)
    ShapeError: stack: expected at least one tensor, got none
    ShapeError: reverse: expected an axis in [-1, 1), got 1"
  `);
});

test("convolutions", async () => {
  const cases = [
    () => conv2d(x(3, 8, 8), y(4, 3, 3, 3)),
    () => conv2d(x(1, 3, 8, 8), y(4, 2, 3, 3)),
    () => conv2d(x(1, 3, 2, 2), y(4, 3, 3, 3)),
    () => conv2d(whole(1, 3, 8, 8), y(4, 3, 3, 3)),
    () => conv2d(x(1, 3, 8, 8), y(4, 3, 3, 3), { stride: 0 }),
    () =>
      conv2d(x(1, 3, 8, 8), y(4, 3, 3, 3), { padding: { top: -1, left: 0, bottom: 0, right: 0 } }),
    () => conv2d(x(1, 4, 8, 8), y(4, 2, 3, 3), { groups: 4 }),
    () => conv2d(x(1, 6, 8, 8), y(5, 3, 3, 3), { groups: 2 }),
    () => conv2d(x(1, 6, 8, 8), y(6, 3, 3, 3), { groups: 0 }),
    () => conv2d(x(1, 3, 8, 8), y(4, 3, 3, 3), { dilation: [1, 0] }),
    () => conv2d(x(1, 3, 8, 8), y(4, 3, 3, 3), { stride: [1, 1, 1] }),
    () => conv2d(x(1, 3, 8, 8), y(4, 3, 3, 3), { stride: 2, padding: "same" }),
    () => conv2d(x(1, 3, 8, 8), y(4, 3, 3, 3), { padding: "full" as "same" }),
    () => conv2d(x(1, 3, 8, 8), y(4, 3, 3, 3), { strides: 2 } as ConvOptions),
    () => conv1d(x(1, 3, 8, 8), y(4, 3, 3, 3)),
    () => conv1d(x(1, 3, 8), y(4, 3, 3), { padding: [1, 2] }),
    () => conv3d(x(1, 3, 8, 8), y(4, 3, 3, 3)),
    () => convTranspose2d(x(1, 3), y(3, 2, 3, 3)),
    () => convTranspose2d(x(1, 4, 8, 8), y(3, 2, 3, 3)),
    () => convTranspose2d(x(1, 3, 4, 4), y(3, 2, 3, 3), { stride: 2, size: [20, 20] }),
    () => convTranspose2d(x(1, 3, 4, 4), y(3, 2, 3, 3), { stride: [1, 0.5] }),
    () => convTranspose2d(x(1, 3, 4, 4), y(3, 2, 3, 3), { stride: 2, outputPadding: 2 }),
    () => convTranspose2d(x(1, 3, 4, 4), y(3, 2, 3, 3), { outputPadding: -1 }),
    () => convTranspose1d(x(1, 3, 4), y(3, 2, 3), { padding: 4 }),
    () => conv2d(x(1, 8, 8, 3), y(4, 3, 3, 3)),
  ];
  expect(await textsOf(cases)).toMatchInlineSnapshot(`
    "ShapeError: conv2d: expected x (B, C, H, W) and a kernel (O, C / groups, h, w), got (3, 8, 8) and (4, 3, 3, 3)
    ShapeError: conv2d: expected x with 2 channels for the kernel (4, 2, 3, 3) and groups 1, got 3
    ShapeError: conv2d: expected a kernel no larger than the padded picture, got (4, 3, 3, 3) for (1, 3, 2, 2), dilation [1, 1], padding [[0,0],[0,0]]
    ShapeError: conv2d: expected float32, got int32. Use cast.
    ShapeError: conv2d: expected stride of whole numbers, 1 or more, one or a list of 2, got 0
    ShapeError: conv2d: expected padding of whole numbers, 0 or more, one or a list of 2 or of 2 [before, after] or {top, left, bottom, right}, got {"top":-1,"left":0,"bottom":0,"right":0}
    ShapeError: conv2d: expected x with 8 channels for the kernel (4, 2, 3, 3) and groups 4, got 4
    ShapeError: conv2d: expected groups that divide the 5 kernels of (5, 3, 3, 3), got 2
    ShapeError: conv2d: expected a whole number of groups, 1 or more, got 0
    ShapeError: conv2d: expected dilation of whole numbers, 1 or more, one or a list of 2, got [1,0]
    ShapeError: conv2d: expected stride of whole numbers, 1 or more, one or a list of 2, got [1,1,1]
    ShapeError: conv2d: expected a stride of 1 for padding "same", got [2, 2]. Give the padding in pixels.
    ShapeError: conv2d: expected padding "same", "valid" or numbers, got "full"
    Error: conv2d: expected options among stride, padding, dilation, groups, got "strides"
    ShapeError: conv1d: expected x (B, C, N) and a kernel (O, C / groups, n), got (1, 3, 8, 8) and (4, 3, 3, 3)
    ShapeError: conv1d: expected padding of whole numbers, 0 or more, one or a list of 1 or of 1 [before, after], got [1,2]
    ShapeError: conv3d: expected x (B, C, Z, H, W) and a kernel (O, C / groups, z, h, w), got (1, 3, 8, 8) and (4, 3, 3, 3)
    ShapeError: convTranspose2d: expected x (B, C, H, W) and a kernel (O, C / groups, h, w), got (1, 3) and (3, 2, 3, 3)
    ShapeError: convTranspose2d: expected x with 3 channels for the kernel (3, 2, 3, 3) and groups 1, got 4
    ShapeError: convTranspose2d: expected x (B, O, ...) that a convolution with (3, 2, 3, 3) makes of (20, 20) pixels, got (1, 3, 4, 4)
    ShapeError: convTranspose2d: expected stride of whole numbers, 1 or more, one or a list of 2, got [1,0.5]
    ShapeError: convTranspose2d: expected x (B, O, ...) that a convolution with (3, 2, 3, 3) makes of (11, 11) pixels, got (1, 3, 4, 4)
    ShapeError: convTranspose2d: expected outputPadding of whole numbers, 0 or more, one or a list of 2, got -1
    ShapeError: convTranspose1d: expected x (B, O, ...) that a convolution with (3, 2, 3) makes of (-2) pixels, got (1, 3, 4)
    ShapeError: conv2d: expected x with 3 channels for the kernel (4, 3, 3, 3) and groups 1, got 8. Are the channels last? Here they come before the pixels."
  `);
});
