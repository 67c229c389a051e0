import { joiningAt } from "../lexicon/fixed-phrases.ts";
import { NEW_DETERMINERS } from "../lexicon/word-classes.ts";
import type { Token } from "../tokenise.ts";
import { isGroupComplete, isOutsideGroup, type Reach } from "./group-ends.ts";
import { type Member, readMember } from "./group-member.ts";
import { readNounPhrase } from "./noun-phrase.ts";
import { asTableware } from "./tableware.ts";

/** Noun phrases joined by commas and "and". */
export interface ReadGroup {
  readonly members: readonly Member[];
  /** Token ranges `[from, to)` that were understood. */
  readonly understood: readonly (readonly [from: number, to: number])[];
  readonly next: number;
  readonly trailing: boolean;
}

/** Read noun phrases joined by commas and "and"; undefined when none starts here. */
export function readGroup(
  tokens: readonly Token[],
  start: number,
  reach: Reach,
): ReadGroup | undefined {
  if (isBothOf(tokens, start)) {
    const pair = readGroup(tokens, start + 1, "pair")!;
    return { ...pair, understood: [[start, start + 1], ...pair.understood] };
  }
  if (isEitherOf(tokens, start)) {
    const one = readGroup(tokens, start + 1, reach)!;
    return { ...one, understood: [[start, start + 1], ...one.understood] };
  }
  const first = readMember(tokens, start);
  if (first === undefined) return undefined;
  const members = [first.member];
  const understood = [...first.understood];
  let { next, trailing } = first;
  while (!trailing) {
    const from = afterSeparator(tokens, next);
    const joint = { tokens, reach, start, members, next, from };
    if (from === next || isGroupComplete(joint)) break;
    const member = readMember(tokens, from);
    if (member === undefined || isOutsideGroup(joint, member)) break;
    members.push(member.member);
    understood.push([next, from], ...member.understood);
    ({ next, trailing } = member);
  }
  const end = afterAlternative(tokens, next);
  return {
    members: asTableware(members, tokens[start - 1]?.word),
    understood,
    next: end,
    trailing,
  };
}

/** "a cat OR A DOG": the first is taken, and the words of the other are reported. */
function afterAlternative(tokens: readonly Token[], at: number): number {
  const isNew = NEW_DETERMINERS.has(tokens[at + 1]?.word ?? "");
  const other = tokens[at]?.word === "or" && isNew ? readNounPhrase(tokens, at + 1) : undefined;
  return other?.next ?? at;
}

/** "both the sofa and the bed": one of each, unlike "both sofas". */
function isBothOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== "both") return false;
  const first = readNounPhrase(tokens, at + 1);
  return first?.phrase.count === 1 && tokens[first.next]?.word === "and";
}

/** "EITHER a cup or a glass": the first, as without it. */
function isEitherOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== "either") return false;
  const first = readNounPhrase(tokens, at + 1);
  return first !== undefined && tokens[first.next]?.word === "or";
}

function afterSeparator(tokens: readonly Token[], at: number): number {
  const next = tokens[at]?.kind === "comma" ? at + 1 : at;
  const joined = joiningAt(tokens, next);
  if (joined > 0) return next + joined;
  return /^(?:and|plus|&)$/.test(tokens[next]?.word ?? "") ? next + 1 : next;
}
