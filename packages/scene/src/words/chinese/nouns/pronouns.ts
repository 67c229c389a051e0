import type { Group } from "../../group.ts";
import type { NounPhrase } from "../../noun-phrase.ts";
import { findPronoun } from "../../pronoun.ts";
import type { Range } from "../../span.ts";
import type { Discourse } from "../discourse.ts";
import type { Lexeme } from "../lex.ts";
import { agrees, isPerson } from "./agreement.ts";

/** 它, 它们, 前者 or 后者 instead of a noun phrase. */
export interface Pronoun extends Range {
  readonly pronoun: "it" | "they" | "former" | "latter";
  /** In simplified characters. */
  readonly word: string;
}

/** Read a pronoun; undefined when none stands here. */
export function readPronoun(lexemes: readonly Lexeme[], at: number): Pronoun | undefined {
  const lexeme = lexemes[at];
  const role = lexeme?.entry.role;
  const isPronoun = role === "it" || role === "they" || role === "former" || role === "latter";
  if (!isPronoun) return undefined;
  return { pronoun: role, word: lexeme!.text, start: lexeme!.start, end: lexeme!.end };
}

/** What two things of any kind are called together: 两地. */
const EITHER = /^[地者处方]$/u;

/**
 * Read 两地, 两者, or 两园 behind a zoo and a botanical garden (动物园, 植物园): two that were spoken of before.
 *
 * @returns  undefined when nothing of the kind stands here
 */
export function readBoth(lexemes: readonly Lexeme[], at: number) {
  const [number, kind] = lexemes.slice(at, at + 2);
  if (!/^[两二]$/u.test(number?.text ?? "") || kind === undefined) return undefined;
  const isShort = kind.text.length === 1 && !startsName(lexemes[at + 2]);
  if (!isShort || !(EITHER.test(kind.text) || areTwo(lexemes.slice(0, at), kind.text)))
    return undefined;
  const word = number!.text + kind.text;
  const member: Pronoun = { pronoun: "they", word, start: number!.start, end: kind.end };
  return { member, next: at + 2 };
}

function startsName(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === "unknown" || lexeme?.entry.noun !== undefined;
}

/** Whether two names end so. */
function areTwo(before: readonly Lexeme[], end: string): boolean {
  const names = before.filter(({ text, entry }) => entry.noun !== undefined && text.endsWith(end));
  return new Set(names.map(({ text }) => text)).size === 2;
}

/** The two things whose names end like 两园, or the two last related. */
function bothMeant({ builder, pair }: Discourse, word: string): Group | undefined {
  const range = pair?.[0].range ?? { start: 0, end: 0 };
  const named = builder.ids.filter((id) => builder.wordsOf(id).endsWith(word.slice(1)));
  if (named.length === 2) return { ids: named, range };
  const ids = pair === undefined ? [] : [...pair[0].ids, ...pair[1].ids];
  return ids.length === 2 ? { ids, range } : undefined;
}

/**
 * Find what a pronoun means: 它 is the topic, or the one before where it cannot be the topic itself;
 * 他 and 她 are people, if need be one of several, or one spoken of long before.
 *
 * @param avoid  objects that it cannot mean
 */
export function resolvePronoun(
  talk: Discourse,
  { pronoun, word, start, end }: Pronoun,
  avoid: readonly string[],
): Group | undefined {
  if (pronoun === "former") return talk.pair?.[0];
  if (pronoun === "latter") return talk.pair?.[1];
  const choices = [talk.topic, talk.earlier, talk.host, talk.object];
  if (pronoun === "they") {
    const both = isPair(word) ? broughtUp(talk) : undefined;
    const two = /^[两二]./u.test(word) ? bothMeant(talk, word) : undefined;
    return findPronoun("many", [both, two, ...choices], avoid);
  }
  const agreeing = choices.flatMap((group) => agreeingOf(talk, group, word));
  const isOfPerson = word === "他" || word === "她";
  const all = isOfPerson ? talk.builder.latestFirst() : [];
  const person = all.find((id) => isMeant(talk, id, word) && !avoid.includes(id));
  if (person !== undefined) agreeing.push({ ids: [person], range: { start, end } });
  return findPronoun("one", agreeing, avoid) ?? findPronoun("one", choices, avoid);
}

function isPair(word: string): boolean {
  return /^这?[两二]者$/u.test(word);
}

/** 窗 and 门 in 东墙上有窗，西墙上有门，…两者: what two places of the sentence have. */
function broughtUp({ fronted }: Discourse): Group | undefined {
  const [first, second, ...more] = fronted;
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  return { ids: [...first.ids, ...second.ids], range: second.range };
}

/** 两人, 两个人 behind 小明和小红: those people, where there are as many and no others. */
export function namedPeople(
  { builder }: Discourse,
  { category, noun, count, attributes, start, end }: NounPhrase,
  avoid: readonly string[],
): Group | undefined {
  const isPlain = category === "person" && noun === "人" && Object.keys(attributes).length === 0;
  if (!isPlain || count === undefined || count < 2 || end - start > 3) return undefined;
  const people = builder.ids.filter((id) => isPerson(builder.categoryOf(id)!));
  const isFree = !people.some((id) => avoid.includes(id));
  return isFree && people.length === count ? { ids: people, range: { start, end } } : undefined;
}

/** The one of a group that a pronoun may mean; the group itself, where all are alike. */
function agreeingOf(talk: Discourse, group: Group | undefined, word: string): readonly Group[] {
  const ids = group?.ids.filter((id) => isMeant(talk, id, word)) ?? [];
  return ids.length === 1 ? [{ ids, range: group!.range }] : [];
}

function isMeant({ builder }: Discourse, id: string, word: string): boolean {
  return agrees(word, builder.categoryOf(id)!);
}
