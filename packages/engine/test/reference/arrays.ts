import type { Shape } from "../../src/shape.ts";
import { type Rule, rowThrough, total } from "./rule.ts";
import { fill, read, type Value } from "./value.ts";

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

const GOLDEN = 0x9e3779b97f4a7c15n;

/** SplitMix64's next number. */
function splitMix64(seed: bigint): bigint {
  let z = BigInt.asUintN(64, seed + GOLDEN);
  z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
  z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
  return z ^ (z >> 31n);
}

function drawUniform(seed: number, shape: Shape): Value {
  const keys = splitMix64(BigInt(seed));
  const [first, second] = [Number(keys & 0xffffffffn), Number(keys >> 32n)];
  let position = 0;
  return fill(shape, "float32", () => {
    const counter = (first + Math.imul(position++, 0x9e3779b9)) >>> 0;
    let bits = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13) ^ second, 0xc2b2ae35);
    return (bits >>> 8) / 2 ** 24;
  });
}

interface TopKAttributes {
  readonly k: number;
  readonly axis: number;
  readonly largest: boolean;
}

function firstInOrder(x: Value, { k, axis, largest }: TopKAttributes): readonly Value[] {
  const shape = x.shape.with(axis, k);
  const places = fill(shape, "int64", (index) => {
    const row = rowThrough(x, index, axis);
    const order = [...row.keys()].sort((a, b) => (largest ? row[b]! - row[a]! : row[a]! - row[b]!));
    return order[index[axis]!]!;
  });
  const values = fill(shape, x.dtype, (index) => read(x, index.with(axis, read(places, index))));
  return [values, places];
}

/** The rules of ops that move and order whole rows, beside those in `rules.ts`. */
export const ARRAYS = {
  stopGradient: (([x]) => [x!]) as Rule<null>,
  cumsum: (([x], attributes) => [runningTotal(x!, attributes)]) as Rule<CumsumAttributes>,
  topK: (([x], attributes) => firstInOrder(x!, attributes)) as Rule<TopKAttributes>,
  uniform: (([seed], { shape }) => [drawUniform(seed!.data[0]!, shape)]) as Rule<{
    readonly shape: Shape;
  }>,
  argmax: placeOfBest((a, b) => a > b),
  argmin: placeOfBest((a, b) => a < b),
};
