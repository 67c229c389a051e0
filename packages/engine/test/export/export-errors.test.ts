import {
  add,
  constant,
  conv2d,
  createRandom,
  exportOnnx,
  input,
  linear,
  mul,
  ndarray,
  randomNormal,
  reshape,
  type SymbolicType,
  sum,
  type Tensor,
} from "@syntopia/engine";
import { expect, test } from "vitest";

const x = { shape: ["batch", 4] } as const;

/** Export what is built from one input. */
const build = (
  from: (x: Tensor) => Tensor,
  type: SymbolicType = x,
  options: Parameters<typeof exportOnnx>[1] = {},
) =>
  exportOnnx({ inputs: { x: type }, params: {}, build: (fed) => ({ y: from(fed.x!) }) }, options);

test("a float that depends on a size names the node", async () => {
  await expect(build((x) => mul(sum(x, 0), 1 / x.shape[0]!))).rejects.toThrow(
    "exportOnnx: expected constants that do not depend on the sizes, or whole numbers that are polynomials of them, " +
      'got float32 0.25 at batch = 4, float32 0.2 at batch = 5 in input 1 of Mul "/Mul_3". ' +
      "Compute it from the inputs, slice it out of a constant of the largest size, or fix that axis.",
  );
});

test("a table that is made for each size names the node", async () => {
  const table = (x: Tensor) => constant(randomNormal(createRandom(1), [x.shape[0]!, 4]));
  await expect(build((x) => add(x, table(x)))).rejects.toThrow(
    /got float32 \(4, 4\) at batch = 4, float32 \(5, 4\) at batch = 5 in input 1 of Add "\/Add_\d+"/,
  );
});

test("a loop that is unrolled over an axis is told by its first other node", async () => {
  const unrolled = (x: Tensor) => {
    let y = x;
    for (let i = 0; i < x.shape[0]!; i++) y = add(mul(y, x), 1);
    return y;
  };
  await expect(build(unrolled)).rejects.toThrow(
    /exportOnnx: expected the same nodes at every size, got no further node at batch = 4 and Mul "\/Mul_\d+" at batch = 5\. A loop/,
  );
});

test("a length that is rounded asks for sizes that divide, and takes them", async () => {
  const halves = (x: Tensor) => {
    const y = conv2d(x, constant(randomNormal(createRandom(1), [1, 1, 2, 2])), { stride: 2 });
    const [batch, , height, width] = y.shape as [number, number, number, number];
    return reshape(y, [batch * height, width]);
  };
  const type = { shape: ["batch", 1, "height", "height"] };
  await expect(build(halves, type)).rejects.toThrow(
    /got int64 \[8, 2\] at .*Reshape "\/Reshape_\d+"\. Lengths that are rounded need sizes that divide: name four of them in the option `sizes`\.$/,
  );
  const { bytes } = await build(halves, type, { sizes: { height: [2, 4, 6, 8] } });
  expect(bytes.length).toBeGreaterThan(0);
});

test("a size at which the graph cannot be built is named", async () => {
  const layer = linear.init({ inputs: 16, outputs: 2 }, createRandom(1));
  await expect(
    exportOnnx({
      inputs: { x },
      params: { layer },
      build: ({ x }, params) => ({ y: linear.apply(params.layer, reshape(x, [1, -1])) }),
    }),
  ).rejects.toThrow(/exportOnnx: at batch = 5: matmul: .* If other sizes work, name four of them/);
});

test("names that clash, inputs without use, no outputs", async () => {
  const params = { w: ndarray([1]) };
  await expect(
    exportOnnx({ inputs: { w: { shape: [1] } }, params, build: ({ w }) => ({ y: w }) }),
  ).rejects.toThrow(
    'exportOnnx: expected inputs named apart from parameters, got "w". Rename the input.',
  );
  await expect(
    exportOnnx({ inputs: { x }, params, build: ({ x }, { w }) => ({ w: add(x, w) }) }),
  ).rejects.toThrow('exportOnnx: expected outputs named apart from parameters, got "w"');
  await expect(
    exportOnnx({ inputs: { x, spare: x }, params, build: ({ x }) => ({ y: add(x, 1) }) }),
  ).rejects.toThrow(
    'exportOnnx: expected outputs that depend on every input, got none that needs "spare". Leave it out.',
  );
  await expect(exportOnnx({ inputs: {}, params, build: () => ({}) })).rejects.toThrow(
    "exportOnnx: expected at least one output from build, got none",
  );
  await expect(
    exportOnnx({ inputs: {}, params, build: () => ({ y: input("stray", [1]) }) }),
  ).rejects.toThrow(
    'exportOnnx: expected only inputs that are declared, got "stray". Add it to `inputs`.',
  );
});

test("options and axes of the wrong form", async () => {
  const same = (x: Tensor) => add(x, 1);
  await expect(build(same, x, { weight: "float16" } as never)).rejects.toThrow(
    'exportOnnx: expected options among weights, sizes, externalData, metadata, got "weight"',
  );
  await expect(build(same, x, { weights: "int8" as never })).rejects.toThrow(
    'exportOnnx: expected weights "float32" or "float16", got "int8"',
  );
  await expect(build(same, x, { sizes: { length: [1, 2, 3, 4] } })).rejects.toThrow(
    "exportOnnx: expected sizes of batch, four different whole numbers above 0, got length: [1, 2, 3, 4]",
  );
  await expect(build(same, x, { sizes: { batch: [1, 2, 2, 4] } })).rejects.toThrow(
    "got batch: [1, 2, 2, 4]",
  );
  await expect(build(same, { shape: ["2 * batch"] })).rejects.toThrow(
    'exportOnnx: expected names of axes made of letters, digits and "_", got "2 * batch" in input "x" (2 * batch)',
  );
  await expect(build(same, x, { externalData: "../weights" })).rejects.toThrow(
    'exportOnnx: expected externalData to be a file name, got "../weights"',
  );
});

test("weights beyond what one file may hold", async () => {
  // never written to, so the system gives it no memory
  const weight = ndarray(new Float32Array(2 ** 29), [2 ** 29]);
  await expect(
    exportOnnx({ inputs: {}, params: { weight }, build: (_, w) => ({ y: add(w.weight, 1) }) }),
  ).rejects.toThrow(
    'exportOnnx: expected weights below 2 GB in one file, got 2147483652 bytes. Use externalData: "model.onnx.data".',
  );
});
