import type { PredicateName } from "@syntopia/scene";
import type { Lying } from "./_more-plain-rules.ts";
import type { Kinds } from "./_plain-rules.ts";

const mid = ({ low, high }: Lying, axis: number) => (low[axis]! + high[axis]!) / 2;
const gap = (a: Lying, b: Lying, axis: number) =>
  Math.max(a.low[axis]! - b.high[axis]!, b.low[axis]! - a.high[axis]!);

/** Lower, in line with it along the wall, at most half a metre before or behind it. */
const isUnderAtWall = (a: Lying, b: Lying) =>
  a.high[1]! < b.low[1]! + 0.05 &&
  mid(a, 1) < mid(b, 1) &&
  ((gap(a, b, 0) < 0 && gap(a, b, 2) < 0.5) || (gap(a, b, 2) < 0 && gap(a, b, 0) < 0.5));

const isOver = (a: Lying, b: Lying) =>
  [0, 2].every((axis) => mid(a, axis) > b.low[axis]! && mid(a, axis) < b.high[axis]!);

/** Tell whether a relation holds in a way that only some kinds of things allow, as boxes lie in a room. */
export function holdsByKind(
  predicate: PredicateName,
  [a, b]: readonly Lying[],
  { atWall, way }: Kinds,
): boolean {
  if (predicate === "under") return atWall && isUnderAtWall(a!, b!);
  if (predicate !== "crosses" || way === "none") return false;
  return way === "object" ? isOver(a!, b!) : isOver(b!, a!);
}
