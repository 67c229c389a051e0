import type { PredicateName } from "../../../predicate-names.ts";
import type { Group } from "../../group.ts";
import { longestPhrase, phraseTrie } from "../../phrase-trie.ts";
import type { Discourse } from "../discourse.ts";
import { isFiniteVerb } from "../lexicon/lexicon.ts";
import { readGroup } from "../nouns/noun-group.ts";
import { relateAwaited } from "./fronted.ts";

/** What each thing of such a list is to the next one. */
const ORDERS: readonly (readonly [from: string, to: string, predicate: PredicateName])[] = [
  ["left", "right", "left of"],
  ["right", "left", "right of"],
  ["top", "bottom", "above"],
  ["bottom", "top", "below"],
  ["front", "back", "in front of"],
  ["back", "front", "behind"],
  ["west", "east", "west of"],
  ["east", "west", "east of"],
  ["north", "south", "north of"],
  ["south", "north", "south of"],
];

const PHRASES = phraseTrie(
  ORDERS.flatMap(([from, to, predicate]) =>
    [`from ${from} to ${to}`, `${from} to ${to}`, `from the ${from} to the ${to}`].map(
      (phrase) => [phrase.split(" "), predicate] as const,
    ),
  ),
);

/** "from left to right: a cup, a fork and a spoon", "three cars from left to right". */
export function readOrdered(talk: Discourse, at: number): number | undefined {
  const match = longestPhrase(PHRASES, (index) => talk.word(index), at);
  if (match === undefined) return undefined;
  const after = at + match.length;
  const listed = talk.topic !== undefined && talk.state !== "start" && talk.topic.ids.length > 1;
  const from = listed ? after : afterLink(talk, after);
  const read = listed ? undefined : readGroup(talk.tokens, from, "subject");
  const group = listed ? talk.topic : read && talk.resolve(read, []);
  if (group === undefined) return undefined;
  const end = read?.next ?? after;
  relateInTurn(talk, group, match.value, [at, end]);
  talk.understood(at, from);
  if (read !== undefined) {
    relateAwaited(talk, group);
    talk.setTopic(group);
  }
  return end;
}

function relateInTurn(
  talk: Discourse,
  { ids, range: own }: Group,
  predicate: PredicateName,
  [from, to]: readonly [number, number],
): void {
  const range = { start: talk.tokens[from]!.start, end: talk.tokens[to - 1]!.end };
  ids.slice(1).forEach((next, index) => {
    const seen = talk.seen(predicate);
    talk.builder.relate([ids[index]!], seen, [{ ids: [next], range: own }], range);
  });
}

/** Past "there are", "we see" and marks between the phrase and its list. */
function afterLink(talk: Discourse, at: number): number {
  let next = at;
  const isLink = (index: number) =>
    /^(?:comma|quiet)$/.test(talk.tokens[index]?.kind ?? "") ||
    /^(?:there|we|you|i|see|can)$/.test(talk.word(index)) ||
    isFiniteVerb(talk.word(index));
  while (isLink(next)) next += 1;
  return next;
}
