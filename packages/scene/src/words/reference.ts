import type { Attributes } from "../scene.ts";
import { hasAttributes, sameAttributes } from "./attributes.ts";
import type { NounPhrase } from "./noun-phrase.ts";

/** A thing that the text has spoken of. */
export interface Mentioned {
  readonly id: string;
  readonly category: string;
  attributes: Attributes;
  /** 2 when it was introduced as "the second cube". */
  readonly ordinal?: number;
  /** When it was last spoken of: a growing number. */
  lastMention: number;
}

/**
 * Decide which of the things spoken of so far a noun phrase means.
 *
 * @param phrase  the noun phrase
 * @param things  in the order in which they came up
 * @returns       none when the phrase brings up something new
 */
export function findReferents(
  phrase: NounPhrase,
  things: readonly Mentioned[],
): readonly Mentioned[] {
  if (phrase.ordinal !== undefined) return findOrdinal(phrase, phrase.ordinal, things);
  switch (phrase.reference) {
    case "new":
      return [];
    case "bare":
      return pick(
        phrase,
        things.filter((thing) => isExactly(phrase, thing)),
      );
    case "known":
      return pick(phrase, closestMatches(phrase, things));
    case "other": {
      const matches = closestMatches(phrase, things);
      return pick(
        phrase,
        matches.filter((thing) => thing !== latest(matches)),
      );
    }
  }
}

/** Those that answer best: same words, else at least these qualities, else a longer name ("the table" for a coffee table). */
function closestMatches(phrase: NounPhrase, things: readonly Mentioned[]): readonly Mentioned[] {
  const { category, attributes } = phrase;
  const tests: readonly ((thing: Mentioned) => boolean)[] = [
    (thing) => isExactly(phrase, thing),
    (thing) => isCalled(phrase, thing) && hasAttributes(thing.attributes, attributes),
    (thing) =>
      thing.category.endsWith(` ${category}`) && hasAttributes(thing.attributes, attributes),
  ];
  for (const test of tests) {
    const matches = things.filter(test);
    if (matches.length > 0) return matches;
  }
  return [];
}

function isCalled({ category }: NounPhrase, thing: Mentioned): boolean {
  return category === undefined || thing.category === category;
}

function isExactly(phrase: NounPhrase, thing: Mentioned): boolean {
  return isCalled(phrase, thing) && sameAttributes(thing.attributes, phrase.attributes);
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

/** "the second cube": the one introduced so, else the second of those that were never numbered. */
function findOrdinal(
  phrase: NounPhrase,
  ordinal: number,
  things: readonly Mentioned[],
): readonly Mentioned[] {
  const matches = closestMatches(phrase, things);
  const numbered = matches.filter((thing) => thing.ordinal !== undefined);
  const found =
    numbered.length > 0
      ? numbered.find((thing) => thing.ordinal === ordinal)
      : matches[ordinal - 1];
  return found === undefined ? [] : [found];
}
