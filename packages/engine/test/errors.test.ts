import {
  add,
  attention,
  type Branch,
  broadcastTo,
  type ConvOptions,
  cast,
  concat,
  constant,
  conv1d,
  conv2d,
  conv3d,
  convTranspose1d,
  convTranspose2d,
  createRandom,
  decodeSafetensors,
  encodeSafetensors,
  equal,
  exp,
  expandDims,
  gather,
  grad,
  greater,
  input,
  layerNorm,
  matmul,
  mul,
  type NdArray,
  ndarray,
  type Op,
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
  type Tensor,
  toOnnx,
  traceProgram,
  transpose,
  treeFrom,
  treeGet,
  where,
  zerosArray,
} from "@syntopia/engine";
import { compile, run } from "@syntopia/engine/node";
import { expect, onTestFinished, test } from "vitest";
import { applyOp } from "../src/tensor.ts";

const x = (...shape: Shape) => input("x", shape);
const y = (...shape: Shape) => input("y", shape);
const whole = (...shape: Shape) => input("whole", shape, "int32");
const truth = (...shape: Shape) => input("truth", shape, "bool");

/** The kind and text of the error of each case, a line each. */
async function textsOf(cases: readonly (() => unknown)[]): Promise<string> {
  const lines = cases.map(async (provoke) => {
    try {
      await provoke();
    } catch (error) {
      return String(error);
    }
    throw new Error(`expected an error, got none from ${provoke}`);
  });
  return (await Promise.all(lines)).join("\n");
}

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
    ShapeError: convTranspose1d: expected x (B, O, ...) that a convolution with (3, 2, 3) makes of (-2) pixels, got (1, 3, 4)"
  `);
});

/** Rounding has no useful gradient: an op like this one must not pass for a constant. */
const round: Op<null> = {
  name: "round",
  infer: ([a]) => [a!],
  emit: (emitter, inputs) => emitter.node("Round", inputs),
  vjp: "none",
  samples: [],
};

test("gradients", async () => {
  const rounded = (a: Tensor) => applyOp(round, [a], null)[0]!;
  const a = x(2);
  const cases = [
    () => grad(mul(a, 2), a),
    () => grad(sum(cast(a, "int32")), a),
    () => grad(sum(rounded(mul(a, 2))), a),
  ];
  expect(await textsOf(cases)).toMatchInlineSnapshot(`
    "ShapeError: grad: expected a float32 scalar, got float32 (2). Use sum or mean.
    ShapeError: grad: expected a float32 scalar, got int32 (). Use sum or mean.
    Error: grad: expected ops with a gradient on the way to the loss, got "round". Differentiate another value, or keep it out of the loss."
  `);
  // what does not lead to the source needs no gradient
  const { slope } = await run({ slope: grad(sum(mul(a, rounded(constant(2.4)))), a) });
  expect(slope).toEqual(ndarray([2, 2]));
});

test("names in a model", async () => {
  const cases = [
    () => toOnnx({ y: add(x(2), x(2)) }),
    () => toOnnx({ x: x(2) }),
    () => toOnnx({ "/y": x(2) }),
    () => toOnnx({ y: input("", []) }),
  ];
  expect(await textsOf(cases)).toMatchInlineSnapshot(`
    "Error: toOnnx: expected one input of each name, got two named "x"
    Error: toOnnx: expected outputs named apart from inputs, got "x" as both. Rename the output.
    Error: toOnnx: expected names that are not empty and do not start with "/", got "/y"
    Error: toOnnx: expected names that are not empty and do not start with "/", got """
  `);
});

test("programs", async () => {
  const state: Branch<NdArray> = { a: ndarray([1]) };
  const trace = (next: Readonly<Record<string, Tensor>>) =>
    traceProgram({ inputs: {}, state, build: () => ({ outputs: {}, state: next }) });
  const program = await compile({
    inputs: { x: { shape: [2] } },
    state: { total: ndarray([0, 0]) },
    build: (inputs, { total }) => ({ outputs: {}, state: { total: add(total, inputs.x) } }),
  });
  onTestFinished(() => program.close());
  const cases = [
    () => trace({}),
    () => trace({ a: constant(1) }),
    () => trace({ a: constant(ndarray([1], [1], "int32")) }),
    () => trace({ a: constant(ndarray([1])), b: constant(1) }),
    () =>
      traceProgram({ inputs: { "state/a": { shape: [] } }, state, build: () => ({ outputs: {} }) }),
    () => traceProgram({ inputs: {}, state, build: () => ({ outputs: { "new/a": constant(1) } }) }),
    () => run({ y: x(2) }, { x: ndarray([1]) }),
    () => run({ y: x(2) }, { x: ndarray([1, 2], [2], "int32") }),
    () => run({ y: x(2) }, { x: ndarray([1, 2]), z: ndarray([1]) }),
    () => run({ y: x(2) }),
    () => program.run({} as never),
    () => program.setState({ totl: ndarray([1]) } as never),
    () => program.setState({ total: ndarray([1]) }),
    async () => {
      const running = program.run({ x: ndarray([1, 1]) });
      try {
        await program.run({ x: ndarray([1, 1]) });
      } finally {
        await running;
      }
    },
    async () => {
      const running = program.run({ x: ndarray([1, 1]) });
      try {
        program.setState({ total: ndarray([1, 1]) });
      } finally {
        await running;
      }
    },
  ];
  const lines: string[] = [];
  for (const provoke of cases) lines.push(await textsOf([provoke]));
  expect(lines.join("\n")).toMatchInlineSnapshot(`
    "Error: program: expected a new state "a" of float32 (1), got nothing
    Error: program: expected a new state "a" of float32 (1), got float32 ()
    Error: program: expected a new state "a" of float32 (1), got int32 (1)
    Error: program: expected only known state, got a new "b"
    Error: program: expected names that do not start with "state/" or "new/", got "state/a"
    Error: program: expected names that do not start with "state/" or "new/", got "new/a"
    ShapeError: run: input "x": expected float32 (2), got float32 (1). A program is compiled for one size: feed that, or compile another for this one.
    ShapeError: run: input "x": expected float32 (2), got int32 (2). Write ndarray(values, shape, "float32").
    ShapeError: run: expected inputs "x", got "z"
    ShapeError: run: expected the input "x", got nothing
    ShapeError: run: expected the input "x", got nothing
    ShapeError: setState: expected "total", got "totl". Of a file, pass its \`tensors\`.
    ShapeError: setState: "total": expected float32 (2), got float32 (1)
    Error: run: expected one run at a time, got a second. Await the first.
    Error: setState: expected no run under way, got one. Await it."
  `);
});

/** A safetensors file of one line of header. */
function file(header: string, data: readonly number[] = []): Uint8Array {
  const text = new TextEncoder().encode(header);
  return Uint8Array.of(text.length, 0, 0, 0, 0, 0, 0, 0, ...text, ...data);
}

test("trees, files and seeds", async () => {
  const cases = [
    () => treeGet<NdArray>({ a: ndarray([1]), b: { c: ndarray([2]) } }, "b"),
    () =>
      treeFrom([
        ["a", 1],
        ["a.b", 2],
      ]),
    () =>
      treeFrom([
        ["a.b", 1],
        ["a", 2],
      ]),
    () =>
      treeFrom([
        ["a", 1],
        ["a", 2],
      ]),
    () => createRandom(0.5),
    () => createRandom(1).integer(0),
    () => encodeSafetensors({ "a.b": ndarray([1]), a: { b: ndarray([2]) } }),
    () => decodeSafetensors(new Uint8Array(3)),
    () => decodeSafetensors(file("{}").subarray(0, 9)),
    () => decodeSafetensors(file("[]")),
    () => decodeSafetensors(file('{"__metadata__":{"steps":3}}')),
    () => decodeSafetensors(file('{"x":{"dtype":"F32"}}')),
    () => decodeSafetensors(file('{"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}')),
    () => decodeSafetensors(file("{}", [1, 2])),
    () => decodeSafetensors(file('{"x":{"dtype":"F8","shape":[1],"data_offsets":[0,1]}}', [1])),
    () => decodeSafetensors(file('{"x":{"dtype":"F32","shape":[9],"data_offsets":[0,1]}}', [1])),
  ];
  expect(await textsOf(cases)).toMatchInlineSnapshot(`
    "Error: treeGet: expected one of a, b.c, got "b"
    Error: treeFrom: expected each name to be one leaf or one branch, got "a.b" beside another. Rename one.
    Error: treeFrom: expected each name to be one leaf or one branch, got "a" beside another. Rename one.
    Error: treeFrom: expected each name to be one leaf or one branch, got "a" beside another. Rename one.
    Error: createRandom: expected a whole number as the seed, got 0.5
    Error: integer: expected a whole limit of 1 or more, got 0
    Error: encodeSafetensors: expected each name once, got "a.b" again. Rename it.
    Error: decodeSafetensors: expected a header within 3 bytes, got a length of NaN. The file is cut off or no safetensors file.
    Error: decodeSafetensors: expected a header within 9 bytes, got a length of 2. The file is cut off or no safetensors file.
    Error: decodeSafetensors: expected a JSON header, got "[]"
    Error: decodeSafetensors: expected texts by name in "__metadata__", got {"steps":3}
    Error: decodeSafetensors: expected "x" to have dtype, shape and data_offsets, got {"dtype":"F32"}
    Error: decodeSafetensors: expected "x" to start at 0 and end within 0, got [0, 4)
    Error: decodeSafetensors: expected arrays up to byte 2, got nothing after 0
    Error: decodeSafetensors: expected "x" of type F32, I32, I64, BOOL, got F8
    Error: decodeSafetensors: expected 9 elements of F32 in "x", got 1 bytes"
  `);
});
