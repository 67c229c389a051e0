import { isPlace } from "../../../kinds/rooms.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import { isClosed, isFiniteVerb } from "../lexicon/lexicon.ts";
import type { Token } from "../tokenise.ts";
import { bearingOf } from "./bearings.ts";
import type { RelationPhrase } from "./relation-phrases.ts";
import type { RelationPhrases } from "./relations.ts";

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

const SHORE = /^(?:banks?|shores?|coast|riverbank|lakeside|outskirts)$/;

/** Read "on the west bank of", "on its northern shore", "on the bank of": beside it, perhaps on that side. */
export function readShore(tokens: readonly Token[], at: number): RelationPhrases | undefined {
  const word = (index: number) => tokens[index]?.word ?? "";
  const isOwn = word(at + 1) === "its";
  if (!/^(?:on|at|along|by)$/.test(word(at)) || !(isOwn || word(at + 1) === "the"))
    return undefined;
  const bearing = bearingOf(word(at + 2));
  const shore = bearing === undefined ? at + 2 : at + 3;
  if (!SHORE.test(word(shore)) || (!isOwn && word(shore + 1) !== "of")) return undefined;
  const object = isOwn ? ("pronoun" as const) : ("follows" as const);
  const beside = { predicate: "next to", object } as const;
  const side = { predicate: `${bearing} of` as PredicateName, object } as const;
  const phrases = bearing === undefined ? [beside] : [side, beside];
  return { phrases, next: isOwn ? shore + 1 : shore + 2 };
}

/**
 * Read "in the north-west of", "in the southern part of", "on the western edge of", "in the southeast corner",
 * "in the south": within it, on that side.
 */
export function readQuarter(tokens: readonly Token[], at: number): RelationPhrases | undefined {
  const word = (index: number) => tokens[index]?.word ?? "";
  const isOwn = word(at + 1) === "its";
  const bearing = isOwn || word(at + 1) === "the" ? bearingOf(word(at + 2)) : undefined;
  if (bearing === undefined || !/^(?:in|on|at|near)$/.test(word(at))) return undefined;
  const isPart = QUARTER.test(word(at + 3));
  const part = isPart ? at + 4 : at + 3;
  const follows = word(part) === "of";
  if (word(at + 3) === "side" || (!isPart && !/^(?:in|on)$/.test(word(at)))) return undefined;
  if (!isPart && !follows && !endsPlace(tokens[part])) return undefined;
  const object = follows ? "follows" : isOwn ? "pronoun" : "omitted";
  const place = RIM.test(word(at + 3)) ? "at the edge of" : "inside";
  const aside = word(at) === "on" && !isPart && !follows;
  const side = `${bearing} of` as PredicateName;
  if (aside) return { phrases: [{ predicate: side, object }], next: part };
  const predicates = [place, side] as const;
  const phrases = predicates.map(
    (predicate): RelationPhrase => ({ predicate, object, within: true }),
  );
  return { phrases, next: follows ? part + 1 : part };
}

const RIM = /^(?:edge|outskirts|rim|end)$/;

/** "in the SOUTH", and no southern wing. */
function endsPlace(token: Token | undefined): boolean {
  if (token?.kind !== "word") return true;
  return isClosed(token.word) || isFiniteVerb(token.word);
}

const QUARTER = /^(?:part|corner|half|quarter|end|edge|outskirts|rim|section|area|tip)$/;

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

/**
 * Read "along the left side of", "along its far edge": beside it there, or within where it is a place.
 *
 * @returns  undefined where no side or edge is named
 */
export function readAlong(tokens: readonly Token[], at: number): RelationPhrases | undefined {
  const words = tokens.slice(at, at + 5).map(({ word }) => word);
  const said = /^along (the|its|one) (?:(\w+) )?(?:side|edge|bank)( of)?(?: |$)/.exec(
    `${words.join(" ")} `,
  );
  if (said === null || (said[3] === undefined && said[1] !== "its" && said[2] === undefined))
    return undefined;
  const side = ALONG.get(said[2] ?? "");
  if (side === undefined && said[2] !== undefined && !/^(?:long|short|whole|other)$/.test(said[2]))
    return undefined;
  const object = said[3] ? "follows" : said[1] === "its" ? "pronoun" : "omitted";
  const predicates = side === undefined ? (["next to"] as const) : ([side, "next to"] as const);
  const phrases = predicates.map((predicate): RelationPhrase => ({ predicate, object, rim: true }));
  return { phrases, next: at + said[0].trim().split(" ").length };
}

const ALONG: ReadonlyMap<string, PredicateName> = new Map([
  ["left", "left of"],
  ["right", "right of"],
  ["near", "in front of"],
  ["front", "in front of"],
  ["far", "behind"],
  ["back", "behind"],
]);

/**
 * Read "at one end of", "at the other end": the left one and the right one, as nothing else tells them apart,
 * and "at the end of", which may be either.
 */
export function readEnd(tokens: readonly Token[], at: number): RelationPhrases | undefined {
  if (!/^(?:at|on|near)$/.test(tokens[at]?.word ?? "")) return undefined;
  const words = tokens.slice(at + 1, at + 5).map(({ word }) => word);
  const said = /^(?:(one|the|its)|(?:the|its) (other|opposite)) end( of)?(?: |$)/.exec(
    words.join(" "),
  );
  const whose = said?.[1];
  const follows = said?.[3] !== undefined;
  if (said === null || (whose === "the" && !follows) || (whose === "its" && follows))
    return undefined;
  const predicate = said[2] !== undefined ? "at the right side of" : "at the left side of";
  const object = follows ? "follows" : words[0] === "its" ? "pronoun" : "omitted";
  const length = said[0].trim().split(" ").length;
  const end = { predicate: whose === "the" ? "next to" : predicate, object, ends: true } as const;
  return { phrases: [end], next: at + 1 + length };
}

/** "at the END", "at the END OF a hallway": that of a place is its far one, that of a table either. */
function isEndOfPlace(tokens: readonly Token[], at: number): boolean {
  const word = (index: number) => tokens[index]?.word ?? "";
  if (word(at) !== "end" || word(at - 2) !== "at" || word(at - 1) !== "the") return false;
  if (word(at + 1) !== "of") return true;
  return [at + 2, at + 3, at + 4].some((index) => isPlace(word(index)) || ROOM.test(word(index)));
}

const ROOM = /(?<!mush|\bb|\bg)room$/;
