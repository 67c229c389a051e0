import { isAnimate, isDoer } from "../../../kinds/animate.ts";
import { categoryOfChinese, isKnownCategory } from "../../../kinds/noun-table.ts";
import { isBackedSeat } from "../../../kinds/seats.ts";
import { type Attribute, KIND, OF } from "../../attributes.ts";
import type { SaidAttribute } from "../../noun-phrase.ts";
import { isNoun, likelyQuality } from "../lexicon/lexicon.ts";
import { singularOf } from "../lexicon/plural.ts";
import { vesselOf } from "../lexicon/vessels.ts";
import { PARTS, PORTIONS } from "../lexicon/word-classes.ts";
import { isBodyPart } from "../places/body-parts.ts";
import { rangeOfTokens, type Token } from "../tokenise.ts";

/** The name of a thing, and what the words before it say of it. */
export interface Name {
  /** The noun as written, lower-case, perhaps plural: "tables". */
  readonly head: string;
  readonly said: readonly SaidAttribute[];
  /** How many words behind the noun name a part of it, which no object stands for: "hood" in "car hood". */
  readonly partWords: number;
}

/** Names that say one thing twice or in other words, and the category that is meant. */
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
  ["toilet bowl", "toilet"],
  ["bed frame", "bed"],
  ["step", "stairs"],
  ["hair dryer", "hair drier"],
  ["hillside", "hill"],
  ["traffic signal", "traffic light"],
  ["stuffed bear", "teddy bear"],
  ["car park", "parking lot"],
  ["petrol station", "gas station"],
  ["railway station", "train station"],
  ["metro station", "subway station"],
  ["subway line", "metro line"],
  ["elementary school", "primary school"],
  ["wind park", "wind farm"],
  ["guest house", "guesthouse"],
  ["high street", "street"],
  ["shopping mall", "mall"],
  ...["city", "town", "shopping", "sports", "community", "convention"].map(
    (kind) => [`${kind} center`, `${kind} centre`] as const,
  ),
]);

/** Whether words are another name of a known thing: "stuffed bear". */
export function isOtherName(name: string): boolean {
  return DOUBLED.has(name) || DOUBLED.has(singularOf(name));
}

/** Parts that are things elsewhere, but fixed where a thing that has them is named before: "car mirror". */
const FIXED_PARTS: ReadonlySet<string> = new Set(
  "mirror tire wheel seat hood roof bumper tail paw leg wing handle lid".split(" "),
);

/** Parts that are things of their own but for these wholes. */
const BUILT_IN: ReadonlyMap<string, RegExp> = new Map([
  ["keyboard", /^laptop$/],
  ["screen", /^(?:laptop|computer|tv|television|phone)$/],
  ["bed", /^(?:truck|pickup|lorry)$/],
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
 * @param tokens  the words of the name, at least one
 */
export function nameOf(tokens: readonly Token[]): Name {
  const filled = vesselOf(tokens);
  if (filled === undefined) return plainName(tokens);
  if (tokens.length === 2) return { head: filled.head, said: [filled.content], partWords: 0 };
  const vessel = { ...tokens.at(-2)!, word: filled.head };
  const name = plainName([...tokens.slice(0, -2), vessel]);
  return { ...name, said: [...name.said, filled.content] };
}

function plainName(tokens: readonly Token[]): Name {
  const words = tokens.map(({ word }) => word);
  const head = knownTail(words);
  const from = head === undefined ? words.length - 1 : words.length - head.taken;
  const qualities = qualitiesOf(words.slice(0, from));
  const said = qualities.map((quality, index) => ({ ...quality, ...spread(tokens[index]!) }));
  const kind = words.slice(said.length, from).join(" ");
  if (head === undefined) {
    return { head: [kind, words.at(-1)!].filter(Boolean).join(" "), said, partWords: 0 };
  }
  if (kind !== "")
    said.push({ name: KIND, value: kind, ...rangeOfTokens(tokens, said.length, from) });
  return { head: head.noun, said, partWords: head.partWords };
}

function spread({ start, end }: Token) {
  return { start, end };
}

/** The qualities that the first words say, as far as they say any. */
function qualitiesOf(words: readonly string[]): readonly Attribute[] {
  const qualities = words.map(qualityOrOwner);
  const plain = qualities.indexOf(undefined);
  return qualities.slice(0, plain < 0 ? undefined : plain) as readonly Attribute[];
}

function qualityOrOwner(word: string): Attribute | undefined {
  const owner = /^(.+)'s?$/.exec(word)?.[1];
  return owner === undefined ? likelyQuality(word) : { name: OF, value: singularOf(owner) };
}

interface Tail {
  readonly noun: string;
  /** How many words it takes, those of a part included. */
  readonly taken: number;
  readonly partWords: number;
}

/** The longest noun of the table at the end of the words, as written. */
function knownTail(words: readonly string[]): Tail | undefined {
  for (let taken = Math.min(LONGEST, words.length); taken > 0; taken--) {
    const tail = words.slice(words.length - taken);
    const noun = knownNoun(tail) ?? (taken === 1 ? closedCompound(tail[0]!) : undefined);
    const whole = taken === 1 ? wholeOfPart(words) : undefined;
    if (whole !== undefined) return whole;
    if (noun !== undefined) return { noun, taken, partWords: 0 };
  }
  return undefined;
}

/** "teddy bears", "book shelf", "laptop computer", "a red 桌子": the known noun that the words spell. */
function knownNoun(words: readonly string[]): string | undefined {
  const spaced = words.join(" ");
  const same = DOUBLED.get(singularOf(spaced)) ?? categoryOfChinese(spaced);
  if (same !== undefined) return same;
  const spellings = [
    spaced,
    spaced.replaceAll("-", " "),
    words.join(""),
    spaced.replaceAll("-", ""),
  ];
  return spellings.find((spelling) => isNoun(spelling));
}

/** "cookbook", "rowboat": a word that ends in a known noun names a thing. */
function closedCompound(word: string): string | undefined {
  const single = singularOf(word);
  const starts = [3, 4, 5, 6].filter((start) => single.length - start >= 3);
  return starts.some((start) => isKnownCategory(single.slice(start))) ? word : undefined;
}

/**
 * Count the words at the end of a name that mean, of what something lies on, the seat and no thing of its own:
 * "a cat on the couch CUSHIONS" is on the couch, while "three couch cushions" are things.
 *
 * @param tokens  of the text
 * @param from    the first word of the name
 * @param to      the one after its last
 * @returns       0 or 1
 */
export function cushionWords(tokens: readonly Token[], from: number, to: number): number {
  const [whole, part] = [tokens[to - 2]?.word ?? "", tokens[to - 1]!.word];
  const isCushion = /^cushions?$/.test(part) && to - from > 1;
  if (!isCushion || !isBackedSeat(whole)) return 0;
  const before = tokens.slice(Math.max(0, from - 4), from).map(({ word }) => word);
  return /(?:^| )(?:on|upon|onto|atop|on top of)(?: (?:a|an|the|its|his|her|their|my|our))?$/.test(
    before.join(" "),
  )
    ? 1
    : 0;
}

/** "car hood", "bus's side mirror", "pizza slice": for the layout a car, a bus, a pizza. */
function wholeOfPart(words: readonly string[]): Tail | undefined {
  const last = singularOf(words.at(-1)!);
  const owner = ownerOfBody(words);
  if (owner !== undefined) return owner;
  if (last === "seat" && WHO_SITS.test(words.at(-2) ?? "")) return undefined;
  const portion = PORTIONS.has(last);
  if (BUILT_IN.get(last)?.test(words.at(-2) ?? ""))
    return { noun: words.at(-2)!, taken: 2, partWords: 1 };
  if (!portion && !PARTS.has(last) && !FIXED_PARTS.has(last)) return undefined;
  const sided = /^(?:side|rear|front|back|left|right)$/.test(words.at(-2) ?? "");
  const taken = sided ? 3 : 2;
  const whole = singularOf((words.at(-taken) ?? "").replace(/'s?$/, ""));
  return isKnownCategory(whole)
    ? { noun: whole, taken, partWords: portion ? 0 : taken - 1 }
    : undefined;
}

/** Whose seats are those of a car: "in the DRIVER'S seat of a car". */
const WHO_SITS = /^(?:driver|passenger|pilot)(?:'s?)?$/;

/** "an elephant's BACK", "the man's left shoulder": whose body it is. */
function ownerOfBody(words: readonly string[]): Tail | undefined {
  const taken = /^(?:left|right|upper|lower|front|hind)$/.test(words.at(-2) ?? "") ? 3 : 2;
  const owner = /^(.+)'s?$/.exec(words.at(-taken) ?? "")?.[1];
  if (owner === undefined || !isBodyPart(words.at(-1)!)) return undefined;
  const noun = [owner, `${owner}s`].map(singularOf).find((each) => isAnimate(each) || isDoer(each));
  return noun === undefined ? undefined : { noun, taken, partWords: taken - 1 };
}
