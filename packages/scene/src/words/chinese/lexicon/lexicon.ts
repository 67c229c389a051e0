import { ENGLISH_KINDS } from "../../../kinds/english-kinds.ts";
import { CHINESE_NOUNS, categoryOfChinese } from "../../../kinds/noun-table.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import { PREDICATES } from "../../../predicates/index.ts";
import { COLORS } from "../../adjectives.ts";
import { ADJECTIVE_LISTS, type Attribute, FACING, OTHER } from "../../attributes.ts";
import { phraseTrie } from "../../phrase-trie.ts";
import { COMPOUND_NOUNS } from "../nouns/compounds.ts";
import { HANDLING_DEEDS } from "./activities.ts";
import { GENERAL_ADVERBS, GENERAL_NOUNS, GENERAL_QUALITIES, GENERAL_VERBS } from "./dictionary.ts";
import { GAZES } from "./gaze.ts";
import { PLACE_NAMES } from "./gazetteer.ts";
import { LENGTH_UNITS } from "./length.ts";
import { MEASURES, VESSELS } from "./measures.ts";
import { VAGUE_NUMBERS } from "./numbers.ts";
import { type Alternatives, ORDER_WORDS, PLACE_WORDS } from "./place-words.ts";
import { STREWN, type Strewn } from "./strewn.ts";
import { DEEDS, type Deed, PLACING_VERBS } from "./verbs.ts";
import { closedWords, type Role } from "./word-classes.ts";
import { BOUND_NOUNS, LIT } from "./word-contexts.ts";

/** Everything that a Chinese word can be; its neighbours decide. */
export interface Entry {
  readonly role?: Role;
  /** The category that it names. */
  readonly noun?: string;
  readonly adjective?: Attribute;
  /** The predicates that it says behind its object, all of them: 左边, 左上角. */
  readonly place?: readonly Alternatives[];
  /** The predicate that it says between subject and object: 靠近. */
  readonly verb?: Alternatives;
  /** What it does that places things: 骑着. */
  readonly deed?: Deed;
  /** What each of a list is to the next: 从左到右. */
  readonly order?: PredicateName;
  /** The place that is full of what follows: 满地. */
  readonly strewn?: Strewn;
  /** A unit of length. */
  readonly unit?: true;
  readonly measure?: true;
  readonly number?: true;
  /** Whether it is of the general dictionary, so that little is known of it. */
  readonly general?: true;
}

/** Chinese characters that shade a color, with the English word for it; the first for a word is the usual one. */
export const TINTS: readonly (readonly [chinese: string, english: string])[] = [
  ["深", "dark"],
  ["暗", "dark"],
  ["浅", "light"],
  ["淡", "light"],
  ["亮", "bright"],
];

function* adjectives(): Generator<readonly [string, Entry]> {
  for (const [name, rows] of ADJECTIVE_LISTS) {
    for (const [value, , words] of rows) {
      for (const word of words) {
        yield [word, { adjective: { name, value } }];
        if (name !== "color") continue;
        for (const [chinese, english] of TINTS) {
          yield [chinese + word, { adjective: { name, value: `${english} ${value}` } }];
        }
      }
    }
  }
}

/** 黑白, 红白相间: two colors of one character each. */
function* twoColors(): Generator<readonly [string, Entry]> {
  const short = COLORS.flatMap(([value, , words]) =>
    words.filter((word) => word.length === 1).map((word) => [word, value] as const),
  );
  for (const [first, a] of short) {
    for (const [second, b] of short) {
      const entry: Entry = { adjective: { name: "color", value: `${a} and ${b}` } };
      if (a !== b)
        yield* [
          [first + second, entry],
          [`${first}${second}相间`, entry],
        ] as const;
    }
  }
}

/** The phrases of the table; one that several predicates share has them as alternatives. */
function* relations(): Generator<readonly [string, Entry]> {
  const places = new Map<string, PredicateName[]>();
  const verbs = new Map<string, PredicateName[]>();
  for (const { name, phrases } of Object.values(PREDICATES)) {
    for (const place of phrases.zh.place) places.set(place, [...(places.get(place) ?? []), name]);
    for (const verb of phrases.zh.verb) verbs.set(verb, [...(verbs.get(verb) ?? []), name]);
  }
  for (const [word, verb] of PLACING_VERBS) yield [word, { verb }];
  for (const [word, predicates] of PLACE_WORDS) yield [word, { place: predicates }];
  for (const [word, names] of places) yield [word, { place: [names] }];
  for (const [word, names] of verbs) yield [word, { verb: names }];
}

/** 白云 is a cloud that is white: a color before another name of the same thing. */
function isTinted(noun: string, category: string): boolean {
  const isColored = COLORS.some(([, , words]) => words.includes(noun.slice(0, 1)));
  const isAnother = noun.length > 2 && categoryOfChinese(noun.slice(0, 2)) !== undefined;
  return isColored && !isAnother && categoryOfChinese(noun.slice(1)) === category;
}

/** 吉他手: Chinese names that captions use; other words come first, and 小船 is a small boat. */
function* captionNouns(): Generator<readonly [string, Entry]> {
  for (const [category, [noun]] of ENGLISH_KINDS)
    if (noun.length > 1 && /^\p{Script=Han}+$/u.test(noun) && categoryOfChinese(noun) === undefined)
      yield [noun, { noun: category }];
}

function* entries(): Generator<readonly [string, Entry]> {
  for (const [noun, category] of CHINESE_NOUNS)
    if (!isTinted(noun, category)) yield [noun, { noun: category }];
  for (const [noun, category] of COMPOUND_NOUNS) yield [noun, { noun: category }];
  for (const [word, noun] of BOUND_NOUNS) yield [word, { noun }];
  // Likelier the lake's north side than the edge of Hubei: 湖北边.
  for (const name of PLACE_NAMES) yield [name, { noun: name, general: true }];
  yield* adjectives();
  for (const [words, value] of GAZES) yield [words, { adjective: { name: FACING, value } }];
  for (const [words, value] of LIT) yield [words, { adjective: { name: "color", value } }];
  yield* twoColors();
  yield* relations();
  for (const measure of [...MEASURES.keys(), ...VESSELS.keys()]) yield [measure, { measure: true }];
  for (const [word, strewn] of STREWN) yield [word, { strewn }];
  for (const [word, order] of ORDER_WORDS) yield [word, { order }];
  for (const unit of LENGTH_UNITS.keys()) yield [unit, { unit: true }];
  for (const [word, deed] of [...DEEDS, ...HANDLING_DEEDS]) yield [word, { deed }];
  for (const number of VAGUE_NUMBERS) yield [number, { number: true }];
  for (const [word, role] of closedWords()) yield [word, { role }];
}

/** Words of no other table. */
function* generalEntries(): Generator<readonly [string, Entry]> {
  const general = true as const;
  for (const word of GENERAL_NOUNS) yield [word, { noun: word, general }];
  for (const word of GENERAL_VERBS) yield [word, { role: "deed", general }];
  for (const value of GENERAL_QUALITIES)
    yield [value, { adjective: { name: OTHER, value }, general }];
  for (const word of GENERAL_ADVERBS) yield [word, { role: "filler", general }];
}

/** Whether a word is made of words that mean the same apart: 大树 of 大 and 树. */
function isComposed(word: string, words: ReadonlySet<string>): boolean {
  if (words.has(word) || word === "") return true;
  return [...word].some(
    (_, end) => end > 0 && words.has(word.slice(0, end)) && isComposed(word.slice(end), words),
  );
}

/** One word, all that it can be; of two meanings of one kind the first stays. */
function gather(): ReadonlyMap<string, Entry> {
  const gathered = new Map<string, Entry>();
  for (const [word, entry] of entries()) gathered.set(word, { ...entry, ...gathered.get(word) });
  for (const [word, entry] of captionNouns())
    if (!gathered.has(word) && gathered.get(word[0]!)?.adjective === undefined)
      gathered.set(word, entry);
  const own = new Set(gathered.keys());
  for (const [word, entry] of generalEntries())
    if (!isComposed(word, own)) gathered.set(word, entry);
  return gathered;
}

/** The Chinese words that the package knows, by their characters. */
export const LEXICON = phraseTrie(
  [...gather()].map(([word, entry]) => [[...word], entry] as const),
);
