import type { DType } from "@syntopia/engine";
import { broadcastShapes } from "../../src/shape.ts";
import { fill, indicesOf, placeOf, read, type Value, zeroValue } from "./value.ts";

/** What an op computes, in plain loops over float64. */
export type Rule<A> = (inputs: readonly Value[], attributes: A) => readonly Value[];

/** The rule of an op on single elements. */
export function unary(of: (x: number) => number): Rule<null> {
  return ([x]) => [fill(x!.shape, x!.dtype, (i) => of(read(x!, i)))];
}

/** The rule of an op on two numbers, with broadcasting; `result`: its type, default that of the numbers. */
export function binary(
  of: (a: number, b: number, dtype: DType) => number,
  result?: DType,
): Rule<null> {
  return ([a, b]) => {
    const shape = broadcastShapes("reference", a!.shape, b!.shape);
    return [fill(shape, result ?? a!.dtype, (i) => of(read(a!, i), read(b!, i), a!.dtype))];
  };
}

/** The rule of an op that tells true from false. */
export function comparison(of: (a: number, b: number) => boolean): Rule<null> {
  return binary((a, b) => Number(of(a, b)), "bool");
}

type ReduceRule = Rule<{ readonly axes: readonly number[]; readonly keep: boolean }>;

/** The rule of an op that makes one element of many. */
export function reduction(of: (elements: readonly number[]) => number): ReduceRule {
  return ([x], { axes, keep }) => {
    const kept = x!.shape.map((length, axis) => (axes.includes(axis) ? 1 : length));
    const groups = Array.from({ length: zeroValue(kept).data.length }, (): number[] => []);
    for (const i of indicesOf(x!.shape)) groups[placeOf(kept, i)]!.push(read(x!, i));
    const shape = keep ? kept : kept.filter((_, axis) => !axes.includes(axis));
    return [{ shape, dtype: x!.dtype, data: Float64Array.from(groups, of) }];
  };
}

/** The elements of the row along `axis` in which `index` lies. */
export function rowThrough(x: Value, index: readonly number[], axis: number): readonly number[] {
  return Array.from({ length: x.shape[axis]! }, (_, k) => read(x, index.with(axis, k)));
}

/** The sum of a row. */
export const total = (row: readonly number[]) => row.reduce((sum, x) => sum + x, 0);
