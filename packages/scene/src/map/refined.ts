import type { Draft } from "./draft.ts";
import type { Site } from "./site.ts";

/** The steps that are tried, one after the other. */
const STEPS_M = [512, 128, 32, 8, 2];

/** The eight ways to go. */
const WAYS: readonly (readonly [east: number, north: number])[] = [
  [0, 1],
  [1, 1],
  [1, 0],
  [1, -1],
  [0, -1],
  [-1, -1],
  [-1, 0],
  [-1, 1],
];

/** Down to this worth something of an object does not hold yet. */
export const ALL_HOLDS = -1;

/**
 * Move an object by ever smaller steps while that is better, when something does not hold yet (pattern
 * search).
 *
 * @see Hooke and Jeeves 1961, Direct search, https://doi.org/10.1145/321062.321069
 */
export function refined(draft: Draft, id: string): void {
  let worth = draft.worth(id);
  if (worth > ALL_HOLDS) return;
  for (const step of STEPS_M) {
    for (let better = true; better; ) {
      better = false;
      const site = draft.site(id)!;
      const { x, y, turnDeg } = site;
      let best: Site = site;
      for (const [east, north] of WAYS) {
        const moved = { x: x + step * east, y: y + step * north, turnDeg };
        draft.put(id, moved);
        const each = draft.worth(id);
        if (each > worth) [best, worth, better] = [moved, each, true];
      }
      draft.put(id, best);
    }
  }
}
