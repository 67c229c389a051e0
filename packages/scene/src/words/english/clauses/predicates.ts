import type { Attributes } from "../../../scene.ts";
import { FACING, OTHER, withAttribute } from "../../attributes.ts";
import type { Group } from "../../group.ts";
import { longestPhrase, phraseTrie } from "../../phrase-trie.ts";
import type { Discourse } from "../discourse.ts";
import { circumstanceAt } from "../lexicon/fixed-phrases.ts";
import { impliedAt } from "../lexicon/implied.ts";
import { adjectiveAt, isFiniteVerb, isMotionAt } from "../lexicon/lexicon.ts";
import { isPlainVerb, isThirdPerson } from "../lexicon/verbs.ts";
import { COPULAS, MODALS, POSTURES } from "../lexicon/word-classes.ts";
import { extremeAt } from "../nouns/extremes.ts";
import { type ReadGroup, readGroup } from "../nouns/noun-group.ts";
import { isDegreeAt } from "../places/exactly.ts";
import { relationAt } from "../places/relation-phrases.ts";
import { rangeOfTokens } from "../tokenise.ts";
import { isSaidOfThing } from "./clause-subject.ts";
import { joinSubjects } from "./joint-subject.ts";
import { isLikeningAt } from "./likening.ts";
import { endListing } from "./listing.ts";
import { readSameSize } from "./mutual.ts";
import { isBehindRelative } from "./whose.ts";

/** "is", "stands", "sitting": a verb, and after "is" what the subject is like. */
export function readVerb(talk: Discourse, at: number): number | undefined {
  const word = talk.word(at);
  const links = COPULAS.has(word) || MODALS.has(word);
  if (/^(?:has|have|had)$/.test(word) && talk.word(at + 1) === "been" && talk.state !== "start")
    return readVerb(talk, talk.understood(at, at + 1));
  if (word === "left" && talk.state !== "start" && relationAt(talk.tokens, at + 1) !== undefined)
    return talk.understood(at, at + 1);
  const moves = !talk.existential && isMotionAt(talk.tokens, at);
  if (!links && !POSTURES.has(word) && !moves) return undefined;
  if (isFiniteVerb(word) && talk.relative === undefined) endListing(talk);
  if (isFiniteVerb(word) && talk.state === "object" && talk.relative !== talk.last)
    talk.resumeTopic();
  if (isBehindRelative(talk, at)) talk.resumeTopic();
  if (talk.relative === undefined) joinSubjects(talk, at);
  if (!links && talk.state === "subject") talk.acting = true;
  if (isSaidOfThing(talk, at)) talk.relative = talk.last;
  talk.joined &&= !isFiniteVerb(word);
  if (!/^(?:might|may)$/.test(word)) talk.account.understand(at);
  return links ? readPredicate(talk, at + 1) : afterParticle(talk, afterState(talk, at + 1));
}

/**
 * "cyclists in jerseys RIDE past a crowd", "a dog WATCHES from under a tree": a verb behind a whole noun phrase is
 * the subject's, and says no more than that a place of its own follows.
 *
 * @returns  the token behind it, which stays reported
 */
export function readAction(talk: Discourse, at: number): number | undefined {
  const { state, acting, relative } = talk;
  const goesOn = relationAt(talk.tokens, at + 1) !== undefined || isBehindPlace(talk, at);
  const aside = talk.joined && !talk.conjoined && goesOn;
  if (state === "start" || (talk.joined && !aside)) return undefined;
  if ((acting && !aside) || talk.existential || relative) return undefined;
  if (isPlainVerb(talk.word(at))) joinSubjects(talk, at);
  const { topic } = talk;
  if (topic === undefined) return undefined;
  const word = talk.word(at);
  const fits = topic.ids.length > 1 ? isPlainVerb(word) : isThirdPerson(word);
  if (!fits) return undefined;
  const named = readGroup(talk.tokens, at, "object");
  if (named !== undefined && named.next > at + 1) return undefined;
  talk.resumeTopic();
  talk.acting = true;
  return at + 1;
}

/** "a lamp, on a desk, GLOWS": behind a place between commas, where nothing is listed. */
function isBehindPlace(talk: Discourse, at: number): boolean {
  const { topic, related, state } = talk;
  const placed = related !== undefined && related.subject.ids.join() === topic?.ids.join();
  const ends = talk.tokens[at + 1]?.kind !== "word" || talk.word(at + 1).endsWith("ly");
  return talk.tokens[at - 1]?.kind === "comma" && state === "object" && placed && ends;
}

/** "lies OPEN on a bed": what it is like there. */
function afterState(talk: Discourse, at: number): number {
  const state = adjectiveAt(talk.tokens, at);
  const group = talk.relative ?? (talk.state === "subject" ? talk.topic : talk.last);
  if (state === undefined || group === undefined || relationAt(talk.tokens, at)) return at;
  const next = at + state.length;
  const { name, value } = state.value;
  const placed = relationAt(talk.tokens, next) !== undefined || talk.tokens[next]?.kind === "end";
  if (!placed || (name !== OTHER && name !== "shape")) return at;
  talk.builder.qualify(group.ids, { [name]: value }, rangeOfTokens(talk.tokens, at, next));
  return talk.understood(at, next);
}

/** "lying DOWN on", "curled UP in": past the particle of a verb, where a place or nothing follows. */
function afterParticle(talk: Discourse, at: number): number {
  const particle = /^(?:up|down|out|back|upright|together|over)$/.test(talk.word(at));
  const { kind } = talk.tokens[at + 1] ?? { kind: "end" };
  const closed =
    kind === "end" || kind === "comma" || relationAt(talk.tokens, at + 1) !== undefined;
  return particle && closed ? talk.understood(at, at + 1) : at;
}

/** "is red", "is large and green"; "is a lamp" says nothing about space. */
function readPredicate(talk: Discourse, at: number): number {
  if (isFloating(talk, at)) return talk.understood(at, at + 1);
  const subject = talk.relative ?? talk.topic;
  if (subject === undefined || talk.existential || talk.state === "start") return at;
  if (isLikeningAt(talk, at)) return at;
  if (impliedAt(talk.tokens, at) !== undefined || circumstanceAt(talk.tokens, at) > 0) return at;
  if (isDeed(talk, at)) {
    talk.acting = true;
    return at + 1;
  }
  const extreme = readExtreme(talk, subject, at);
  if (extreme !== undefined) return extreme;
  const same = readSameSize(talk, at);
  if (same !== undefined) return same;
  const whole = readGroup(talk.tokens, at, "object");
  let attributes: Attributes = {};
  let next = at;
  for (;;) {
    const from = next > at && /^(?:and|,)$/.test(talk.word(next)) ? next + 1 : next;
    const adjective = adjectiveAt(talk.tokens, from);
    if (isRelation(talk, from) || isDegreeAt(talk.tokens, from)) break;
    if (adjective === undefined || POSTURES.has(talk.word(from))) break;
    attributes = withAttribute(attributes, adjective.value);
    next = from + adjective.length;
  }
  if (next > at && (whole === undefined || whole.next <= next)) {
    talk.builder.qualify(subject.ids, attributes, rangeOfTokens(talk.tokens, at, next));
    return talk.understood(at, next);
  }
  const sameSubject = talk.state === "subject" && whole !== undefined && !isPronoun(whole);
  return sameSubject ? whole.next : at;
}

/** "is THE LEFTMOST OF THEM", "is the biggest": compared with the others of several. */
function readExtreme(talk: Discourse, subject: Group, at: number): number | undefined {
  const extreme = extremeAt(talk.tokens, at);
  if (extreme === undefined) return undefined;
  const { predicate, whole, next } = extreme;
  const all = whole ? talk.builder.resolve(whole.phrase) : talk.pronoun("many", []);
  const ids = all?.ids.filter((id) => !subject.ids.includes(id)) ?? [];
  const range = talk.rangeOf(at, next, subject);
  if (ids.length === 0 || ids.length === all!.ids.length) return undefined;
  const made = talk.builder.relate(subject.ids, predicate, [{ ...all!, ids }], range);
  return made ? talk.understood(at, next) : undefined;
}

/** "is FEEDING birds", "is painting a fence": what follows is done, and is not what the subject is. */
function isDeed(talk: Discourse, at: number): boolean {
  const { tokens } = talk;
  if (!talk.word(at).endsWith("ing") || impliedAt(tokens, at) !== undefined) return false;
  if (adjectiveAt(tokens, at) !== undefined || POSTURES.has(talk.word(at))) return false;
  return !isMotionAt(tokens, at) && relationAt(tokens, at) === undefined && !isGazeAt(talk, at);
}

/** "is facing left", which says what the subject is like. */
function isGazeAt(talk: Discourse, at: number): boolean {
  return /^(?:facing|looking|pointing|going|using|wearing|having)$/.test(talk.word(at));
}

/** "they are ALL on a rug": of the subject, and not a group of its own. */
function isFloating(talk: Discourse, at: number): boolean {
  if (!/^(?:all|both|each)$/.test(talk.word(at)) || talk.state === "start") return false;
  return relationAt(talk.tokens, at + 1) !== undefined || POSTURES.has(talk.word(at + 1));
}

/** "larger than the ball" is no quality, nor is "round the table". */
function isRelation(talk: Discourse, at: number): boolean {
  const relation = relationAt(talk.tokens, at);
  return (
    relation !== undefined && readGroup(talk.tokens, at + relation.length, "object") !== undefined
  );
}

/** Where a thing looks, seen by the viewer. */
const GAZES = phraseTrie(
  (
    [
      ["left", "left"],
      ["right", "right"],
      ["to the left", "left"],
      ["to the right", "right"],
      ["the left", "left"],
      ["the right", "right"],
      ["away", "away"],
      ["backwards", "away"],
      ["away from the viewer", "away"],
      ["away from the camera", "away"],
      ["forward", "viewer"],
      ["forwards", "viewer"],
      ["the viewer", "viewer"],
      ["the camera", "viewer"],
      ["towards the viewer", "viewer"],
      ["toward the viewer", "viewer"],
      ["towards the camera", "viewer"],
      ["toward the camera", "viewer"],
      ["us", "viewer"],
    ] as const
  ).map(([phrase, gaze]) => [phrase.split(" "), gaze] as const),
);

/** "facing left", "looking away": where a thing looks is one of its qualities. */
export function readGaze(talk: Discourse, at: number): number | undefined {
  const faces = /^(?:fac(?:e|es|ing)|look(?:s|ing)|turned|point(?:s|ing))$/.test(talk.word(at));
  const from = talk.word(at + 1) === "at" ? at + 2 : at + 1;
  const gaze = faces ? longestPhrase(GAZES, (index) => talk.word(index), from) : undefined;
  const group = talk.relative ?? talk.last;
  const next = from + (gaze?.length ?? 0);
  const owned = /^(?:of|from)$/.test(talk.word(next));
  if (gaze === undefined || group === undefined || talk.state === "start" || owned)
    return undefined;
  talk.builder.qualify(group.ids, { [FACING]: gaze.value }, rangeOfTokens(talk.tokens, at, next));
  return talk.understood(at, next);
}

/** "made of wood". */
export function readMadeOf(talk: Discourse, at: number): number | undefined {
  const of = talk.word(at + 1) === "out" ? at + 2 : at + 1;
  if (talk.word(at) !== "made" || !/^(?:of|from)$/.test(talk.word(of))) return undefined;
  const material = adjectiveAt(talk.tokens, of + 1);
  if (material?.value.name !== "material" || talk.last === undefined) return undefined;
  const { name, value } = material.value;
  const end = of + 1 + material.length;
  talk.builder.qualify(talk.last.ids, { [name]: value }, rangeOfTokens(talk.tokens, at, end));
  return talk.understood(at, end);
}

/** Whether a group is a mere "it" or "they", and no "the biggest", which is told apart from the others. */
export function isPronoun({ members: [first] }: ReadGroup): boolean {
  return first !== undefined && "pronoun" in first && first.extreme === undefined;
}
