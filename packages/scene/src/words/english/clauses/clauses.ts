import type { Group } from "../../scene-builder.ts";
import { relateSides } from "../../sides.ts";
import type { Discourse } from "../discourse.ts";
import { circumstanceAt, framingAt, joiningAt } from "../lexicon/fixed-phrases.ts";
import { adjectiveAt, isFiniteVerb, isVerbAfterNoun, likelyQuality } from "../lexicon/lexicon.ts";
import { numberOf } from "../lexicon/numbers.ts";
import { isPlainVerb } from "../lexicon/verbs.ts";
import { CONJUNCTIONS, MODALS, NEW_DETERMINERS, POSTURES } from "../lexicon/word-classes.ts";
import { forgetNoise, isDoubtful } from "../noise.ts";
import { readAfterthought } from "../nouns/afterthought.ts";
import { readDimensions } from "../nouns/dimensions.ts";
import { readEnumeration, readSomeOfThem } from "../nouns/enumeration.ts";
import { type ReadGroup, readGroup } from "../nouns/noun-group.ts";
import { pronounAt } from "../nouns/pronouns.ts";
import { isDegreeAt, isPartial } from "../places/exactly.ts";
import { readFramePlace } from "../places/frame-places.ts";
import { readOwnBack } from "../places/own-back.ts";
import { readFeatures, readOwnBody } from "../places/own-body.ts";
import { readPath } from "../places/paths.ts";
import { enoughToArrange, repeatedForEach, repeatedForHosts } from "../places/per-each.ts";
import { relationAt } from "../places/relation-phrases.ts";
import { readRelations } from "../places/relations.ts";
import { noteViewpoint, readViewpoint } from "../places/viewpoint.ts";
import { readAcross, readAcrossFrom } from "./across.ts";
import { readBareDeed } from "./bare-deed.ts";
import { readBelongings, readCompany, readWhole } from "./belongings.ts";
import { readCondition } from "./conditions.ts";
import { readCourse } from "./courses.ts";
import { readDealt } from "./dealt.ts";
import { readExcept, readNegation } from "./denial.ts";
import { readDoing } from "./doings.ts";
import { readDressed, readPainted } from "./dressed.ts";
import { readExceptions, readInstead } from "./exceptions.ts";
import { readFastened } from "./fastening.ts";
import { readFloatingEach, readOneOfThem } from "./floating.ts";
import { relateAwaited } from "./fronted.ts";
import { readGapped } from "./gapping.ts";
import { readGap } from "./gaps.ts";
import { readGiving, readMadeInto } from "./giving.ts";
import { readHeading } from "./heading.ts";
import { readLikening } from "./likening.ts";
import { placeItem } from "./listing.ts";
import { readOrdered } from "./lists.ts";
import { readOneEach, readSameSize, readSideBySide } from "./mutual.ts";
import { readNeither, readNoneOf } from "./neither.ts";
import { readOrder } from "./orders.ts";
import { readOutOf, readWatchingFrom } from "./out-of.ts";
import { readParting } from "./parting.ts";
import { readPerfect } from "./perfect.ts";
import { isPronoun, readAction, readGaze, readMadeOf, readVerb } from "./predicates.ts";
import { readOwnSide, readRelation } from "./relation-clauses.ts";
import { readRelative, tellWhere } from "./relative-clauses.ts";
import { readOnShelf } from "./shelves.ts";
import { readClearance, readSpacing } from "./spacing.ts";
import { readStacking } from "./stacking.ts";
import { readTogether } from "./together.ts";
import { readWay } from "./ways.ts";
import { readWhose } from "./whose.ts";
import { readText, readTitle } from "./writing.ts";

/**
 * Read a whole text, one construction at a time.
 *
 * Every `read...` of this folder looks at one place; it answers with the first token after what it
 * understood, or with undefined.
 */
export function readClauses(talk: Discourse): void {
  for (let at = 0; at < talk.tokens.length; at = step(talk, at)) {
    if (at === 0 || talk.tokens[at - 1]!.kind === "end") noteViewpoint(talk, at);
  }
  relateSides(talk.sides, talk.builder, talk.account);
  forgetNoise(talk);
}

function step(talk: Discourse, at: number): number {
  return (
    readEnd(talk, at) ??
    readLikening(talk, at) ??
    readFraming(talk, at) ??
    readHeading(talk, at) ??
    readViewpoint(talk, at) ??
    readCondition(talk, at) ??
    readStacking(talk, at) ??
    readClearance(talk, at) ??
    readOrder(talk, at) ??
    readNeither(talk, at) ??
    readTogether(talk, at) ??
    readNoneOf(talk, at) ??
    readExcept(talk, at) ??
    readExceptions(talk, at) ??
    readInstead(talk, at) ??
    readNegation(talk, at) ??
    readEnumeration(talk, at) ??
    readSomeOfThem(talk, at) ??
    readAfterthought(talk, at) ??
    readTitle(talk, at) ??
    readSeparator(talk, at) ??
    readRelative(talk, at) ??
    readWhose(talk, at) ??
    readFloatingEach(talk, at) ??
    readDealt(talk, at) ??
    readOneOfThem(talk, at) ??
    readOwnBack(talk, at) ??
    readOwnBody(talk, at) ??
    readFeatures(talk, at) ??
    readCourse(talk, at) ??
    readWay(talk, at) ??
    readParting(talk, at) ??
    readGaze(talk, at) ??
    readDoing(talk, at) ??
    readCompany(talk, at) ??
    readGapped(talk, at) ??
    readPerfect(talk, at) ??
    readGap(talk, at) ??
    readBelongings(talk, at) ??
    readOrdered(talk, at) ??
    readExistential(talk, at) ??
    readMadeOf(talk, at) ??
    readText(talk, at) ??
    readSameSize(talk, at) ??
    readWhole(talk, at) ??
    readDimensions(talk, at) ??
    readAcrossFrom(talk, at) ??
    readFramePlace(talk, at) ??
    readOwnSide(talk, at) ??
    readSpacing(talk, at) ??
    readAcross(talk, at) ??
    readSideBySide(talk, at) ??
    readOneEach(talk, at) ??
    readPath(talk, at) ??
    readDressed(talk, at) ??
    readPainted(talk, at) ??
    readOnShelf(talk, at) ??
    readFastened(talk, at) ??
    readOutOf(talk, at) ??
    readWatchingFrom(talk, at) ??
    readGiving(talk, at) ??
    readMadeInto(talk, at) ??
    readRelation(talk, at) ??
    readVerb(talk, at) ??
    readAction(talk, at) ??
    readBareDeed(talk, at) ??
    readNouns(talk, at) ??
    skip(talk, at)
  );
}

/** Words before a length that say how exactly it is meant. */
const EXACTLY = /^(?:exactly|just|about|approximately|roughly|some|around)$/;

/** "ONLY a bench", "JUST one plate", "FULLY hidden": words that take nothing away from what is there. */
function isFocusAt(talk: Discourse, at: number): boolean {
  const next = talk.word(at + 1);
  if (/^(?:fully|completely|entirely|totally)$/.test(talk.word(at))) return POSTURES.has(next);
  const opens = NEW_DETERMINERS.has(next) || next === "the" || numberOf(next) !== undefined;
  return opens && /^(?:only|just|exactly|simply|merely|precisely)$/.test(talk.word(at));
}

/** "HALF hidden", "ALMOST behind": of what is there in part only nothing but the whole can be shown. */
function isPartialAt(talk: Discourse, at: number): boolean {
  const placed = POSTURES.has(talk.word(at + 1)) || isDegreeAt(talk.tokens, at);
  return isPartial(talk.word(at)) && placed;
}

/** Nobody knows what this word means; a verb, perhaps. */
function skip(talk: Discourse, at: number): number {
  if (/^(?:some|any)thing$/.test(talk.word(at))) return afterQualities(talk, at + 1);
  const exact = EXACTLY.test(talk.word(at)) && readRelations(talk.tokens, at + 1) !== undefined;
  if (isPartialAt(talk, at)) return at + 1;
  if (exact || isFocusAt(talk, at) || isDegreeAt(talk.tokens, at))
    return talk.understood(at, at + 1);
  if (talk.state === "subject" && talk.tokens[at]!.kind === "word") talk.acting = true;
  return at + 1;
}

/** "something BEAUTIFUL": of what nobody knows, so that it makes no thing either. */
function afterQualities(talk: Discourse, at: number): number {
  let next = at;
  for (;;) {
    const quality = adjectiveAt(talk.tokens, next)?.length;
    const likely = likelyQuality(talk.word(next)) ? 1 : undefined;
    if ((quality ?? likely) === undefined) return next;
    next += (quality ?? likely)!;
  }
}

function readEnd(talk: Discourse, at: number): number | undefined {
  if (talk.tokens[at]!.kind !== "end") return undefined;
  const listed = talk.listing !== undefined && isMarkOfList(talk, at + 1);
  talk.state = "start";
  talk.before = talk.related ?? talk.before;
  talk.relative = talk.related = talk.it = undefined;
  if (!listed) talk.listing = undefined;
  talk.since = talk.builder.size;
  talk.aside = talk.eachOf = talk.copies = talk.where = talk.deed = undefined;
  talk.denied = talk.awaited = talk.dealing = undefined;
  talk.verbless = [];
  talk.joined = listed;
  talk.fronted = talk.acting = talk.existential = talk.denying = false;
  return talk.understood(at, at + 1);
}

/** "- a sofa": the next line goes on with the list. */
function isMarkOfList(talk: Discourse, at: number): boolean {
  const { word } = talk.tokens[at] ?? {};
  return talk.tokens[at - 1]?.word.trim() === "" && /^[-*\u2022\u2013]$/.test(word ?? "");
}

function readFraming(talk: Discourse, at: number): number | undefined {
  const circumstance = circumstanceAt(talk.tokens, at);
  if (circumstance > 0) return at + circumstance;
  const length = framingAt(talk.tokens, at, talk.state === "start");
  const placed = (relationAt(talk.tokens, at)?.length ?? 0) > length;
  return length > 0 && !placed && !isHungPicture(talk, at, length)
    ? talk.understood(at, at + length)
    : undefined;
}

/** "a picture of a giraffe HANGING on a wall": a thing, and not the whole scene. */
function isHungPicture(talk: Discourse, at: number, length: number): boolean {
  const read = talk.word(at + length - 1) === "of" && readGroup(talk.tokens, at, "object");
  if (!read) return false;
  if (talk.word(at + length - 2) === "portrait" && isFiniteVerb(talk.word(read.next))) return true;
  const words = [0, 1, 2].map((ahead) => talk.word(read.next + ahead)).join(" ");
  return /^(?:(?:is |that |which )*(?:hang|hung|mounted|framed)|(?:is )?(?:above|over) (?:an?|the) |on (?:an?|the) (?:wall|easel|shelf|desk))/.test(
    `${words} `,
  );
}

function readSeparator(talk: Discourse, at: number): number | undefined {
  const { kind, word } = talk.tokens[at]!;
  if (kind === "quiet") {
    const next = talk.tokens[at + 1] && pronounAt(talk.tokens, at + 1);
    talk.joined ||= word === ":" && (next?.value.pronoun === "share" || isListAt(talk, at + 1));
    return talk.understood(at, at + 1);
  }
  const joining = joiningAt(talk.tokens, at);
  const joins = joining > 0 || kind === "comma" || CONJUNCTIONS.has(word) || isAsWhile(talk, at);
  if (!joins) return undefined;
  talk.join(kind !== "comma");
  return talk.understood(at, at + Math.max(1, joining));
}

/** "a batter swings AS a catcher crouches": while. */
function isAsWhile(talk: Discourse, at: number): boolean {
  const opened = /^(?:an?|the|his|her|its|their|two|three|people|others)$/.test(talk.word(at + 1));
  if (talk.word(at) !== "as" || !opened || talk.state === "start") return false;
  return (
    adjectiveAt(talk.tokens, at - 1) === undefined &&
    !/^(?:dressed|used|such|same)$/.test(talk.word(at - 1))
  );
}

/** "for two: TWO PLATES": something new behind a colon. */
function isListAt(talk: Discourse, at: number): boolean {
  const isNew = NEW_DETERMINERS.has(talk.word(at)) || numberOf(talk.word(at)) !== undefined;
  return talk.state !== "start" && isNew;
}

function readExistential(talk: Discourse, at: number): number | undefined {
  const everything = readEverything(talk, at);
  if (everything !== undefined) return everything;
  if (talk.word(at) !== "there" && talk.word(at) !== "here") return undefined;
  const verb = talk.word(at + 1);
  if (!isFiniteVerb(verb) && !MODALS.has(verb)) return undefined;
  talk.existential = true;
  return talk.understood(at, at + 2);
}

/** "EVERYTHING IS on the shelf: a radio and a clock": what is there is told behind the colon. */
function readEverything(talk: Discourse, at: number): number | undefined {
  if (talk.state !== "start" || !/^every(?:thing|one|body)$/.test(talk.word(at))) return undefined;
  const verb = talk.word(at + 1) === "else" ? at + 2 : at + 1;
  const rest = talk.tokens.slice(verb);
  const end = rest.findIndex(({ kind }) => kind === "end");
  const colon = rest.findIndex(({ word }) => word === ":");
  const told = colon >= 0 && (end < 0 || colon < end) && isFiniteVerb(talk.word(verb));
  return told && readRelations(talk.tokens, verb + 1) ? talk.understood(at, verb + 1) : undefined;
}

/** How many things a subject stands for, where the clause tells it: "a lamp on each table", "children in a circle". */
function asManyAsSaid(talk: Discourse, read: ReadGroup): ReadGroup {
  return enoughToArrange(talk, repeatedForEach(talk, ofEachAgain(talk, read)));
}

/** "each with a fork to the left AND A KNIFE to the right": as many knives. */
function ofEachAgain(talk: Discourse, read: ReadGroup): ReadGroup {
  const { eachOf, joined } = talk;
  const relations = eachOf && joined ? readRelations(talk.tokens, read.next) : undefined;
  const { object, predicate } = relations?.phrases.at(-1) ?? {};
  const middle = predicate === "at the centre of" && object === "omitted";
  const ofIt = relations !== undefined && talk.word(relations.next) === "it";
  const again = ofIt || object === "omitted" || object === "pronoun";
  return again && !middle ? repeatedForHosts(read, eachOf!.ids.length) : read;
}

/** "no cat on the sofa. There is ONE under it": a new thing of the kind spoken of, the one denied if any. */
function oneOfKind(talk: Discourse, read: ReadGroup): ReadGroup {
  const [member] = read.members;
  if (!talk.existential || read.members.length > 1 || !member || !("phrase" in member)) return read;
  const { phrase } = member;
  if (phrase.category !== undefined || phrase.reference !== "bare") return read;
  const category = talk.absent;
  return { ...read, members: [{ ...member, phrase: { ...phrase, category, reference: "new" } }] };
}

/** "bends its neck TO DRINK": done, and no thing. */
function isInfinitive(talk: Discourse, at: number): boolean {
  return talk.word(at - 1) === "to" && isPlainVerb(talk.word(at));
}

/** Whether one thing that was named stands for as many as there are hosts. */
function isDealt(read: ReadGroup, all: ReadGroup, { ids }: Group): boolean {
  return all !== read && read.members.length === 1 && isOne(read) && ids.length > 1;
}

function isOne({ members: [only] }: ReadGroup): boolean {
  return only !== undefined && "phrase" in only && only.phrase.count === 1;
}

function readNouns(talk: Discourse, at: number): number | undefined {
  const isSubject = talk.state === "start" || talk.joined || talk.existential;
  if (!isSubject && (isVerbAfterNoun(talk.word(at)) || isInfinitive(talk, at))) return undefined;
  const listed = isSubject && talk.listing !== undefined;
  const read = readGroup(talk.tokens, at, listed ? "item" : isSubject ? "subject" : "object");
  if (read === undefined) return undefined;
  const known = talk.builder.ids;
  const all = isSubject ? oneOfKind(talk, asManyAsSaid(talk, read)) : read;
  const group = talk.resolve(all, []);
  if (isDealt(read, all, group)) talk.copies = group;
  if (listed) placeItem(talk, group, { known, at });
  if (isSubject && isDoubtful(read)) talk.doubtful.push({ group, tokens: [at, read.next] });
  if (isSubject) tellWhere(talk, group);
  if (isSubject && talk.joined) relateAwaited(talk, group);
  if (isSubject && !talk.existential) talk.verbless = [...talk.verbless, group];
  if (isSubject) talk.setTopic(group, isPronoun(read));
  else talk.setObject(group);
  if (read.trailing) talk.acting = true;
  return read.next;
}
