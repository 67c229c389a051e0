import { expect, test } from "vitest";
import {
  evaluatePolynomial,
  fitPolynomial,
  formatPolynomial,
} from "../../src/export/polynomial.ts";

const n = { name: "n", points: [4, 5, 7] } as const;
const m = { name: "m", points: [3, 8, 2] } as const;

/** The polynomial through the values of a function. */
function fit(value: (n: number, m: number) => number) {
  return fitPolynomial(
    [n, m],
    n.points.flatMap((a) => m.points.map((b) => value(a, b))),
  );
}

test.each([
  ["7", () => 7],
  ["n", (n: number) => n],
  ["2*n*m-m+3", (n: number, m: number) => 2 * n * m - m + 3],
  ["n^2*m", (n: number, m: number) => n * n * m],
  ["(n^2-n)/2", (n: number) => (n * (n - 1)) / 2],
  ["m/5", (_: number, m: number) => m / 5],
  ["-n", (n: number) => -n],
  ["0", () => 0],
])("%s is found again", (text, value) => {
  const scale = text === "m/5" ? 5 : 1;
  const found = fit((a, b) => value(a, b * scale));
  expect(evaluatePolynomial(found, { n: 100, m: 1000 })).toBe(value(100, 1000 * scale));
  if (scale === 1) expect(formatPolynomial(found)).toBe(text);
});

test("large numbers are exact", () => {
  const found = fit((a, b) => 1_000_003 * a * b + 999_983);
  expect(formatPolynomial(found)).toBe("1000003*n*m+999983");
});

test("without axes it is the number", () => {
  expect(formatPolynomial(fitPolynomial([], [12]))).toBe("12");
});
