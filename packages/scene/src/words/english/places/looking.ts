import type { Discourse } from "../discourse.ts";

/** "looks through a window AT A CAKE": what is looked at, behind another place. */
export function isLookingBefore(talk: Discourse, at: number): boolean {
  const before = talk.tokens.slice(Math.max(0, at - LOOKING_REACH), at);
  const from = before.findLastIndex(({ kind }) => kind === "comma" || kind === "end") + 1;
  return talk.word(at) === "at" && before.slice(from).some(({ word }) => LOOKING.test(word));
}

const LOOKING = /^(?:look|star|gaz|peer|glanc|peek|squint|point)(?:s|es|ed|e|ing)?$/;
const LOOKING_REACH = 6;
