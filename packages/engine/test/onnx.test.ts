import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromBinary } from "@bufbuild/protobuf";
import {
  add,
  cast,
  constant,
  conv2d,
  createRandom,
  div,
  grad,
  greater,
  input,
  layerNorm,
  matmul,
  mul,
  ndarray,
  randomNormal,
  reshape,
  sum,
  type Tensor,
  toOnnx,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { ModelProtoSchema } from "onnx-buf";
import { InferenceSession, Tensor as OrtTensor } from "onnxruntime-node";
import { expect, onTestFinished, test } from "vitest";

const graphOf = (outputs: Readonly<Record<string, Tensor>>) =>
  fromBinary(ModelProtoSchema, toOnnx(outputs).bytes).graph!;

test("a model written to a file loads and runs without this package", async () => {
  const folder = await mkdtemp(join(tmpdir(), "onnx-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const x = input("x", [1, 1, 4, 4]);
  const kernel = constant(ndarray(Array(9).fill(1), [1, 1, 3, 3]));
  const loss = sum(mul(conv2d(x, kernel), 2));
  await writeFile(join(folder, "model.onnx"), toOnnx({ loss, slope: grad(loss, x) }).bytes);

  const session = await InferenceSession.create(join(folder, "model.onnx"));
  onTestFinished(() => session.release());
  expect(session.inputNames).toEqual(["x"]);
  expect(session.outputNames).toEqual(["loss", "slope"]);
  expect(session.inputMetadata[0]).toMatchObject({ type: "float32", shape: [1, 1, 4, 4] });
  expect(session.outputMetadata[1]).toMatchObject({ type: "float32", shape: [1, 1, 4, 4] });
  const feeds = { x: new OrtTensor("float32", new Float32Array(16).fill(1), [1, 1, 4, 4]) };
  const results = await session.run(feeds);
  expect(Array.from(results.loss!.data as Float32Array)).toEqual([72]);
  expect(Array.from(results.slope!.data as Float32Array)).toEqual([
    2, 4, 4, 2, 4, 8, 8, 4, 4, 8, 8, 4, 2, 4, 4, 2,
  ]);
});

test("types of inputs and outputs are declared, unused inputs are not", () => {
  const [x] = [input("x", [2, 3]), input("unused", [1])];
  const { inputs, outputs } = toOnnx({ y: cast(greater(x, 0), "int64"), z: x });
  expect(inputs).toEqual({ x: { shape: [2, 3], dtype: "float32" } });
  expect(outputs).toEqual({
    y: { shape: [2, 3], dtype: "int64" },
    z: { shape: [2, 3], dtype: "float32" },
  });
});

test("a node used twice is written once, and equal constants too", () => {
  const x = input("x", [2]);
  const shared = add(x, 1);
  const large = randomNormal(createRandom(1), [100, 1]);
  const y = mul(mul(shared, shared), add(constant(1), constant(1)));
  const z = add(sum(constant(large)), sum(constant(large)));
  const graph = graphOf({ y, z });
  expect(graph.node.filter(({ opType }) => opType === "Add").length).toBe(3);
  const sizes = graph.initializer.map(({ rawData }) => rawData.length).sort((a, b) => a - b);
  expect(sizes).toEqual([4, 16, 400]); // 1, the axes of sum, the large one
});

test("large constants of one storage but another shape are kept apart", async () => {
  const column = randomNormal(createRandom(1), [100, 1]);
  const square = { ...column, shape: [10, 10] };
  const results = await run({ column: constant(column), square: constant(square) });
  expect(results).toEqual({ column, square });
});

test("0 and -0 are different constants", async () => {
  // both print as "0": -0 became 0, and its inverse Infinity
  const y = div(constant(1), constant(0));
  const z = div(constant(1), constant(-0));
  const results = await run({ y, z });
  expect(Number(results.y!.data[0])).toBe(Number.POSITIVE_INFINITY);
  expect(Number(results.z!.data[0])).toBe(Number.NEGATIVE_INFINITY);
});

test("an output of a node with several outputs can be asked for alone", async () => {
  const x = input("x", [2, 2]);
  const normal = layerNorm(x, constant(ndarray([1, 1])), constant(ndarray([0, 0])));
  const rowMean = normal.node.outputs[1]!;
  const { m } = await run({ m: rowMean }, { x: ndarray([1, 3, 5, 9], [2, 2]) });
  expect(m).toEqual(ndarray([2, 7], [2, 1]));
});

test("a gradient that depends on no input needs no feeds", async () => {
  const x = input("x", [2, 2]);
  const { slope } = await run({
    slope: grad(sum(reshape(matmul(x, constant(ndarray([1, 2], [2, 1]))), [2])), x),
  });
  expect(slope).toEqual(ndarray([1, 2, 1, 2], [2, 2]));
});
