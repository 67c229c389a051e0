import { create } from "@bufbuild/protobuf";
import { importOnnx } from "@syntopia/engine";
import {
  StringStringEntryProtoSchema,
  TensorProto_DataLocation,
  TensorProto_DataType,
  TensorProtoSchema,
} from "onnx-buf";
import { describe, expect, test } from "vitest";
import { numbersOf } from "../numbers.ts";
import { modelBytes, nodeProto } from "./one-node.ts";
import { runModel } from "./run-model.ts";

describe("numbers in a file beside the model", () => {
  const outside = (location: string, more: Readonly<Record<string, string>> = {}) => {
    const entries = Object.entries({ location, ...more });
    return modelBytes({
      nodes: [nodeProto("Identity", ["a"], ["y"])],
      initializers: [
        create(TensorProtoSchema, {
          name: "a",
          dims: [2n],
          dataType: TensorProto_DataType.FLOAT,
          dataLocation: TensorProto_DataLocation.EXTERNAL,
          externalData: entries.map(([key, value]) =>
            create(StringStringEntryProtoSchema, { key, value }),
          ),
        }),
      ],
      outputs: ["y"],
    });
  };
  const file = new Uint8Array(Float32Array.of(9, 1, 2).buffer);
  const externalData = (_: string, offset: number, length: number) =>
    file.subarray(offset, offset + length);

  test("are read from their place", async () => {
    const bytes = outside("weights.bin", { offset: "4", length: "8" });
    expect(numbersOf((await runModel(bytes, {}, { externalData })).y)).toEqual([1, 2]);
  });

  test.each(["../secret", "/etc/passwd", "a/../../b", "C:\\secret", "a\\..\\..\\b"])(
    "%s lies outside and is refused",
    (location) => {
      expect(() => importOnnx(outside(location), { externalData })).toThrow(
        `importOnnx: initialiser "a": expected a file inside the model's folder, got "${location}". Put the file beside the model.`,
      );
    },
  );

  test("that are not given, cut off, or of another length are refused", () => {
    expect(() => importOnnx(outside("w.bin"))).toThrow(
      'importOnnx: initialiser "a": expected externalData, as its numbers lie in the file "w.bin", got none. ' +
        "Use readOnnx, or pass a function that gives the file's bytes.",
    );
    expect(() => importOnnx(outside("w.bin", { offset: "8" }), { externalData })).toThrow(
      'importOnnx: initialiser "a": expected 8 bytes at 8 of "w.bin", got 4. The file is cut off.',
    );
    expect(() => importOnnx(outside("w.bin", { length: "4" }), { externalData })).toThrow(
      'importOnnx: initialiser "a": expected 8 bytes at an offset of 0 or more, got 4 at undefined.',
    );
  });
});
