import { headOf } from "../../../kinds/category.ts";
import { isKnownCategory } from "../../../kinds/noun-table.ts";

const IRREGULAR: readonly (readonly [singular: string, plural: string])[] = [
  ["person", "people"],
  ["man", "men"],
  ["woman", "women"],
  ["child", "children"],
  ["mouse", "mice"],
  ["goose", "geese"],
  ["foot", "feet"],
  ["tooth", "teeth"],
  ["ox", "oxen"],
  ["cactus", "cacti"],
  ["die", "dice"],
  ["leaf", "leaves"],
  ["loaf", "loaves"],
  ["knife", "knives"],
  ["wife", "wives"],
  ["life", "lives"],
  ["wolf", "wolves"],
  ["shelf", "shelves"],
  ["half", "halves"],
  ["calf", "calves"],
  ["scarf", "scarves"],
  ["thief", "thieves"],
  ["elf", "elves"],
  ["hoof", "hooves"],
  ["potato", "potatoes"],
  ["tomato", "tomatoes"],
  ["hero", "heroes"],
  ["mango", "mangoes"],
  ["volcano", "volcanoes"],
  ["mosquito", "mosquitoes"],
  ["cookie", "cookies"],
  ["movie", "movies"],
  ["pie", "pies"],
  ["tie", "ties"],
  ["zombie", "zombies"],
  ["brownie", "brownies"],
  ["selfie", "selfies"],
  ["hoodie", "hoodies"],
  ["axe", "axes"],
  ["blouse", "blouses"],
  ["sari", "saris"],
  ["taxi", "taxis"],
];

/** Words whose plural looks like their singular. */
const UNCHANGING: ReadonlySet<string> = new Set(
  "sheep fish deer shrimp salmon aircraft spacecraft moose bison series species broccoli rice food furniture money water milk coffee tea juice wine beer bread grass soap paper toilet meat cheese soup tofu salad lettuce corn fruit".split(
    " ",
  ),
);

/** Words that end like plurals and are none. */
const ENDING_IN_S: ReadonlySet<string> = new Set(
  "gas canvas christmas atlas alias lens iris chess tennis bus his its crossroads".split(" "),
);

/** Words that are said in the plural of one thing. */
const PAIRED: ReadonlySet<string> = new Set(
  "scissors glasses sunglasses pants jeans shorts trousers headphones skis stairs noodles chopsticks binoculars pliers tweezers goggles tongs scales pajamas pyjamas overalls dungarees tights leggings french-fries fries woods ruins".split(
    " ",
  ),
);

const TO_PLURAL = new Map(IRREGULAR);
const TO_SINGULAR = new Map(IRREGULAR.map(([singular, plural]) => [plural, singular] as const));

/** Whether a word is plural in form though it means one thing: scissors, jeans. */
export function isPaired(word: string): boolean {
  return PAIRED.has(headOf(word));
}

/**
 * The singular of an English noun; a word that is no plural comes back unchanged.
 *
 * @param noun  lower-case, perhaps of several words
 * @example
 * singularOf("coffee tables") // "coffee table"
 */
export function singularOf(noun: string): string {
  if (isKnownCategory(noun)) return noun;
  const last = headOf(noun);
  const known = singularCandidates(last)
    .map((word) => noun.slice(0, noun.length - last.length) + word)
    .find(isKnownCategory);
  return known ?? inLastWord(noun, singularWord);
}

/**
 * The singular of a noun that is counted: "two glasses" to drink from are no pair of spectacles.
 *
 * @param noun  lower-case, perhaps of several words
 */
export function countedSingularOf(noun: string): string {
  const word = isPaired(noun) ? singularCandidates(headOf(noun)).find(isKnownCategory) : undefined;
  return word === undefined ? singularOf(noun) : inLastWord(noun, () => word);
}

/**
 * Whether an English noun may mean several things: "cats", "sheep".
 *
 * @param noun  lower-case, perhaps of several words
 */
export function isPlural(noun: string): boolean {
  return singularOf(noun) !== noun || UNCHANGING.has(headOf(noun)) || isPaired(noun);
}

/**
 * The plural of an English noun.
 *
 * @param noun  lower-case singular, perhaps of several words
 * @example
 * pluralOf("teddy bear") // "teddy bears"
 */
export function pluralOf(noun: string): string {
  return inLastWord(noun, pluralWord);
}

function singularWord(word: string): string {
  if (isKnownCategory(word) || isAlwaysSo(word)) return word;
  const irregular = TO_SINGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const compound = /^(.+)(men|women|children|mice|geese|people)$/.exec(word);
  if (compound !== null) return compound[1] + TO_SINGULAR.get(compound[2]!)!;
  const candidates = singularCandidates(word);
  return candidates.find(isKnownCategory) ?? candidates[0] ?? word;
}

function isAlwaysSo(word: string): boolean {
  return PAIRED.has(word) || UNCHANGING.has(word) || ENDING_IN_S.has(word);
}

/** Likeliest first; none for a word that cannot be a plural. */
function singularCandidates(word: string): readonly string[] {
  if (word.length < 3 || !word.endsWith("s") || /(?:ss|us|'s)$/.test(word)) return [];
  if (word.endsWith("is")) return [word.slice(0, -1)].filter(isKnownCategory);
  const less = word.slice(0, -1);
  if (word.endsWith("ves"))
    return [less, `${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`]
      .filter(isKnownCategory)
      .concat(less);
  if (word.endsWith("ies")) return [`${word.slice(0, -3)}y`, less];
  if (/(?:[sx]|ch|sh|zz|[^o]u?s)es$/.test(word)) {
    const sibilant = /(?:ss|x|ch|sh|zz|[^oa]us)es$/.test(word);
    return sibilant ? [word.slice(0, -2), less] : [less, word.slice(0, -2)];
  }
  return word.endsWith("es") ? [less, word.slice(0, -2)] : [less];
}

function pluralWord(word: string): string {
  if (PAIRED.has(word) || UNCHANGING.has(word)) return word;
  const irregular = TO_PLURAL.get(word);
  if (irregular !== undefined) return irregular;
  const compound = /^(.+)(man|woman|child|mouse|goose)$/.exec(word);
  if (compound !== null && !/^(?:hu|ger|ro)$/.test(compound[1]!)) {
    return compound[1] + TO_PLURAL.get(compound[2]!)!;
  }
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh|zz)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

function inLastWord(noun: string, change: (word: string) => string): string {
  const last = headOf(noun);
  return noun.slice(0, noun.length - last.length) + change(last);
}
