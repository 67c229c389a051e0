import {
  createRandom,
  exportOnnx,
  importOnnx,
  randomNormal,
  type SymbolicShape,
} from "@syntopia/engine";
import { expect, test } from "vitest";
import { differences, sourceOf } from "../export/dynamic.ts";
import { largestDifference, numbersOf } from "../numbers.ts";
import { arraysUnder, readFixture, runFile } from "./fixtures.ts";
import { oneNode } from "./one-node.ts";

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

// the triangle was a constant of the size at import: a causal mask fixed the length of the export
test("a triangle of an imported file has open axes in an exported one", async () => {
  const shape = [2, 4, 4];
  const each = { title: "causal", inputs: [{ shape }], attributes: { upper: 0 } };
  const model = importOnnx(oneNode("Trilu", each, 17));
  const source = sourceOf({
    inputs: { x0: { shape: ["batch", "length", "length"] } },
    params: {},
    build: (fed) => model.apply({}, fed),
  });
  const random = createRandom(2);
  const cases = [3, 7].map((length) => ({ x0: randomNormal(random, [2, length, length]) }));
  for (const { largest } of await differences(source, cases)) expect(largest).toBe(0);
});
