import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { constant, type ImportOptions, importOnnx, input, ndarray } from "@syntopia/engine";
import { type GraphProto, ModelProtoSchema, ValueInfoProtoSchema } from "onnx-buf";
import { expect, test } from "vitest";
import { ints, reals } from "./cases/inputs.ts";
import { type Attribute, modelBytes, nodeProto, tensorProto } from "./one-node.ts";

const relu = (opset?: number) =>
  modelBytes({
    nodes: [nodeProto("Relu", ["x"], ["y"])],
    inputs: { x: { shape: [2] } },
    outputs: ["y"],
    ...(opset === undefined ? {} : { opset }),
  });

/** The error of importing one node, fed `x` (2, 3). */
function refused(
  operator: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  outputs = 1,
) {
  const names = Array.from({ length: outputs }, (_, i) => `y${i}`);
  const bytes = modelBytes({
    nodes: [nodeProto(operator, ["x"], names, attributes)],
    inputs: { x: { shape: [2, 3] } },
    outputs: names,
  });
  return () => importOnnx(bytes);
}

test("bytes that are no model", () => {
  const text =
    "importOnnx: expected the bytes of an ONNX model, got 3 bytes that are none. Is the file whole?";
  expect(() => importOnnx(Uint8Array.of(1, 2, 3))).toThrow(text);
  expect(() => importOnnx(new Uint8Array(0))).toThrow("got 0 bytes that are none");
});

test.each([6, 25])("opset %i", (opset) => {
  expect(() => importOnnx(relu(opset))).toThrow(
    `importOnnx: expected a model of opset 7 to 24, got opset ${opset}. ` +
      "Export it again, or convert it with onnx.version_converter.",
  );
});

test("an unknown operator", () => {
  expect(refused("Foo")).toThrow(
    'importOnnx: expected an operator that is provided for, got "Foo" at node "the node". ' +
      "Cut the model before it with the option outputs, or export it with other operators. Known: Abs, Acos,",
  );
  expect(refused("com.example.Relu")).toThrow('got "com.example.Relu" at node "the node"');
  expect(refused("constructor")).toThrow('got "constructor" at node "the node"');
});

test("an attribute that nothing reads", () => {
  expect(refused("Relu", { slope: 1 })).toThrow(
    'importOnnx: Relu "the node": expected attributes of opset 17 that are provided for (none), got "slope".',
  );
});

test("a value of an attribute that is not provided for", () => {
  expect(refused("Gelu", { approximate: "roughly" })).toThrow(
    'importOnnx: Gelu "the node": expected approximate of "none" or "tanh", got "roughly". ' +
      "Cut the model before this node, or export it otherwise.",
  );
});

test("an output that is not provided for", () => {
  expect(refused("Relu", {}, 2)).toThrow(
    'importOnnx: Relu "the node": expected at most 1 outputs, got 2. The others are not provided for.',
  );
});

test("what an op refuses names the node that asked for it", () => {
  expect(refused("Transpose", { perm: [0, 1, 2] })).toThrow(
    'importOnnx: Transpose "the node": transpose: expected an order of the 2 axes of (2, 3), got [0, 1, 2]',
  );
});

test("an input that is missing", () => {
  expect(refused("Add")).toThrow('importOnnx: Add "the node": expected an input 1, got none.');
});

test("a value that no node made", () => {
  const bytes = modelBytes({ nodes: [nodeProto("Relu", ["z"], ["y"])], outputs: ["y"] });
  expect(() => importOnnx(bytes)).toThrow(
    'importOnnx: Relu "the node": expected the input "z" to be made before it, got nothing of that name. ' +
      "The file is no valid ONNX graph.",
  );
});

test("options", () => {
  const wrong = (options: object) => () => importOnnx(relu(), options as ImportOptions);
  expect(wrong({ size: {} })).toThrow(
    'importOnnx: expected options among outputs, inputs, sizes, shapes, trainable, externalData, got "size"',
  );
  expect(wrong({ outputs: ["z"] })).toThrow(
    'importOnnx: expected the name of a tensor of the model, got "z". The last of its 1 computed tensors are y.',
  );
  expect(wrong({ shapes: { z: [2] } })).toThrow(
    'importOnnx: expected shapes for the inputs x, got "z".',
  );
  expect(wrong({ shapes: { x: [2, 2] } })).toThrow(
    'importOnnx: input "x": expected 1 lengths, (2), got (2, 2).',
  );
  expect(wrong({ sizes: { batch: 2 } })).toThrow(
    'importOnnx: expected sizes for nothing, got "batch".',
  );
});

test("inputs and parameters that are not given", () => {
  const bytes = modelBytes({
    nodes: [nodeProto("Add", ["x", "w"], ["y"])],
    inputs: { x: { shape: [2] } },
    initializers: [tensorProto("w", reals([1, 2]))],
    outputs: ["y"],
  });
  const model = importOnnx(bytes);
  const w = constant(reals([1, 2]));
  expect(() => model.apply({ w }, {})).toThrow(
    'importOnnx: expected the input "x" of float32, got none.',
  );
  expect(() => model.apply({ w }, { x: constant(ints([1, 2])) })).toThrow(
    'importOnnx: expected the input "x" of float32, got int64.',
  );
  expect(() => model.apply({}, { x: input("x", [2]) })).toThrow(
    'importOnnx: expected the parameter "w", got none.',
  );
});

/** The model of one Relu, changed by hand. */
function changed(change: (graph: GraphProto) => void): Uint8Array {
  const model = fromBinary(ModelProtoSchema, relu());
  change(model.graph!);
  return toBinary(ModelProtoSchema, model);
}

test("an input without a shape", () => {
  const shapeless = changed((graph) => {
    const type = graph.input[0]!.type!.value;
    if (type.case === "tensorType") delete type.value.shape;
  });
  expect(() => importOnnx(shapeless)).toThrow(
    'importOnnx: input "x": expected a shape, as the file gives none. Pass shapes: { "x": [...] }.',
  );
  expect(importOnnx(shapeless, { shapes: { x: [2, 3] } }).outputs.y!.shape).toEqual([2, 3]);
});

test("an input that is no tensor", () => {
  const sequence = changed((graph) => {
    graph.input[0] = create(ValueInfoProtoSchema, {
      name: "x",
      type: { value: { case: "sequenceType", value: {} } },
    });
  });
  expect(() => importOnnx(sequence)).toThrow(
    'importOnnx: input "x": expected a tensor, got a sequenceType.',
  );
});

test("a length that the file leaves open", () => {
  const open = changed((graph) => {
    const type = graph.input[0]!.type!.value;
    if (type.case !== "tensorType") return;
    type.value.shape!.dim[0]!.value = { case: "dimParam", value: "batch" };
  });
  expect(() => importOnnx(open)).toThrow(
    'importOnnx: input "x": expected sizes for (batch), got {}. Pass sizes: { "batch": … } or shapes: { "x": [...] }.',
  );
  expect(importOnnx(open, { sizes: { batch: 4 } }).inputs.x!.shape).toEqual([4]);
});

test("a branch that is missing", () => {
  const bytes = modelBytes({
    nodes: [nodeProto("If", ["on"], ["y"])],
    inputs: {},
    initializers: [tensorProto("on", ndarray([1], [], "bool"))],
    outputs: ["y"],
  });
  expect(() => importOnnx(bytes)).toThrow(
    'importOnnx: If "the node": expected a graph "then_branch", got none.',
  );
});
