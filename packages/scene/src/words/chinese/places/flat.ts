import type { PredicateName } from "../../../predicate-names.ts";
import type { Alternatives } from "../lexicon/place-words.ts";

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

/** Small things that others stand beside rather than in a corner of. */
const TABLEWARE =
  /(?:^| )(?:plate|bowl|cup|mug|glass|dish|saucer|pot|pan|teapot|vase|bottle|laptop|keyboard|book|notebook)$/;

/** What is laid around a plate rather than on it. */
const LAID =
  /(?:^| )(?:cup|mug|glass|bowl|bottle|fork|knife|spoon|chopsticks|napkin|candle|vase|teapot|plate)$/;

/** What a corner or an end of a small thing says of what is by it: the place beyond it. */
const BEYOND: ReadonlyMap<PredicateName, PredicateName> = new Map([
  ["at the left side of", "left of"],
  ["at the right side of", "right of"],
  ["at the top of", "behind"],
  ["at the bottom of", "in front of"],
]);

/** 碗的右上角: to the right of the bowl and behind it; undefined where it is a place on the thing. */
function beyond(
  predicates: readonly Alternatives[],
  category: string,
  subject: string,
): readonly Alternatives[] | undefined {
  if (!TABLEWARE.test(category) || (category === "plate" && !LAID.test(subject))) return undefined;
  const places = predicates.map(([first]) => BEYOND.get(first!));
  const isCorner = places.length === 2 && places.every((place) => place !== undefined);
  return isCorner ? places.map((place) => [place!]) : undefined;
}

/** 床尾 is before the bed, whose head is at the wall; 船尾 is behind. */
function atFoot(predicates: readonly Alternatives[], category: string) {
  const isTail = predicates.length === 2 && predicates[0]![0] === "next to";
  const isFoot = isTail && predicates[1]![0] === "behind" && /(?:^| )bed$/.test(category);
  return isFoot ? ([["next to"], ["in front of"]] as const) : undefined;
}

/**
 * 桌子的左上角: on the table, at its left and at its back.
 *
 * @param predicates  what the words of place say
 * @param category    that of the thing whose place it is
 * @param subject     that of what is there
 */
export function onFlat(
  predicates: readonly Alternatives[],
  category = "",
  subject = "",
): readonly Alternatives[] {
  const other = beyond(predicates, category, subject) ?? atFoot(predicates, category);
  if (other !== undefined) return other;
  const [[side] = [], [end] = []] = predicates;
  const isCorner = predicates.length === 2 && SIDES.has(side!) && LYING.has(end!);
  if (!isCorner || !FLAT.has(category)) return predicates;
  return [["on"], [side!], [LYING.get(end!)!]];
}
