import { isDoer } from "../../../kinds/animate.ts";
import { isSideBySide, relationAt } from "../places/relation-phrases.ts";
import type { Token } from "../tokenise.ts";
import { adjectiveAt, isClosed, isFiniteVerb, isNoun, likelyQuality } from "./lexicon.ts";
import { numberOf, ordinalOf } from "./numbers.ts";
import { isPlural, singularOf } from "./plural.ts";
import { isPlainVerb, isThirdPerson } from "./verbs.ts";
import { KNOWN_DETERMINERS, NEW_DETERMINERS, PRONOUNS } from "./word-classes.ts";

/**
 * Whether a token behind a noun is a verb that no table has: a noun that is known has ended ("cat",
 * "two cats"), the form fits its number ("teeters", "wrestle"), and a place or an object follows.
 *
 * @param phrase  the words of the noun phrase before it, at least one, and the first token behind its determiner
 */
export function isUnknownVerbAt(
  tokens: readonly Token[],
  at: number,
  { words, from }: { readonly words: readonly string[]; readonly from: number },
): boolean {
  const { word } = tokens[at]!;
  const last = words.at(-1)!;
  if (likelyQuality(last) !== undefined || (word.length < 4 && !isPlainVerb(word))) return false;
  const name: Named = { from, last, alive: isDoer(singularOf(last)) };
  if (isSaidOfOne(tokens, at, name)) return true;
  const opening = tokens[from - 1]?.word ?? "";
  const placed = relationAt(tokens, at + 1) !== undefined;
  if (isPlural(last) && opening === "the" && isPlainVerb(word) && placed) return true;
  if (!isNoun(last) && !name.alive)
    return (
      isSingular(tokens, from, word) && (isArticleAt(tokens, at + 1) || isOnlyVerb(word, last))
    );
  const several = isPlural(last) && !/^(?:an?|each|every|this|that)$/.test(opening);
  return several ? isSaidOfThose(tokens, at, name) : isSaidOfThis(tokens, at, name);
}

/** A name that was read, before what may be a verb. */
interface Named {
  /** The first token behind its determiner. */
  readonly from: number;
  readonly last: string;
  /** Whether it does things by itself. */
  readonly alive: boolean;
}

/** "two dogs WRESTLE on", "gulls CIRCLE above", "fishermen MEND nets". */
function isSaidOfThose(tokens: readonly Token[], at: number, { last, alive }: Named): boolean {
  const { word } = tokens[at]!;
  if (alive && !word.endsWith("s") && isUncountedAt(tokens, at + 1)) return true;
  const placed = isPlaceAt(tokens, at + 1) || isSideBySide(tokens, at + 1);
  if (isPlainVerb(word) && !isNoun(`${last} ${word}`) && placed) return true;
  if (alive && isNoun(word) && !isPlural(word) && isHeightAt(tokens, at + 1)) return true;
  if (isNoun(word) || word.endsWith("s")) return false;
  return isPlaceAt(tokens, at + 1) || (alive && isUnknownPluralAt(tokens, at + 1));
}

/** "the cat TEETERS on", "the shelf STORES boxes", "four people in a canoe PADDLE down". */
function isSaidOfThis(tokens: readonly Token[], at: number, name: Named): boolean {
  const { from, last, alive } = name;
  const { word } = tokens[at]!;
  if (isPlainVerb(word) && GOING.test(tokens[at + 1]?.word ?? "")) return true;
  if (isPlainVerb(word) && !isNoun(word) && isSaidOfSeveral(tokens, at, name)) return true;
  if (!isSingular(tokens, from, word)) return false;
  if (/^an?$/.test(tokens[from - 1]?.word ?? "") && isHeightAt(tokens, at + 1)) return true;
  if (isObjectAt(tokens, at + 1)) return true;
  if (alive) return isDoneBySomebody(tokens, at, from);
  if (isSeveralAt(tokens, at + 1) && !isNoun(`${last} ${word}`)) return true;
  if (isNoun(word)) return false;
  const followed = isPlaceAt(tokens, at + 1) || isUnknownPluralAt(tokens, at + 1);
  return followed || isLaterClause(tokens, at);
}

/** "the dog LEAPS over", "while a boy WATCHES.", "his cook KNEADS dough". */
function isDoneBySomebody(tokens: readonly Token[], at: number, from: number): boolean {
  const { word } = tokens[at]!;
  const placed = isPlaceAt(tokens, at + 1);
  if (isThirdPerson(word) && (placed || isLastOfClause(tokens, at, from))) return true;
  if (isUncountedAt(tokens, at + 1)) return true;
  if (isNoun(word)) return false;
  return isUnknownPluralAt(tokens, at + 1) || placed || isLaterClause(tokens, at);
}

/** "stores BOXES": no name has a plural in it and ends in one. */
function isSeveralAt(tokens: readonly Token[], at: number): boolean {
  const noun = at + (adjectiveAt(tokens, at)?.length ?? 0);
  const { kind, word } = tokens[noun] ?? { kind: "end", word: "" };
  return kind === "word" && !isClosed(word) && isNoun(word) && isPlural(word);
}

/**
 * "a child on A SWING LAUGHS", "a kettle whistles": no name with "a" ends in a plural; nor does the name of
 * somebody without an article, where more follows: "Dog GUARDS sheep".
 */
function isSaidOfOne(tokens: readonly Token[], at: number, { from, last, alive }: Named): boolean {
  const { word } = tokens[at]!;
  const { kind = "end", word: opening = "" } = tokens[from - 1] ?? {};
  if (isHeightAt(tokens, at + 1) && word.endsWith("s") && isOfWho(tokens, from)) return true;
  if (isPlural(last)) return false;
  if (!isThirdPerson(word))
    return (
      /^an?$/.test(opening) && isNoun(last) && isNewVerb(word) && isUncountedAt(tokens, at + 1)
    );
  if (/^(?:an?|another|every|each|one)$/.test(opening))
    return isNoun(last) || alive || goesOnAt(tokens, at + 1);
  if (isBehindWho(tokens, from))
    return !isNoun(`${last} ${word}`) && (endsAt(tokens, at + 1) || goesOnAt(tokens, at + 1));
  if (opening === "of" && !isNoun(word) && goesOnAt(tokens, at + 1)) return true;
  const bare = kind !== "word" || /^(?:and|while|as)$/.test(opening);
  return bare && alive && !isNoun(`${last} ${word}`) && goesOnAt(tokens, at + 1);
}

/** "smears": what is no noun in the singular or plural, nor ends as nouns in -s do ("canvas"). */
function isNewVerb(word: string): boolean {
  return /[^aiou]s$/.test(word) && !/(?:ss|ics|ns)$/.test(word) && !isNoun(word);
}

/** "A CLOWN ON stilts towers over": somebody, and what is said of him without an article. */
function isOfWho(tokens: readonly Token[], from: number): boolean {
  const [who, link] = [from - 2, from - 1].map((index) => tokens[index]?.word ?? "");
  return /^(?:in|on|with)$/.test(link!) && isDoer(who!) && !isPlural(who!);
}

/** "A WOMAN ON THE dock": somebody, and the place where she is. */
function isBehindWho(tokens: readonly Token[], from: number): boolean {
  const [who, link, the] = [from - 3, from - 2, from - 1].map((index) => tokens[index]?.word ?? "");
  const placed = /^(?:in|on|at|with|by|near|behind|under)$/.test(link!);
  return placed && /^(?:the|his|her|its)$/.test(the!) && isDoer(who!) && !isPlural(who!);
}

function endsAt(tokens: readonly Token[], at: number): boolean {
  const { kind, word } = tokens[at] ?? { kind: "end", word: "" };
  return kind !== "word" || isClosed(word);
}

/** Whether words follow that belong to a verb: an object, a place, an adverb. */
function goesOnAt(tokens: readonly Token[], at: number): boolean {
  if (isObjectAt(tokens, at) || isUncountedAt(tokens, at)) return true;
  return isPlaceAt(tokens, at) || isUnknownPluralAt(tokens, at);
}

/** "a crane towers OVER", "gulls circle ABOVE": no thing is named by where it is. */
function isHeightAt(tokens: readonly Token[], at: number): boolean {
  return /^(?:over|overhead|above|around|below|beneath|behind)$/.test(tokens[at]?.word ?? "");
}

/** "four people in a canoe paddle DOWN a river": where a motion goes. */
const GOING = /^(?:down|across|along|through|past|towards?)$/;

/** "four rowers in A BOAT PASS UNDER a bridge": what several do, behind the place where they are. */
function isSaidOfSeveral(tokens: readonly Token[], at: number, { from, last }: Named): boolean {
  const placed = relationAt(tokens, at + 1) !== undefined && !isNoun(`${last} ${tokens[at]!.word}`);
  const within = /^(?:in|on|with)$/.test(tokens[from - 2]?.word ?? "");
  const who = tokens[from - 3]?.word ?? "";
  const joined = within && tokens.slice(clauseStart(tokens, from), from).some(isAnd);
  return placed && within && (joined || (isPlural(who) && isDoer(singularOf(who))));
}

/** The first token of the clause. */
function clauseStart(tokens: readonly Token[], at: number): number {
  return tokens.findLastIndex(({ kind }, index) => index < at && /^(?:end|comma)$/.test(kind)) + 1;
}

function isAnd({ word }: Token): boolean {
  return word === "and";
}

/** Whether one thing was named that a word in -s may say something of. */
function isSingular(tokens: readonly Token[], from: number, word: string): boolean {
  const opening = tokens[from - 1]?.word ?? "";
  return /[^s]s$/.test(word) && (SINGULAR.test(opening) || ordinalOf(opening) !== undefined);
}

/** What may stand before one thing that does something. */
const SINGULAR = /^(?:an?|the|this|that|one|his|her|its|my|another|other)$/;

/** "a barista hands A CUP": no name goes on with an article. */
function isArticleAt(tokens: readonly Token[], at: number): boolean {
  return /^(?:an?|the|his|her|its)$/.test(tokens[at]?.word ?? "");
}

/** "feeds PIGEONS", "serves hot COFFEE": several things or a stuff, which no name goes on with. */
function isUncountedAt(tokens: readonly Token[], at: number): boolean {
  const noun = adjectiveAt(tokens, at) === undefined ? at : at + adjectiveAt(tokens, at)!.length;
  const { kind, word } = tokens[noun] ?? { kind: "end", word: "" };
  if (kind !== "word" || isClosed(word)) return false;
  if (numberOf(word) !== undefined) return true;
  return isNoun(word) && (isPlural(word) || STUFFS.has(word));
}

/** "mends NETS" */
function isUnknownPluralAt(tokens: readonly Token[], at: number): boolean {
  const { kind, word } = tokens[at] ?? { kind: "end", word: "" };
  return kind === "word" && !isClosed(word) && isPlural(word);
}

/** Stuffs that are named without an article, besides those whose plural looks like the singular. */
const STUFFS: ReadonlySet<string> = new Set(
  "pasta ice-cream honey snow hay wood laundry popcorn pizza breakfast lunch dinner fire cake".split(
    " ",
  ),
);

/** "pushes A stroller": nothing but a verb stands between two noun phrases. */
function isObjectAt(tokens: readonly Token[], at: number): boolean {
  const { word = "" } = tokens[at] ?? {};
  return NEW_DETERMINERS.has(word) || KNOWN_DETERMINERS.has(word) || PRONOUNS.has(word);
}

/** "teeters ON": a relation phrase or another word that belongs to verbs. */
function isPlaceAt(tokens: readonly Token[], at: number): boolean {
  const { kind, word } = tokens[at] ?? { kind: "end", word: "" };
  if (kind !== "word" || numberOf(word) !== undefined) return false;
  if (relationAt(tokens, at) !== undefined) return true;
  return isClosed(word) && !/^(?:and|or|but|with|of|that|which|who|&|plus|in)$/.test(word);
}

/** "while a boy WATCHES.": nothing follows, and "a" has no plural behind it. */
function isLastOfClause(tokens: readonly Token[], at: number, from: number): boolean {
  const closed = /^(?:end|comma)$/.test(tokens[at + 1]?.kind ?? "end");
  const one = /^(?:an?|one|another)$/.test(tokens[from - 1]?.word ?? "");
  const aside = /^(?:while|as|where)$/.test(tokens[from - 2]?.word ?? "");
  return closed && (one || aside || !isNoun(tokens[at]!.word));
}

/** "a waistcoat POURS tea": what is no noun in the plural either. */
function isOnlyVerb(word: string, last: string): boolean {
  return isThirdPerson(word) && !isNoun(word) && !isNoun(`${last} ${word}`);
}

/** So many tokens back a verb is looked for. */
const REACH = 30;

/** "..., and the moon hums": a sentence that has a verb already ends with one more. */
function isLaterClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1] !== undefined && tokens[at + 1]!.kind !== "end") return false;
  let joined = false;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const { kind, word } = tokens[back]!;
    if (kind === "end") return false;
    joined ||= word === "and" || word === "but";
    if (joined && isFiniteVerb(word)) return tokens[back + 1]?.word !== undefined;
  }
  return false;
}
