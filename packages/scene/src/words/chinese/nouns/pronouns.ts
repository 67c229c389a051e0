import type { NounPhrase } from "../../noun-phrase.ts";
import { findPronoun } from "../../pronoun.ts";
import type { Group } from "../../scene-builder.ts";
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
  if (pronoun === "they")
    return findPronoun("many", [isPair(word) ? broughtUp(talk) : undefined, ...choices], avoid);
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
