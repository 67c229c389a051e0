import { areSynonyms, isClosedCompound } from "../kinds/synonyms.ts";
import type { Attributes } from "../scene.ts";
import { hasAttributes, OF, sameAttributes } from "./attributes.ts";
import type { NounPhrase } from "./noun-phrase.ts";

/** A thing that the text has spoken of. */
export interface Mentioned {
  readonly id: string;
  readonly category: string;
  attributes: Attributes;
  /** 2 when it was introduced as "the second cube". */
  readonly ordinal?: number;
  /** The Chinese noun that brought it up. */
  readonly noun?: string;
  /** The words that brought it up. */
  readonly words: string;
  /** Whether it came up as one of several, and nothing has told it from the others yet. */
  oneOfSeveral: boolean;
  /** When it was last spoken of: a growing number. */
  lastMention: number;
}

/**
 * Decide which of the things spoken of so far a noun phrase means.
 *
 * @param phrase  the noun phrase
 * @param things  in the order in which they came up
 * @param words   those of the phrase
 * @returns       none when the phrase brings up something new
 */
export function findReferents(
  phrase: NounPhrase,
  things: readonly Mentioned[],
  words: string,
): readonly Mentioned[] {
  if (phrase.ordinal !== undefined && phrase.reference !== "new")
    return findOrdinal(phrase, phrase.ordinal, things);
  switch (phrase.reference) {
    case "new":
      return [];
    case "bare":
      return orUntold(phrase, things, firstMatches(things, [...sameName(phrase), head(words)]));
    case "known":
      return orUntold(phrase, things, closestMatches(phrase, things));
    case "other": {
      const matches = closestMatches(phrase, things);
      return pick(
        phrase,
        matches.filter((thing) => thing !== latest(matches)),
      );
    }
  }
}

type Test = (thing: Mentioned) => boolean;

/** Those that answer best: the same name, else a longer one ("the table" for a coffee table, "the chest" for a chest of drawers). */
function closestMatches(phrase: NounPhrase, things: readonly Mentioned[]): readonly Mentioned[] {
  const called =
    (isCalled: Test): Test =>
    (thing) =>
      isCalled(thing) && hasAttributes(thing.attributes, phrase.attributes);
  const { category = "" } = phrase;
  const longer = called((thing) => thing.category.endsWith(` ${category}`));
  const synonym = called((thing) => areSynonyms(thing.category, category));
  const closed = called((thing) => isClosedCompound(thing.category, category));
  const headed = called((thing) => thing.category.startsWith(`${category} of `));
  const made = called((thing) => thing.category.endsWith(` of ${category}s`));
  return firstMatches(things, [...sameName(phrase), longer, headed, synonym, closed, made]);
}

/** 电脑 for 一台笔记本电脑, 杯子 for 玻璃杯: a Chinese name ends with what the thing is. */
function head(words: string): Test {
  const isChinese = /^\p{Script=Han}+$/u.test(words);
  const stem = words.length > 1 ? words.replace(/子$/u, "") : words;
  const isOpen = isChinese && stem !== "房";
  return ({ words: known }) => isOpen && known.length > stem.length && known.endsWith(stem);
}

/** The matches; else "the big box" is one of two boxes of which nothing is said yet that tells them apart. */
function orUntold(
  phrase: NounPhrase,
  things: readonly Mentioned[],
  matches: readonly Mentioned[],
): readonly Mentioned[] {
  if (matches.length > 0 || phrase.countIfNew > 1) return pick(phrase, matches);
  const names = Object.keys(phrase.attributes);
  if (names.includes(OF)) return [];
  const untold = things.find(
    ({ category, oneOfSeveral, attributes }) =>
      oneOfSeveral &&
      category === phrase.category &&
      names.every((name) => attributes[name] === undefined),
  );
  return untold === undefined ? [] : [untold];
}

/** The same words, else the same noun with more qualities ("the cube" for a red cube). */
function sameName(phrase: NounPhrase): readonly Test[] {
  const called: Test = ({ category, noun }) =>
    phrase.category === undefined ||
    (category === phrase.category && !areRivals(noun, phrase.noun));
  const same: Test = (thing) =>
    called(thing) && sameAttributes(thing.attributes, phrase.attributes);
  const more: Test = (thing) => called(thing) && hasAttributes(thing.attributes, phrase.attributes);
  return isAnyOf(phrase) ? [more] : [same, more];
}

/** "the bowls": all of them, also the one that is said to be empty. */
function isAnyOf({ reference, count, countIfNew }: NounPhrase): boolean {
  return reference === "known" && count === undefined && countIfNew > 1;
}

/** 柳树 and 枫树 are trees of two kinds; 树 is any of them. */
function areRivals(a = "", b = ""): boolean {
  const isSameHead = a !== "" && a.at(-1) === b.at(-1);
  return isSameHead && !a.endsWith(b) && !b.endsWith(a);
}

/** What passes the first test that anything passes. */
function firstMatches(things: readonly Mentioned[], tests: readonly Test[]): readonly Mentioned[] {
  return tests.map((test) => things.filter(test)).find(({ length }) => length > 0) ?? [];
}

/** One thing: the one last spoken of. Several: as many as were asked for, or nothing. */
function pick({ count }: NounPhrase, matches: readonly Mentioned[]): readonly Mentioned[] {
  if (count === undefined) return matches;
  if (count > matches.length) return [];
  if (count === 1) return [latest(matches)!];
  return matches.slice(-count);
}

function latest(things: readonly Mentioned[]): Mentioned | undefined {
  return things.reduce<Mentioned | undefined>(
    (last, thing) => (last === undefined || thing.lastMention > last.lastMention ? thing : last),
    undefined,
  );
}

/**
 * "the second one" counts every one, the red one and the plain one; but among plain ones that were
 * counted themselves the red one does not count.
 */
function ordered(phrase: NounPhrase, things: readonly Mentioned[]): readonly Mentioned[] {
  const [isSame, isNamed] = sameName(phrase) as readonly [Test, Test];
  const same = things.filter(isSame);
  if (same.some(({ ordinal }) => ordinal !== undefined)) return same;
  const named = things.filter(isNamed);
  return named.length > 0 ? named : closestMatches(phrase, things);
}

/** "the second cube": the one introduced so; who never was has the first number that is free. */
function findOrdinal(
  phrase: NounPhrase,
  ordinal: number,
  things: readonly Mentioned[],
): readonly Mentioned[] {
  const matches = ordered(phrase, things);
  const taken = new Set(matches.map((thing) => thing.ordinal));
  let next = 0;
  const found = matches.find((thing) => {
    if (thing.ordinal !== undefined) return thing.ordinal === ordinal;
    do next += 1;
    while (taken.has(next));
    return next === ordinal;
  });
  return found === undefined ? [] : [found];
}
