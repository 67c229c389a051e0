import type { Relation } from "../scene.ts";
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

/** Whose subject goes where its object goes: it lies in it or around it. */
const CARRIED: ReadonlySet<Relation["predicate"]> = new Set([
  "inside",
  "surrounding",
  "at the centre of",
]);

/**
 * Move an object by ever smaller steps while that is better, when something does not hold yet (pattern
 * search). What lies in it or goes around it moves along.
 *
 * @see Hooke and Jeeves 1961, Direct search, https://doi.org/10.1145/321062.321069
 */
export function refined(draft: Draft, id: string): void {
  if (draft.worth(id) > ALL_HOLDS) return;
  const moved = withCompany(draft, id);
  const worthOfAll = (over?: number) =>
    moved.length === 1
      ? draft.worth(id, over)
      : moved.reduce((sum, each) => sum + draft.worth(each), 0);
  let worth = worthOfAll();
  for (const step of STEPS_M) {
    for (let better = true; better; ) {
      better = false;
      const start = moved.map((each) => draft.site(each)!);
      let best = start;
      for (const [east, north] of WAYS) {
        const sites = start.map((site) => shifted(site, step * east, step * north));
        putAll(draft, moved, sites);
        const each = worthOfAll(worth);
        if (each > worth) [best, worth, better] = [sites, each, true];
      }
      putAll(draft, moved, best);
    }
  }
}

/** An object, and all that goes where it goes; ways with a path of their own stay. */
function withCompany(draft: Draft, id: string): readonly string[] {
  const company = [id];
  for (const host of company)
    for (const { subject, predicate, object, negated } of draft.scene.relations)
      if (object === host && CARRIED.has(predicate) && !negated && !company.includes(subject))
        if (draft.site(subject) && !draft.site(subject)!.path) company.push(subject);
  return company;
}

function putAll(draft: Draft, ids: readonly string[], sites: readonly Site[]): void {
  for (const [i, id] of ids.entries()) draft.put(id, sites[i]!);
}

function shifted({ x, y, turnDeg }: Site, east: number, north: number): Site {
  return { x: x + east, y: y + north, turnDeg };
}
