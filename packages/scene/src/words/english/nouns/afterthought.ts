import { isDoer, isPerson } from "../../../kinds/animate.ts";
import { OTHER } from "../../attributes.ts";
import type { Discourse } from "../discourse.ts";
import { adjectiveAt, isClosed, isFiniteVerb, isNoun, likelyQuality } from "../lexicon/lexicon.ts";
import { rangeOfTokens, type Token } from "../tokenise.ts";
import { isStateAt } from "./chunk.ts";
import { readGroup } from "./noun-group.ts";

/** Qualities behind a comma, of the thing before it. */
interface Afterthought {
  /** The tokens of each quality. */
  readonly qualities: readonly (readonly [from: number, to: number])[];
  /** How many tokens they take with the words around them, the comma apart. */
  readonly length: number;
}

/** "a vase, BLUE", "a lamp, TALL AND THIN, by a wall", "two chairs, BOTH OF THEM RED": nothing else stands there. */
function qualitiesBehind(tokens: readonly Token[], at: number): Afterthought | undefined {
  if (tokens[at]?.kind !== "comma") return undefined;
  const from = at + 1 + collectiveLength(tokens, at + 1);
  const qualities: (readonly [number, number])[] = [];
  for (let next = from; ; next += 1) {
    const length = isNoun(tokens[next]?.word ?? "") ? 0 : qualityLength(tokens, next);
    if (length === 0) return undefined;
    qualities.push([next, next + length]);
    next += length;
    if (/^(?:and|but)$/.test(tokens[next]?.word ?? "")) continue;
    const closes = !/^(?:word|number|symbol)$/.test(tokens[next]?.kind ?? "end");
    return closes ? { qualities, length: next - at - 1 } : undefined;
  }
}

/** How many tokens a quality of the tables takes, or what looks like one: "boots, MUDDY, by a door". */
function qualityLength(tokens: readonly Token[], at: number): number {
  const { word = "" } = tokens[at] ?? {};
  const likely = /[^aeiou]y$/.test(word) && likelyQuality(word) !== undefined && !isClosed(word);
  return adjectiveAt(tokens, at)?.length ?? (likely ? 1 : 0);
}

/** How many tokens "both", "all of them" take. */
function collectiveLength(tokens: readonly Token[], at: number): number {
  if (!/^(?:both|all)$/.test(tokens[at]?.word ?? "")) return 0;
  return tokens[at + 1]?.word === "of" && tokens[at + 2]?.word === "them" ? 3 : 1;
}

/** How many tokens qualities behind a comma take that say something of the thing before it; 0 where none do. */
export function afterthoughtAt(tokens: readonly Token[], at: number): number {
  return qualitiesBehind(tokens, at)?.length ?? 0;
}

/** "a laptop, OPEN; a mug": what the thing before a comma is like. */
export function readAfterthought(talk: Discourse, at: number): number | undefined {
  if (isStateAt(talk.tokens, at) && talk.last?.range.end === talk.tokens[at - 1]?.end)
    return qualifyLast(talk, at, 1);
  const other = readApposition(talk, at);
  if (other !== undefined) return other;
  const said = qualitiesBehind(talk.tokens, at);
  if (said === undefined || talk.last === undefined || talk.state === "start") return undefined;
  for (const [from, to] of said.qualities) qualifyLast(talk, from, to - from);
  return talk.understood(at, at + 1 + said.length);
}

/** "the seller, AN OLD MAN in a cap, is asleep": the same person in other words. */
function readApposition(talk: Discourse, at: number): number | undefined {
  const { topic, last, state, acting } = talk;
  if (state !== "subject" || acting || topic?.ids.length !== 1 || last !== topic) return undefined;
  if (talk.tokens[at]!.kind !== "comma" || !/^an?$/.test(talk.word(at + 1))) return undefined;
  const read = readGroup(talk.tokens, at + 1, "object");
  const [member] = read?.members ?? [];
  if (read?.members.length !== 1 || member === undefined || !("phrase" in member)) return undefined;
  const { category = "", attributes } = member.phrase;
  const people = talk.builder.categoriesOf(topic.ids).every(isDoer) && isPerson(category);
  if (!people || !isVerbBehindComma(talk, read.next)) return undefined;
  talk.builder.qualify(topic.ids, attributes, rangeOfTokens(talk.tokens, at + 1, read.next));
  return talk.understood(at, read.next);
}

/** Whether the clause goes on, behind a comma, with a verb of the one it began with. */
function isVerbBehindComma({ tokens }: Discourse, at: number): boolean {
  const rest = tokens.slice(at).findIndex(({ kind }) => kind === "comma" || kind === "end");
  const comma = at + rest;
  return (
    rest >= 0 && tokens[comma]!.kind === "comma" && isFiniteVerb(tokens[comma + 1]?.word ?? "")
  );
}

function qualifyLast(talk: Discourse, at: number, length: number): number {
  const { name, value } = adjectiveAt(talk.tokens, at)?.value ?? {
    name: OTHER,
    value: talk.word(at),
  };
  const next = at + length;
  talk.builder.qualify(talk.last!.ids, { [name]: value }, rangeOfTokens(talk.tokens, at, next));
  return talk.understood(at, next);
}
