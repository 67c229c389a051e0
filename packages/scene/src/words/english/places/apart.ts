import type { PredicateName } from "../../../predicate-names.ts";
import type { Group } from "../../group.ts";
import { isOnePlace, isRoom } from "../clauses/listing.ts";
import type { Discourse } from "../discourse.ts";
import type { RelationPhrases } from "./relations.ts";

/** Things at opposite sides of one thing, and the words that say so. */
interface Apart {
  readonly group: Group;
  readonly objects: Group;
  readonly range: Group["range"];
  /** The phrase that says so, where it may tell which sides. */
  readonly relations?: RelationPhrases;
  /** Whether the places are within the one thing, where that is known. */
  readonly within?: boolean;
}

/** One place, and the one across from it. */
type Sides = readonly [here: PredicateName, there: PredicateName];

const BESIDE: Readonly<Record<"long" | "short", Sides>> = {
  long: ["in front of", "behind"],
  short: ["left of", "right of"],
};

const WITHIN: Readonly<Record<"long" | "short", Sides>> = {
  long: ["at the front of", "at the back of"],
  short: ["at the left side of", "at the right side of"],
};

/**
 * State where the things are that are at opposite sides: "a lamp on either side of a bed". The first half of
 * them is here, the other there; several at each side of a table are at its long ones.
 */
export function relateApart(
  talk: Discourse,
  { group, objects, range, relations, ...said }: Apart,
): void {
  const { ids } = group;
  const inCorners = relations?.phrases.some(({ corners }) => corners) === true;
  if (inCorners) toCorners(talk, ids, objects, range);
  if (inCorners || ids.length < 2 || ids.length % 2 > 0 || objects.ids.length !== 1) return;
  const half = ids.length / 2;
  const named = relations?.phrases.find(({ apart }) => apart)?.sides;
  if (half > 1 && named === undefined && !isSeatedAt(talk, objects)) return;
  const sides = named ?? (half > 1 ? "long" : "short");
  const within = said.within ?? isWithin(talk, objects);
  const [here, there] = (within ? WITHIN : BESIDE)[sides];
  talk.builder.relate(ids.slice(0, half), here, [objects], range);
  talk.builder.relate(ids.slice(half), there, [objects], range);
}

/** "a plant in each corner": one at the back on the left, and so on; in a picture, at the top. */
function toCorners(
  talk: Discourse,
  ids: readonly string[],
  objects: Group,
  range: Group["range"],
): void {
  if (ids.length < 2) return;
  const [far, near] = talk.frame === "image" ? UPRIGHT : WITHIN.long;
  ids.forEach((id, rank) => {
    talk.builder.relate([id], rank % 4 < 2 ? near : far, [objects], range);
    talk.builder.relate([id], WITHIN.short[rank % 2]!, [objects], range);
  });
}

const UPRIGHT: Sides = ["at the bottom of", "at the top of"];

/** Whether the places are within the thing: of a room, or the ends of what bears the things. */
function isWithin(talk: Discourse, objects: Group): boolean {
  const held = /^(?:on|at the corner of)$/.test(talk.related?.predicates[0] ?? "");
  return isRoom(talk, objects) || (atEnds(talk) && (held || isOnePlace(talk, objects)));
}

/** What several people sit at each side of. */
function isSeatedAt(talk: Discourse, { ids }: Group): boolean {
  return talk.builder
    .categoriesOf(ids)
    .every((each) => /(?:^| )(?:table|desk|counter|island|bar)$/.test(each));
}

/** "a goal AT EACH END", "AT OPPOSITE CORNERS of": the statement just made is of places within. */
function atEnds({ related, tokens }: Discourse): boolean {
  return tokens
    .slice(...(related?.tokens ?? [0, 0]))
    .some(({ word }) => /^(?:ends?|corners)$/.test(word));
}
