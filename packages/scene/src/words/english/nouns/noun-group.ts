import { isAnimate } from "../../../kinds/animate.ts";
import { isClothing } from "../../../kinds/clothing.ts";
import { isTabletop } from "../../../kinds/tabletop.ts";
import type { PredicateName } from "../../../predicates/names.ts";
import { isFloatingEachAt, isOneOfThemAt } from "../clauses/floating.ts";
import { isBearer } from "../lexicon/company.ts";
import { joiningAt, requestAt } from "../lexicon/fixed-phrases.ts";
import { impliedAt } from "../lexicon/implied.ts";
import { isFiniteVerb, isVerbAfterNoun } from "../lexicon/lexicon.ts";
import { numberOf } from "../lexicon/numbers.ts";
import { styleAt } from "../lexicon/styles.ts";
import { isPlainVerb } from "../lexicon/verbs.ts";
import {
  HAVING,
  KNOWN_DETERMINERS,
  MODALS,
  NEW_DETERMINERS,
  POSTURES,
} from "../lexicon/word-classes.ts";
import { isSideBySide, readRelations, relationAt } from "../places/relations.ts";
import { rangeOfTokens, type Token } from "../tokenise.ts";
import { afterthoughtAt } from "./afterthought.ts";
import { extremePartAt, partAt } from "./chosen.ts";
import { isFarAwayAt } from "./chunk.ts";
import { enumerationAt, someOfThemAt } from "./enumeration.ts";
import { isFacingAt } from "./facing-verb.ts";
import { type ReadPhrase, readNounPhrase } from "./noun-phrase.ts";
import { pronounAt } from "./pronouns.ts";

/**
 * What a pronoun points to: `one` ("it"), `many` ("they"), the `former` or the `latter` of two, a
 * `share` of several ("one", "two of them"), the `rest` of them ("the others"), `all` ("everything"), or the
 * `extreme` one ("the biggest").
 */
export type Pointing = "one" | "many" | "former" | "latter" | "share" | "rest" | "all" | "extreme";

/** "it" or "they" instead of a noun phrase. */
export interface ReadPronoun {
  readonly pronoun: Pointing;
  /** How many are meant: 2 in "two of them". */
  readonly count?: number;
  /** The noun phrase that the words are where nothing was dealt out: "the other one". */
  readonly instead?: ReadPhrase;
  /** What the one is, compared with the others: "larger than" in "the biggest of them". */
  readonly extreme?: PredicateName;
  /** Of which kind the extreme one is: "box" in "the biggest box". */
  readonly kind?: ReadPhrase;
  /** What it is a part of: "the five cups" in "four of the five cups". */
  readonly whole?: ReadPhrase;
  readonly start: number;
  readonly end: number;
}

/** Noun phrases joined by commas and "and". */
export interface ReadGroup {
  readonly members: readonly (ReadPhrase | ReadPronoun)[];
  /** Token ranges `[from, to)` that were understood. */
  readonly understood: readonly (readonly [from: number, to: number])[];
  readonly next: number;
  readonly trailing: boolean;
}

/**
 * How far a group reaches.
 *
 * `subject`: as far as noun phrases go.
 * `object`: until a noun phrase that starts a clause of its own ("left of B, and C is right of D").
 * `place`: like `object`, and until a comma ("under the tree, a dog").
 * `pair`: until two things are there, for "between".
 * `item`: in a list of what a place has, until a thing that has a place of its own.
 * `owned`: what comes with something, all of which may be placed by it ("with a cup and a bowl on it").
 * `listed`: the objects of such an item: until a comma, or something new behind something known.
 */
export type Reach = "subject" | "object" | "place" | "pair" | "item" | "owned" | "listed";

/** Read noun phrases joined by commas and "and"; undefined when none starts here. */
export function readGroup(
  tokens: readonly Token[],
  at: number,
  reach: Reach,
): ReadGroup | undefined {
  if (isBothOf(tokens, at)) {
    const pair = readGroup(tokens, at + 1, "pair")!;
    return { ...pair, understood: [[at, at + 1], ...pair.understood] };
  }
  const first = readMember(tokens, at);
  if (first === undefined) return undefined;
  const members = [first.member];
  const understood = [...first.understood];
  let { next, trailing } = first;
  while (!trailing && !(reach === "pair" && isPairAt(tokens, next, members))) {
    if (tokens[next]?.kind === "comma" && isDealtOut(tokens, next + 1, members)) break;
    if (tokens[next]?.kind === "comma" && someOfThemAt(tokens, next + 1)) break;
    if (/^(?:place|listed)$/.test(reach) && tokens[next]?.kind === "comma") break;
    if (afterthoughtAt(tokens, next) > 0) break;
    const from = afterSeparator(tokens, next);
    if (isFloatingEachAt(tokens, from) || isOneOfThemAt(tokens, from)) break;
    const member = from === next ? undefined : readMember(tokens, from);
    if (member === undefined || asks(tokens, from) || styleAt(tokens, from) > 0) break;
    if (isDeedAt(tokens, from) || (reach === "owned" && isOwnerAt(tokens, next, member))) break;
    const listed = reach !== "owned" || tokens[next]?.kind === "comma";
    const together = isSetTogether(tokens, at, next, members);
    if (listed && !together && pointsBack(tokens, member.next)) break;
    if (/^(?:object|place)$/.test(reach) && isPairPointingBack(tokens, next, member)) break;
    if (/^(?:object|place|listed)$/.test(reach) && isAbsolute(tokens, next, member.next)) break;
    if (/^(?:object|place|listed)$/.test(reach) && isNewBehindIt(tokens, next, members, member))
      break;
    const worn = isWornAt(tokens, at) && isGarment(members.at(-1)!) && isGarment(member.member);
    const starts = !worn && (member.trailing || startsClause(tokens, member.next));
    if (/^(?:object|place|listed)$/.test(reach) && starts) break;
    const apart = tokens[next]?.kind === "comma" && starts;
    if (reach === "owned" && apart) break;
    if (reach === "item" && relationAt(tokens, member.next) !== undefined) break;
    if (reach === "subject" && from === next + 1 && isPlacedAlone(tokens, next, member.next)) break;
    if (reach === "listed" && isKnown(members.at(-1)!) && !isKnown(member.member)) break;
    members.push(member.member);
    understood.push([next, from], ...member.understood);
    ({ next, trailing } = member);
  }
  return { members, understood, next: afterAlternative(tokens, next), trailing };
}

/** "a cat OR A DOG": the first is taken, and the words of the other are reported. */
function afterAlternative(tokens: readonly Token[], at: number): number {
  const isNew = NEW_DETERMINERS.has(tokens[at + 1]?.word ?? "");
  const other = tokens[at]?.word === "or" && isNew ? readNounPhrase(tokens, at + 1) : undefined;
  return other?.next ?? at;
}

function readMember(tokens: readonly Token[], at: number) {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const part = partAt(tokens, at) ?? extremePartAt(tokens, at);
  if (part !== undefined) return part;
  const pronoun = pronounAt(tokens, at);
  if (pronoun !== undefined) {
    const next = at + pronoun.length;
    const { end } = tokens[next - 1]!;
    const instead = pronoun.value.pronoun === "rest" ? readNounPhrase(tokens, at) : undefined;
    const member: ReadPronoun = {
      ...pronoun.value,
      ...(instead && { instead }),
      start: token.start,
      end,
    };
    return { member, understood: [[at, next] as const], next, trailing: false };
  }
  const read = readNounPhrase(tokens, at) ?? bareNumberAt(tokens, at);
  return (
    read && { member: read, understood: read.understood, next: read.next, trailing: read.trailing }
  );
}

/** "two chairs on the left AND TWO on the right": as many more of the kind last spoken of. */
function bareNumberAt(tokens: readonly Token[], at: number): ReadPhrase | undefined {
  const count = numberOf(tokens[at]!.word);
  const joined = tokens[at - 1]?.kind === "comma" || tokens[at - 1]?.word === "and";
  const placed = relationAt(tokens, at + 1);
  if (!joined || count === undefined || count < 2 || placed === undefined) return undefined;
  if (placed.value.apart === true || VAGUE.test(tokens[at]!.word)) return undefined;
  const range = rangeOfTokens(tokens, at, at + 1);
  const counted = { count, countIfNew: count, counted: range, attributes: {} };
  const phrase = { ...range, ...counted, reference: "new", category: undefined } as const;
  return { phrase, next: at + 1, understood: [[at, at + 1]], trailing: false };
}

/** Numbers that need a noun, or are nouns themselves. */
const VAGUE =
  /^(?:some|both|couple|pair|few|several|many|numerous|dozen|hundred|thousand|million|billion|duo|trio|quartet)$/;

/** "one in red and one in green, RIDE a chairlift": a verb, and no thing of a list. */
function isDeedAt(tokens: readonly Token[], at: number): boolean {
  const opened = NEW_DETERMINERS.has(tokens[at + 1]?.word ?? "");
  return opened && isPlainVerb(tokens[at]!.word) && impliedAt(tokens, at) !== undefined;
}

/** "a motorcycle with a sidecar, A DOG WITH GOGGLES": who has things of his own is no belonging. */
function isOwnerAt(
  tokens: readonly Token[],
  comma: number,
  { member, next }: { readonly member: ReadPhrase | ReadPronoun; readonly next: number },
): boolean {
  const apart = tokens[comma]?.kind === "comma" && HAVING.has(tokens[next]?.word ?? "");
  return apart && "phrase" in member && isAnimate(member.phrase.category ?? "");
}

/** "both the sofa and the bed": one of each, unlike "both sofas". */
function isBothOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== "both") return false;
  const first = readNounPhrase(tokens, at + 1);
  return first?.phrase.count === 1 && tokens[first.next]?.word === "and";
}

/** Whether two things are there, or several of which no single one is told apart behind them. */
function isPairAt(
  tokens: readonly Token[],
  next: number,
  members: readonly (ReadPhrase | ReadPronoun)[],
): boolean {
  if (members.length >= 2) return true;
  return isPair(members) && !isGroupAndOne(tokens, next);
}

function isPair(members: readonly (ReadPhrase | ReadPronoun)[]): boolean {
  const [only] = members;
  return (
    only === undefined || ("phrase" in only ? only.phrase.count !== 1 : only.pronoun === "many")
  );
}

function afterSeparator(tokens: readonly Token[], at: number): number {
  const next = tokens[at]?.kind === "comma" ? at + 1 : at;
  const joined = joiningAt(tokens, next);
  if (joined > 0) return next + joined;
  return /^(?:and|plus|&)$/.test(tokens[next]?.word ?? "") ? next + 1 : next;
}

/** "two cups, ONE BLUE AND ONE GREEN": no further things. */
function isDealtOut(
  tokens: readonly Token[],
  at: number,
  members: readonly (ReadPhrase | ReadPronoun)[],
): boolean {
  const told = enumerationAt(tokens, at);
  if (told === undefined) return isOneEach(tokens, at);
  const named = told.shares.some((share) => share.named);
  return !named || members.some((each) => "phrase" in each && each.phrase.count === told.total);
}

/** "two beds, ONE ON EACH SIDE of a window" */
function isOneEach(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== "one") return false;
  return relationAt(tokens, at + 1)?.value.apart === true;
}

function isKnown(member: ReadPhrase | ReadPronoun): boolean {
  return !("phrase" in member) || member.phrase.reference === "known";
}

/** ", a lamp behind IT": a thing that is placed by the one before it is none of its list. */
function pointsBack(tokens: readonly Token[], at: number): boolean {
  const done = impliedAt(tokens, at);
  if (done !== undefined) return /^(?:it|him|her)$/.test(tokens[at + done.length]?.word ?? "");
  const relation = relationAt(tokens, at);
  if (relation === undefined) return false;
  const object = tokens[at + relation.length]?.word ?? "";
  return relation.value.object === "pronoun" || /^(?:it|him|her)$/.test(object);
}

/** "under the counter, A KETTLE AND A TOASTER on it": two that are placed together by what came before them. */
function isPairPointingBack(
  tokens: readonly Token[],
  comma: number,
  { member, next }: { readonly member: ReadPhrase | ReadPronoun; readonly next: number },
): boolean {
  if (tokens[comma]?.kind !== "comma" || isKnown(member) || tokens[next]?.word !== "and")
    return false;
  const second = readNounPhrase(tokens, next + 1);
  return second?.phrase.reference === "new" && pointsBack(tokens, second.next);
}

/** "..., A KETTLE AND a toaster on it": both, as nothing is put on a kettle. */
function isSetTogether(
  tokens: readonly Token[],
  at: number,
  next: number,
  [first, ...more]: readonly (ReadPhrase | ReadPronoun)[],
): boolean {
  const goesOn = tokens[at - 1]?.kind === "comma" && tokens[next]?.word === "and";
  if (!goesOn || more.length > 0 || first === undefined || !("phrase" in first)) return false;
  const { category = "" } = first.phrase;
  return isTabletop(category) && !isBearer(category) && !BEARING.test(category);
}

/** Small things that others are put on. */
const BEARING =
  /(?:^| )(?:plate|tray|saucer|platter|board|book|box|pan|mat|cushion|pillow|coaster|napkin)$/;

/** "a lamp behind IT, AND A TABLE with": something new behind a comma is not what the lamp is behind. */
function isNewBehindIt(
  tokens: readonly Token[],
  comma: number,
  members: readonly (ReadPhrase | ReadPronoun)[],
  { member }: { readonly member: ReadPhrase | ReadPronoun },
): boolean {
  const [only] = members;
  const pointed = members.length === 1 && only !== undefined && "pronoun" in only;
  return pointed && tokens[comma]?.kind === "comma" && !isKnown(member);
}

/** "the shelf, and place a clock": the verb that asks for the next thing is no noun. */
function asks(tokens: readonly Token[], at: number): boolean {
  const asked = requestAt(tokens, at);
  const after = tokens[at + asked]?.word ?? "";
  return asked > 0 && (NEW_DETERMINERS.has(after) || KNOWN_DETERMINERS.has(after));
}

/** "on a bench, HIS CANE RESTING against it", "through a tunnel, A TRAIN PASSING": told of apart. */
function isAbsolute(tokens: readonly Token[], at: number, next: number): boolean {
  if (tokens[at]?.kind !== "comma") return false;
  return isVerbAfterNoun(tokens[next]?.word ?? "") || impliedAt(tokens, next) !== undefined;
}

/** "in A SHIRT AND SHORTS stands ...": what is worn together does nothing by itself. */
function isWornAt(tokens: readonly Token[], at: number): boolean {
  return /^(?:in|with|wear|wears|wearing|wore|worn)$/.test(tokens[at - 1]?.word ?? "");
}

function isGarment(member: ReadPhrase | ReadPronoun): boolean {
  return "phrase" in member && isClothing(member.phrase.category ?? "");
}

/** "a desk, two monitors SIDE BY SIDE ON IT, a mat under it": a thing of a list with a place of its own. */
function isPlacedAlone(tokens: readonly Token[], comma: number, at: number): boolean {
  if (tokens[comma]!.kind !== "comma") return false;
  const adverb = isHalfAt(tokens, at) ? at + 1 : at;
  const from = isParticipleAt(tokens, adverb) ? adverb + 1 : at;
  return isSideBySide(tokens, from) || readRelations(tokens, from) !== undefined;
}

/** "TO THE KEYBOARD'S RIGHT" */
function isOwnersSideAt(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:to|on)$/.test(tokens[at]?.word ?? "") || tokens[at + 1]?.word !== "the") return false;
  return [at + 2, at + 3].some(
    (index) =>
      /'s?$/.test(tokens[index]?.word ?? "") &&
      /^(?:left|right|north|south|east|west)/.test(tokens[index + 1]?.word ?? ""),
  );
}

/** "SITTING on", "PERCHED on": a posture that is no finite verb. */
function isParticipleAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  return POSTURES.has(word) && !isFiniteVerb(word);
}

/** "between the armchairs AND THE FIREPLACE": a group and one thing are the two ends. */
function isGroupAndOne(tokens: readonly Token[], at: number): boolean {
  const other = tokens[at]?.word === "and" ? readNounPhrase(tokens, at + 1) : undefined;
  return other?.phrase.reference === "known" && !startsClause(tokens, other.next);
}

/** "HALF hidden behind" */
function isHalfAt(tokens: readonly Token[], at: number): boolean {
  return /^(?:half|partly|partially|mostly|just)$/.test(tokens[at]?.word ?? "");
}

function startsClause(tokens: readonly Token[], from: number): boolean {
  const at = isHalfAt(tokens, from) ? from + 1 : isFarAwayAt(tokens, from) ? from + 2 : from;
  const word = tokens[at]?.word ?? "";
  if (isFiniteVerb(word) || MODALS.has(word) || /^(?:has|have|had)$/.test(word)) return true;
  if (isOwnersSideAt(tokens, at)) return true;
  if (tokens[at]?.kind === "number" && readRelations(tokens, at) !== undefined) return true;
  if (isParticipleAt(tokens, at) && readRelations(tokens, at + 1) !== undefined) return true;
  return relationAt(tokens, at) !== undefined || isFacingAt(tokens, at);
}
