/** A polynomial in named sizes: the sum of its terms, divided by a whole number. */
export interface Polynomial {
  readonly terms: readonly Term[];
  readonly divisor: number;
}

/** `coefficient · Π size^power`; sizes of power 0 are left out. */
export interface Term {
  readonly coefficient: number;
  readonly powers: ReadonlyMap<string, number>;
}

/** A named size and the three lengths at which values are known. */
export interface Axis {
  readonly name: string;
  readonly points: readonly [number, number, number];
}

/**
 * Find the polynomial, of degree at most 2 in each size, that has these values.
 *
 * @param axes    K named sizes with three points each
 * @param values  3^K whole numbers, one for each combination of points, the last axis first to change
 * @returns       the one polynomial through all of them, in lowest terms
 * @example
 * formatPolynomial(fitPolynomial([{ name: "n", points: [1, 2, 3] }], [3, 5, 7])) // "2*n+1"
 */
export function fitPolynomial(axes: readonly Axis[], values: readonly number[]): Polynomial {
  let coefficients = values.map(BigInt);
  let divisor = 1n;
  for (const [i, { points }] of axes.entries()) {
    coefficients = alongAxis(coefficients, 3 ** (axes.length - 1 - i), interpolation(points));
    divisor *= vandermonde(points);
  }
  const shared = coefficients.reduce(greatestCommonDivisor, divisor) * (divisor < 0n ? -1n : 1n);
  const terms = coefficients.flatMap((coefficient, index) =>
    coefficient === 0n
      ? []
      : [{ coefficient: Number(coefficient / shared), powers: powersAt(axes, index) }],
  );
  return { terms, divisor: Number(divisor / shared) };
}

/** The rows give the coefficients of 1, x, x² from three values, all times `vandermonde(points)`. */
function interpolation([a, b, c]: Axis["points"]): readonly (readonly bigint[])[] {
  const rows = [
    [b * c * (c - b), -a * c * (c - a), a * b * (b - a)],
    [-(c * c - b * b), c * c - a * a, -(b * b - a * a)],
    [c - b, -(c - a), b - a],
  ];
  return rows.map((row) => row.map(BigInt));
}

function vandermonde([a, b, c]: Axis["points"]): bigint {
  return BigInt((b - a) * (c - a) * (c - b));
}

function alongAxis(
  values: readonly bigint[],
  stride: number,
  rows: readonly (readonly bigint[])[],
): bigint[] {
  return values.map((_, index) => {
    const power = Math.floor(index / stride) % 3;
    const start = index - power * stride;
    return rows[power]!.reduce((sum, weight, i) => sum + weight * values[start + i * stride]!, 0n);
  });
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  const [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  return y === 0n ? x : greatestCommonDivisor(y, x % y);
}

function powersAt(axes: readonly Axis[], index: number): ReadonlyMap<string, number> {
  const powers = axes.map(
    ({ name }, i) => [name, Math.floor(index / 3 ** (axes.length - 1 - i)) % 3] as const,
  );
  return new Map(powers.filter(([, power]) => power > 0));
}

/** Compute a polynomial; not a whole number where the divisor does not divide. */
export function evaluatePolynomial(
  { terms, divisor }: Polynomial,
  sizes: Readonly<Record<string, number>>,
): number {
  const sum = terms.reduce(
    (total, { coefficient, powers }) =>
      total + [...powers].reduce((product, [name, p]) => product * sizes[name]! ** p, coefficient),
    0,
  );
  return sum / divisor;
}

/** Write a polynomial as text, the highest powers first: `2*batch*length+1`. */
export function formatPolynomial({ terms, divisor }: Polynomial): string {
  if (terms.length === 0) return "0";
  const sum = terms.toReversed().map(formatTerm).join("+").replaceAll("+-", "-");
  if (divisor === 1) return sum;
  return terms.length === 1 ? `${sum}/${divisor}` : `(${sum})/${divisor}`;
}

function formatTerm({ coefficient, powers }: Term): string {
  const factors = [...powers].map(([name, power]) => (power === 1 ? name : `${name}^${power}`));
  if (factors.length === 0) return String(coefficient);
  const scale = coefficient === 1 ? "" : coefficient === -1 ? "-" : `${coefficient}*`;
  return scale + factors.join("*");
}
