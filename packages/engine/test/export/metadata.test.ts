import { createHash } from "node:crypto";
import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import {
  constant,
  createRandom,
  exportOnnx,
  linear,
  type ModelNotes,
  type NdArray,
  ndarray,
  readModelMetadata,
  toOnnx,
  verifyModel,
} from "@syntopia/engine";
import { type ModelProto, ModelProtoSchema, StringStringEntryProtoSchema } from "onnx-buf";
import { InferenceSession } from "onnxruntime-node";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const params = { layer: linear.init({ inputs: 12, outputs: 2 }, createRandom(1)) };

const NOTES: ModelNotes = {
  name: "cats-and-dogs",
  description: "Tells a cat from a dog.",
  license: "Apache-2.0",
  createdFrom: "tsx train.ts --seed 1",
  inputs: {
    image: {
      description: "one picture a row",
      preprocessing: {
        kind: "image",
        resize: [2, 2],
        scale: 1 / 255,
        mean: [0.485, 0.456, 0.406],
        std: [0.229, 0.224, 0.225],
        color: "rgb",
        layout: "NCHW",
      },
    },
  },
  outputs: { logits: { description: "before softmax", labels: ["cat", "dog 犬"] } },
};

const exported = (metadata?: ModelNotes) =>
  exportOnnx(
    {
      inputs: { image: { shape: ["batch", 12] } },
      params,
      build: ({ image }, { layer }) => ({ logits: linear.apply(layer, image) }),
    },
    metadata ? { metadata } : {},
  );

/** Change a file that was written. */
function changed(bytes: Uint8Array, change: (model: ModelProto) => void): Uint8Array {
  const model = fromBinary(ModelProtoSchema, bytes.slice()); // decoding shares the bytes
  change(model);
  return toBinary(ModelProtoSchema, model);
}

test("notes are read as they were written, with what the graph says", async () => {
  const { bytes } = await exported(NOTES);
  expect(readModelMetadata(bytes)).toEqual({
    ...NOTES,
    inputs: { image: { ...NOTES.inputs!.image, shape: ["batch", 12], dtype: "float32" } },
    outputs: { logits: { ...NOTES.outputs!.logits, shape: ["batch", 2], dtype: "float32" } },
    producer: { name: "@syntopia/engine", version: manifest.version },
    opset: 21,
    hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
  });
});

test("the keys in the file are the documented ones, and ONNX Runtime takes it", async () => {
  const { bytes } = await exported(NOTES);
  const { metadataProps, docString, graph } = fromBinary(ModelProtoSchema, bytes);
  expect(metadataProps.map(({ key }) => key)).toEqual([
    "syntopia.format",
    "syntopia.name",
    "syntopia.description",
    "syntopia.license",
    "syntopia.created_from",
    "syntopia.inputs",
    "syntopia.outputs",
    "syntopia.hash",
    "model_license",
  ]);
  expect([graph!.name, docString]).toEqual(["cats-and-dogs", "Tells a cat from a dog."]);
  const session = await InferenceSession.create(bytes);
  expect(session.inputMetadata[0]).toMatchObject({ name: "image", shape: ["batch", 12] });
  expect(session.outputMetadata[0]).toMatchObject({ name: "logits", shape: ["batch", 2] });
  await session.release();
});

test("a model without notes has its types and its hash", async () => {
  const { inputs, name, hash } = readModelMetadata((await exported()).bytes);
  expect(inputs).toEqual({ image: { shape: ["batch", 12], dtype: "float32" } });
  expect(name).toBe(undefined);
  expect(hash).toMatch(/^sha256:/);
});

test("the hash is the documented one, over the weights in the order of their names", async () => {
  const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");
  const [a, b] = [ndarray([1, 2], [2, 1]), ndarray([3], [], "int64")];
  const { bytes } = await exportOnnx({
    inputs: {},
    params: { b, a },
    build: (_, p) => ({ x: p.a, y: p.b }),
  });
  const line = (array: NdArray, rest: string) =>
    `${sha256(new Uint8Array(array.data.buffer))} ${rest}\n`;
  const expected = sha256(line(a, "float 2x1 a") + line(b, "int64  b"));
  expect(readModelMetadata(bytes).hash).toBe(`sha256:${expected}`);
});

test("a changed weight is found, a changed note is none of the weights", async () => {
  const { bytes } = await exported(NOTES);
  expect((await verifyModel(bytes)).name).toBe("cats-and-dogs");
  const flipped = changed(bytes, ({ graph }) => {
    graph!.initializer[0]!.rawData[3]! ^= 1;
  });
  await expect(verifyModel(flipped)).rejects.toThrow(
    /^verifyModel: expected weights with sha256:\w{64}, got sha256:\w{64}\. They were changed/,
  );
  const renamed = changed(bytes, ({ graph }) => {
    graph!.initializer[0]!.name = "other";
  });
  await expect(verifyModel(renamed)).rejects.toThrow("They were changed");
  const retold = changed(bytes, (model) => {
    model.metadataProps[1]!.value = "birds";
  });
  expect((await verifyModel(retold)).name).toBe("birds");
});

test.each<[string, unknown]>([
  [
    'metadata: expected only name, description, license, createdFrom, inputs, outputs, got "licence". Check its spelling.',
    { licence: "MIT" },
  ],
  [
    'metadata.license: expected an SPDX expression such as "Apache-2.0", got "free for all"',
    { license: "free for all" },
  ],
  ["metadata.name: expected a text, got 7", { name: 7 }],
  [
    'metadata.inputs.image: expected only description, preprocessing, vocabulary, got "labels"',
    { inputs: { image: { labels: [] } } },
  ],
  [
    'metadata.inputs.image.preprocessing.kind: expected "image", "text" or "custom", got "sound"',
    { inputs: { image: { preprocessing: { kind: "sound" } } } },
  ],
  [
    "metadata.inputs.image.preprocessing.resize: expected a list of two whole numbers above 0, got [224]",
    { inputs: { image: { preprocessing: { kind: "image", resize: [224] } } } },
  ],
  [
    'metadata.inputs.image.preprocessing.color: expected "rgb", "bgr" or "gray", got "RGB"',
    { inputs: { image: { preprocessing: { kind: "image", color: "RGB" } } } },
  ],
  ['metadata.inputs of "image", got "picture"', { inputs: { picture: {} } }],
  [
    'as many labels as an axis of "logits" (batch, 2) is long, got 3',
    { outputs: { logits: { labels: ["a", "b", "c"] } } },
  ],
])("notes are refused: %s", async (text, notes) => {
  await expect(exported(notes as ModelNotes)).rejects.toThrow(text);
});

test("files without such notes, or with broken ones, are refused", async () => {
  expect(() => readModelMetadata(new Uint8Array([1, 2, 3]))).toThrow(
    "readModelMetadata: expected an ONNX file, got 3 bytes of something else",
  );
  expect(() => readModelMetadata(toOnnx({ y: constant(ndarray([1])) }).bytes)).toThrow(
    'readModelMetadata: expected "syntopia.format" "1" in the file, got none.',
  );
  const { bytes } = await exported(NOTES);
  const withProp = (key: string, value: string) =>
    changed(bytes, (model) => {
      model.metadataProps.push(create(StringStringEntryProtoSchema, { key, value }));
    });
  expect(() => readModelMetadata(withProp("syntopia.inputs", "{"))).toThrow(
    'readModelMetadata: expected JSON in "syntopia.inputs", got "{"',
  );
  expect(() => readModelMetadata(withProp("syntopia.outputs", '{"logits": 1}'))).toThrow(
    "readModelMetadata.outputs.logits: expected an object, got 1",
  );
  expect(() => readModelMetadata(withProp("syntopia.hash", "md5:1"))).toThrow(
    'readModelMetadata: expected "syntopia.hash" to be "sha256:" and 64 digits, got "md5:1"',
  );
  expect(() => readModelMetadata(withProp("syntopia.format", "2"))).toThrow('got "2"');
});
