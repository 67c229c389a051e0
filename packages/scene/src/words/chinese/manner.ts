import type { PredicateName } from "../../predicates/names.ts";
import { COVERING, HANGING, LEANING, SURROUNDING } from "./verbs.ts";

/** What is upright, so that what hangs on it is on it rather than under it. */
const UPRIGHT: ReadonlySet<string> = new Set(
  "wall door window fence gate cabinet refrigerator wardrobe pillar blackboard whiteboard mirror".split(
    " ",
  ),
);

/** What one leans back on when one sits: 靠在沙发上 is on the sofa. */
const SEATS: ReadonlySet<string> = new Set(
  "sofa couch armchair chair bed bench cushion pillow".split(" "),
);

/**
 * Tell what the verb before a place makes of it: 挂在树枝上 hangs from the branch, 靠在墙上 leans
 * against the wall, 盖在床上 covers the bed, 围在桌边 is around the table.
 *
 * @param manner     the verb, as 挂 or 挂在; undefined where there is none
 * @param predicate  what the place says
 * @param category   that of the things the place belongs to
 */
export function placedBy(
  manner: string | undefined,
  predicate: PredicateName,
  category: string | undefined,
): PredicateName {
  if (manner === undefined) return predicate;
  const isOn = predicate === "on" || predicate === "inside";
  const isBy = predicate === "next to" || predicate === "near";
  if (HANGING.test(manner) && (isOn || predicate === "under"))
    return UPRIGHT.has(category ?? "") ? "on" : "hanging from";
  if (LEANING.test(manner) && ((isOn && !SEATS.has(category ?? "")) || isBy)) return "against";
  if (COVERING.test(manner) && isOn) return "covering";
  return SURROUNDING.test(manner) && isBy ? "around" : predicate;
}
