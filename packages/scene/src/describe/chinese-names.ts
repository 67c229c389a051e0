import {
  categoryOfChinese,
  chineseOfCategory,
  hasChineseName,
  isKnownCategory,
  measureWordOf,
} from "../kinds/noun-table.ts";
import type { Attributes } from "../scene.ts";
import { ADJECTIVE_LISTS, CONTENT, KIND, OF, separatorOf } from "../words/attributes.ts";
import { TINTS } from "../words/chinese/lexicon/lexicon.ts";
import { VESSELS } from "../words/chinese/lexicon/measures.ts";
import { countInChinese, numeralInChinese } from "../words/chinese/lexicon/numbers.ts";
import { ownName } from "./own-name.ts";
import type { Term } from "./terms.ts";

const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  ADJECTIVE_LISTS.flatMap(([name, rows]) =>
    rows.flatMap(([value, , words]) => {
      const word =
        name === "shape" ? (words.find(({ length }) => length > 1) ?? words[0]) : words[0];
      return word === undefined ? [] : [[`${name} ${value}`, word] as const];
    }),
  ),
);

/** 一杯茶 for a cup with tea; a glass and a mug are told as cups are. */
const MEASURE_OF_VESSEL: ReadonlyMap<string, string> = new Map([
  ["glass", "杯"],
  ["mug", "杯"],
  ["pot", "锅"],
  ["vase", "瓶"],
  ...[...VESSELS].reverse().map(([measure, category]) => [category, measure] as const),
]);

/** Attributes in the order in which Chinese says them. */
const ORDER = ADJECTIVE_LISTS.map(([name]) => name);

/**
 * Name things: 一个红色的立方体 at first, then 这个红色的立方体; 第二个立方体.
 *
 * @param said  the keys of the terms that were named before; this one is added
 */
export function nounPhrase(term: Term, said: Set<string>): string {
  const known = said.has(term.key);
  said.add(term.key);
  const own = ownName(term);
  if (own !== undefined) return own;
  const { category, attributes, count, ordinal } = withKind(term);
  const content = attributes[CONTENT];
  const vessel = content === undefined ? undefined : MEASURE_OF_VESSEL.get(category);
  const measure = vessel ?? measureWordOf(category);
  const noun = vessel === undefined ? chineseOfCategory(category) : chineseOfCategory(content!);
  const what = known && term.alone ? noun : described(attributes, noun);
  return `${numberOf(count, ordinal, known)}${measure}${what}`;
}

/** A satellite dish is no dish: a kind and its noun that have a name of their own. */
function withKind(term: Term): Pick<Term, "category" | "attributes" | "count" | "ordinal"> {
  const { [KIND]: kind, ...attributes } = term.attributes;
  const category = `${kind} ${term.category}`;
  return kind !== undefined && hasChineseName(category) ? { ...term, category, attributes } : term;
}

function numberOf(count: number, ordinal: number | undefined, known: boolean): string {
  if (ordinal !== undefined) return `第${numeralInChinese(ordinal)}`;
  if (!known) return countInChinese(count);
  return count === 1 ? "这" : `这${countInChinese(count)}`;
}

/**
 * Say a noun behind its adjectives: 灰色的沙发, 圆形木质的桌子, 空杯子.
 *
 * @param attributes  of the thing; what has no Chinese word is left out
 * @param noun        its Chinese name
 */
export function described(attributes: Attributes, noun: string): string {
  const words = adjectivesOf(attributes);
  const own = words.map((word, index) => {
    const isLast = index === words.length - 1;
    if (word.length > 1) return isLast ? `${word}的` : word;
    return isLast && joins(word, noun) ? word : `${word}的`;
  });
  const of = attributes[OF];
  return `${own.join("")}${of === undefined ? "" : `${chineseOfCategory(of)}的`}${noun}`;
}

/** 空 and 碗; but 小狗, 大桥 and 方块 are words of their own. */
function joins(word: string, noun: string): boolean {
  const isWord = [2, 3].some((length) => categoryOfChinese((word + noun).slice(0, length)));
  return noun.length > 1 && !isWord && categoryOfChinese(word + noun) === undefined;
}

/** What a thing is like, in the order of Chinese. */
function adjectivesOf(attributes: Attributes): readonly string[] {
  const names = Object.keys(attributes).filter((name) => name !== CONTENT && name !== OF);
  const rank = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : 1);
  return names
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((name) => adjective(name, attributes[name]!))
    .filter(isChinese);
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
