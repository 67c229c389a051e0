import { PREDICATES } from "../../predicates/index.ts";
import type { PredicateName } from "../../predicates/names.ts";
import { longestPhrase, type PhraseMatch, phraseTrie } from "../phrase-trie.ts";
import type { Token } from "./tokenise.ts";
import { CONJUNCTIONS } from "./word-classes.ts";

/** What a relation phrase says. */
export interface RelationPhrase {
  readonly predicate: PredicateName;
  /**
   * Where its object is: it `follows` ("to the left of the sofa"), is left out (`omitted`: "on top"),
   * or stands inside the phrase as a pronoun (`pronoun`: "to its left").
   */
  readonly object: "follows" | "omitted" | "pronoun";
}

const POSSESSIVES = ["its", "his", "her", "their"];

function* phrases(): Generator<readonly [readonly string[], RelationPhrase]> {
  const all = Object.values(PREDICATES).flatMap(({ name, phrases }) =>
    phrases.en.map((phrase) => [phrase, name] as const),
  );
  for (const [phrase, predicate] of all)
    yield [phrase.split(" "), { predicate, object: "follows" }];
  for (const [phrase, predicate] of all) {
    const short = /^(.+ .+) of$/.exec(phrase)?.[1]?.split(" ");
    if (short === undefined) continue;
    yield [short, { predicate, object: "omitted" }];
    const article = short.indexOf("the");
    if (article < 0) continue;
    for (const its of POSSESSIVES)
      yield [short.with(article, its), { predicate, object: "pronoun" }];
  }
}

const PHRASES = phraseTrie(phrases());

/** Find the longest relation phrase that starts at a token; undefined when there is none. */
export function relationAt(
  tokens: readonly Token[],
  at: number,
): PhraseMatch<RelationPhrase> | undefined {
  return longestPhrase(PHRASES, (index) => tokens[index]?.word, at);
}

/** Whether "side by side" starts at a token. */
export function isSideBySide(tokens: readonly Token[], at: number): boolean {
  return ["side", "by", "side"].every((word, index) => tokens[at + index]?.word === word);
}

/** Relation phrases that share an object: "above and to the left of". */
export interface RelationPhrases {
  readonly phrases: readonly RelationPhrase[];
  /** The first token after them. */
  readonly next: number;
}

/** Read one relation phrase, or several joined by "and"; undefined when there is none. */
export function readRelations(tokens: readonly Token[], at: number): RelationPhrases | undefined {
  const first = relationAt(tokens, at);
  if (first === undefined) return undefined;
  const phrases = [first.value];
  let next = at + first.length;
  for (;;) {
    const joined = CONJUNCTIONS.has(tokens[next]?.word ?? "") ? next + 1 : next;
    const further = joined > next ? relationAt(tokens, joined) : undefined;
    if (further === undefined) return { phrases, next };
    phrases.push(further.value);
    next = joined + further.length;
  }
}
