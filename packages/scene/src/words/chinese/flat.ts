import type { PredicateName } from "../../predicates/names.ts";
import type { Alternatives } from "./place-words.ts";

/** What lies flat, so that its upper left corner is at the back. */
const FLAT: ReadonlySet<string> = new Set(
  `table,dining table,coffee table,side table,conference table,long table,desk,nightstand,counter,bed,
  carpet,rug,mat,tray,plate,cutting board,stage,platform,tablecloth,picnic blanket`.split(/,\s*/),
);

/** The far end of a flat thing is drawn at the top, the near end at the bottom. */
const LYING: ReadonlyMap<PredicateName, PredicateName> = new Map([
  ["at the top of", "at the back of"],
  ["at the bottom of", "at the front of"],
]);

const SIDES: ReadonlySet<PredicateName> = new Set(["at the left side of", "at the right side of"]);

/** Whether a thing lies flat and bears others at its corners; what is at the corner of a plate is by it. */
export function isFlat(category: string): boolean {
  return FLAT.has(category) && category !== "plate";
}

/** 桌子的左上角: on the table, at its left and at its back. */
export function onFlat(
  predicates: readonly Alternatives[],
  category = "",
): readonly Alternatives[] {
  const [[side] = [], [end] = []] = predicates;
  const isCorner = predicates.length === 2 && SIDES.has(side!) && LYING.has(end!);
  if (!isCorner || !FLAT.has(category)) return predicates;
  return [["on"], [side!], [LYING.get(end!)!]];
}
