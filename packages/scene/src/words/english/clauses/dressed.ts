import { isAnimate } from "../../../kinds/animate.ts";
import type { Discourse } from "../discourse.ts";
import { adjectiveAt, isFiniteVerb, isVerbAfterNoun } from "../lexicon/lexicon.ts";
import { isPlainVerb, isThirdPerson } from "../lexicon/verbs.ts";
import { CONJUNCTIONS, MODALS } from "../lexicon/word-classes.ts";
import { isColourBehind } from "../nouns/chunk.ts";
import { relationAt } from "../places/relation-phrases.ts";
import { rangeOfTokens, type Token } from "../tokenise.ts";

/** "two players IN BLUE": the colour of what somebody wears is theirs. */
export function readDressed(talk: Discourse, at: number): number | undefined {
  const color = talk.word(at) === "in" ? adjectiveAt(talk.tokens, at + 1) : undefined;
  const subject = talk.relative ?? talk.last;
  if (color?.value.name !== "color" || subject === undefined || talk.state === "start")
    return undefined;
  const next = at + 1 + color.length;
  const alive = talk.builder.categoriesOf(subject.ids).every(isAnimate);
  if (!alive || !endsName(talk.tokens, next)) return undefined;
  const range = rangeOfTokens(talk.tokens, at + 1, next);
  talk.builder.qualify(subject.ids, { color: color.value.value }, range);
  return talk.understood(at, next);
}

/** "a hydrant PAINTED YELLOW": the colour of what is painted. */
export function readPainted(talk: Discourse, at: number): number | undefined {
  const said = /^(?:painted|colou?red|dyed)$/.test(talk.word(at));
  const color = said ? adjectiveAt(talk.tokens, at + 1) : undefined;
  const thing = talk.relative ?? talk.last;
  if (color?.value.name !== "color" || thing === undefined || talk.state === "start")
    return undefined;
  const next = at + 1 + color.length;
  if (!endsName(talk.tokens, next)) return undefined;
  const range = rangeOfTokens(talk.tokens, at + 1, next);
  talk.builder.qualify(thing.ids, { color: color.value.value }, range);
  return talk.understood(at, next);
}

/** "paints a fence WHITE", "dyes her hair RED": what the thing right before becomes. */
export function readBecoming(talk: Discourse, at: number): number | undefined {
  const { last, state, tokens } = talk;
  if (state !== "object" || last === undefined || tokens[at - 1]?.end !== last.range.end)
    return undefined;
  const color = isColourBehind(tokens, at, talk.word(at - 1)) ? adjectiveAt(tokens, at) : undefined;
  if (color === undefined) return undefined;
  const next = at + color.length;
  talk.builder.qualify(last.ids, { color: color.value.value }, rangeOfTokens(tokens, at, next));
  return talk.understood(at, next);
}

function endsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || relationAt(tokens, at) !== undefined) return true;
  const { word } = token;
  if (CONJUNCTIONS.has(word) || MODALS.has(word) || isFiniteVerb(word)) return true;
  return isVerbAfterNoun(word) || isPlainVerb(word) || isThirdPerson(word);
}
