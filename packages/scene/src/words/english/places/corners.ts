import type { PredicateName } from "../../../predicates/names.ts";
import { GROUNDS } from "../lexicon/word-classes.ts";
import type { Token } from "../tokenise.ts";
import type { RelationPhrase, RelationPhrases } from "./relations.ts";

const SIDES: ReadonlyMap<string, PredicateName> = new Map([
  ["left", "at the left side of"],
  ["right", "at the right side of"],
  ["front", "at the front of"],
  ["near", "at the front of"],
  ["back", "at the back of"],
  ["rear", "at the back of"],
  ["far", "at the back of"],
  ["top", "at the top of"],
  ["upper", "at the top of"],
  ["bottom", "at the bottom of"],
  ["lower", "at the bottom of"],
]);

const REGIONS: ReadonlyMap<string, readonly PredicateName[]> = new Map([
  ["corner", ["at the corner of"]],
  ["edge", ["at the edge of"]],
  ["end", []],
  ["half", []],
  ["part", []],
]);

const BEARINGS =
  /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?$/;

/** Read "on the west bank of", "on the northern shore of", "on the bank of": beside it, perhaps on that side. */
export function readShore(tokens: readonly Token[], at: number): RelationPhrases | undefined {
  const word = (index: number) => tokens[index]?.word ?? "";
  if (!/^(?:on|at|along|by)$/.test(word(at)) || word(at + 1) !== "the") return undefined;
  const sided = BEARINGS.test(word(at + 2));
  const shore = sided ? at + 3 : at + 2;
  if (
    !/^(?:banks?|shores?|coast|riverbank|lakeside)$/.test(word(shore)) ||
    word(shore + 1) !== "of"
  )
    return undefined;
  const beside = { predicate: "next to", object: "follows" } as const;
  const bearing = /^(north|south)?-?(east|west)?/
    .exec(word(at + 2))!
    .slice(1)
    .filter(Boolean);
  const side = {
    predicate: `${bearing.join("-")} of` as PredicateName,
    object: "follows",
  } as const;
  return { phrases: sided ? [side, beside] : [beside], next: shore + 2 };
}

/**
 * Read "in the right corner of", "at the back left corner of", "on the far end of": places within a thing.
 * A corner may be that of the room, which is not said: "in the back left corner".
 */
export function readCorner(tokens: readonly Token[], at: number): RelationPhrases | undefined {
  const word = (index: number) => tokens[index]?.word ?? "";
  if (!/^(?:in|on|at|near|by)$/.test(word(at)) || !/^(?:the|its)$/.test(word(at + 1)))
    return undefined;
  let next = at + 2;
  const sides: string[] = [];
  for (
    ;
    word(next)
      .split("-")
      .every((side) => SIDES.has(side));
    next++
  )
    sides.push(...word(next).split("-"));
  if (sides.length === 0 && isEndOfPlace(tokens, next)) sides.push("far");
  const region = REGIONS.get(word(next));
  if (sides.length === 0 || region === undefined) return undefined;
  const predicates = [...sides.map((side) => SIDES.get(side)!), ...region];
  const follows = word(next + 1) === "of";
  if (!follows && word(next) !== "corner" && word(next) !== "end") return undefined;
  const object = follows ? "follows" : "omitted";
  const phrases = predicates.map(
    (predicate): RelationPhrase => ({ predicate, object, within: true }),
  );
  return { phrases, next: follows ? next + 2 : next + 1 };
}

/** "at the END", "at the END OF a hallway": that of a place is its far one, that of a table either. */
function isEndOfPlace(tokens: readonly Token[], at: number): boolean {
  const word = (index: number) => tokens[index]?.word ?? "";
  if (word(at) !== "end" || word(at - 2) !== "at" || word(at - 1) !== "the") return false;
  if (word(at + 1) !== "of") return true;
  return [at + 2, at + 3, at + 4].some(
    (index) => GROUNDS.has(word(index)) || ROOM.test(word(index)),
  );
}

const ROOM = /(?<!mush|\bb|\bg)room$/;
