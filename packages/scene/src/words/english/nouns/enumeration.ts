import type { Attributes } from "../../../scene.ts";
import { withAttribute } from "../../attributes.ts";
import type { Group } from "../../group.ts";
import type { Range } from "../../span.ts";
import type { Discourse } from "../discourse.ts";
import { adjectiveAt } from "../lexicon/lexicon.ts";
import { numberOf } from "../lexicon/numbers.ts";
import { rangeOfTokens, type Token } from "../tokenise.ts";

/** So many of several things, and what they are like: "two black" of "three dogs, two black and one white". */
interface Share {
  readonly count: number;
  readonly attributes: Attributes;
  /** Whether it says "one", which could be a further thing elsewhere: "a red ONE". */
  readonly named: boolean;
  readonly range: Range;
}

/** What each of several things is like, in their order. */
export interface Enumeration {
  readonly shares: readonly Share[];
  /** How many things are told of. */
  readonly total: number;
  /** The first token after it. */
  readonly next: number;
}

/**
 * Read "three balls: a red one, a blue one and a green one", "two cups, one blue and one green": what
 * each of several things is like.
 */
export function readEnumeration(talk: Discourse, at: number): number | undefined {
  const { kind, word } = talk.tokens[at]!;
  if (kind !== "comma" && word !== ":") return undefined;
  const told = enumerationAt(talk.tokens, at + 1);
  const whole = told && wholeOf(talk, told.total);
  if (told === undefined || whole === undefined) return undefined;
  let first = 0;
  for (const { count, attributes, range } of told.shares) {
    talk.builder.qualify(whole.ids.slice(first, first + count), attributes, range);
    first += count;
  }
  return talk.understood(at, told.next);
}

/** "five books, THREE OF THEM RED": what some of several things are like. */
export function readSomeOfThem(talk: Discourse, at: number): number | undefined {
  const some = talk.tokens[at]!.kind === "comma" ? someOfThemAt(talk.tokens, at + 1) : undefined;
  const whole = some && [talk.last, talk.topic].find((group) => isMoreThan(group, some.count));
  if (some === undefined || whole === undefined) return undefined;
  const range = rangeOfTokens(talk.tokens, at + 1, some.next);
  talk.builder.qualify(whole.ids.slice(0, some.count), some.attributes, range);
  return talk.understood(at, some.next);
}

function isMoreThan(group: Group | undefined, count: number): boolean {
  return group !== undefined && group.ids.length > count;
}

/** Find "three of them red", "one of which is blue" at a token; undefined where a noun or a place follows. */
export function someOfThemAt(tokens: readonly Token[], at: number) {
  const count = numberOf(tokens[at]?.word ?? "");
  if (count === undefined) return undefined;
  const isShare = tokens[at + 1]?.word === "of" && WHOLE.test(tokens[at + 2]?.word ?? "");
  const told = isShare ? at + 3 : at + 1;
  const from = /^(?:is|are|was|were)$/.test(tokens[told]?.word ?? "") ? told + 1 : told;
  const { attributes, next } = qualitiesAt(tokens, from);
  const ended = isShare ? closes(tokens, next) : isBreak(tokens[next]);
  return next > from && ended ? { count, attributes, next } : undefined;
}

/** "three candles, ONE LIT, on a cake": nothing but the quality stands between commas. */
function isBreak(token: Token | undefined): boolean {
  return token === undefined || token.kind === "comma" || token.kind === "end";
}

/** What the whole is called of which some are told apart. */
const WHOLE = /^(?:them|which|whom|these|those)$/;

/** Those of one kind, of which there are so many. */
function wholeOf(talk: Discourse, total: number): Group | undefined {
  return [talk.last, talk.topic].find((group) => {
    const kinds = new Set(talk.builder.categoriesOf(group?.ids ?? []));
    return group?.ids.length === total && kinds.size === 1;
  });
}

/**
 * Find what each of several things is like, where at least two are told of and nothing but qualities is
 * said: "a red one and a blue one", "one red, the other white", "two black and one white".
 */
export function enumerationAt(tokens: readonly Token[], at: number): Enumeration | undefined {
  const shares: Share[] = [];
  let next = at;
  for (let from = at; ; from = afterJoint(tokens, next)) {
    const share = from > next || from === at ? shareAt(tokens, from) : undefined;
    if (share === undefined) break;
    shares.push(share.value);
    next = share.next;
  }
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  return total < 2 ? undefined : { shares, total, next };
}

function afterJoint(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.kind === "comma" ? at + 1 : at;
  return /^(?:and|while|but)$/.test(tokens[comma]?.word ?? "") ? comma + 1 : comma;
}

/** "a red one", "one red", "the other is white", "two black". */
function shareAt(tokens: readonly Token[], at: number) {
  const opening = /^(?:an?|one|another|the)$/.test(tokens[at]?.word ?? "") ? 1 : 0;
  const count = opening === 1 ? 1 : numberOf(tokens[at]?.word ?? "");
  if (count === undefined) return undefined;
  const named = tokens[at]?.word === "the" && tokens[at + 1]?.word === "other" ? at + 2 : at + 1;
  const { attributes, next } = qualitiesAt(tokens, named);
  if (next === named) return undefined;
  const ones = /^ones?$/.test(tokens[next]?.word ?? "");
  const bare = /^(?:an?|the)$/.test(tokens[at]!.word) && !ones && named === at + 1;
  const end = ones ? next + 1 : next;
  if (bare || !closes(tokens, end)) return undefined;
  const range = rangeOfTokens(tokens, at, end);
  return { value: { count, attributes, named: ones, range }, next: end };
}

function qualitiesAt(tokens: readonly Token[], at: number) {
  let attributes: Attributes = {};
  let next = at;
  for (;;) {
    const adjective = adjectiveAt(tokens, next);
    if (adjective === undefined) return { attributes, next };
    attributes = withAttribute(attributes, adjective.value);
    next += adjective.length;
  }
}

/** No noun follows, which the qualities would be said of. */
function closes(tokens: readonly Token[], at: number): boolean {
  const { kind, word } = tokens[at] ?? { kind: "end", word: "" };
  if (kind !== "word") return true;
  return /^(?:and|while|but|is|are|sits?|stands?|lies?|lie|in|on|at|to|under|behind|next|near|beside|between)$/.test(
    word,
  );
}
