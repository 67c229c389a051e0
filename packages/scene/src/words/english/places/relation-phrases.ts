import { isKnownCategory } from "../../../kinds/noun-table.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import { isArrangement } from "../../../predicates/arrangement.ts";
import { PREDICATES } from "../../../predicates/index.ts";
import { ARRANGEMENTS_BY_NAME } from "../../arrangements.ts";
import { longestPhrase, type PhraseMatch, phraseTrie } from "../../phrase-trie.ts";
import { amountAt } from "../lexicon/amounts.ts";
import { singularOf } from "../lexicon/plural.ts";
import { POSTURES } from "../lexicon/word-classes.ts";
import type { Token } from "../tokenise.ts";

/** What a relation phrase says. */
export interface RelationPhrase {
  readonly predicate: PredicateName;
  /**
   * Where its object is: it `follows` ("to the left of the sofa"), is left out (`omitted`: "on top"),
   * stands inside the phrase as a pronoun (`pronoun`: "to its left"), or is the rest of the things
   * themselves (`rest`: "in a row").
   */
  readonly object: "follows" | "omitted" | "pronoun" | "rest";
  /** Whether it is a mere "at", which says no more than where: at a table, at the beach. */
  readonly loose?: true;
  /** Whether it is a place within the object, whatever that is: "at the left edge of". */
  readonly within?: true;
  /** Whether it is beside the object, or, where that is a place, within at that side: "along the left edge of". */
  readonly rim?: true;
  /** Whether the things are on opposite sides of the object: "on either side of". */
  readonly apart?: true;
  /** Whether so many are at each of these: "two chairs on EACH side of". */
  readonly each?: true;
  /** Which of its sides these are, where that is said: "on both LONG sides of". */
  readonly sides?: "long" | "short";
  /** Whether these are its four corners: "in each corner of". */
  readonly corners?: true;
  /** Whether these are its two ends, or one of them, so that small things are on it: "at both ends of". */
  readonly ends?: true;
}

const POSSESSIVES = ["its", "his", "her", "their"];

/** "twelve desks in three rows". */
const ROW_COUNTS: readonly (readonly string[])[] = [
  [],
  ..."two three four five six 2 3 4 5 6 even neat".split(" ").map((count) => [count]),
];

/** "sitting at a table": next to it. Any longer phrase of the table says more ("at the edge of"). */
const LOOSE: RelationPhrase = { predicate: "next to", object: "follows", loose: true };

function* phrases(): Generator<readonly [readonly string[], RelationPhrase]> {
  const all = Object.values(PREDICATES).flatMap(({ name, phrases }) =>
    phrases.en.map((phrase) => [phrase, name] as const),
  );
  yield [["at"], LOOSE];
  yield [["on", "the", "rim"], { predicate: "at the edge of", object: "omitted" }];
  yield [["overhead"], { predicate: "above", object: "omitted" }];
  for (const sides of ["each side", "either side", "both sides"])
    yield [
      `${sides} of`.split(" "),
      { predicate: "next to", object: "follows", ...sidedness(sides) },
    ];
  for (const sides of ["each side", "either side", "both sides"])
    for (const lining of ["lining", "lines", "line"]) {
      const said = { predicate: "next to", ...sidedness(`on ${sides}`) } as const;
      yield [`${lining} ${sides} of`.split(" "), { ...said, object: "follows" }];
      yield [`${lining} ${sides}`.split(" "), { ...said, object: "omitted" }];
    }
  yield* atNamedSides();
  yield* inCorners();
  for (const place of [
    "at the head of",
    "along one side of",
    "along the side of",
    "on one side of",
  ])
    yield [place.split(" "), LOOSE];
  for (const sides of ["to either side", "to each side"]) {
    yield [`${sides} of`.split(" "), { predicate: "next to", object: "follows", apart: true }];
    yield [sides.split(" "), { predicate: "next to", object: "omitted", apart: true }];
  }
  yield* atEnds();
  for (const count of ROW_COUNTS) {
    for (const lines of ["rows", "columns"])
      yield [["in", ...count, lines], { predicate: "in a grid", object: "rest" }];
  }
  for (const [noun, predicate] of ARRANGEMENTS_BY_NAME) {
    for (const verb of ["form", "forms", "forming", "make", "making", "formed"])
      yield [[verb, "a", noun], { predicate, object: "rest" }];
  }
  for (const [phrase, predicate] of all) {
    const object = isArrangement(predicate) ? "rest" : "follows";
    yield [phrase.split(" "), { predicate, object, ...sidedness(phrase) }];
  }
  for (const [phrase, predicate] of all) {
    const short = /^(.+ .+) of$/.exec(phrase)?.[1]?.split(" ");
    if (short === undefined) continue;
    yield [short, { predicate, object: "omitted", ...sidedness(phrase) }];
    const article = short.indexOf("the");
    if (article < 0) continue;
    for (const its of POSSESSIVES)
      yield [short.with(article, its), { predicate, object: "pronoun" }];
  }
}

/** "in each corner of", "in the four corners" */
function* inCorners(): Generator<readonly [readonly string[], RelationPhrase]> {
  const said = { predicate: "at the corner of", within: true, corners: true } as const;
  for (const link of ["in", "at", "on"])
    for (const all of ["each", "every", "each of the four", "all four", "the four", "the", "all"]) {
      const corner = `${link} ${all} ${/four|all|the/.test(all) ? "corners" : "corner"}`.split(" ");
      yield [[...corner, "of"], { ...said, object: "follows" }];
      yield [corner, { ...said, object: "omitted" }];
    }
}

/** "on each long side of", "along both short sides" */
function* atNamedSides(): Generator<readonly [readonly string[], RelationPhrase]> {
  for (const link of ["on", "at", "along"])
    for (const [word, sides] of NAMED_SIDES)
      for (const all of [`each ${word} side`, `either ${word} side`, `both ${word} sides`]) {
        const said = { predicate: "next to", sides, ...sidedness(all) } as const;
        yield [`${link} ${all} of`.split(" "), { ...said, object: "follows" }];
        yield [`${link} ${all}`.split(" "), { ...said, object: "omitted" }];
      }
}

const NAMED_SIDES = [
  ["long", "long"],
  ["longer", "long"],
  ["short", "short"],
  ["shorter", "short"],
] as const;

/** "on both ends of", "at opposite corners of": places at two sides of one thing. */
function* atEnds(): Generator<readonly [readonly string[], RelationPhrase]> {
  const apart = { object: "follows", apart: true } as const;
  for (const ends of ["each end", "either end", "both ends", "opposite ends"]) {
    const all = { ...apart, ...sidedness(ends), sides: "short" } as const;
    yield [`on ${ends} of`.split(" "), { predicate: "on", ...all }];
    yield [`at ${ends} of`.split(" "), { predicate: "next to", ends: true, ...all }];
    yield [
      `at ${ends}`.split(" "),
      { ...all, predicate: "next to", object: "omitted", ends: true },
    ];
  }
  for (const link of ["at", "in", "on", "from"]) {
    yield [`${link} opposite corners of`.split(" "), { predicate: "at the corner of", ...apart }];
    yield [`${link} opposite sides of`.split(" "), { predicate: "next to", ...apart }];
    yield [
      `${link} opposite sides`.split(" "),
      { ...apart, predicate: "next to", object: "omitted" },
    ];
  }
}

function sidedness(phrase: string): Pick<RelationPhrase, "apart" | "each"> {
  const said = /(?:^| )(each|either|both) (?:\w+ )?(?:sides?|ends?)/.exec(phrase)?.[1];
  return { ...(said && { apart: true }), ...(said === "each" && { each: true }) };
}

const PHRASES = phraseTrie(phrases());

/** Find the longest relation phrase that starts at a token; undefined when there is none. */
export function relationAt(
  tokens: readonly Token[],
  at: number,
): PhraseMatch<RelationPhrase> | undefined {
  if (isNearbyThing(tokens, at) || amountAt(tokens, at) !== undefined) return undefined;
  const match = longestPhrase(PHRASES, (index) => tokens[index]?.word, at);
  if (!match || !/^(?:omitted|pronoun)$/.test(match.value.object)) return match;
  if (!isThing(tokens[at + match.length])) return match;
  const shorter = tokens.slice(at, at + match.length - 2);
  return longestPhrase(PHRASES, (index) => shorter[index - at]?.word, at) ?? match;
}

/** "a NEARBY tree": a quality. */
function isNearbyThing(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === "nearby" && /^(?:an?|the|some)$/.test(tokens[at - 1]?.word ?? "");
}

/** "on the left DESK": the side is a word of the noun phrase. */
function isThing(token: Token | undefined): boolean {
  if (token?.kind !== "word" || POSTURES.has(token.word)) return false;
  return isKnownCategory(token.word) || isKnownCategory(singularOf(token.word));
}

/** What things are to each other that stand "side by side", "face to face". */
const MUTUAL = phraseTrie<PredicateName>([
  ["side by side".split(" "), "next to"],
  ["hand in hand".split(" "), "next to"],
  ["arm in arm".split(" "), "next to"],
  ["shoulder to shoulder".split(" "), "next to"],
  ["cheek to cheek".split(" "), "next to"],
  ["neck and neck".split(" "), "next to"],
  ["nose to nose".split(" "), "facing"],
  ["face to face".split(" "), "facing"],
  ["back to back".split(" "), "facing away from"],
]);

/** What several things are to each other where "side by side" or its like starts; three tokens long. */
export function sideBySideAt(tokens: readonly Token[], at: number): PredicateName | undefined {
  return longestPhrase(MUTUAL, (index) => tokens[index]?.word, at)?.value;
}

/** Whether "side by side" or its like starts at a token. */
export function isSideBySide(tokens: readonly Token[], at: number): boolean {
  return sideBySideAt(tokens, at) !== undefined;
}
