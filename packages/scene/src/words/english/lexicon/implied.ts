import { isDoer } from "../../../kinds/animate.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import { longestPhrase, type PhraseMatch, phraseTrie } from "../../phrase-trie.ts";
import type { Token } from "../tokenise.ts";
import { isNoun } from "./lexicon.ts";
import { numberOf } from "./numbers.ts";
import { isPlural, singularOf } from "./plural.ts";
import { formsOf, HANDLING_FORMS } from "./verbs.ts";
import {
  COPULAS,
  KNOWN_DETERMINERS,
  NEW_DETERMINERS,
  PLURAL_PRONOUNS,
  PRONOUNS,
} from "./word-classes.ts";

/** A relation that words of doing say beside what is done. */
export interface Implied {
  readonly predicate: PredicateName;
  /** Whether it is the object's relation to the subject: in "a table covered with plates" the plates are on it. */
  readonly reversed: boolean;
  /** Whether the verb says no more than that somebody does something with a thing: it may be a noun elsewhere. */
  readonly handling?: "openly" | "guarded";
  /** Whether many things are all over what they do this to. */
  readonly crowding?: true;
  /** Whether small things that it is done to are held. */
  readonly inHand?: true;
}

/** Participles with each way of going on: "strapped to the top of". */
function each(participles: string, ways: readonly string[]): string {
  return participles
    .split(" ")
    .flatMap((participle) => ways.map((way) => `${participle} ${way}`))
    .join();
}

const TOPS = ["to the top of", "to the roof of", "on top of", "onto the top of", "onto"];

const SIDES = ["front", "back", "side", "end", "rear"].map((side) => `to the ${side} of`);

const LOOKED_AT = [
  "at",
  "into",
  ..."up down over back out across".split(" ").map((way) => `${way} at`),
];

/** Verbs by what they say of their subject and its object, with the words that follow; all their forms are read. */
const VERBS: readonly (readonly [predicate: PredicateName, phrases: string])[] = [
  ["touching", "hold,hold on to,hold onto,carry,hug,pet,grab,cling to,grip,clutch,kiss,wear"],
  ["on", "ride,straddle"],
  ["inside", "drive"],
  ["next to", "flank"],
  ["behind", "run after,walk after,chase after"],
  [
    "facing",
    "watch,look down on,take a photo of,take photos of,take a picture of,take pictures of",
  ],
  [
    "facing",
    each("look stare gaze peer glance peek squint wave smile laugh grin growl hiss", LOOKED_AT),
  ],
  ["near", "fight over,play with,talk to,talk with,speak to,speak with,chat with,listen to"],
  ["near", "reach for,pose with,work on,set up,put up,dance with,swing at,bark at,wait for"],
  [
    "near",
    "shake hands with,drink from,eat from,feed from,compete for,lean over,bend over,care for",
  ],
  ["near", "lead up to"],
  ["near", "sing into,speak into,talk into,shout into"],
];

/** The same of single forms: the others are nouns, or say it of something else. */
const FORMS: readonly (readonly [predicate: PredicateName, phrases: string])[] = [
  ["touching", "dressed in"],
  [
    "next to",
    "tied to,locked to,chained to,hitched to,tethered to,moored to,fastened to,anchored to,strapped to",
  ],
  ["on", each("tied strapped attached fastened secured lashed mounted fixed", TOPS)],
  ["next to", each("tied strapped attached fastened secured chained fixed hitched", SIDES)],
  ["next to", "line,lining"],
  ["facing", "face,faces,photographing,filming"],
];

/** What is said of the object: "a bowl filled with fruit", "a table supporting a lamp". */
const DONE: readonly (readonly [predicate: PredicateName, phrases: string])[] = [
  [
    "inside",
    "filled with,full of,stuffed with,packed with,filled by,stocked with,crammed with,bursting with,overflowing with,brimming with,crowded with",
  ],
  ["on", "topped with,topped by,laden with,piled with,piled high with,garnished with,loaded with"],
  [
    "on",
    "cluttered with,littered with,scattered with,dotted with,sprinkled with,decorated with,strewn with,set with",
  ],
  ["on", formsOf("support").join()],
  ["covering", "covered with,covered in,covered by,draped with,draped in"],
  ["next to", "flanked by,lined with,lined by,accompanied by"],
  [
    "surrounding",
    "surrounded by,surrounded with,encircled by,ringed by,ringed with,bordered by,circled by",
  ],
  ["touching", "held by,carried by,worn by"],
  ["on", "ridden by"],
  ["above", "shaded by,sheltered by,overhung by"],
  ["behind", "followed by,trailed by"],
  ["in front of", "preceded by"],
];

/** What many small things do to what they are on: "jars CROWD the windowsill". */
const CROWDING = ["crowd", "clutter", "litter", "dot", "strew"];

/** What one holds to read. */
export const READ_IN_HAND =
  /(?:^| )(?:book|newspaper|magazine|letter|comic|map|menu|note|novel|paper)$/;

/** What one rides without sitting on it. */
export const UNRIDDEN: ReadonlySet<string> = new Set("wave slope hill mountain trail".split(" "));

/** Whoever slices bread is near it. A past form may be what the thing is like: "the sliced bread". */
function* handlings(): Generator<readonly [readonly string[], Implied]> {
  const guarded = { reversed: false, handling: "guarded" } as const;
  for (const form of formsOf("fly")) yield [[form], { ...guarded, predicate: "below" }];
  for (const form of CROWDING.flatMap(formsOf))
    yield [[form], { ...guarded, predicate: "on", crowding: true }];
  for (const form of formsOf("read"))
    yield [[form], { ...guarded, predicate: "near", inHand: true }];
  for (const [plain, third, ing, past] of HANDLING_FORMS) {
    for (const form of [plain, third]) yield [[form], { ...NEAR, handling: openness(form) }];
    yield [[ing], { ...NEAR, handling: "openly" }];
    yield [[past], { ...guarded, predicate: "near" }];
  }
}

/** "feeds pigeons", but "hands a cup", "opens a box": other words mean something else elsewhere. */
function openness(form: string): "openly" | "guarded" {
  return isNoun(form) || /^(?:open|clean|dry|empty|light|close|pitch)$/.test(form)
    ? "guarded"
    : "openly";
}

const NEAR = { predicate: "near", reversed: false } as const;

const PHRASES = phraseTrie([
  ...spelled(VERBS.flatMap(inAllForms), false),
  ...spelled(FORMS, false),
  ...spelled(DONE, true),
  ...handlings(),
]);

/** "play with", "plays with", "playing with", "played with" of "play with". */
function inAllForms([predicate, phrases]: (typeof VERBS)[number]): typeof VERBS {
  return phrases.split(",").map((phrase) => {
    const [verb, ...rest] = phrase.split(" ");
    return [
      predicate,
      formsOf(verb!)
        .map((form) => [form, ...rest].join(" "))
        .join(),
    ];
  });
}

function* spelled(
  table: typeof VERBS,
  reversed: boolean,
): Generator<readonly [readonly string[], Implied]> {
  for (const [predicate, phrases] of table)
    for (const phrase of phrases.split(",")) yield [phrase.split(" "), { predicate, reversed }];
}

/** Find the longest phrase that implies a relation and starts at a token; undefined when there is none. */
export function impliedAt(tokens: readonly Token[], at: number): PhraseMatch<Implied> | undefined {
  const match = longestPhrase(PHRASES, (index) => tokens[index]?.word, at);
  const handling = match?.value.handling;
  return handling === undefined || isHandled(tokens, at, handling) ? match : undefined;
}

/** Whether a thing that something is done to follows, so that the word is no noun ("a BRUSH") or part of one. */
function isHandled(tokens: readonly Token[], at: number, handling: "openly" | "guarded"): boolean {
  const [word, next] = [tokens[at]!.word, tokens[at + 1]];
  if (next?.kind === "number") return true;
  if (next?.kind !== "word" || isNoun(`${word} ${next.word}`)) return false;
  if (OPENING.some((words) => words.has(next.word)) || numberOf(next.word) !== undefined)
    return true;
  if (handling === "openly" && !isNoun(word)) return true;
  return word.endsWith("ing") && isDoneToSeveral(tokens, at);
}

/** "people FLYING KITES", "are reading BOOKS": done by somebody, and no kites that fly. */
function isDoneToSeveral(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.word ?? "", tokens[at + 1]!.word];
  if (!isNoun(after) || !isPlural(after)) return false;
  return COPULAS.has(before) || isDoer(singularOf(before));
}

/** Words that open a noun phrase, or are one. */
const OPENING = [NEW_DETERMINERS, KNOWN_DETERMINERS, PRONOUNS, PLURAL_PRONOUNS];
