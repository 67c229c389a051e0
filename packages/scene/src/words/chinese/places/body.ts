import { isLink } from "../clauses/link.ts";
import type { Discourse } from "../discourse.ts";
import { BODY_PLACES } from "../lexicon/body-places.ts";

const BODY: ReadonlySet<string> = new Set(BODY_PLACES.map(([word]) => word));

/** Whether a lexeme says a place of somebody's body: 肩上. */
export function isBodyPlace({ lexemes }: Discourse, at: number): boolean {
  return BODY.has(lexemes[at]?.text ?? "");
}

/** Whether 手里 says nothing, as the deed behind it says it all: 手里拿着伞, 头上戴着帽子. */
export function isIdleBody(talk: Discourse, at: number): boolean {
  return isBodyPlace(talk, at) && talk.role(at + 1) !== "de" && !isLink(talk, at + 1);
}

/** Read 手里 before 拿着伞, which adds nothing to the deed. */
export function readBody(talk: Discourse, at: number): number | undefined {
  return isIdleBody(talk, at) ? talk.understood(at, at + 1) : undefined;
}
