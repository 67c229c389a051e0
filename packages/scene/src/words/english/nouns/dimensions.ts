import { type Attribute, separatorOf } from "../../attributes.ts";
import type { PhraseMatch } from "../../phrase-trie.ts";
import type { Discourse } from "../discourse.ts";
import { readLength } from "../lexicon/measures.ts";
import { numberOf } from "../lexicon/numbers.ts";
import { rangeOfTokens, type Token } from "../tokenise.ts";

/** Sides that a length may be of, by every word for them. */
const SIDES: ReadonlyMap<string, string> = new Map([
  ["tall", "tall"],
  ["high", "tall"],
  ["height", "tall"],
  ["wide", "wide"],
  ["broad", "wide"],
  ["across", "wide"],
  ["width", "wide"],
  ["diameter", "wide"],
  ["long", "long"],
  ["length", "long"],
  ["deep", "deep"],
  ["depth", "deep"],
  ["thick", "thick"],
]);

/**
 * Find how long a side of a thing is: "2 m tall", "90 cm in width", "two-metre-long".
 *
 * @returns  how many tokens say so and the attribute: a `size` like "2 m tall"; undefined where none do
 */
export function dimensionAt(
  tokens: readonly Token[],
  at: number,
): PhraseMatch<Attribute> | undefined {
  if (!mayStart(tokens[at])) return undefined;
  const hyphened = hyphenedAt(tokens, at);
  if (hyphened !== undefined) return hyphened;
  const both = timesAt(tokens, at);
  if (both !== undefined) return { length: both.next - at, value: joined(both.values) };
  const length = readLength(tokens, at);
  if (length === undefined) return undefined;
  const word = tokens[length.next]?.word === "in" ? length.next + 1 : length.next;
  const side = SIDES.get(tokens[word]?.word ?? "");
  if (side === undefined || (side === "wide" && tokens[word + 1]?.word === "from"))
    return undefined;
  return { length: word + 1 - at, value: sized(length.metres, side) };
}

/** "2 m wide and 3 m deep" */
function joined(values: readonly Attribute[]): Attribute {
  return { name: "size", value: values.map(({ value }) => value).join(separatorOf("size")) };
}

/** Told before all else, for it is asked of nearly every word. */
function mayStart(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "number") return true;
  return /-|^(?:half|an?)$/.test(token.word) || numberOf(token.word) !== undefined;
}

/** "2-metre-tall", "two-meter-long", "3-metre" */
function hyphenedAt(tokens: readonly Token[], at: number): PhraseMatch<Attribute> | undefined {
  const [first, unit, last, ...more] = (tokens[at]?.word ?? "").split("-");
  const apart = last === undefined ? SIDES.get(tokens[at + 1]?.word ?? "") : undefined;
  const side = apart ?? SIDES.get(last ?? "long");
  if (unit === undefined || side === undefined || more.length > 0) return undefined;
  const amount = numberOf(first!);
  const number = { ...tokens[at]!, word: String(amount), kind: "number" as const };
  const length = amount && readLength([number, { ...tokens[at]!, word: unit }], 0);
  return length ? { length: apart ? 2 : 1, value: sized(length.metres, side) } : undefined;
}

function sized(metres: number, side: string): Attribute {
  return { name: "size", value: `${Number(metres.toFixed(3))} m ${side}` };
}

const MEASURING = /^(?:measures|measuring)$/;

/** "a pool 8 m long and 4 m wide", "a flat 5 m x 6 m", "which measures 5 m by 6 m": how large the thing just named is. */
export function readDimensions(talk: Discourse, at: number): number | undefined {
  const group = talk.relative ?? talk.last;
  if (group === undefined || talk.state === "start") return undefined;
  const from = MEASURING.test(talk.word(at)) ? at + 1 : at;
  const said = timesAt(talk.tokens, from) ?? listAt(talk.tokens, from);
  if (said === undefined) return undefined;
  const range = rangeOfTokens(talk.tokens, at, said.next);
  for (const { name, value } of said.values)
    talk.builder.qualify(group.ids, { [name]: value }, range);
  talk.joined = false;
  return talk.understood(at, said.next);
}

interface Dimensions {
  readonly values: readonly Attribute[];
  readonly next: number;
}

/** "2 m tall and 90 cm wide", "2 m tall, 1 m wide" */
function listAt(tokens: readonly Token[], at: number): Dimensions | undefined {
  const values: Attribute[] = [];
  let next = at;
  for (let from = at; ; from = afterJoint(tokens, next)) {
    const dimension = from > next || from === at ? dimensionAt(tokens, from) : undefined;
    if (dimension === undefined) break;
    values.push(dimension.value);
    next = from + dimension.length;
  }
  return values.length > 0 ? { values, next } : undefined;
}

function afterJoint(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.kind === "comma" ? at + 1 : at;
  return /^(?:and|by)$/.test(tokens[comma]?.word ?? "") ? comma + 1 : comma;
}

/** "5 m x 6 m", "120 x 60 cm": width and depth. */
function timesAt(tokens: readonly Token[], at: number): Dimensions | undefined {
  if (tokens[at]?.kind !== "number") return undefined;
  const isTimes = (index: number) => /^(?:x|by|×)$/.test(tokens[index]?.word ?? "");
  const first = readLength(tokens, at);
  const times = first?.next ?? at + 1;
  const second = isTimes(times) ? readLength(tokens, times + 1) : undefined;
  if (second === undefined) return undefined;
  const unit = { ...tokens[second.next - 1]! };
  const width = first ?? readLength([tokens[at]!, unit], 0);
  if (width === undefined) return undefined;
  return { values: [sized(width.metres, "wide"), sized(second.metres, "deep")], next: second.next };
}
