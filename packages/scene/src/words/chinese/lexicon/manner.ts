import { isBackedSeat, isBed } from "../../../kinds/seats.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import {
  COVERING,
  DRYING,
  HANGING,
  LEANING,
  MOORING,
  SPANNING,
  SURROUNDING,
  TYING,
} from "./verbs.ts";

/** What is upright, so that what hangs on it is on it rather than under it. */
const UPRIGHT: ReadonlySet<string> = new Set(
  "wall door window fence gate cabinet refrigerator wardrobe pillar blackboard whiteboard mirror".split(
    " ",
  ),
);

/** What washing hangs from. */
const LINES: ReadonlySet<string> = new Set(
  "rope,wire,clothes rack,hanger,pole,branch,tree,coat rack".split(","),
);

/** What one leans back on when one sits: 靠在沙发上 is on the sofa. */
function isLeantBackOn(category: string): boolean {
  return isBackedSeat(category) || isBed(category) || /(?:^| )(?:cushion|pillow)$/.test(category);
}

/** What ships are tied up at. */
const MOORINGS: ReadonlySet<string> = new Set("dock harbor shore pier".split(" "));

/** At whose foot one is with 楼下, 塔下. */
const TALL: ReadonlySet<string> = new Set(
  "building,skyscraper,tower,castle,lighthouse,apartment building".split(","),
);

/**
 * Tell what the verb before a place makes of it: 挂在树枝上 hangs from the branch, 靠在墙上 leans
 * against the wall, 盖在床上 covers the bed, 围在桌边 is around the table; 雪地里 is on the ground.
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
  if (category === "ground" && predicate === "inside") return "on";
  if (predicate === "under" && TALL.has(category ?? "")) return "next to";
  if (category === "sky" && (predicate === "on" || predicate === "inside")) return "inside";
  if (manner === undefined) return predicate;
  const isOn = predicate === "on" || predicate === "inside";
  const isBy = predicate === "next to" || predicate === "near";
  if (HANGING.test(manner) && (isOn || predicate === "under"))
    return UPRIGHT.has(category ?? "") ? "on" : "hanging from";
  if (DRYING.test(manner) && isOn && LINES.has(category ?? "")) return "hanging from";
  if (LEANING.test(manner) && ((isOn && !isLeantBackOn(category ?? "")) || isBy)) return "against";
  if (TYING.test(manner) && isOn) return "next to";
  if (MOORING.test(manner) && isOn && MOORINGS.has(category ?? "")) return "next to";
  if (SPANNING.test(manner) && (isOn || predicate === "above")) return "crosses";
  if (COVERING.test(manner) && isOn) return "covering";
  return SURROUNDING.test(manner) && isBy ? "around" : predicate;
}

/** So few things make no row. */
const MIN_IN_ROW = 3;

/** 摞着三箱啤酒 is a stack, 排列着六辆自行车 a row. */
export function formedBy(manner: string | undefined, things: number): PredicateName | undefined {
  if (/^[摞叠]/u.test(manner ?? "") && things > 1) return "in a stack";
  return /^排列/u.test(manner ?? "") && things >= MIN_IN_ROW ? "in a row" : undefined;
}

/** 四周围着栅栏: one thing alone that lies around another surrounds it. */
export function enclosedBy(
  manner: string | undefined,
  predicate: PredicateName,
  subjects: number,
): PredicateName {
  const encloses = predicate === "around" && subjects === 1 && SURROUNDING.test(manner ?? "");
  return encloses ? "surrounding" : predicate;
}
