import type { NounPhrase } from "../noun-phrase.ts";
import type { Discourse } from "./discourse.ts";
import { type ReadGroup, readGroup } from "./noun-group.ts";

/** "three balls: a red one, a blue one and a green one": what each of several things is like. */
export function readEnumeration(talk: Discourse, at: number): number | undefined {
  const { last } = talk;
  if (talk.word(at) !== ":" || last === undefined || last.ids.length < 2) return undefined;
  const read = readGroup(talk.tokens, at + 1, "subject");
  const phrases = read && eachOf(read);
  if (read === undefined || phrases?.length !== last.ids.length) return undefined;
  const kinds = new Set(talk.builder.categoriesOf(last.ids));
  const alike = phrases.every(({ category }) => category === undefined || kinds.has(category));
  if (!alike || kinds.size > 1) return undefined;
  for (const [index, { attributes, start, end }] of phrases.entries()) {
    talk.builder.qualify([last.ids[index]!], attributes, { start, end });
  }
  return talk.understood(at, read.next);
}

/** The phrases of a group in which each means one thing; undefined for other groups. */
function eachOf({ members }: ReadGroup): readonly NounPhrase[] | undefined {
  const phrases = members.flatMap((member) => ("phrase" in member ? [member.phrase] : []));
  const single = phrases.every(({ count }) => count === 1);
  return single && phrases.length === members.length ? phrases : undefined;
}
