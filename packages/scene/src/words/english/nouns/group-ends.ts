import { isAnimate } from "../../../kinds/animate.ts";
import { isClothing } from "../../../kinds/clothing.ts";
import { isTabletop } from "../../../kinds/tabletop.ts";
import { isFloatingEachAt, isOneOfThemAt } from "../clauses/floating.ts";
import { isApartFrom, isBearer } from "../lexicon/company.ts";
import { impliedAt } from "../lexicon/implied.ts";
import { isFiniteVerb, isVerbAfterNoun } from "../lexicon/lexicon.ts";
import { singularOf } from "../lexicon/plural.ts";
import { COPULAS, HAVING, MODALS, POSTURES } from "../lexicon/word-classes.ts";
import { isSideBySide, relationAt } from "../places/relation-phrases.ts";
import { readRelations } from "../places/relations.ts";
import type { Token } from "../tokenise.ts";
import { afterthoughtAt } from "./afterthought.ts";
import { isBesideOwner, isJointSubjectAt } from "./agreement.ts";
import { isFarAwayAt } from "./content.ts";
import { someOfThemAt } from "./enumeration.ts";
import { isFacingAt } from "./facing-verb.ts";
import { isKnown, type Member, type ReadMember, readMember } from "./group-member.ts";
import { isDealtOut, isNoMember, isNoSecondEnd } from "./no-member.ts";
import { readNounPhrase } from "./noun-phrase.ts";

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

/** Where a further member would be read, and what there is before it. */
export interface Joint {
  readonly tokens: readonly Token[];
  readonly reach: Reach;
  /** The first token of the group. */
  readonly start: number;
  readonly members: readonly Member[];
  /** The separator behind them. */
  readonly next: number;
  /** The first token behind the separator. */
  readonly from: number;
}

/** Whether no further member is to be read, whatever it may be. */
export function isGroupComplete({ tokens, reach, members, next, from }: Joint): boolean {
  const comma = tokens[next]?.kind === "comma";
  if (reach === "pair" && isPairAt(tokens, next, members)) return true;
  if (comma && /^(?:place|listed)$/.test(reach)) return true;
  if (
    comma &&
    (isDealtOut(tokens, next + 1, members) || someOfThemAt(tokens, next + 1) !== undefined)
  )
    return true;
  if (afterthoughtAt(tokens, next) > 0) return true;
  return isFloatingEachAt(tokens, from) || isOneOfThemAt(tokens, from);
}

/** Whether what stands there is none of the group, but begins something of its own. */
export function isOutsideGroup(joint: Joint, member: ReadMember): boolean {
  const { tokens, reach, members, next, from } = joint;
  const comma = tokens[next]?.kind === "comma";
  if (isNoMember(joint, member)) return true;
  const back = !isSetTogether(joint) && pointsBack(tokens, member.next);
  const starts = startsApart(joint, member);
  switch (reach) {
    case "owned":
      if (isOwnerAt(joint, member) || isBesideOwner(tokens, joint.start, member.next)) return true;
      if (isApartAt(joint, member)) return true;
      return comma && (back || starts);
    case "item":
      return back || relationAt(tokens, member.next) !== undefined || isDoing(tokens, member.next);
    case "subject":
      return back || (comma && from === next + 1 && isPlacedAlone(tokens, member.next));
    case "pair":
      return back || (comma && from === next + 1 && isNoSecondEnd(joint, member));
    case "listed":
      if (isKnown(members.at(-1)!) && !isKnown(member.member)) return true;
      return back || starts || isClauseApart(joint, member);
    default:
      return (
        back || starts || isPairPointingBack(tokens, next, member) || isClauseApart(joint, member)
      );
  }
}

/** Whether a clause of its own starts with a member, which is not worn or held together with the one before. */
function startsApart({ tokens, start, members }: Joint, member: ReadMember): boolean {
  const both = [members.at(-1)!, member.member];
  const worn = isWornAt(tokens, start) && both.every(isGarment);
  const held = isHeldAt(tokens, start, member.next) && !isSomebody(member.member);
  if (isSomebodyDoing(tokens, members, member)) return true;
  return !worn && !held && (member.trailing || startsClause(tokens, member.next));
}

/** "a man holding A PHONE AND A CUP is": what comes behind is the verb of the sentence, which had none. */
function isHeldAt(tokens: readonly Token[], start: number, next: number): boolean {
  if (!/^(?:holding|carrying|wearing)$/.test(tokens[start - 1]?.word ?? "")) return false;
  return isFiniteVerb(tokens[next]?.word ?? "") && !COPULAS.has(tokens[start - 2]?.word ?? "");
}

/** "filled with ferns, A FAIRY READING a book": who does something is none of the things before. */
function isSomebodyDoing(
  tokens: readonly Token[],
  members: readonly Member[],
  { member, next }: ReadMember,
): boolean {
  const word = tokens[next]?.word ?? "";
  const does = word.endsWith("ing") && isVerbAfterNoun(word) && isSomebody(member);
  return does && !members.some(isSomebody);
}

function isSomebody(member: Member): boolean {
  return "phrase" in member && isAnimate(member.phrase.category ?? "");
}

/** Whether a member stands apart behind a comma, with what it does or as something new. */
function isClauseApart({ tokens, next, members }: Joint, member: ReadMember): boolean {
  if (isGapped(tokens, members, member)) return true;
  if (tokens[next]?.kind === "comma" && isJointAt(tokens, member)) return true;
  return isAbsolute(tokens, next, member.next) || isNewBehindIt(tokens, next, members, member);
}

/**
 * "left of the sofa, A PLANT AND A BASKET to the right": whether one thing and another have a verb or a place
 * together, for a list of three would end with "and" before its third.
 */
function isJointAt(tokens: readonly Token[], { next }: ReadMember): boolean {
  if (isJointSubjectAt(tokens, next)) return true;
  const second = tokens[next]?.word === "and" ? readMember(tokens, next + 1) : undefined;
  return second !== undefined && !second.trailing && startsClause(tokens, second.next);
}

/** "to the right of the bed and A CABINET WITH A JUG TO ITS LEFT": what points back to the bed stands beside it. */
function isGapped(
  tokens: readonly Token[],
  members: readonly Member[],
  { member, next }: ReadMember,
): boolean {
  if (!isKnown(members.at(-1)!) || isKnown(member) || tokens[next]?.word !== "with") return false;
  const owned = readNounPhrase(tokens, next + 1);
  return owned !== undefined && pointsBack(tokens, owned.next);
}

/** Whether two things are there, or several of which no single one is told apart behind them. */
function isPairAt(tokens: readonly Token[], next: number, members: readonly Member[]): boolean {
  if (members.length >= 2) return true;
  return isPair(members) && !isGroupAndOne(tokens, next);
}

function isPair(members: readonly Member[]): boolean {
  const [only] = members;
  return (
    only === undefined || ("phrase" in only ? only.phrase.count !== 1 : only.pronoun === "many")
  );
}

/** "between the armchairs AND THE FIREPLACE": a group and one thing are the two ends. */
function isGroupAndOne(tokens: readonly Token[], at: number): boolean {
  const other = tokens[at]?.word === "and" ? readNounPhrase(tokens, at + 1) : undefined;
  return other?.phrase.reference === "known" && !startsClause(tokens, other.next);
}

/** "a motorcycle with a sidecar, A DOG WITH GOGGLES": who has things of his own is no belonging, nor is a fellow. */
function isOwnerAt({ tokens, start, next: joint }: Joint, { member, next }: ReadMember): boolean {
  const isAlive = "phrase" in member && isAnimate(member.phrase.category ?? "");
  const has = HAVING.has(tokens[next]?.word ?? "");
  const among = isAnimate(singularOf(tokens[start - 2]?.word ?? ""));
  return isAlive && has && (among || tokens[joint]?.kind === "comma");
}

/** "a bed with a pillow AND A DESK", "a cup with a saucer, A TEAPOT": what comes with a thing is in or on it, or is none of its own. */
function isApartAt({ tokens, start }: Joint, { member }: ReadMember): boolean {
  if (!("phrase" in member) || tokens[start - 1]?.word !== "with") return false;
  return isApartFrom(singularOf(tokens[start - 2]?.word ?? ""), member.phrase.category ?? "");
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
  { member, next }: { readonly member: Member; readonly next: number },
): boolean {
  if (tokens[comma]?.kind !== "comma" || isKnown(member) || tokens[next]?.word !== "and")
    return false;
  const second = readNounPhrase(tokens, next + 1);
  return second?.phrase.reference === "new" && pointsBack(tokens, second.next);
}

/** "..., A KETTLE AND a toaster on it": both, as nothing is put on a kettle. */
function isSetTogether({ tokens, start, members: [first, ...more], next }: Joint): boolean {
  const goesOn = tokens[start - 1]?.kind === "comma" && tokens[next]?.word === "and";
  if (!goesOn || more.length > 0 || first === undefined || !("phrase" in first)) return false;
  const { category = "" } = first.phrase;
  return isTabletop(category) && !isBearer(category) && !BEARING.test(category);
}

/** Small things that others are put on. */
const BEARING =
  /(?:^| )(?:plate|tray|saucer|platter|board|book|box|pan|mat|cushion|pillow|coaster|napkin)$/;

/** "a lamp behind IT, AND A TABLE with", "riding IT AND A MAN WATCHING": something new that stands apart is not what the lamp is behind. */
function isNewBehindIt(
  tokens: readonly Token[],
  comma: number,
  members: readonly Member[],
  { member, next }: ReadMember,
): boolean {
  const [only] = members;
  const pointed = members.length === 1 && only !== undefined && "pronoun" in only;
  const apart = tokens[comma]?.kind === "comma" || isDoing(tokens, next);
  return pointed && apart && !isKnown(member);
}

/** "on a bench, HIS CANE RESTING against it", "through a tunnel, A TRAIN PASSING": told of apart. */
function isAbsolute(tokens: readonly Token[], at: number, next: number): boolean {
  return tokens[at]?.kind === "comma" && isDoing(tokens, next);
}

/** "two tables and A WAITER CARRYING a tray": whose participle is his alone. */
function isDoing(tokens: readonly Token[], at: number): boolean {
  return isVerbAfterNoun(tokens[at]?.word ?? "") || impliedAt(tokens, at) !== undefined;
}

/** "in A SHIRT AND SHORTS stands ...": what is worn together does nothing by itself. */
function isWornAt(tokens: readonly Token[], at: number): boolean {
  return /^(?:in|with|wear|wears|wearing|wore|worn)$/.test(tokens[at - 1]?.word ?? "");
}

function isGarment(member: Member): boolean {
  return "phrase" in member && isClothing(member.phrase.category ?? "");
}

/** "a desk, two monitors SIDE BY SIDE ON IT, a mat under it": a thing of a list with a place of its own. */
function isPlacedAlone(tokens: readonly Token[], at: number): boolean {
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

/** "HALF hidden behind" */
function isHalfAt(tokens: readonly Token[], at: number): boolean {
  return /^(?:half|partly|partially|mostly|just)$/.test(tokens[at]?.word ?? "");
}

/** Where the verb of a noun may stand: "a board WITH VEGETABLES lies", behind what comes along. */
function behindCompany(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word !== "with") return at;
  const next = readNounPhrase(tokens, at + 1)?.next ?? at;
  return isFiniteVerb(tokens[next]?.word ?? "") ? next : at;
}

function startsClause(tokens: readonly Token[], after: number): boolean {
  const from = behindCompany(tokens, after);
  const at = isHalfAt(tokens, from) ? from + 1 : isFarAwayAt(tokens, from) ? from + 2 : from;
  const word = tokens[at]?.word ?? "";
  if (isFiniteVerb(word) || MODALS.has(word) || /^(?:has|have|had)$/.test(word)) return true;
  if (isOwnersSideAt(tokens, at)) return true;
  if (tokens[at]?.kind === "number" && readRelations(tokens, at) !== undefined) return true;
  if (isParticipleAt(tokens, at) && readRelations(tokens, at + 1) !== undefined) return true;
  return relationAt(tokens, at) !== undefined || isFacingAt(tokens, at);
}
