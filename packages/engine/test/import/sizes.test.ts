import { importOnnx } from "@syntopia/engine";
import { expect, test } from "vitest";
import { readFixture } from "./fixtures.ts";

test("the lengths that the file leaves open are asked for by name", async () => {
  const { bytes } = await readFixture("bert-14");
  expect(() => importOnnx(bytes)).toThrow(
    'importOnnx: input "input_ids": expected sizes for (batch, sequence), got {}. ' +
      'Pass sizes: { "batch": …, "sequence": … } or shapes: { "input_ids": [...] }.',
  );
  expect(() => importOnnx(bytes, { sizes: { batch: 2 } })).toThrow(
    'Pass sizes: { "sequence": … } or shapes',
  );
  expect(() => importOnnx(bytes, { sizes: { batch: 2, length: 3 } })).toThrow(
    'importOnnx: expected sizes for batch, sequence, got "length".',
  );
});

test("by name or by shape, they come out the same", async () => {
  const { bytes } = await readFixture("bert-14");
  const bySizes = importOnnx(bytes, { sizes: { batch: 3, sequence: 5 } });
  const names = ["input_ids", "attention_mask", "token_type_ids"];
  const byShapes = importOnnx(bytes, {
    shapes: Object.fromEntries(names.map((name) => [name, [3, 5]])),
  });
  expect(bySizes.outputs).toEqual(byShapes.outputs);
  expect(bySizes.outputs.hidden).toEqual({ shape: [3, 5, 8], dtype: "float32" });
});
