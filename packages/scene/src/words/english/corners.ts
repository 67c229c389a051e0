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

/** Read "in the right corner of", "at the back left corner of", "on the far end of": places within a thing. */
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
  if (sides.length === 0 || region === undefined || word(next + 1) !== "of") return undefined;
  const predicates = [...region, ...sides.map((side) => SIDES.get(side)!)];
  return { phrases: predicates.map(within), next: next + 2 };
}

function within(predicate: PredicateName): RelationPhrase {
  return { predicate, object: "follows", within: true };
}
