import type { Discourse } from "../discourse.ts";
import { readTerm } from "../nouns/term.ts";

/** What may follow words that ask for things. */
const ASKABLE: ReadonlySet<string> = new Set([
  "request",
  "framing",
  "at",
  "posture",
  "take",
  "speaker",
  "filler",
  "join",
]);

/** Read 请画, 按以下要求: words that ask for things, before what is asked for. */
export function readRequest(talk: Discourse, at: number): number | undefined {
  if (talk.role(at) !== "request" || talk.hasSubject) return undefined;
  const next = talk.role(at + 1) === "filler" ? at + 2 : at + 1;
  const ends = talk.lexemes[next] === undefined || /^(?:end|comma)$/.test(talk.lexemes[next].kind);
  const follows =
    ends || ASKABLE.has(talk.role(next) ?? "") || readTerm(talk.lexemes, next) !== undefined;
  return follows ? talk.understood(at, at + 1) : undefined;
}
