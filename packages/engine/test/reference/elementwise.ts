import { binary, type Rule, reduction, unary } from "./rule.ts";
import { fill, read } from "./value.ts";

/** Halves go to the even neighbour. */
function roundHalfToEven(x: number): number {
  const low = Math.floor(x);
  if (x - low !== 0.5) return Math.round(x);
  return low % 2 === 0 ? low : low + 1;
}

function perElement<A>(of: (x: number, attributes: A) => number): Rule<A> {
  return ([x], attributes) => [
    fill(x!.shape, x!.dtype, (index) => of(read(x!, index), attributes)),
  ];
}

/** The rules of functions of single elements and of pairs, beside those in `rules.ts`. */
export const ELEMENTWISE = {
  sin: unary(Math.sin),
  cos: unary(Math.cos),
  tan: unary(Math.tan),
  asin: unary(Math.asin),
  acos: unary(Math.acos),
  atan: unary(Math.atan),
  sinh: unary(Math.sinh),
  cosh: unary(Math.cosh),
  asinh: unary(Math.asinh),
  acosh: unary(Math.acosh),
  atanh: unary(Math.atanh),
  floor: unary(Math.floor),
  ceil: unary(Math.ceil),
  round: unary(roundHalfToEven),
  fmod: binary((a, b) => a % b),
  pow: binary((a, b) => a ** b),
  log1p: unary(Math.log1p),
  expm1: unary(Math.expm1),
  softplus: unary((x) => Math.log1p(Math.exp(x))),
  leakyRelu: perElement<{ readonly slope: number }>((x, { slope }) => (x > 0 ? x : slope * x)),
  elu: perElement<{ readonly alpha: number }>((x, { alpha }) =>
    x > 0 ? x : alpha * Math.expm1(x),
  ),
  clip: perElement<{ readonly min: number; readonly max: number }>((x, { min, max }) =>
    Math.min(Math.max(x, min), max),
  ),
  logicalAnd: binary((a, b) => a * b),
  logicalOr: binary((a, b) => Math.max(a, b)),
  logicalXor: binary((a, b) => Number(a !== b)),
  logicalNot: unary((x) => 1 - x),
  isnan: (([x]) => [
    fill(x!.shape, "bool", (i) => Number(Number.isNaN(read(x!, i)))),
  ]) as Rule<null>,
  min: reduction((elements) => Math.min(...elements)),
};
