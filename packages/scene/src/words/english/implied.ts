import type { PredicateName } from "../../predicates/names.ts";
import { longestPhrase, type PhraseMatch, phraseTrie } from "../phrase-trie.ts";
import type { Token } from "./tokenise.ts";

/** A relation that words of doing say beside what is done. */
export interface Implied {
  readonly predicate: PredicateName;
  /** Whether it is the object's relation to the subject: in "a table covered with plates" the plates are on it. */
  readonly reversed: boolean;
}

/** Verbs by what they say of their subject and its object; all their forms, and the phrase that follows. */
const DOING: readonly (readonly [predicate: PredicateName, phrases: string])[] = [
  ["touching", "hold holds holding held,carry carries carrying carried,holding on to,holding onto"],
  ["touching", "hug hugs hugging hugged,pet pets petting petted,grab grabs grabbing grabbed"],
  [
    "touching",
    "grip grips gripping gripped,clutch clutches clutching clutched,kiss kisses kissing",
  ],
  ["on", "ride rides riding rode,straddle straddles straddling straddled"],
  ["inside", "drive drives driving drove"],
  ["touching", "wear wears wearing wore,dressed in"],
  [
    "next to",
    "tied to,locked to,chained to,hitched to,tethered to,moored to,fastened to,anchored to,strapped to",
  ],
  ["behind", "running after,runs after,run after,walking after,walks after,chasing after"],
  ["facing", "looking at,looks at,look at,staring at,stares at,gazing at,gazes at"],
  ["facing", "faces face"],
  ["facing", "watch watches watching watched"],
];

/** What is said of the object: "a bowl filled with fruit", "a table supporting a lamp". */
const DONE: readonly (readonly [predicate: PredicateName, phrases: string])[] = [
  ["inside", "filled with,full of,stuffed with,packed with,filled by"],
  ["on", "topped with,topped by,laden with,piled with,piled high with,garnished with,loaded with"],
  ["on", "support supports supporting supported,decorated with,strewn with,set with"],
  ["covering", "covered with,covered in,covered by,draped with,draped in"],
  ["next to", "flanked by,lined with,lined by,accompanied by"],
  ["surrounding", "surrounded by,surrounded with,encircled by,ringed by"],
  ["touching", "held by,carried by,worn by"],
  ["on", "ridden by"],
  ["behind", "followed by,trailed by"],
  ["in front of", "preceded by"],
];

/** What one rides without sitting on it. */
export const UNRIDDEN: ReadonlySet<string> = new Set("wave slope hill mountain trail".split(" "));

const PHRASES = phraseTrie([...spelled(DOING, false), ...spelled(DONE, true)]);

/** One phrase between commas; several forms of one word in it stand for each other. */
function* spelled(
  table: typeof DOING,
  reversed: boolean,
): Generator<readonly [readonly string[], Implied]> {
  for (const [predicate, phrases] of table) {
    for (const phrase of phrases.split(",")) {
      const words = phrase.split(" ");
      const isPhrase = / (?:with|by|in|of|to|onto|at|after)\b/.test(phrase);
      if (isPhrase) yield [words, { predicate, reversed }];
      else for (const form of words) yield [[form], { predicate, reversed }];
    }
  }
}

/** Find the longest phrase that implies a relation and starts at a token; undefined when there is none. */
export function impliedAt(tokens: readonly Token[], at: number): PhraseMatch<Implied> | undefined {
  return longestPhrase(PHRASES, (index) => tokens[index]?.word, at);
}
