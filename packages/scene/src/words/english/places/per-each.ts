import { PREDICATES } from "../../../predicates/index.ts";
import type { Group } from "../../group.ts";
import { VAGUE_MANY } from "../../noun-phrase.ts";
import type { Discourse } from "../discourse.ts";
import { COPULAS, PLURAL_PRONOUNS, POSTURES } from "../lexicon/word-classes.ts";
import { readOpening } from "../nouns/determiner.ts";
import { type ReadGroup, readGroup } from "../nouns/noun-group.ts";
import type { ReadPhrase } from "../nouns/noun-phrase.ts";
import { pronounAt } from "../nouns/pronouns.ts";
import type { Token } from "../tokenise.ts";
import { arranges, type RelationPhrases, readRelations } from "./relations.ts";

/** "a candle on each of two tables": as many candles as tables; "a lamp on either side": two lamps. */
export function repeatedForEach(talk: Discourse, read: ReadGroup): ReadGroup {
  const behind = afterCompany(talk, read.next);
  let at = COPULAS.has(talk.word(behind)) || POSTURES.has(talk.word(behind)) ? behind : read.next;
  while (COPULAS.has(talk.word(at)) || POSTURES.has(talk.word(at))) at += 1;
  const relations = readRelations(talk.tokens, at);
  if (relations === undefined) return read;
  return areApart(relations)
    ? repeatedApart(read, relations)
    : repeated(read, placesAt(talk, relations));
}

/** "a vase WITH FLOWERS is on each table", "a cup WITH A SPOON IN IT": past what comes along. */
function afterCompany(talk: Discourse, at: number): number {
  const owned = talk.word(at) === "with" ? readGroup(talk.tokens, at + 1, "owned") : undefined;
  if (owned === undefined) return at;
  const place = readRelations(talk.tokens, owned.next);
  if (place === undefined) return owned.next;
  if (place.phrases.some(({ object }) => object !== "follows")) return place.next;
  return talk.word(place.next) === "it" ? place.next + 1 : owned.next;
}

/** "children sit in a circle": two are no circle, so that a bare plural stands for more. */
export function enoughToArrange(talk: Discourse, read: ReadGroup): ReadGroup {
  let at = read.next;
  while (COPULAS.has(talk.word(at)) || POSTURES.has(talk.word(at))) at += 1;
  const [member] = read.members;
  const arranged = arranges(readRelations(talk.tokens, at));
  if (!arranged || read.members.length > 1 || member === undefined || !("phrase" in member))
    return read;
  const { phrase } = member;
  if (phrase.count !== undefined || talk.builder.has(phrase)) return read;
  const countIfNew = Math.max(phrase.countIfNew, VAGUE_MANY);
  return { ...read, members: [{ ...member, phrase: { ...phrase, countIfNew } }] };
}

/** Read what is at a place that is said of each of some things, or of both sides of one. */
export function repeatedAt(
  read: ReadGroup,
  relations: RelationPhrases,
  objects: Group,
  tokens: readonly Token[],
): ReadGroup {
  if (areApart(relations)) return repeatedApart(read, relations);
  if (isOfPair(tokens, relations.next)) return isSeveral(read) ? read : repeated(read, 2);
  return isEach(tokens, relations.next) ? repeated(read, objects.ids.length) : read;
}

/** "a crow on EACH ARM", "in either hand": of the two that somebody has. */
function isOfPair(tokens: readonly Token[], at: number): boolean {
  const each = /^(?:each|either)$/.test(tokens[at]?.word ?? "");
  return each && /^(?:hand|arm|shoulder|knee|foot)$/.test(tokens[at + 1]?.word ?? "");
}

/** Whether the things are on opposite sides. */
export function areApart({ phrases }: RelationPhrases): boolean {
  return phrases.some(({ apart, corners }) => apart === true || corners === true);
}

/** "a lamp on either side": two lamps; "two chairs on EACH side": four, while "two lamps on both sides" are two. */
function repeatedApart(read: ReadGroup, { phrases }: RelationPhrases): ReadGroup {
  if (phrases.some(({ corners }) => corners)) return inAllCorners(read);
  const [member] = read.members;
  if (read.members.length > 1) return read;
  const several = member !== undefined && "phrase" in member && member.phrase.countIfNew > 1;
  const counted = several && member.phrase.count !== undefined;
  const ofEach = counted && phrases.some(({ each }) => each === true);
  return several && !ofEach ? read : repeated(read, 2);
}

/** "a plant in each corner", "plants in all four corners": four of them, where nobody says how many. */
function inAllCorners(read: ReadGroup): ReadGroup {
  const [member] = read.members;
  const uncounted = member !== undefined && "phrase" in member && member.phrase.count === undefined;
  if (!uncounted) return isSeveral(read) ? read : repeated(read, 4);
  return repeated(read, 4 / member.phrase.countIfNew);
}

function isSeveral({ members: [member] }: ReadGroup): boolean {
  return member !== undefined && "phrase" in member && (member.phrase.count ?? 2) > 1;
}

/** Whether "each" or "every" starts at a token; "each other" is no such word. */
export function isEach(tokens: readonly Token[], at: number): boolean {
  const every = /^(?:each|every)$/.test(tokens[at]?.word ?? "");
  return every && tokens[at + 1]?.word !== "other";
}

/** Whether a group was spoken of one by one: "EACH desk has", "every one of them". */
export function isSaidOfEach(talk: Discourse, { range, ids }: Group): boolean {
  const { tokens, eachOf, copies } = talk;
  if ([eachOf, copies].some((group) => group?.ids.join() === ids.join())) return true;
  const at = tokens.findIndex(({ start }) => start === range.start);
  return ids.length > 1 && isEach(tokens, at);
}

/** "each desk has a monitor and two cups": as many of either as there are desks. */
export function repeatedForHosts(read: ReadGroup, hosts: number): ReadGroup {
  const members = read.members.map((member) => {
    const isNew = "phrase" in member && /^(?:new|bare)$/.test(member.phrase.reference);
    return isNew && !member.phrase.arranged ? manyTimes(member, hosts) : member;
  });
  return { ...read, members };
}

/** The one of several hosts that a thing is dealt to, in turn; all of them where it does not come out even. */
export function dealtTo(hosts: Group, things: Group, index: number): Group {
  const count = hosts.ids.length;
  return things.ids.length % count > 0 ? hosts : { ...hosts, ids: [hosts.ids[index % count]!] };
}

/** How many things "at each table", "on each of them" tells of, where they were spoken of; 0 for other words. */
export function hostsOfEach(talk: Discourse, relations: RelationPhrases): number {
  if (!isEach(talk.tokens, relations.next)) return 0;
  const [member] = readGroup(talk.tokens, relations.next, "object")?.members ?? [];
  const known = member !== undefined && (!("phrase" in member) || talk.builder.has(member.phrase));
  return known ? placesAt(talk, relations) : 0;
}

/** How many places "each of two tables", "each table", "each of them" tells of; 1 for other words. */
function placesAt(talk: Discourse, { phrases, next: at }: RelationPhrases): number {
  const { tokens } = talk;
  if (!isEach(tokens, at)) return 1;
  const said = readOpening(tokens, at).count;
  if (said !== undefined)
    return phrases.every(({ predicate }) => PREDICATES[predicate].objects === 1) ? said : 1;
  if (PLURAL_PRONOUNS.has(talk.word(at + 2)) || pronounAt(tokens, at)?.value.pronoun === "many")
    return talk.pronoun("many", [])?.ids.length ?? 1;
  const [member] = readGroup(tokens, at, "object")?.members ?? [];
  if (member === undefined || !("phrase" in member)) return 1;
  return talk.builder.countOf(member.phrase) || member.phrase.countIfNew;
}

/** New things, so many times as many; things spoken of before stay as they are. */
function repeated(read: ReadGroup, times: number): ReadGroup {
  return times < 2 ? read : repeatedForHosts(read, times);
}

function manyTimes(member: ReadPhrase, times: number): ReadPhrase {
  const { phrase } = member;
  const count = phrase.countIfNew * times;
  return { ...member, phrase: { ...phrase, count, countIfNew: count } };
}
