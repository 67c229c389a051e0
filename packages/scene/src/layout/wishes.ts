import type { Relation } from "../scene.ts";

/** A relation that should hold if it can. */
export interface Wish {
  readonly relation: Relation;
  /** How much it matters beside others, above 0; default 1. */
  readonly weight?: number;
}

/** What came of a try to grant some wishes: all of them; or some that cannot be granted together. */
export type Granting<Solution> =
  | { readonly solution: Solution }
  | { readonly clash: readonly Relation[] };

/** What was granted in the end. */
export interface Granted<Solution> {
  readonly solution: Solution;
  readonly ungranted: readonly Relation[];
}

/**
 * Grant the wishes of the greatest total weight that can be granted together.
 *
 * Of every set of wishes that is found to clash one must be dropped: the lightest wishes that do so
 * for all sets known are dropped, and the rest tried, until nothing clashes.
 *
 * @param wishes  distinct relations
 * @param grant   tries to grant some of them
 * @returns       undefined when there is no solution even without any wish
 * @see Davies and Bacchus 2011, "Solving MAXSAT by solving a sequence of simpler SAT instances"
 */
export function grantMost<Solution>(
  wishes: readonly Wish[],
  grant: (relations: readonly Relation[]) => Granting<Solution>,
): Granted<Solution> | undefined {
  const clashes: (readonly number[])[] = [];
  const weights = wishes.map(({ weight = 1 }) => weight);
  for (;;) {
    const dropped = new Set(lightestHittingSet(clashes, weights));
    const kept = wishes.map(({ relation }) => relation).filter((_, index) => !dropped.has(index));
    const granting = grant(kept);
    if ("solution" in granting) {
      const ungranted = [...dropped].sort((a, b) => a - b).map((index) => wishes[index]!.relation);
      return { solution: granting.solution, ungranted };
    }
    const clash = wishes.flatMap(({ relation }, index) =>
      granting.clash.includes(relation) ? [index] : [],
    );
    if (clash.length === 0) return undefined;
    clashes.push(clash);
  }
}

/** The lightest set of numbers of which each set has one; by branch and bound. */
function lightestHittingSet(
  sets: readonly (readonly number[])[],
  weights: readonly number[],
): readonly number[] {
  let best: readonly number[] = [];
  let least = Number.POSITIVE_INFINITY;
  const visit = (chosen: readonly number[], weight: number): void => {
    if (weight >= least) return;
    const missed = sets.find((set) => !set.some((each) => chosen.includes(each)));
    if (missed === undefined) [best, least] = [chosen, weight];
    else for (const each of missed) visit([...chosen, each], weight + weights[each]!);
  };
  visit([], 0);
  return best;
}
