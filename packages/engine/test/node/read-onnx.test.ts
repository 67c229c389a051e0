import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { create } from "@bufbuild/protobuf";
import { type NdArray, treeEntries } from "@syntopia/engine";
import { readOnnx } from "@syntopia/engine/node";
import {
  StringStringEntryProtoSchema,
  TensorProto_DataLocation,
  TensorProto_DataType,
  TensorProtoSchema,
} from "onnx-buf";
import { expect, onTestFinished, test } from "vitest";
import { modelBytes, nodeProto } from "../import/one-node.ts";
import { numbersOf } from "../numbers.ts";

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "read-onnx-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A weight (2) that lies in `location`, from byte 4 on. */
const outside = (location: string) =>
  modelBytes({
    nodes: [nodeProto("Add", ["x", "weight"], ["y"])],
    inputs: { x: { shape: [2] } },
    initializers: [
      create(TensorProtoSchema, {
        name: "weight",
        dims: [2n],
        dataType: TensorProto_DataType.FLOAT,
        dataLocation: TensorProto_DataLocation.EXTERNAL,
        externalData: [
          create(StringStringEntryProtoSchema, { key: "location", value: location }),
          create(StringStringEntryProtoSchema, { key: "offset", value: "4" }),
        ],
      }),
    ],
    outputs: ["y"],
  });

test("a model with its numbers in a file beside it", async () => {
  const folder = await temporaryFolder();
  const path = join(folder, "model.onnx");
  await writeFile(path, outside("model.onnx_data"));
  await writeFile(join(folder, "model.onnx_data"), Float32Array.of(0, 5, 6));
  const { params } = await readOnnx(path);
  const [[name, weight]] = treeEntries<NdArray>(params) as [[string, NdArray]];
  expect([name, ...numbersOf(weight)]).toEqual(["weight", 5, 6]);
});

test("what is missing, cut off or outside is told with the path", async () => {
  const folder = await temporaryFolder();
  const path = join(folder, "model.onnx");
  await writeFile(path, outside("absent"));
  await expect(readOnnx(path)).rejects.toThrow(/^.*model\.onnx: ENOENT: .*absent/);
  await writeFile(join(folder, "absent"), Float32Array.of(0, 5));
  await expect(readOnnx(path)).rejects.toThrow(
    `${path}: importOnnx: initialiser "weight": expected 8 bytes at 4 of "absent", got 4. The file is cut off.`,
  );
  await writeFile(path, outside("../absent"));
  await expect(readOnnx(path)).rejects.toThrow("expected a file inside the model's folder");
});
