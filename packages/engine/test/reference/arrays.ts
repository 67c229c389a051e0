import { type Rule, rowThrough, total } from "./rule.ts";
import { fill, type Value } from "./value.ts";

interface CumsumAttributes {
  readonly axis: number;
  readonly exclusive: boolean;
  readonly reverse: boolean;
}

function runningTotal(x: Value, { axis, exclusive, reverse }: CumsumAttributes): Value {
  return fill(x.shape, x.dtype, (index) => {
    const row = rowThrough(x, index, axis);
    const at = index[axis]!;
    const counted = reverse
      ? row.slice(at + Number(exclusive))
      : row.slice(0, at + Number(!exclusive));
    return total(counted);
  });
}

type ArgRule = Rule<{ readonly axis: number; readonly keep: boolean }>;

/** The place of the first element of a row that no other one beats. */
function placeOfBest(isBetter: (a: number, b: number) => boolean): ArgRule {
  return ([x], { axis, keep }) => {
    const shape = keep ? x!.shape.with(axis, 1) : x!.shape.toSpliced(axis, 1);
    return [
      fill(shape, "int64", (index) => {
        const row = rowThrough(x!, keep ? index : index.toSpliced(axis, 0, 0), axis);
        return row.findIndex((a) => !row.some((b) => isBetter(b, a)));
      }),
    ];
  };
}

/** The rules of ops that move and order whole rows, beside those in `rules.ts`. */
export const ARRAYS = {
  stopGradient: (([x]) => [x!]) as Rule<null>,
  cumsum: (([x], attributes) => [runningTotal(x!, attributes)]) as Rule<CumsumAttributes>,
  argmax: placeOfBest((a, b) => a > b),
  argmin: placeOfBest((a, b) => a < b),
};
