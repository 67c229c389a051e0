import { objectIds, type Relation } from "../scene.ts";
import type { Draft } from "./draft.ts";
import type { Site } from "./site.ts";

/**
 * List where a row of two or more that are placed goes on: by a step as long as the others, at either end,
 * or between two of them.
 *
 * @param id  of the object to be placed
 * @returns   none where the object is in no row, or the row has not begun
 */
export function sitesInRow(draft: Draft, id: string): readonly Site[] {
  const row = draft.scene.relations.find(
    (each) => each.predicate === "in a row" && !each.negated && idsOf(each).includes(id),
  );
  const sites = (row ? idsOf(row) : []).flatMap((each) =>
    each === id ? [] : (draft.site(each) ?? []),
  );
  if (sites.length < 2) return [];
  const ordered = alongRow(sites);
  const [first, second] = ordered as [Site, Site];
  const [last, before] = [ordered.at(-1)!, ordered.at(-2)!];
  return [beyond([last, before])[0]!, beyond([first, second])[0]!, ...holesIn(ordered)];
}

/** A step longer than the shortest by more than this has room for one more. */
const HOLE = 1.5;

/** Halfway between two neighbours of whom one in between has gone. */
function holesIn(ordered: readonly Site[]): readonly Site[] {
  const steps = ordered.slice(1).map((site, i) => {
    const from = ordered[i]!;
    const middle = { ...site, x: (site.x + from.x) / 2, y: (site.y + from.y) / 2 };
    return { middle, length: Math.hypot(site.x - from.x, site.y - from.y) };
  });
  const shortest = Math.min(...steps.map(({ length }) => length));
  return steps.flatMap(({ middle, length }) => (length > HOLE * shortest ? [middle] : []));
}

/** From one end to the other. */
function alongRow(sites: readonly Site[]): readonly Site[] {
  const [x, y] = [spread(sites.map((site) => site.x)), spread(sites.map((site) => site.y))];
  return x >= y ? sites.toSorted((a, b) => a.x - b.x) : sites.toSorted((a, b) => a.y - b.y);
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

/** As far beyond each of two as the other is on its other side, so that it is in the middle. */
export function beyond([one, other]: readonly [Site, Site]): readonly Site[] {
  return [
    { x: 2 * one.x - other.x, y: 2 * one.y - other.y, turnDeg: one.turnDeg },
    { x: 2 * other.x - one.x, y: 2 * other.y - one.y, turnDeg: other.turnDeg },
  ];
}

function idsOf(relation: Relation): readonly string[] {
  return [relation.subject, ...objectIds(relation)];
}
