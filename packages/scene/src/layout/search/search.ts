import type { Problem } from "../problem/problem.ts";
import { Descent, type Outcome } from "./descent.ts";

/** How far and how a search goes. */
export interface SearchOptions {
  /** Any integer; moves what is free. */
  readonly seed: number;
  /** The most dead ends that are run into. */
  readonly budget: number;
}

const UNFINISHED: Outcome = { kind: "unfinished" };

/** The dead ends that the first try may run into; each later try has twice as many. */
const FIRST_TRY = 30;

/**
 * Search for boxes under which every choice holds in one of its ways and no two objects overlap
 * that must not.
 *
 * Depth first; after each decision what follows from it is taken; the choice with the fewest ways
 * left comes first. Overlaps become choices only when a layout shows them. A dead end is left for the last
 * decision that is to blame for it. A try that takes too long starts again, with all overlaps found so
 * far known from the start, and with the choices that failed most taken first. "impossible" is
 * returned only when all ways have been ruled out.
 *
 * @see Boussemart et al. 2004, "Boosting systematic search by weighting constraints"
 */
export function search(problem: Problem, { seed, budget }: SearchOptions): Outcome {
  const descent = new Descent(problem, seed);
  const { effort } = problem.space;
  for (
    let spent = 0, size = FIRST_TRY;
    spent < budget && !effort.exhausted;
    spent += size, size *= 2
  ) {
    const outcome = descent.attempt(Math.min(size, budget - spent));
    if (outcome.kind !== "unfinished") return outcome;
  }
  return UNFINISHED;
}
