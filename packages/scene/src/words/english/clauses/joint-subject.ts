import { hull } from "../../span.ts";
import type { Discourse } from "../discourse.ts";
import { isFiniteVerb } from "../lexicon/lexicon.ts";
import { isPlainVerb } from "../lexicon/verbs.ts";
import { BARE_VERBS, MODALS } from "../lexicon/word-classes.ts";
import { readRelations } from "../places/relations.ts";

/**
 * "a man, a woman in a red dress, and a dog ARE on a bench": make all that were named without a verb so far the
 * subject of a verb that several have, or of a participle behind people who were told by what they wear.
 */
export function joinSubjects(talk: Discourse, at: number): void {
  const { verbless, topic } = talk;
  const finite =
    isFiniteVerb(talk.word(at)) || MODALS.has(talk.word(at)) || isPlainVerb(talk.word(at));
  const joined = verbless.length > 1 && topic !== undefined && verbless.at(-1) === topic;
  if (joined && isOfSeveral(talk, at)) takeAll(talk);
  if (finite || joined) talk.verbless = [];
}

function takeAll(talk: Discourse): void {
  const { verbless } = talk;
  const members = verbless.flatMap(({ ids, members: own }) => own ?? [ids]);
  const ids = [...new Set(verbless.flatMap((group) => group.ids))];
  talk.setTopic({ ids, members, range: hull(verbless.map(({ range }) => range)) }, true);
}

/** Whether a verb can be of all the subjects: by its number, or as none of them has a place of its own. */
function isOfSeveral(talk: Discourse, at: number): boolean {
  const word = talk.word(at);
  const last = talk.verbless.at(-1)!;
  if (PLURAL.test(word) || BARE_VERBS.has(word) || isPlainVerb(word))
    return last.ids.length === 1 || areUnplaced(talk);
  const isParticiple = !isFiniteVerb(word) && !MODALS.has(word);
  return isParticiple && areUnplaced(talk) && !isByFirst(talk, at + 1);
}

/** "a box with kittens in it and their mother lying BESIDE IT": she alone, by what was named first. */
function isByFirst({ tokens }: Discourse, at: number): boolean {
  const { phrases = [], next = at } = readRelations(tokens, at) ?? {};
  return phrases.some(({ object }) => object === "pronoun") || isPointer(tokens[next]?.word);
}

function isPointer(word: string | undefined): boolean {
  return /^(?:it|him|her|them)$/.test(word ?? "");
}

const PLURAL = /^(?:are|were)$/;

/** Whether nothing was said of where the subjects are, but for what they wear or hold. */
function areUnplaced({ verbless, builder }: Discourse): boolean {
  return !builder.isPlaced(verbless.flatMap(({ ids }) => ids));
}
