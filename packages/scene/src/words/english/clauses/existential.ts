import type { Discourse } from "../discourse.ts";
import { isFiniteVerb } from "../lexicon/lexicon.ts";
import { MODALS } from "../lexicon/word-classes.ts";
import { readRelations } from "../places/relations.ts";

/** Read "there is", "here are", or "everything is on the shelf:". */
export function readExistential(talk: Discourse, at: number): number | undefined {
  const everything = readEverything(talk, at);
  if (everything !== undefined) return everything;
  if (talk.word(at) !== "there" && talk.word(at) !== "here") return undefined;
  const verb = talk.word(at + 1);
  if (!isFiniteVerb(verb) && !MODALS.has(verb)) return undefined;
  talk.existential = true;
  return talk.understood(at, at + 2);
}

/** "EVERYTHING IS on the shelf: a radio and a clock": what is there is told behind the colon. */
function readEverything(talk: Discourse, at: number): number | undefined {
  if (talk.state !== "start" || !/^every(?:thing|one|body)$/.test(talk.word(at))) return undefined;
  const verb = talk.word(at + 1) === "else" ? at + 2 : at + 1;
  const rest = talk.tokens.slice(verb);
  const end = rest.findIndex(({ kind }) => kind === "end");
  const colon = rest.findIndex(({ word }) => word === ":");
  const told = colon >= 0 && (end < 0 || colon < end) && isFiniteVerb(talk.word(verb));
  return told && readRelations(talk.tokens, verb + 1) ? talk.understood(at, verb + 1) : undefined;
}
