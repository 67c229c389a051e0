import {
  constant,
  createRandom,
  input,
  OPS,
  type Op,
  type OpName,
  type OpSample,
  type Tensor,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { describe, expect, test } from "vitest";
import { knownOf } from "../../src/import/fold/known.ts";
import { RULES } from "../../src/import/fold/rules.ts";
import { largestDifference, numbersOf } from "../numbers.ts";
import { randomArray } from "../samples.ts";

/** Doubles are rounded to float32 after each op; ONNX Runtime's exp and log lose a digit. */
const TOLERANCE = 1e-5;

/** The output of a sample whose inputs are all known. */
function knownSample(sample: OpSample): Tensor {
  const random = createRandom(3);
  const inputs = sample.inputs.map((form) => constant(randomArray(form, random)));
  return sample.build(...inputs);
}

for (const name of Object.keys(RULES)) {
  describe(`the rule for ${name}`, () => {
    const op = OPS[name as OpName] as Op<unknown>;
    test.each(op.samples)("$title: computes what ONNX Runtime computes", async (sample) => {
      const y = knownSample(sample);
      const known = knownOf(y)!;
      const expected = (await run({ y })).y!;
      expect({ shape: known.shape, dtype: known.dtype }).toEqual({
        shape: expected.shape,
        dtype: expected.dtype,
      });
      expect(largestDifference(known.data, numbersOf(expected))).toBeLessThan(TOLERANCE);
    });
  });
}

test("what is fed, or made by an op without a rule, is not known", () => {
  expect(knownOf(input("x", []))).toBeUndefined();
  expect(
    knownOf(
      OPS.softmax.samples[0]!.build(
        constant({ data: Float32Array.of(1), shape: [1], dtype: "float32" }),
      ),
    ),
  ).toBeUndefined();
});
