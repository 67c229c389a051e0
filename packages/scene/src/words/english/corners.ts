import type { PredicateName } from "../../predicates/names.ts";
import type { RelationPhrase, RelationPhrases } from "./relations.ts";
import type { Token } from "./tokenise.ts";

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
  const region = REGIONS.get(word(next));
  if (sides.length === 0 || region === undefined) return undefined;
  const predicates = [...sides.map((side) => SIDES.get(side)!), ...region];
  const follows = word(next + 1) === "of";
  if (!follows && word(next) !== "corner") return undefined;
  const object = follows ? "follows" : "omitted";
  const phrases = predicates.map(
    (predicate): RelationPhrase => ({ predicate, object, within: true }),
  );
  return { phrases, next: follows ? next + 2 : next + 1 };
}
