import { isPerson } from "../../../kinds/animate.ts";
import { looksAlive } from "../../../kinds/effigies.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import { readHad } from "../clauses/belongings.ts";
import type { Discourse } from "../discourse.ts";
import { circumstanceAt } from "../lexicon/fixed-phrases.ts";
import { readGroup } from "../nouns/noun-group.ts";
import { isBodyPart } from "./body-parts.ts";
import { readRelations } from "./relations.ts";

/** Whether "with his arm", "with her paws" starts at a token. */
export function isOwnBodyAt(talk: Discourse, at: number): boolean {
  return ownBodyEnd(talk, at) !== undefined;
}

/** "its HEAD ON TOP of a teddy bear" is told of the whole dog; paws on top of a table leave it on the floor. */
function nearness(talk: Discourse, at: number): PredicateName {
  const lies = /^(?:head|chin|body)$/.test(talk.word(at - 1)) && talk.word(at + 1) === "top";
  if (lies) return "on";
  return /^(?:around|on)$/.test(talk.word(at)) ? "touching" : "near";
}

/** What somebody looks like: no thing beside him. */
const FEATURES =
  /^(?:hair|skin|fur|beard|mustache|moustache|look|expression|smile|frown|tail|face|horns?|antlers?|eyes?|ears?|mane|whiskers|stripes|tusks?|mouth|teeth|tongue|nose|beak|claws?|feathers|pigtails|braids?|plaits|ponytails?|dreadlocks|curls|curlers|cornrows|makeup|freckles|dimples|wrinkles)$/;

/** "a girl IN PIGTAILS": how hair is worn. */
const HAIRDOS =
  /^(?:pigtails|braids?|plaits?|ponytails?|dreadlocks|curls|curlers|cornrows|makeup|bun|buns|mohawk|updo)$/;

/** Read "a girl, HER HAIR IN BRAIDS, ...": how she looks; the words are reported. */
export function readHairdo(talk: Discourse, at: number): number | undefined {
  if (!/^(?:his|her|their|its)$/.test(talk.word(at)) || talk.state === "start") return undefined;
  const link = [2, 3].map((ahead) => at + ahead).find((index) => talk.word(index) === "in");
  if (link === undefined || !FEATURES.test(talk.word(link - 1))) return undefined;
  const style = [1, 2, 3]
    .map((ahead) => link + ahead)
    .find((index) => HAIRDOS.test(talk.word(index)));
  if (style === undefined) return undefined;
  talk.resumeTopic();
  return style + 1;
}

/** How far behind "with" such a word may stand: "with a very long tail". */
const MOST_WORDS = 4;

/** Read "with wrinkled skin", "has the mouth open": what somebody looks like puts nothing anywhere, and is reported. */
export function readFeatures(talk: Discourse, at: number): number | undefined {
  const { state, last, relative, topic } = talk;
  const combed = talk.word(at) === "in" && HAIRDOS.test(talk.word(at + 1));
  const owner = relative ?? (combed || talk.word(at) === "with" ? last : topic);
  if (!(combed || /^(?:with|has|have|having)$/.test(talk.word(at))) || state === "start")
    return undefined;
  if (owner === undefined || !talk.builder.categoriesOf(owner.ids).every(looksAlive))
    return undefined;
  const read = readGroup(talk.tokens, at + 1, "object");
  const part = featureAt(talk, at + 1);
  if (read === undefined || part === undefined) return undefined;
  const end = afterState(talk, part + 1);
  if (talk.word(end) === "and" && /^an?$/.test(talk.word(end + 1))) return andMore(talk, end);
  if (read.members.length > 1) return undefined;
  return read.next > end || /^(?:of|and)$/.test(talk.word(end)) ? undefined : end;
}

/** "with a beard AND A HAT": what is had besides; "and a long tail" is another feature, "and a woman" somebody else. */
function andMore(talk: Discourse, at: number): number | undefined {
  const another = featureAt(talk, at + 2);
  const [member] = readGroup(talk.tokens, at + 1, "place")?.members ?? [];
  if (member && "phrase" in member && isPerson(member.phrase.category ?? "")) return at;
  return another === undefined ? readHad(talk, at) : afterState(talk, another + 1);
}

/** The first of the next words that names what somebody looks like. */
function featureAt(talk: Discourse, at: number): number | undefined {
  const near = Array.from({ length: MOST_WORDS }, (_, ahead) => at + ahead);
  const last =
    near.find((index) => /^(?:and|with|in|on|at)$/.test(talk.word(index))) ?? at + MOST_WORDS;
  return near.find((index) => index < last && FEATURES.test(talk.word(index)));
}

/** "its mouth OPEN", "his arms CROSSED" */
function afterState(talk: Discourse, at: number): number {
  let next = at;
  while (STATES.test(talk.word(next))) next += 1;
  return next;
}

const STATES =
  /^(?:wide|half|fully|slightly|open|opened|closed|shut|out|crossed|folded|stretched|sticking|hanging|bent|lowered|turned|tilted|raised)$/;

/** The first token after "with his left arm". */
function ownBodyEnd(talk: Discourse, at: number): number | undefined {
  if (
    !/^(?:with|has|have|having)$/.test(talk.word(at)) ||
    !/^(?:its|his|her|their)$/.test(talk.word(at + 1))
  )
    return undefined;
  if (/'s?$/.test(talk.word(at + 2))) return undefined;
  const part = [at + 2, at + 3].find((index) => isBodyPart(talk.word(index)));
  return part === undefined ? undefined : part + 1;
}

/**
 * Read "with his arm around a woman", "with its head on a shoe": whoever it is, is near that; "with her eyes
 * closed" puts nothing anywhere, and is reported.
 */
export function readOwnBody(talk: Discourse, at: number): number | undefined {
  const end = ownBodyEnd(talk, at);
  const subject = talk.relative ?? talk.topic;
  if (end === undefined || subject === undefined || talk.state === "start") return undefined;
  const place = readRelations(talk.tokens, end);
  const read = place && readGroup(talk.tokens, place.next, "object");
  if (place === undefined || read === undefined || circumstanceAt(talk.tokens, end) > 0)
    return afterState(talk, end);
  const objects = talk.resolve(read, subject.ids);
  const others = objects.ids.filter((id) => !subject.ids.includes(id));
  if (others.length === 0) return read.next;
  const predicates = [nearness(talk, end)] as const;
  const range = talk.rangeOf(at, read.next, subject);
  talk.relate({ subject, predicates, objects, range, tokens: [at, place.next] });
  talk.setObject(objects);
  talk.acting = true;
  return read.next;
}
