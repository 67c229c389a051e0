import type { PredicateName } from "../predicate-names.ts";
import { PREDICATES } from "../predicates/index.ts";

/** One of several things of a kind that may be told by its place. */
export interface Sided {
  readonly category: string;
  side?: PredicateName;
}

const LAST: ReadonlySet<PredicateName> = new Set(["right of", "below"]);

/**
 * Choose the thing that "the left cup" means: the one called so before, else the first of those that
 * have no side yet ("right" and "lower": the last, "middle": the one in the middle).
 *
 * @param things  those of the kind, in the order in which they came up
 */
export function pickSide<T extends Sided>(
  things: readonly T[],
  side: PredicateName,
): T | undefined {
  const called = things.find((thing) => thing.side === side);
  if (called !== undefined) return called;
  if (side === "between") return things.length === 3 ? things[1] : undefined;
  const free = things.filter((thing) => thing.side === undefined);
  return LAST.has(side) ? free.at(-1) : free[0];
}

/** Find the thing across from which "the right one" is: the left cup, while nothing is the right cup. */
export function oneAcross<T extends Sided>(
  things: readonly T[],
  side: PredicateName,
): T | undefined {
  const { converse } = PREDICATES[side];
  return things.findLast(
    ({ category, ...across }) =>
      converse !== "none" &&
      across.side === converse &&
      !things.some((each) => each.category === category && each.side === side),
  );
}
