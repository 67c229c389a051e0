import { expect, test } from "vitest";
import { BACKENDS, type BackendName } from "./backends.ts";
import { expectedOutcome } from "./case.ts";
import { conformanceCases } from "./cases.ts";
import { differenceOf } from "./compare.ts";
import { EXCEPTIONS } from "./exceptions.ts";

/** Graphics drivers and browsers start slowly, and software drivers compute slowly. */
const TIMEOUT_MS = 300_000;

/**
 * As a share of the largest magnitude. Float32 keeps 7 digits; gradients are sums of some hundred
 * terms, and five steps of training carry an error on. WebGPU asks 2⁻¹¹ of sin and cos, no more.
 *
 * @see https://www.w3.org/TR/WGSL/#floating-point-accuracy
 */
const TOLERANCE: Readonly<Record<BackendName, number>> = {
  "node cpu": 2e-5,
  "web wasm": 2e-5,
  "node cuda": 1e-4,
  "node webgpu": 5e-4,
  "web webgpu": 5e-4,
};

const cases = conformanceCases().map((each) => ({
  name: each.name,
  expected: expectedOutcome(each),
}));

test("each case has a name of its own", () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test.each(BACKENDS)(
  "$name",
  async ({ name, run }) => {
    const answers = await run();
    if ("missing" in answers) {
      console.log(`${name}: skipped: ${answers.missing}`);
      return;
    }
    const known = EXCEPTIONS[name] ?? {};
    const wrong = cases.flatMap(({ name: title, expected }) => {
      const difference = differenceOf(answers.outcomes.get(title), expected, TOLERANCE[name]);
      return difference === undefined ? [] : [[title, difference] as const];
    });
    const surprises = wrong.filter(([title]) => !Object.hasOwn(known, title));
    expect(surprises, "cases that are wrong").toEqual([]);
    const mended = Object.keys(known).filter((title) => !wrong.some(([w]) => w === title));
    expect(mended, "exceptions that are right by now: strike them off").toEqual([]);
  },
  TIMEOUT_MS,
);
