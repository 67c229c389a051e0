import { create, type MessageInitShape } from "@bufbuild/protobuf";
import { importOnnx, input, toOnnx } from "@syntopia/engine";
import { TensorProto_DataType, TensorProtoSchema, type TypeProto_Tensor } from "onnx-buf";
import { describe, expect, test } from "vitest";
import { valueInfo } from "../../src/onnx-proto.ts";
import { numbersOf } from "../numbers.ts";
import { ints, reals } from "./cases/inputs.ts";
import { graphProto, modelBytes, nodeProto, tensorProto } from "./one-node.ts";
import { runModel } from "./run-model.ts";

describe("shapes", () => {
  /** `reshape(x, [shape(x)[0], -1, 2])`, computed in the graph as exporters write it. */
  const reshaped = modelBytes({
    nodes: [
      nodeProto("Shape", ["x"], ["shape"]),
      nodeProto("Gather", ["shape", "zero"], ["batch"]),
      nodeProto("Unsqueeze", ["batch", "axes"], ["first"]),
      nodeProto("Concat", ["first", "rest"], ["target"], { axis: 0 }),
      nodeProto("Reshape", ["x", "target"], ["y"]),
    ],
    inputs: { x: { shape: [3, 4] } },
    initializers: [
      tensorProto("zero", ints([0], [])),
      tensorProto("axes", ints([0])),
      tensorProto("rest", ints([-1, 2])),
    ],
    outputs: ["y"],
  });

  test("are computed while the graph is built", () => {
    const model = importOnnx(reshaped);
    expect(model.outputs).toEqual({ y: { shape: [3, 2, 2], dtype: "float32" } });
    const y = model.apply({}, { x: input("x", [7, 6]) });
    expect(y.y!.shape).toEqual([7, 3, 2]);
    expect(Object.keys(toOnnx(y).inputs)).toEqual(["x"]);
  });

  // symptom: "expected input 1 to be known" of torch.index_fill, which changes one length of a shape
  test("are known where an exporter changes one of their lengths in place", () => {
    const bytes = modelBytes({
      nodes: [
        nodeProto("Shape", ["x"], ["shape"]),
        nodeProto("ScatterElements", ["shape", "second", "two"], ["narrow"]),
        nodeProto("GatherElements", ["narrow", "turned"], ["target"]),
        nodeProto("Expand", ["value", "target"], ["y"]),
      ],
      inputs: { x: { shape: [3, 4] } },
      initializers: [
        tensorProto("second", ints([1])),
        tensorProto("two", ints([2])),
        tensorProto("turned", ints([1, 0])),
        tensorProto("value", reals([5], [])),
      ],
      outputs: ["y"],
    });
    expect(importOnnx(bytes).outputs.y!.shape).toEqual([2, 3]);
  });

  test("may be given in place of the file's", () => {
    expect(importOnnx(reshaped, { shapes: { x: [5, 2] } }).outputs.y!.shape).toEqual([5, 1, 2]);
  });

  test("that depend on what is fed are refused", () => {
    const bytes = modelBytes({
      nodes: [nodeProto("Reshape", ["x", "target"], ["y"])],
      inputs: { x: { shape: [3, 4] }, target: { shape: [2], dtype: "int64" } },
      outputs: ["y"],
    });
    expect(() => importOnnx(bytes)).toThrow(
      'importOnnx: Reshape "the node": expected input 1 to be known from the model and the shapes of its inputs, ' +
        'got a value that depends on what is fed (made by "input"). ' +
        "The shapes of a graph are fixed here: cut the model before this node, or export it with fixed shapes.",
    );
  });
});

type TensorFields = Exclude<
  MessageInitShape<typeof TensorProtoSchema>,
  { readonly $typeName: string }
>;

describe("element types", () => {
  const readBack = async (fields: TensorFields) => {
    const bytes = modelBytes({
      nodes: [nodeProto("Identity", ["a"], ["y"])],
      initializers: [create(TensorProtoSchema, { ...fields, name: "a" })],
      outputs: ["y"],
    });
    const { y } = await runModel(bytes);
    return [y!.dtype, ...numbersOf(y)];
  };
  const raw = (array: ArrayBufferView) =>
    new Uint8Array(array.buffer.slice(0) as ArrayBuffer, array.byteOffset, array.byteLength);
  const { FLOAT16, BFLOAT16, DOUBLE, INT8, UINT8, INT16, UINT16, UINT32, UINT64, BOOL, FLOAT } =
    TensorProto_DataType;

  // 1, -2, the smallest number above 0, infinity
  const HALVES = Uint16Array.of(0x3c00, 0xc000, 0x0001, 0x7c00);
  const HALF_VALUES = [1, -2, 2 ** -24, Number.POSITIVE_INFINITY];
  const BFLOATS = Uint16Array.of(0x3f80, 0xc000, 0x7f80);

  test.each([
    ["float16", { dataType: FLOAT16, rawData: raw(HALVES) }, ["float32", ...HALF_VALUES]],
    ["float16, typed", { dataType: FLOAT16, int32Data: [...HALVES] }, ["float32", ...HALF_VALUES]],
    [
      "bfloat16",
      { dataType: BFLOAT16, rawData: raw(BFLOATS) },
      ["float32", 1, -2, Number.POSITIVE_INFINITY],
    ],
    ["bfloat16, typed", { dataType: BFLOAT16, int32Data: [0x3f80] }, ["float32", 1]],
    [
      "double",
      { dataType: DOUBLE, rawData: raw(Float64Array.of(0.1, 2)) },
      ["float32", Math.fround(0.1), 2],
    ],
    ["double, typed", { dataType: DOUBLE, doubleData: [0.5] }, ["float32", 0.5]],
    ["float, typed", { dataType: FLOAT, floatData: [0.5, -1] }, ["float32", 0.5, -1]],
    ["int8", { dataType: INT8, rawData: raw(Int8Array.of(-128, 127)) }, ["int32", -128, 127]],
    ["uint8", { dataType: UINT8, rawData: raw(Uint8Array.of(255)) }, ["int32", 255]],
    ["int16", { dataType: INT16, rawData: raw(Int16Array.of(-5)) }, ["int32", -5]],
    ["uint16", { dataType: UINT16, rawData: raw(Uint16Array.of(65535)) }, ["int32", 65535]],
    [
      "uint32",
      { dataType: UINT32, rawData: raw(Uint32Array.of(4294967295)) },
      ["int64", 4294967295],
    ],
    ["uint64, typed", { dataType: UINT64, uint64Data: [7n] }, ["int64", 7]],
    ["int64, typed", { dataType: TensorProto_DataType.INT64, int64Data: [-7n] }, ["int64", -7]],
    ["bool", { dataType: BOOL, rawData: raw(Uint8Array.of(1, 0)) }, ["bool", 1, 0]],
  ])("%s", async (_, fields, expected) => {
    const count = BigInt(expected.length - 1);
    expect(await readBack({ ...fields, dims: [count] })).toEqual(expected);
  });

  test("a model in float16 computes in float32", async () => {
    const declared = valueInfo("x", { shape: [2], dtype: "float32" });
    (declared.type!.value.value as TypeProto_Tensor).elemType = FLOAT16;
    const graph = graphProto({
      nodes: [
        nodeProto("Mul", ["x", "w"], ["product"]),
        nodeProto("Cast", ["product"], ["y"], { to: FLOAT16 }),
      ],
      initializers: [
        create(TensorProtoSchema, {
          name: "w",
          dims: [1n],
          dataType: FLOAT16,
          int32Data: [0x4200],
        }),
      ],
      outputs: ["y"],
    });
    const bytes = modelBytes(
      { nodes: [], outputs: [] },
      { graph: { ...graph, input: [declared] } },
    );
    expect(importOnnx(bytes).inputs).toEqual({ x: { shape: [2], dtype: "float32" } });
    expect(numbersOf((await runModel(bytes, { x: reals([0.1, 2]) })).y)).toEqual([
      Math.fround(3 * Math.fround(0.1)),
      6,
    ]);
  });

  test("texts are refused", async () => {
    await expect(readBack({ dataType: TensorProto_DataType.STRING, dims: [0n] })).rejects.toThrow(
      'importOnnx: initialiser "a": expected an element type of FLOAT, FLOAT16, BFLOAT16, DOUBLE, ' +
        "INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64, UINT64, BOOL, got STRING.",
    );
  });

  test("numbers that are cut off are refused", async () => {
    await expect(
      readBack({ dataType: FLOAT, dims: [3n], rawData: raw(Float32Array.of(1, 2)) }),
    ).rejects.toThrow(
      'importOnnx: initialiser "a": expected 3 elements for shape (3), got 2. The file is cut off.',
    );
  });
});
