import { isDoer, isPerson } from "../../../kinds/animate.ts";
import { OTHER } from "../../attributes.ts";
import type { Discourse } from "../discourse.ts";
import { adjectiveAt, isFiniteVerb, isNoun } from "../lexicon/lexicon.ts";
import { rangeOfTokens, type Token } from "../tokenise.ts";
import { isStateAt } from "./chunk.ts";
import { readGroup } from "./noun-group.ts";

/** How many tokens a quality behind a comma takes that says something of the thing before it; 0 where none does. */
export function afterthoughtAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== "comma" || isNoun(tokens[at + 1]?.word ?? "")) return 0;
  const length = adjectiveAt(tokens, at + 1)?.length ?? 0;
  const closes = !/^(?:word|number|symbol)$/.test(tokens[at + 1 + length]?.kind ?? "end");
  return closes ? length : 0;
}

/** "a laptop, OPEN; a mug": what the thing before a comma is like. */
export function readAfterthought(talk: Discourse, at: number): number | undefined {
  if (isStateAt(talk.tokens, at) && talk.last?.range.end === talk.tokens[at - 1]?.end)
    return qualifyLast(talk, at, 1);
  const other = readApposition(talk, at);
  if (other !== undefined) return other;
  const length = afterthoughtAt(talk.tokens, at);
  if (length === 0 || talk.last === undefined || talk.state === "start") return undefined;
  talk.understood(at, at + 1);
  return qualifyLast(talk, at + 1, length);
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
