import { fromBinary } from "@bufbuild/protobuf";
import {
  createRandom,
  exportOnnx,
  layerNormalization,
  linear,
  mean,
  ndarray,
  neg,
  randomNormal,
  reshape,
  sum,
  transformerBlock,
  treeEntries,
} from "@syntopia/engine";
import { ModelProtoSchema, TensorProto_DataType } from "onnx-buf";
import * as web from "onnxruntime-web";
import { expect, test } from "vitest";
import { largestDifference, numbersOf } from "../numbers.ts";
import { runFile, runFixed, SAME_GRAPH_TOLERANCE, sourceOf } from "./dynamic.ts";

/** Weights below 1 are rounded by up to 2^-12, results near 1 come out up to 0.0003 apart; four times that. */
const FLOAT16_TOLERANCE = 1e-3;

const random = createRandom(3);
const params = {
  block: transformerBlock.init({ width: 8 }, random),
  norm: layerNormalization.init({ width: 8 }),
  head: linear.init({ inputs: 8, outputs: 4 }, random),
};

const source = sourceOf({
  inputs: { x: { shape: ["batch", "length", 8] } },
  params,
  build: ({ x }, { block, norm, head }) => {
    const features = layerNormalization.apply(norm, transformerBlock.apply(block, x, { heads: 2 }));
    return { logits: linear.apply(head, mean(features, 1)) };
  },
});

const feeds = { x: randomNormal(random, [3, 5, 8]) };

const WEIGHT_COUNT = 4 * (8 * 8 + 8) + 4 * 8 + 8 * 32 + 32 + 32 * 8 + 8 + 2 * 8 + 8 * 4 + 4;

test("a model file runs in onnxruntime-node and onnxruntime-web alone", async () => {
  const { bytes } = await exportOnnx(source);
  const expected = numbersOf((await runFixed(source, feeds)).logits);
  const { logits } = await runFile(bytes, feeds);
  expect(logits!.shape).toEqual([3, 4]);
  expect(largestDifference(numbersOf(logits), expected)).toBeLessThan(SAME_GRAPH_TOLERANCE);

  const session = await web.InferenceSession.create(bytes);
  const x = new web.Tensor("float32", feeds.x.data as Float32Array, [3, 5, 8]);
  const inBrowser = (await session.run({ x })).logits!;
  expect(largestDifference(inBrowser.data as Float32Array, expected)).toBeLessThan(
    SAME_GRAPH_TOLERANCE,
  );
  await session.release();
});

test("float16 weights halve the file and hardly change the results", async () => {
  const [full, half] = [await exportOnnx(source), await exportOnnx(source, { weights: "float16" })];
  const { initializer, node } = fromBinary(ModelProtoSchema, half.bytes).graph!;
  const weights = new Map(initializer.map((tensor) => [tensor.name, tensor]));
  const paths = treeEntries(params).map(([path]) => path);
  const types = new Set(paths.map((path) => weights.get(path)!.dataType));
  expect([...types]).toEqual([TensorProto_DataType.FLOAT16]);
  expect(node.filter(({ opType }) => opType === "Cast").length).toBe(paths.length);
  const bytesOfWeights = paths.reduce((sum, path) => sum + weights.get(path)!.rawData.length, 0);
  expect(bytesOfWeights).toBe(2 * WEIGHT_COUNT);

  const [a, b] = [await runFile(full.bytes, feeds), await runFile(half.bytes, feeds)];
  const difference = largestDifference(numbersOf(a.logits), numbersOf(b.logits));
  expect(difference).toBeLessThan(FLOAT16_TOLERANCE);
  expect(difference).toBeGreaterThan(0);
});

test("float16 refuses what it cannot hold, and keeps integers and infinities", async () => {
  const model = (weight: number) =>
    exportOnnx(
      {
        inputs: {},
        params: { scale: ndarray([1, weight]), steps: ndarray([70000], [], "int32") },
        build: (_, { scale, steps }) => ({ y: neg(scale), count: steps }),
      },
      { weights: "float16" },
    );
  await expect(model(-70000)).rejects.toThrow(
    'exportOnnx: expected parameters within ±65504, which float16 can hold, got -70000 at 1 of "scale". Use weights: "float32".',
  );
  const { y, count } = await runFile((await model(Number.POSITIVE_INFINITY)).bytes, {});
  expect(numbersOf(y)).toEqual([-1, Number.NEGATIVE_INFINITY]);
  expect(numbersOf(count)).toEqual([70000]);
});

test("names: inputs and outputs are the user's, weights have their dotted ones", async () => {
  const { graph } = fromBinary(ModelProtoSchema, (await exportOnnx(source)).bytes);
  expect(graph!.input.map(({ name }) => name)).toEqual(["x"]);
  expect(graph!.output.map(({ name }) => name)).toEqual(["logits"]);
  const names = graph!.initializer.map(({ name }) => name);
  expect(names.filter((name) => !name.startsWith("/")).sort()).toEqual(
    treeEntries(params)
      .map(([path]) => path)
      .sort(),
  );
});

test("what a file of open sizes looks like", async () => {
  const layer = linear.init({ inputs: 4, outputs: 6 }, random);
  const { bytes } = await exportOnnx({
    inputs: { x: { shape: ["batch", "length", 4] } },
    params: { layer, spare: layer },
    build: ({ x }, { layer }) => ({
      y: reshape(linear.apply(layer, x), [x.shape[0]! * x.shape[1]! * 2, 3]),
      total: sum(x),
    }),
  });
  const { graph } = fromBinary(ModelProtoSchema, bytes);
  const shown = (name: string) => (/^\/(?!sizes)/.test(name) ? "·" : name);
  const lines = graph!.node.map(
    ({ opType, input, output }) =>
      `${output.map(shown)} = ${opType}(${input.map(shown).join(", ")})`,
  );
  expect(lines.join("\n")).toMatchInlineSnapshot(`
    "/sizes/batch = Shape(x)
    /sizes/length = Shape(x)
    /sizes/[batch,length,6] = Concat(/sizes/batch, /sizes/length, /sizes/constant [6])
    · = Reshape(x, /sizes/constant [-1,4])
    · = MatMul(·, layer.weight)
    · = Add(·, layer.bias)
    · = Reshape(·, /sizes/[batch,length,6])
    y = Reshape(·, /sizes/constant [-1,3])
    total = ReduceSum(x, ·)"
  `);
});
