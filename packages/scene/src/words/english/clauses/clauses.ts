import { relateSides } from "../../sides.ts";
import type { Discourse } from "../discourse.ts";
import { forgetNoise } from "../noise.ts";
import { readAfterthought } from "../nouns/afterthought.ts";
import { readDimensions } from "../nouns/dimensions.ts";
import { readEnumeration, readSomeOfThem } from "../nouns/enumeration.ts";
import { readFramePlace } from "../places/frame-places.ts";
import { readOwnBack } from "../places/own-back.ts";
import { readFeatures, readHairdo, readOwnBody } from "../places/own-body.ts";
import { readPath } from "../places/paths.ts";
import { noteViewpoint, readViewpoint } from "../places/viewpoint.ts";
import { readAcross, readAcrossFrom } from "./across.ts";
import { readBareDeed } from "./bare-deed.ts";
import { readNouns } from "./bare-nouns.ts";
import { readBelongings } from "./belongings.ts";
import { readCondition } from "./conditions.ts";
import { readCourse } from "./courses.ts";
import { readDealt } from "./dealt.ts";
import { readExcept, readNegation } from "./denial.ts";
import { readDoing } from "./doings.ts";
import { readBecoming, readDressed, readPainted } from "./dressed.ts";
import { readExceptions, readInstead } from "./exceptions.ts";
import { readExistential } from "./existential.ts";
import { readFastened } from "./fastening.ts";
import { readFloatingEach, readOneOfThem } from "./floating.ts";
import { readFraming } from "./framing.ts";
import { readGapped } from "./gapping.ts";
import { readGap } from "./gaps.ts";
import { readGiving, readMadeInto } from "./giving.ts";
import { readHeading } from "./heading.ts";
import { readLikening } from "./likening.ts";
import { readOrdered } from "./lists.ts";
import { readEnd, readSeparator } from "./marks.ts";
import { readOneEach, readSameSize, readSideBySide, readToEachOther } from "./mutual.ts";
import { readNeither, readNoneOf } from "./neither.ts";
import { readOrder } from "./orders.ts";
import { readComingFrom, readOutOf, readWatchingFrom } from "./out-of.ts";
import { readParting } from "./parting.ts";
import { readPerfect } from "./perfect.ts";
import { readAction, readGaze, readMadeOf, readVerb } from "./predicates.ts";
import { readNextDeed, readPutting } from "./putting.ts";
import { readOwnSide, readRelation } from "./relation-clauses.ts";
import { readRelative } from "./relative-clauses.ts";
import { readOnShelf } from "./shelves.ts";
import { skip } from "./skip.ts";
import { readClearance, readSpacing } from "./spacing.ts";
import { readStacking } from "./stacking.ts";
import { readTogether } from "./together.ts";
import { readWay } from "./ways.ts";
import { readCompany, readWhole } from "./wholes.ts";
import { readWhose } from "./whose.ts";
import { readWish } from "./wishing.ts";
import { readText, readTitle } from "./writing.ts";

/** Reads one construction at a token; undefined where there is none. */
type Reader = (talk: Discourse, at: number) => number | undefined;

/** What ends a sentence or frames all of it comes first: no part of one is to be read across it. */
const FRAME: readonly Reader[] = [
  readEnd,
  readLikening,
  readWish,
  readFraming,
  readHeading,
  readViewpoint,
  readCondition,
];

/** Sentences that open with an order or a pair ("stack the boxes", "neither ... nor"), before their words are read as nouns or places. */
const SENTENCES: readonly Reader[] = [
  readStacking,
  readClearance,
  readPutting,
  readOrder,
  readNeither,
  readTogether,
];

/** What is not there, before its nouns are put into the scene. */
const DENIALS: readonly Reader[] = [
  readNoneOf,
  readExcept,
  readExceptions,
  readInstead,
  readNegation,
];

/** What a comma may open ("one of them", "the other", a title) stands before the comma itself, and what goes on behind one ("which", "each", "two on the left") after it. */
const SHARES: readonly Reader[] = [
  readEnumeration,
  readSomeOfThem,
  readAfterthought,
  readTitle,
  readSeparator,
  readRelative,
  readWhose,
  readFloatingEach,
  readDealt,
  readOneOfThem,
];

/** Places that are no things ("on its back", "down the street", "apart"), before their nouns are taken for some. */
const BODIES: readonly Reader[] = [
  readOwnBack,
  readOwnBody,
  readHairdo,
  readFeatures,
  readCourse,
  readWay,
  readParting,
];

/** Verbs that say where their doer is, before verbs that do not; then sentences that leave theirs out. */
const DOINGS: readonly Reader[] = [
  readGaze,
  readDoing,
  readNextDeed,
  readCompany,
  readGapped,
  readPerfect,
  readGap,
];

/** What has or holds something, and what is simply there: their things are read with them, not one by one. */
const HAVING: readonly Reader[] = [readBelongings, readOrdered, readExistential];

/** What a thing is like, before "of" and lengths are read as places. */
const QUALITIES: readonly Reader[] = [
  readBecoming,
  readMadeOf,
  readText,
  readSameSize,
  readWhole,
  readDimensions,
];

/** Places with words of their own, before the table of relation phrases reads but a part of these. */
const PLACES: readonly Reader[] = [
  readAcrossFrom,
  readFramePlace,
  readOwnSide,
  readSpacing,
  readAcross,
  readSideBySide,
  readToEachOther,
  readOneEach,
  readPath,
  readDressed,
  readPainted,
  readOnShelf,
  readFastened,
  readOutOf,
  readWatchingFrom,
  readComingFrom,
  readGiving,
  readMadeInto,
];

/** What anything may be in the end: a relation of the table, a verb, a noun. */
const ANY: readonly Reader[] = [readRelation, readVerb, readAction, readBareDeed, readNouns];

/** Every construction, the more particular before the more general. */
const READERS: readonly Reader[] = [
  ...FRAME,
  ...SENTENCES,
  ...DENIALS,
  ...SHARES,
  ...BODIES,
  ...DOINGS,
  ...HAVING,
  ...QUALITIES,
  ...PLACES,
  ...ANY,
];

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
  for (const read of READERS) {
    const next = read(talk, at);
    if (next !== undefined) return next;
  }
  return skip(talk, at);
}
