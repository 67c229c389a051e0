import { type NdArray, toOnnx } from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { describe, expect, test } from "vitest";
import { largestDifference, numbersOf } from "../numbers.ts";
import { type Case, type Expected, feedsOf, readCases, residues, trace } from "./case.ts";
import { TWINS } from "./twins/index.ts";

/**
 * All differences are shares of the largest magnitude in the array that is compared. PyTorch computed
 * in float64, so they are float32's rounding (6e-8 each) in sums of up to a hundred terms.
 */
const TOLERANCE = { outputs: 2e-6, gradients: 5e-6, curvature: 2e-5 } as const;
/** A share of the whole's length as a vector, of sums of some 2,000 terms; one lost row is about 5e-4. */
const DIGEST_TOLERANCE = 1e-5;
/** Where everything expected is smaller than this, differences count as they are. */
const SMALLEST_SCALE = 1e-3;

const CASES = readCases();

function difference(got: NdArray, { data, digest }: Expected): number {
  const numbers = numbersOf(got);
  if (data) {
    return largestDifference(numbers, data) / Math.max(SMALLEST_SCALE, ...data.map(Math.abs));
  }
  const norm = Math.sqrt(numbers.reduce((total, x) => total + x * x, 0));
  const measured = [norm, ...[1, 2, 3].map((offset) => product(numbers, offset))];
  return largestDifference(measured, [digest!.norm, ...digest!.products]) / digest!.norm;
}

/** The scalar product with a vector made by formula, as in `case.py`. */
function product(numbers: readonly number[], offset: number): number {
  const vector = residues(numbers.length, 10_007, offset);
  return numbers.reduce((total, x, i) => total + x * ((vector[i]! / 10_007) * 2 - 1), 0);
}

async function check(name: string, known: Case): Promise<void> {
  const tensors = trace(known, TWINS[name]!);
  const feeds = feedsOf(known);
  const used = Object.keys(toOnnx(tensors).inputs);
  const results = await run(tensors, Object.fromEntries(used.map((key) => [key, feeds[key]!])));
  for (const kind of ["outputs", "gradients", "curvature"] as const) {
    for (const [key, expected] of Object.entries(known[kind] ?? {})) {
      const got = results[`${kind}/${key}`];
      const where = `${kind} of ${key}`;
      expect(got, where).toBeDefined();
      const { shape, dtype = "float32", digest } = expected;
      expect({ shape: got!.shape, dtype: got!.dtype }, where).toEqual({ shape, dtype });
      const tolerance = digest ? DIGEST_TOLERANCE : TOLERANCE[kind];
      expect(difference(got!, expected), where).toBeLessThan(tolerance);
    }
  }
}

test("every case has a twin, every twin a case", () => {
  expect(Object.keys(TWINS).sort()).toEqual(Object.keys(CASES).sort());
});

describe("as in PyTorch", () => {
  test.each(Object.keys(CASES).filter((name) => Object.hasOwn(TWINS, name)))("%s", (name) =>
    check(name, CASES[name]!),
  );
});
