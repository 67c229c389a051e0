import { isKnownCategory } from "../../../kinds/noun-table.ts";
import { ADJECTIVE_LISTS, type Attribute, OTHER } from "../../attributes.ts";
import { longestPhrase, type PhraseMatch, phraseTrie } from "../../phrase-trie.ts";
import { isSideBySide, relationAt } from "../places/relation-phrases.ts";
import type { Token } from "../tokenise.ts";
import { positivesOf } from "./degrees.ts";
import { readLength } from "./measures.ts";
import { numberOf } from "./numbers.ts";
import { isPlural, singularOf } from "./plural.ts";
import { isIrregularPast } from "./verbs.ts";
import {
  ASIDES,
  BARE_VERBS,
  CONJUNCTIONS,
  COPULAS,
  DEEDS,
  HAVING,
  ING_NOUNS,
  KNOWN_DETERMINERS,
  MODALS,
  MOTIONS,
  NEGATIONS,
  NEW_DETERMINERS,
  PLURAL_PRONOUNS,
  POSTURES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from "./word-classes.ts";

/** Attributes that can be compared. */
const GRADED: ReadonlySet<string> = new Set(["size", "color", OTHER]);

const TINTS = ["light", "dark", "pale", "bright", "deep"];

/** Endings that mark an adjective in front of a noun that the noun table knows. */
const ADJECTIVE_ENDING = /(?:ish|ful|ous|less|able|ible|ive|ic|al|ed|ing|[^aeiou]y)$/;

/** Endings in -y that mark nouns; "slippery" and its like are told by hand. */
const NOUN_ENDING = /(?<!slipp|fi|wat|pap|leath|feath|silv|flow|butt)ery$|(?:ory|ity|ogy|phy|cy)$/;

const CLOSED: readonly ReadonlySet<string>[] = [
  NEW_DETERMINERS,
  KNOWN_DETERMINERS,
  COPULAS,
  MODALS,
  PREPOSITIONS,
  HAVING,
  CONJUNCTIONS,
  RELATIVES,
  PRONOUNS,
  PLURAL_PRONOUNS,
  NEGATIONS,
  ASIDES,
];

function* adjectivePhrases(): Generator<readonly [readonly string[], Attribute]> {
  for (const [name, rows] of ADJECTIVE_LISTS) {
    for (const [value, words] of rows) {
      for (const word of words) yield [word.split(/[ -]/), { name, value }];
      if (name !== "color") continue;
      for (const tint of TINTS) {
        for (const word of words)
          yield [[tint, ...word.split(/[ -]/)], { name, value: `${tint} ${value}` }];
      }
    }
  }
}

const ADJECTIVES = phraseTrie(adjectivePhrases());

/**
 * Find the adjective of the tables that starts at a token: "red", "light blue", "navy-blue".
 *
 * @returns  how many tokens it takes and the attribute it gives; undefined when there is none
 */
export function adjectiveAt(
  tokens: readonly Token[],
  at: number,
): PhraseMatch<Attribute> | undefined {
  const whole = longestPhrase(ADJECTIVES, (index) => tokens[index]?.word, at);
  const word = tokens[at]?.word ?? "";
  return whole ?? hyphenatedAdjective(word) ?? degreeOf(word);
}

/** "biggest", "smaller": the size or other quality that it compares; a "lighter" is a thing. */
function degreeOf(word: string): PhraseMatch<Attribute> | undefined {
  if (isNoun(word)) return undefined;
  const matches = positivesOf(word).map((base) =>
    longestPhrase(ADJECTIVES, (index) => [base][index], 0),
  );
  const match = matches.find((each) => each !== undefined && GRADED.has(each.value.name));
  return match && { length: 1, value: match.value };
}

/** "light-blue", "red-colored". */
function hyphenatedAdjective(word: string): PhraseMatch<Attribute> | undefined {
  if (!word.includes("-")) return undefined;
  for (const name of [word, word.replace(/-(?:colou?red|sized?)$/, "")]) {
    const parts = name.split("-");
    const match = longestPhrase(ADJECTIVES, (index) => parts[index], 0);
    if (match?.length === parts.length) return { length: 1, value: match.value };
  }
  return undefined;
}

/** The quality that an unlisted word most likely says in front of a known noun ("rusty"); undefined for other words. */
export function likelyQuality(word: string): Attribute | undefined {
  if (!ADJECTIVE_ENDING.test(word) || NOUN_ENDING.test(word) || isNoun(word) || ING_NOUNS.has(word))
    return undefined;
  return { name: OTHER, value: word };
}

/** Whether a word belongs to a closed class: it names nothing. */
export function isClosed(word: string): boolean {
  return CLOSED.some((words) => words.has(word)) || isAdverb(word);
}

/** Whether the noun table has a word, in the singular or the plural. */
export function isNoun(word: string): boolean {
  return isKnownCategory(word) || isKnownCategory(singularOf(word));
}

/** Whether a word that follows a noun is a verb: "a cat SITTING", "a dog CHASES". */
export function isVerbAfterNoun(word: string): boolean {
  if (POSTURES.has(word) && word.endsWith("s")) return true;
  if (isNoun(word)) return false;
  if (POSTURES.has(word) || DEEDS.has(word) || isIrregularPast(word)) return true;
  if (word.length > 4 && word.endsWith("ing")) return !ING_NOUNS.has(word);
  return word.length > 4 && /[^e]ed$/.test(word) && !/^(?:shed|moped|biped|hundred)$/.test(word);
}

/**
 * Whether a token is the plain form of a verb behind several things, with a place or nothing after
 * it: "candles STAND on", "a cat and a dog SLEEP", but no "plant stand next to"; no name goes on with an
 * article, so that "on the table STAND a cup and a pot" has one too.
 *
 * @param words  those of the noun phrase before it
 * @param from   the first token of those words
 */
export function isBareVerbAt(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
  from: number,
): boolean {
  const word = tokens[at]!.word;
  const last = words.at(-1);
  if (!BARE_VERBS.has(word) || last === undefined) return false;
  if (/^(?:an?|several)$/.test(tokens[at + 1]?.word ?? "")) return true;
  if (isNoun([...words, word].slice(-2).join(" "))) return false;
  if (numberOf(tokens[at + 1]?.word ?? "") !== undefined && !readLength(tokens, at + 1))
    return true;
  const joined = [1, 2].some((back) => tokens[from - back]?.word === "and");
  const opening = tokens[from - 1]?.word ?? "";
  const several = isPlural(last) ? !/^an?$/.test(opening) : (numberOf(opening) ?? 1) > 1;
  return (joined || several) && isPlaceAhead(tokens, at + 1);
}

/** Whether a relation phrase, perhaps behind an adverb, or the end of the clause comes. */
function isPlaceAhead(tokens: readonly Token[], at: number): boolean {
  const next = isAside(tokens[at]?.word ?? "") ? at + 1 : at;
  const token = tokens[next];
  if (token === undefined || token.kind === "end" || token.kind === "comma") return true;
  if (GOING.test(token.word) || token.word === "with" || token.kind === "number") return true;
  if (numberOf(token.word) !== undefined && readLength(tokens, next)) return true;
  return isSideBySide(tokens, next) || relationAt(tokens, next) !== undefined;
}

/** Words that lead a motion along a path: "driving DOWN the street". */
const GOING = /^(?:down|up|along|across|through|parallel|(?:north|south|east|west)\S*)$/;

/** Whether a token is a motion that says no more than where something is: "FLYING above a house". */
export function isMotionAt(tokens: readonly Token[], at: number): boolean {
  return MOTIONS.has(tokens[at]?.word ?? "") && isPlaceAhead(tokens, at + 1);
}

/** Whether a verb form carries a sentence by itself ("sits"), as "sitting" and "placed" do not. */
export function isFiniteVerb(word: string): boolean {
  return (
    COPULAS.has(word) ||
    BARE_VERBS.has(word) ||
    (MOTIONS.has(word) && word.endsWith("s")) ||
    (POSTURES.has(word) && /(?:s|^sat|^stood)$/.test(word))
  );
}

function isAside(word: string): boolean {
  return ASIDES.has(word) || isAdverb(word);
}

const LY_ADJECTIVES = new Set([
  "ugly",
  "lovely",
  "friendly",
  "silly",
  "curly",
  "woolly",
  "holy",
  "early",
  "family",
  "jelly",
  "lily",
  "belly",
  ..."elderly hilly chilly smelly bubbly prickly wrinkly sparkly cuddly oily scaly lonely lively deadly fly".split(
    " ",
  ),
]);

function isAdverb(word: string): boolean {
  return (
    word.length > 4 && word.endsWith("ly") && !isKnownCategory(word) && !LY_ADJECTIVES.has(word)
  );
}
