import { exportOnnx, importOnnx, type SymbolicShape } from "@syntopia/engine";
import { expect, test } from "vitest";
import { largestDifference, numbersOf } from "../numbers.ts";
import { arraysUnder, readFixture, runFile } from "./fixtures.ts";

/** The same sums, in nodes that ONNX Runtime rounds otherwise. */
const TOLERANCE = 1e-5;

const token: SymbolicShape = ["batch", "sequence"];

test.each([
  { name: "resnet18", sizes: { batch: 2 }, shapes: { image: ["batch", 3, 32, 32] } },
  {
    name: "bert-14",
    sizes: { batch: 2, sequence: 6 },
    shapes: { input_ids: token, attention_mask: token, token_type_ids: token },
  },
])("$name, imported and exported, has open axes again and computes the same", async (each) => {
  const { bytes, arrays } = await readFixture(each.name);
  const model = importOnnx(bytes, { sizes: each.sizes });
  const shapes: Readonly<Record<string, SymbolicShape>> = each.shapes;
  const inputs = Object.entries(model.inputs).map(
    ([name, { dtype }]) => [name, { dtype, shape: shapes[name]! }] as const,
  );
  const written = await exportOnnx({
    inputs: Object.fromEntries(inputs),
    params: model.params,
    build: (fed, params) => model.apply(params, fed),
  });
  const feeds = arraysUnder(arrays, "input.");
  const [before, after] = [await runFile(bytes, feeds), await runFile(written.bytes, feeds)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const [name, array] of Object.entries(before)) {
    expect(largestDifference(numbersOf(after[name]), numbersOf(array))).toBeLessThan(TOLERANCE);
  }
  expect(importOnnx(written.bytes, { sizes: each.sizes }).outputs).toEqual(model.outputs);
});
