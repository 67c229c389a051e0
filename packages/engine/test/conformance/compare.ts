import type { Outcome, PlainArray } from "./case.ts";

/** Say what is wrong with an outcome, or undefined if nothing is. */
export function differenceOf(
  got: Outcome | undefined,
  expected: Readonly<Record<string, PlainArray>>,
  tolerance: number,
): string | undefined {
  if (!got) return "no outcome";
  if (typeof got.error === "string") return got.error;
  const arrays = got as Readonly<Record<string, PlainArray>>;
  for (const [name, array] of Object.entries(expected)) {
    const form = formOf(array);
    const gotForm = arrays[name] ? formOf(arrays[name]) : "nothing";
    if (gotForm !== form) return `${name}: expected ${form}, got ${gotForm}`;
    const distance = distanceOf(arrays[name]!, array);
    if (!(distance <= tolerance)) return `${name}: off by ${distance.toExponential(1)}`;
  }
  return undefined;
}

function formOf({ dtype, shape }: PlainArray): string {
  return `${dtype} (${shape.join(", ")})`;
}

/** The largest difference, as a share of the largest magnitude, or of 1 if that is less. */
function distanceOf(got: PlainArray, expected: PlainArray): number {
  const magnitudes = expected.data.map((x) => Math.abs(Number(x))).filter(Number.isFinite);
  const scale = magnitudes.reduce((a, b) => Math.max(a, b), 1);
  const differences = expected.data.map((x, i) => {
    const y = got.data[i]!;
    return x === y ? 0 : Math.abs(Number(x) - Number(y)) / scale;
  });
  return differences.reduce((a, b) => (a >= b ? a : b), 0);
}
