import { createRandom, importOnnx, type NdArray } from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import { describe, expect, test } from "vitest";
import type { OperatorName } from "../../src/import/operators/index.ts";
import { OPERATORS } from "../../src/import/operators/index.ts";
import { numbersOf } from "../numbers.ts";
import { ACTIVATIONS } from "./cases/activations.ts";
import { ELEMENTWISE } from "./cases/elementwise.ts";
import { LAYERS } from "./cases/layers.ts";
import { PLACES } from "./cases/places.ts";
import { SHAPES } from "./cases/shapes.ts";
import { WINDOWS } from "./cases/windows.ts";
import { runFile } from "./fixtures.ts";
import { draw, fedInputs, type NodeCase, oneNode } from "./one-node.ts";

/** Float32 keeps 7 digits; other orders of summation and other formulas of one function lose one or two. */
const TOLERANCE = 2e-5;

/** The version of ONNX's operators in which a case is written when it names none. */
const OPSET = 17;

const CASES: Readonly<Record<OperatorName, readonly NodeCase[]>> = {
  ...ACTIVATIONS,
  ...ELEMENTWISE,
  ...LAYERS,
  ...PLACES,
  ...SHAPES,
  ...WINDOWS,
};

function feedsOf(each: NodeCase): Readonly<Record<string, NdArray>> {
  const random = createRandom(5);
  return Object.fromEntries(
    Object.entries(fedInputs(each)).map(([name, form]) => [name, draw(form, random)]),
  );
}

async function runImported(bytes: Uint8Array, feeds: Readonly<Record<string, NdArray>>) {
  const model = importOnnx(bytes);
  const program = await compile({
    inputs: model.inputs,
    state: { params: model.params },
    build: (fed, { params }) => ({ outputs: model.apply(params, fed) }),
  });
  const used = Object.keys(model.inputs).map((name) => [name, feeds[name]!] as const);
  const results = await program.run(Object.fromEntries(used));
  await program.close();
  return results;
}

function requireSame(got: NdArray | undefined, expected: NdArray, name: string) {
  expect({ shape: got?.shape, dtype: got?.dtype }, name).toEqual({
    shape: expected.shape,
    dtype: expected.dtype,
  });
  const scale = Math.max(1, ...numbersOf(expected).filter(Number.isFinite).map(Math.abs));
  for (const [i, value] of numbersOf(expected).entries()) {
    const found = numbersOf(got)[i]!;
    if (!Number.isFinite(value)) expect(found, `${name}[${i}]`).toBe(value);
    else expect(Math.abs(found - value) / scale, `${name}[${i}]`).toBeLessThan(TOLERANCE);
  }
}

for (const [name, cases] of Object.entries<readonly NodeCase[]>(CASES)) {
  describe(name, () => {
    const versions = cases.flatMap((each) =>
      (each.opsets ?? [OPSET]).map((opset) => ({ ...each, opset })),
    );
    test.each(versions)("$title, opset $opset", async (each) => {
      const bytes = oneNode(name, each, each.opset);
      const feeds = feedsOf(each);
      const expected = await runFile(bytes, feeds);
      const results = await runImported(bytes, feeds);
      expect(Object.keys(results)).toEqual(Object.keys(expected));
      for (const [output, array] of Object.entries(expected)) {
        requireSame(results[output], array, output);
      }
    });
  });
}

test("every operator of the table has cases", () => {
  for (const name of Object.keys(OPERATORS))
    expect(CASES[name as OperatorName].length).toBeGreaterThan(0);
});
