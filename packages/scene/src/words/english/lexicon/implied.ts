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

/** "strapped to the top of" */
function onTopOf(participles: string): string {
  const tops = ["to the top of", "to the roof of", "on top of", "onto the top of", "onto"];
  return participles
    .split(" ")
    .flatMap((participle) => tops.map((top) => `${participle} ${top}`))
    .join();
}

/** "tied to the front of" */
function toSideOf(participles: string): string {
  const sides = ["front", "back", "side", "end", "rear"].map((side) => `to the ${side} of`);
  return participles
    .split(" ")
    .flatMap((participle) => sides.map((side) => `${participle} ${side}`))
    .join();
}

/** "looks at", "peering up at": where somebody looks, in all forms of the verbs. */
function gazes(verbs: string): string {
  const forms = verbs.split(" ").flatMap((verb) => Object.values(formsOf(verb)));
  const ways = ["at", ..."up down over back out across".split(" ").map((way) => `${way} at`)];
  return forms.flatMap((form) => ways.map((way) => `${form} ${way}`)).join();
}

/** Verbs by what they say of their subject and its object; all their forms, and the phrase that follows. */
const DOING: readonly (readonly [predicate: PredicateName, phrases: string])[] = [
  ["touching", "hold holds holding held,carry carries carrying carried,holding on to,holding onto"],
  ["touching", "hug hugs hugging hugged,pet pets petting petted,grab grabs grabbing grabbed"],
  ["touching", "clinging to,clings to,cling to,clung to,stuck to,glued to,taped to"],
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
  ["on", onTopOf("tied strapped attached fastened secured lashed mounted fixed")],
  ["next to", toSideOf("tied strapped attached fastened secured chained fixed hitched")],
  ["behind", "running after,runs after,run after,walking after,walks after,chasing after"],
  ["facing", gazes("look stare gaze peer glance peek squint wave smile laugh grin growl hiss")],
  ["facing", "faces face"],
  [
    "facing",
    "taking a photo of,takes a photo of,taking a picture of,takes a picture of,taking pictures of,taking photos of,takes pictures of,takes photos of,take pictures of,take photos of,looking down on,looks down on,look down on",
  ],
  ["facing", "photographing filming"],
  ["next to", "flank flanks flanking,line lining"],
  [
    "near",
    "fight over,fights over,fighting over,play with,plays with,playing with,played with,talk to,talks to,talking to,talk with,talks with,talking with,speaking to,speaking with,speaks to,speaks with,chatting with,chats with,chat with,listening to,listens to,reaching for,reaches for,reach for,posing with,poses with,pose with,working on,works on,planting,set up,sets up,setting up,put up,puts up,putting up,dancing with,dances with,swings at,swinging at,swing at,barking at,barks at,bark at,greeting,waiting for,waits for,wait for,shaking hands with,drink from,drinks from,drinking from,eat from,eats from,eating from,feed from,feeding from,compete for,competing for,competes for,leaning over,leans over,lean over,bending over,bends over,caring for",
  ],
  ["facing", "watch watches watching watched"],
];

/** What is said of the object: "a bowl filled with fruit", "a table supporting a lamp". */
const DONE: readonly (readonly [predicate: PredicateName, phrases: string])[] = [
  ["inside", "filled with,full of,stuffed with,packed with,filled by"],
  ["on", "topped with,topped by,laden with,piled with,piled high with,garnished with,loaded with"],
  [
    "on",
    "cluttered with,littered with,scattered with,dotted with,sprinkled with,support supports supporting supported,decorated with,strewn with,set with",
  ],
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
const CROWDING =
  "crowd crowds crowding clutter clutters cluttering litter litters littering dot dots dotting strew strews";

/** What one holds to read. */
export const READ_IN_HAND =
  /(?:^| )(?:book|newspaper|magazine|letter|comic|map|menu|note|novel|paper)$/;

/** What one rides without sitting on it. */
export const UNRIDDEN: ReadonlySet<string> = new Set("wave slope hill mountain trail".split(" "));

/** Whoever slices bread is near it. A past form may be what the thing is like: "the sliced bread". */
function* handlings(): Generator<readonly [readonly string[], Implied]> {
  for (const form of ["fly", "flies", "flying", "flew"])
    yield [[form], { predicate: "below", reversed: false, handling: "guarded" }];
  for (const form of CROWDING.split(" "))
    yield [[form], { predicate: "on", reversed: false, handling: "guarded", crowding: true }];
  for (const form of ["read", "reads", "reading"])
    yield [[form], { ...NEAR, handling: "guarded", inHand: true }];
  for (const { plain, third, ing, past } of HANDLING_FORMS) {
    if (plain === "read") continue;
    for (const form of [plain, third]) yield [[form], { ...NEAR, handling: openness(form) }];
    yield [[ing], { ...NEAR, handling: "openly" }];
    yield [[past], { ...NEAR, handling: "guarded" }];
  }
}

/** "feeds pigeons", but "hands a cup", "opens a box": other words mean something else elsewhere. */
function openness(form: string): "openly" | "guarded" {
  return isNoun(form) || /^(?:open|clean|dry|empty|light|close|pitch)$/.test(form)
    ? "guarded"
    : "openly";
}

const NEAR = { predicate: "near", reversed: false } as const;

const PHRASES = phraseTrie([...spelled(DOING, false), ...spelled(DONE, true), ...handlings()]);

/** One phrase between commas; several forms of one word in it stand for each other. */
function* spelled(
  table: typeof DOING,
  reversed: boolean,
): Generator<readonly [readonly string[], Implied]> {
  for (const [predicate, phrases] of table) {
    for (const phrase of phrases.split(",")) {
      const words = phrase.split(" ");
      const isPhrase = / (?:with|by|in|of|to|onto|at|after|on|over|for|from|up)\b/.test(phrase);
      if (isPhrase) yield [words, { predicate, reversed }];
      else for (const form of words) yield [[form], { predicate, reversed }];
    }
  }
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
