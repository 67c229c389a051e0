import type { Attributes } from "../../scene.ts";
import { KIND, OF, withAttribute } from "../attributes.ts";
import { isKnownCategory } from "../noun-table.ts";
import { isNoun, likelyQuality } from "./lexicon.ts";
import { singularOf } from "./plural.ts";
import { PARTS, PORTIONS } from "./word-classes.ts";

/** The name of a thing, and what the words before it say of it. */
export interface Name {
  /** The noun as written, lower-case, perhaps plural: "tables". */
  readonly head: string;
  readonly attributes: Attributes;
}

/** Names that say one thing twice, and the category that both words mean. */
const DOUBLED: ReadonlyMap<string, string> = new Map([
  ["laptop computer", "laptop"],
  ["notebook computer", "laptop"],
  ["tablet computer", "tablet"],
  ["microwave oven", "microwave"],
  ["television set", "television"],
  ["tv set", "tv"],
  ["mobile phone", "cell phone"],
  ["puppy dog", "puppy"],
  ["kitty cat", "kitten"],
  ["bunny rabbit", "rabbit"],
  ["motor bike", "motorcycle"],
  ["couch sofa", "couch"],
]);

/** No known name has more words. */
const LONGEST = 3;

/**
 * Split the words of a name into the noun that the table knows and what stands before it.
 *
 * Words that look like adjectives become qualities, an owner stands under `of`, and whatever else
 * makes up the name under `kind`: "rusty kitchen table" is a table, rusty, of the kind "kitchen". A
 * name without a known noun at its end stays whole.
 *
 * @param words       lower-case, at least one
 * @param attributes  those of the adjectives before the words
 */
export function nameOf(words: readonly string[], attributes: Attributes): Name {
  const head = knownTail(words);
  const from = head === undefined ? words.length - 1 : words.length - head.taken;
  let all = attributes;
  const kind: string[] = [];
  for (const word of words.slice(0, from)) {
    const quality = kind.length === 0 ? qualityOrOwner(word) : undefined;
    if (quality !== undefined) all = withAttribute(all, quality);
    else kind.push(word);
  }
  if (head === undefined) return { head: [...kind, words.at(-1)!].join(" "), attributes: all };
  if (kind.length > 0) all = withAttribute(all, { name: KIND, value: kind.join(" ") });
  return { head: head.noun, attributes: all };
}

function qualityOrOwner(word: string) {
  const owner = /^(.+)'s?$/.exec(word)?.[1];
  return owner === undefined ? likelyQuality(word) : { name: OF, value: singularOf(owner) };
}

/** The longest noun of the table at the end of the words, as written, and how many words it takes. */
function knownTail(words: readonly string[]) {
  for (let taken = Math.min(LONGEST, words.length); taken > 0; taken--) {
    const tail = words.slice(words.length - taken);
    const noun = knownNoun(tail);
    if (noun !== undefined) return { noun, taken };
  }
  return wholeOfPart(words);
}

/** "teddy bears", "book shelf", "t-shirt", "laptop computer": the known noun that the words spell. */
function knownNoun(words: readonly string[]): string | undefined {
  const spaced = words.join(" ");
  const doubled = DOUBLED.get(singularOf(spaced));
  if (doubled !== undefined) return doubled;
  const spellings = [
    spaced,
    spaced.replaceAll("-", " "),
    words.join(""),
    spaced.replaceAll("-", ""),
  ];
  return spellings.find((spelling) => isNoun(spelling));
}

/** "car hood", "pizza slice": for the layout a car, a pizza. */
function wholeOfPart(words: readonly string[]) {
  const last = singularOf(words.at(-1)!);
  const whole = words.at(-2);
  const names = PARTS.has(last) || PORTIONS.has(last);
  return names && whole !== undefined && isKnownCategory(whole)
    ? { noun: whole, taken: 2 }
    : undefined;
}
