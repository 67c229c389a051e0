import { chineseOfCategory, isKnownCategory, measureWordOf } from "../kinds/noun-table.ts";
import { PREDICATES } from "../predicates/index.ts";
import type { PredicateName } from "../predicates/names.ts";
import type { Attributes } from "../scene.ts";
import { ADJECTIVE_LISTS, CONTENT, KIND, OF, separatorOf } from "../words/attributes.ts";
import { TINTS } from "../words/chinese/lexicon.ts";
import { countInChinese, numeralInChinese } from "../words/chinese/numbers.ts";
import { VESSELS } from "../words/chinese/word-classes.ts";
import type { Manner, Outline, Part, Statement } from "./statements.ts";
import type { Term } from "./terms.ts";

const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  ADJECTIVE_LISTS.flatMap(([name, rows]) =>
    rows.flatMap(([value, , [word]]) =>
      word === undefined ? [] : [[`${name} ${value}`, word] as const],
    ),
  ),
);

const MEASURE_OF_VESSEL: ReadonlyMap<string, string> = new Map(
  [...VESSELS].reverse().map(([measure, category]) => [category, measure]),
);

/** Attributes in the order in which Chinese says them. */
const ORDER = ADJECTIVE_LISTS.map(([name]) => name);

/** Relations whose place words name a place, but not where the subject is. */
const SAID_BY_VERB: ReadonlySet<PredicateName> = new Set(["touching", "part of"]);

/** Relations whose verb both things are the subject of: 和一面墙对齐. */
export const RECIPROCAL: ReadonlySet<PredicateName> = new Set([
  "aligned with",
  "overlapping",
  "same size as",
]);

/** How Chinese speaks: 每张课桌的后面有一把椅子 takes one place, and things that their noun tells. */
export const CHINESE_MANNER: Manner = {
  reciprocal: RECIPROCAL,
  canSayOfEach: ([predicate, ...more], { alone }) =>
    more.length === 0 && alone && isSaidByPlace(predicate!),
};

/** Say an outline in Chinese. */
export function sayChinese({ statements, alone }: Outline): string {
  const said = new Set<string>();
  const sentences = statements.map((statement) => sentence(statement, said));
  if (alone.length > 0) sentences.push(`有${list(alone.map((term) => nounPhrase(term, said)))}。`);
  return sentences.join("");
}

function sentence({ subjects, parts }: Statement, said: Set<string>): string {
  if (parts[0]?.objects[0]?.each) return ofEach({ subjects, parts }, said);
  const first = list(subjects.map((term) => nounPhrase(term, said)));
  return `${first}${parts.map((part) => told(part, said)).join("，")}。`;
}

/** 每张课桌的后面有一把椅子; what holds of these chairs beside it has a sentence of its own. */
function ofEach({ subjects, parts }: Statement, said: Set<string>): string {
  const [first, ...others] = parts;
  const [host] = first!.objects;
  const known = said.has(host!.key);
  const before = known ? "" : `有${nounPhrase({ ...host!, each: false }, said)}。`;
  const { place } = PREDICATES[first!.predicate].phrases.zh;
  const noun = `每${measureFor(host!.category)}${chineseOfCategory(host!.category)}`;
  const where = `${noun}${isBound(place[0]!) ? "" : "的"}${place[0]}`;
  const [guest] = subjects;
  const own = `${where}有${nounPhrase(guest!, said)}。`;
  const all = { ...guest!, count: guest!.alike };
  const rest = others.length === 0 ? "" : sentence({ subjects: [all], parts: others }, said);
  return before + own + rest;
}

function isSaidByPlace(predicate: PredicateName): boolean {
  return PREDICATES[predicate].phrases.zh.place.length > 0 && !SAID_BY_VERB.has(predicate);
}

function told(part: Part, said: Set<string>): string {
  const { predicate, negated } = part;
  const objects = list(part.objects.map((term) => nounPhrase(term, said)));
  const { verb: verbs } = PREDICATES[predicate].phrases.zh;
  const verb = isSaidByPlace(predicate) ? undefined : verbs[0];
  const words = verb === undefined ? byPlace(part, objects) : byVerb(part, verb, objects);
  return negated ? `不${words}` : words;
}

/** Place words that follow their noun without 的: 桌子上, 两把椅子之间. */
function isBound(word: string): boolean {
  return word.length === 1 || word.startsWith("之");
}

/** 在一个球的左边; with a distance 在一个球的左边5米处, 在一个球的5米以内. */
function byPlace({ predicate, distance }: Part, names: string): string {
  const { place } = PREDICATES[predicate].phrases.zh;
  const [word] = place;
  if (distance === undefined) return `在${names}${isBound(word!) ? "" : "的"}${word}`;
  if (/[内里]$/u.test(word!)) return `在${names}的${distance}米${word}`;
  return `在${names}的${word}${distance}米处`;
}

/** 面对一只狗, 悬挂在天花板上, 和一面墙对齐, 比一只狗大, 排成一排. */
function byVerb({ predicate, objects }: Part, verb: string, names: string): string {
  if (objects.length === 0) return verb;
  const { compares } = PREDICATES[predicate];
  if (RECIPROCAL.has(predicate)) return `和${names}${verb}`;
  if (compares) return `比${names}${verb.replace(/于$/u, "")}`;
  return verb.endsWith("在") ? `${verb}${names}上` : verb + names;
}

/** 一个红色的立方体 at first, then 这个红色的立方体; 第二个立方体. */
function nounPhrase(term: Term, said: Set<string>): string {
  const known = said.has(term.key);
  said.add(term.key);
  const { category, attributes, count, ordinal } = term;
  const content = attributes[CONTENT];
  const vessel = content === undefined ? undefined : MEASURE_OF_VESSEL.get(category);
  const measure = vessel ?? measureFor(category);
  const noun = vessel === undefined ? chineseOfCategory(category) : chineseOfCategory(content!);
  return `${numberOf(count, ordinal, known)}${measure}${known && term.alone ? "" : adjectives(attributes)}${noun}`;
}

/** 双 would count pairs. */
function measureFor(category: string): string {
  return measureWordOf(category);
}

function numberOf(count: number, ordinal: number | undefined, known: boolean): string {
  if (ordinal !== undefined) return `第${numeralInChinese(ordinal)}`;
  if (!known) return countInChinese(count);
  return count === 1 ? "这" : `这${countInChinese(count)}`;
}

/** The adjectives of a thing, 大的红色木质的: single characters take 的, and so does the last word. */
export function adjectives(attributes: Attributes): string {
  const names = Object.keys(attributes).filter((name) => name !== CONTENT && name !== OF);
  const rank = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : 1);
  const words = names
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((name) => adjective(name, attributes[name]!))
    .filter(isChinese);
  const own = words.map((word, index) =>
    word.length === 1 || index === words.length - 1 ? `${word}的` : word,
  );
  const of = attributes[OF];
  return of === undefined ? own.join("") : `${own.join("")}${chineseOfCategory(of)}的`;
}

function adjective(name: string, value: string): readonly string[] {
  const words = value
    .split(separatorOf(name))
    .map((each) => ADJECTIVES.get(`${name} ${each}`) ?? kindInChinese(name, each) ?? tinted(each));
  return name === "color" ? [words.join("和")] : words;
}

/** What has no Chinese word is left out: a caption is in one language. */
function isChinese(word: string): boolean {
  return /\p{Script=Han}/u.test(word);
}

/** 厨房 for the kind "kitchen", a noun itself. */
function kindInChinese(name: string, value: string): string | undefined {
  return name === KIND && isKnownCategory(value) ? chineseOfCategory(value) : undefined;
}

/** 深蓝色 for dark blue; what is not known stays as it is. */
function tinted(value: string): string {
  const [, tint, color] = /^(\S+) (.+)$/.exec(value) ?? [];
  const chinese = TINTS.find(([, english]) => english === tint)?.[0];
  const base = ADJECTIVES.get(`color ${color}`);
  return chinese === undefined || base === undefined ? value : chinese + base;
}

function list(phrases: readonly string[]): string {
  if (phrases.length < 2) return phrases.join("");
  return `${phrases.slice(0, -1).join("、")}和${phrases.at(-1)}`;
}
