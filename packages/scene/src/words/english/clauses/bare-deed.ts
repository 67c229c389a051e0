import type { Discourse } from "../discourse.ts";
import { isBareDeedAt } from "../nouns/bare-deed.ts";

/** "on a stool, SKETCHING a bridge": the subject does what no table has; the word is reported. */
export function readBareDeed(talk: Discourse, at: number): number | undefined {
  if (talk.state === "start" || !isBareDeedAt(talk.tokens, at)) return undefined;
  talk.resumeTopic();
  talk.joined = talk.acting = false;
  talk.related = undefined;
  return at + 1;
}
