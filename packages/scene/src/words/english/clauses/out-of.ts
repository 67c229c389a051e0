import { isAnimate } from "../../../kinds/animate.ts";
import { isRoomKind } from "../../../kinds/rooms.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { readGroup } from "../nouns/noun-group.ts";

/** Verbs of which what is done goes on inside: "peeks out of a box". */
const FROM_WITHIN =
  /^(?:peek|peep|peer|look|star|stick|stuck|pok|grow|lean|hang|protrud|wav|shin)(?:e?s|ed|ing|k|e|t)?$/;

/** Verbs of leaving a place, close to which one then is, and what is taken out of it. */
const LEAVING =
  /^(?:crawl|climb|spill|pour|emerg|tak|pull|jump|leap|fall|com|walk|run|runn|flow|ris|drip|gett?|step|swim|swimm|hop|hopp|burst|drink|eat|fl[yi]|lift|drag)(?:e?s|ed|ing|e)?$|^(?:took|fell|came|ran|rose|drank|ate|flew|got)$/;

/** So many tokens back its verb is looked for. */
const REACH = 5;

/**
 * "a cat peeks OUT OF a box", which it is in; "a worm crawls OUT OF an apple", "takes a loaf OUT OF an oven",
 * near which they are. Elsewhere "out of" denies that something is inside.
 */
export function readOutOf(talk: Discourse, at: number): number | undefined {
  if (talk.word(at) !== "out" || talk.word(at + 1) !== "of" || talk.state === "start")
    return undefined;
  const verb = verbBefore(talk, at);
  const read = verb === undefined ? undefined : readGroup(talk.tokens, at + 2, "object");
  const subject = verb === undefined ? undefined : goerOf(talk, verb, at);
  if (verb === undefined || read === undefined || subject === undefined) return undefined;
  const objects = talk.resolve(read, subject.ids);
  const opening = talk.builder.categoriesOf(objects.ids).some((each) => /window|door$/.test(each));
  const predicates = [FROM_WITHIN.test(verb) && !opening ? "inside" : "near"] as const;
  const range = talk.rangeOf(at, read.next, subject);
  if (talk.word(at - 1) === verb) talk.account.understand(at - 1);
  talk.relate({ subject, predicates, objects, range, tokens: [at, at + 2] });
  talk.setObject(objects);
  return read.next;
}

/** "a gull watches him FROM A POST": that is where it is. */
export function readWatchingFrom(talk: Discourse, at: number): number | undefined {
  const { topic } = talk;
  if (talk.word(at) !== "from" || talk.state === "start" || topic === undefined) return undefined;
  const before = talk.tokens.slice(Math.max(0, at - REACH), at);
  if (!before.some(({ word }) => WATCHING.test(word))) return undefined;
  const read = readGroup(talk.tokens, at + 1, "object");
  if (read === undefined) return undefined;
  const objects = talk.resolve(read, topic.ids);
  const [category = ""] = talk.builder.categoriesOf(objects.ids);
  const opening = /(?:window|door|doorway)$/.test(category);
  const predicates = [opening ? "near" : isRoomKind(category) ? "inside" : "on"] as const;
  const range = talk.rangeOf(at, read.next, topic);
  talk.relate({ subject: topic, predicates, objects, range, tokens: [at, at + 1] });
  talk.setObject(objects);
  return read.next;
}

const WATCHING = /^(?:watch|look|star|wav|peer|gaz|call|bark|shout|sing)(?:e?s|e|ed|ing)?$/;

function verbBefore(talk: Discourse, at: number): string | undefined {
  const words = talk.tokens.slice(Math.max(0, at - REACH), at).map(({ word }) => word);
  return words.findLast((word) => FROM_WITHIN.test(word) || LEAVING.test(word));
}

/** Who goes, or what is taken: what stands between the verb and "out". */
function goerOf(talk: Discourse, verb: string, at: number): Group | undefined {
  const { last, topic } = talk;
  const taken = talk.word(at - 1) !== verb && last !== undefined && last !== topic;
  const alive = last !== undefined && talk.builder.categoriesOf(last.ids).every(isAnimate);
  return taken && !alive ? last : talk.subject();
}

/** What goes up from where it comes from, and what comes down. */
const RISING = /(?:^| )(?:smoke|steam|flame|fire|vapor|vapour|mist|spark|bubble|balloon)$/;
const POURING = /(?:^| )(?:water|milk|juice|coffee|tea|wine|beer|oil|waterfall|lava|sand)$/;

const COMING =
  /^(?:ris|com|pour|curl|waft|drift|puff|billow|flow|drip|spill|gush|emerg|spurt|spray|stream|leak|shoot|float|burst|grow|sprout|stick|hang|fall)(?:e?s|ed|ing|e|ping)?$/;

/** "smoke rises FROM A CHIMNEY": above it; water that flows from a tap is below; other things are near what they come from. */
export function readComingFrom(talk: Discourse, at: number): number | undefined {
  const out = talk.word(at - 1) === "out" ? at - 2 : at - 1;
  const verb = talk.word(out) === "up" ? out - 1 : out;
  const subject = talk.state === "start" ? undefined : talk.subject();
  if (talk.word(at) !== "from" || !COMING.test(talk.word(verb)) || subject === undefined)
    return undefined;
  const read = readGroup(talk.tokens, at + 1, "object");
  const [member] = read?.members ?? [];
  if (read === undefined || (member && "phrase" in member && isSky(member.phrase.category ?? "")))
    return undefined;
  const objects = talk.resolve(read, subject.ids);
  const range = talk.rangeOf(at, read.next, subject);
  talk.account.understand(verb, at);
  const predicates = [cameFrom(talk, subject, objects)] as const;
  talk.relate({ subject, predicates, objects, range, tokens: [at, at + 1] });
  talk.setObject(objects);
  return read.next;
}

function isSky(category: string): boolean {
  return /^(?:sky|air|above|below|left|right|behind)$/.test(category);
}

function cameFrom(talk: Discourse, subject: Group, objects: Group): "above" | "below" | "near" {
  const [things, places] = [subject, objects].map(({ ids }) => talk.builder.categoriesOf(ids));
  if (places!.some((each) => /window|door$/.test(each))) return "near";
  if (things!.every((each) => RISING.test(each))) return "above";
  return things!.every((each) => POURING.test(each)) ? "below" : "near";
}
