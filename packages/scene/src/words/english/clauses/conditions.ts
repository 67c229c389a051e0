import type { Discourse } from "../discourse.ts";

/** What makes a wish of what is said: it asks for nothing else. */
const PERMISSION = /^(?:possible|needed|necessary|desired|wanted|required|feasible|available)$/;

/**
 * Pass over what is said under a condition, which is reported: "UNLESS THE WINDOW IS OPEN, the lamp is on".
 *
 * @returns  the first token of what holds without it; undefined where no condition starts
 */
export function readCondition(talk: Discourse, at: number): number | undefined {
  const start = talk.state === "start" ? startOf(talk, at) : undefined;
  const from = start ?? at;
  const opens = /^(?:if|unless|whenever|until)$/.test(talk.word(from));
  if (!opens && !(start !== undefined && isWhenAt(talk, from))) return undefined;
  if (PERMISSION.test(talk.word(from + 1))) return from + 2;
  const rest = talk.tokens.slice(from);
  const length = rest.findIndex(({ kind }) => kind === "end" || kind === "comma");
  const next = length < 0 ? talk.tokens.length : from + length;
  const isFirst = talk.state === "start" && talk.tokens[next]?.kind === "comma";
  return isFirst ? talk.understood(next, next + 1) : next;
}

/** "ONLY if", "EVEN if" */
function startOf(talk: Discourse, at: number): number {
  return /^(?:only|even|but|and)$/.test(talk.word(at)) ? at + 1 : at;
}

/** "WHEN it rains, ...": where a comma parts it from what happens then. */
function isWhenAt(talk: Discourse, at: number): boolean {
  if (!/^(?:when|what|who|where|which)(?:ever)?$/.test(talk.word(at))) return false;
  const rest = talk.tokens.slice(at);
  const comma = rest.findIndex(({ kind }) => kind === "comma");
  const end = rest.findIndex(({ kind }) => kind === "end");
  return comma > 0 && (end < 0 || comma < end);
}
