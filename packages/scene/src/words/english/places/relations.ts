import type { PredicateName } from "../../../predicate-names.ts";
import { PREDICATES } from "../../../predicates/index.ts";
import type { Qualifiers } from "../../group.ts";
import { longestPhrase, type PhraseMatch, phraseTrie } from "../../phrase-trie.ts";
import { readLength } from "../lexicon/measures.ts";
import { CONJUNCTIONS, POSTURES } from "../lexicon/word-classes.ts";
import type { Token } from "../tokenise.ts";
import { bearingOf } from "./bearings.ts";
import { readAlong, readCorner, readEnd, readQuarter, readShore } from "./corners.ts";
import { readGrid } from "./grids.ts";
import { type RelationPhrase, relationAt } from "./relation-phrases.ts";

/** Relation phrases that share an object: "above and to the left of". */
export interface RelationPhrases {
  readonly phrases: readonly RelationPhrase[];
  /** Those that may be meant instead: "to the left OR RIGHT of". */
  readonly others?: readonly RelationPhrase[];
  /** The length said before them, in metres: "two metres to the left of". */
  readonly distance?: number;
  /** Whether they are so far apart, and not so far at most. */
  readonly exact?: true;
  /** Whether they are no farther than that, or no nearer: "less than two metres behind". */
  readonly limit?: "most" | "least";
  /** Whether "not" stands before them. */
  readonly negated?: true;
  /** The first token after them. */
  readonly next: number;
}

/** Read one relation phrase, or several joined by "and", perhaps behind a length; undefined when there is none. */
export function readRelations(tokens: readonly Token[], at: number): RelationPhrases | undefined {
  const within =
    readWithin(tokens, at) ??
    readCorner(tokens, at) ??
    readAlong(tokens, at) ??
    readEnd(tokens, at) ??
    readShore(tokens, at) ??
    readQuarter(tokens, at) ??
    readGrid(tokens, at) ??
    readForEach(tokens, at);
  if (within !== undefined) return within;
  const limit = limitAt(tokens, at);
  const length = readLength(tokens, at + (limit?.length ?? 0));
  const from = length?.next ?? at;
  const first = relationAt(tokens, from) ?? (length && bareBearing(tokens, from));
  if (first === undefined || (length !== undefined && isTimesAt(tokens, from))) return undefined;
  if (length === undefined) return joined(tokens, first, from);
  if (!measures(first.value)) return undefined;
  const { metres } = length;
  if (first.value.predicate !== "far from")
    return { ...joined(tokens, first, from), distance: metres, ...(limit && limited(limit.value)) };
  const apart = withinDistance(metres, from + first.length);
  if (limit === undefined) return { ...apart, exact: true };
  return limit.value ? { ...apart, negated: true } : apart;
}

/** Whether a length can stand before it: no "10 km INSIDE the border". */
function measures({ predicate }: RelationPhrase): boolean {
  return PREDICATES[predicate].takesDistance === true || predicate === "far from";
}

function limited(least: boolean): Pick<RelationPhrases, "limit"> {
  return { limit: least ? "least" : "most" };
}

/** "5 km WEST along the coast", "120 m FURTHER NORTH": behind a length a bearing needs no more words. */
function bareBearing(
  tokens: readonly Token[],
  at: number,
): PhraseMatch<RelationPhrase> | undefined {
  const length = /^(?:further|farther|due|straight)$/.test(tokens[at]?.word ?? "") ? 2 : 1;
  const predicate = `${bearingOf(tokens[at + length - 1]?.word ?? "")} of`;
  if (!Object.hasOwn(PREDICATES, predicate)) return undefined;
  return { length, value: { predicate: predicate as PredicateName, object: "omitted" } };
}

/** "2 m BY 3 m": how large, and not where. */
function isTimesAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.word === "by" && readLength(tokens, at + 1) !== undefined;
}

/** "a chair FOR EACH monitor": near it. */
function readForEach(tokens: readonly Token[], at: number): RelationPhrases | undefined {
  const said = tokens[at]?.word === "for" && /^(?:each|every)$/.test(tokens[at + 1]?.word ?? "");
  return said ? { phrases: [{ predicate: "near", object: "follows" }], next: at + 1 } : undefined;
}

function joined(
  tokens: readonly Token[],
  first: PhraseMatch<RelationPhrase>,
  from: number,
): RelationPhrases {
  const phrases = [first.value];
  const others: RelationPhrase[] = [];
  let next = from + first.length;
  if (OF_SLIPS.test(tokens[from]!.word) && tokens[next]?.word === "of") next += 1;
  for (;;) {
    const after = CONJUNCTIONS.has(tokens[next]?.word ?? "") ? next + 1 : next;
    const further = after > next ? relationAt(tokens, after) : undefined;
    if (further === undefined || isWhole(further.value) !== isWhole(first.value))
      return { phrases, next, ...(others.length > 0 && { others }) };
    const joins = tokens[next]!.word === "or" ? others : phrases;
    joins.push(further.value);
    next = after + further.length;
  }
}

/** Whether several things are placed as a whole: "in a row". */
export function arranges(relations: RelationPhrases | undefined): boolean {
  return relations?.phrases.some(isWhole) === true;
}

/** "above of" is said for "above". */
const OF_SLIPS = /^(?:above|below|under|behind|beside|near|underneath|beneath)$/;

/** "in a circle and on a table": what places things as a whole shares no object with what does not. */
function isWhole({ object }: RelationPhrase): boolean {
  return object === "rest";
}

/** What turns a limit around. */
const NEITHER = ["no", "not"] as const;

/** Words before a length, by whether they say that something is no nearer than that. */
const LIMITS = phraseTrie<boolean>([
  ...limits(false, "within,at most,up to,under,a maximum of,less than,closer than,nearer than"),
  ...limits(true, "at least,over,a minimum of,more than,further than,farther than"),
  ...NEITHER.flatMap((not) => [
    ...limits(false, `${not} more than,${not} further than,${not} farther than`),
    ...limits(true, `${not} less than,${not} closer than,${not} nearer than`),
  ]),
]);

/** A limit that stands before a length at a token: "NO MORE THAN two metres". */
function limitAt(tokens: readonly Token[], at: number): PhraseMatch<boolean> | undefined {
  const limit = longestPhrase(LIMITS, (index) => tokens[index]?.word, at);
  return limit && readLength(tokens, at + limit.length) ? limit : undefined;
}

/** A length that may have a limit before it: "80 cm", "at least two metres". */
export interface Reach {
  readonly metres: number;
  /** Whether it is no less than that, or no more; undefined where it is just that. */
  readonly least: boolean | undefined;
  readonly next: number;
}

/** Read a length, perhaps behind "at least" or "no more than"; undefined when none starts there. */
export function readReach(tokens: readonly Token[], at: number): Reach | undefined {
  const limit = limitAt(tokens, at);
  const length = readLength(tokens, at + (limit?.length ?? 0));
  return length && { ...length, least: limit?.value };
}

/** What a reach says of how far things are from each other. */
export function apartBy({ metres, least }: Reach): Qualifiers {
  if (least === undefined) return { distance: metres, exact: true };
  return { distance: metres, ...(least && { negated: true as const }) };
}

/** Whether a length with a limit starts at a token, so that "no" and "more" there name nothing. */
export function isLimitAt(tokens: readonly Token[], at: number): boolean {
  return limitAt(tokens, at) !== undefined;
}

function limits(least: boolean, phrases: string) {
  return phrases.split(",").map((phrase) => [phrase.split(" "), least] as const);
}

/** "within two metres of", "at least two metres from", "less than a metre from", "two metres from". */
function readWithin(tokens: readonly Token[], at: number): RelationPhrases | undefined {
  const limit = limitAt(tokens, at);
  const length = readLength(tokens, at + (limit?.length ?? 0));
  if (length === undefined) return undefined;
  const away = tokens[length.next]?.word === "away" ? length.next + 1 : length.next;
  const link = tokens[away]?.word ?? "";
  if (!/^(?:from|off|outside)$/.test(link) && !(limit !== undefined && /^(?:of|to)$/.test(link)))
    return undefined;
  if (relationAt(tokens, away) !== undefined) return undefined;
  const near = withinDistance(length.metres, away + 1);
  if (limit === undefined) return { ...near, exact: true };
  return limit.value ? { ...near, negated: true } : near;
}

function withinDistance(metres: number, next: number): RelationPhrases {
  const phrases = [{ predicate: "within distance of", object: "follows" }] as const;
  return { phrases, distance: metres, next };
}

/** Prepositions that deny a relation: "off the table", "outside the box". */
const DENYING = phraseTrie<PredicateName>(
  (
    [
      ["off", "on"],
      ["off of", "on"],
      ["outside", "inside"],
      ["outside of", "inside"],
      ["out of", "inside"],
      ["detached from", "touching"],
      ["disconnected from", "touching"],
      ["separate from", "touching"],
      ["separated from", "touching"],
    ] as const
  ).map(([phrase, predicate]) => [phrase.split(" "), predicate] as const),
);

/** Whether a preposition that denies a relation starts at a token: "detached from". */
export function isDenyingAt(tokens: readonly Token[], at: number): boolean {
  return longestPhrase(DENYING, (index) => tokens[index]?.word, at) !== undefined;
}

/** "not on", "not standing next to", "neither in", "off"; undefined when nothing is denied here. */
export function readDenied(tokens: readonly Token[], at: number): RelationPhrases | undefined {
  const denying = longestPhrase(DENYING, (index) => tokens[index]?.word, at);
  if (denying !== undefined) {
    const phrases = [{ predicate: denying.value, object: "follows" }] as const;
    return { phrases, negated: true, next: at + denying.length };
  }
  if (!/^(?:not|n't|never|neither|nor|nowhere)$/.test(tokens[at]?.word ?? "")) return undefined;
  let from = at + 1;
  let denied = readRelations(tokens, from);
  while (denied === undefined && isVerbAt(tokens, from)) {
    from += 1;
    denied = readRelations(tokens, from);
  }
  if (denied === undefined) return undefined;
  const { negated, ...said } = denied;
  return negated ? said : { ...said, negated: true };
}

/** "must not BE more than", "is not STANDING next to", "not ANYWHERE near" */
function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const { word = "" } = tokens[at] ?? {};
  return word === "be" || word === "anywhere" || POSTURES.has(word);
}

/** What the phrases say beyond their predicates. */
export function qualifiersOf({ distance, exact, limit, negated }: RelationPhrases): Qualifiers {
  return {
    ...(distance === undefined ? {} : { distance }),
    ...(exact === undefined ? {} : { exact }),
    ...(limit === undefined ? {} : { limit }),
    ...(negated === undefined ? {} : { negated }),
  };
}
