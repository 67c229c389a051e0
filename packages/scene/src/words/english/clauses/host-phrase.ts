import { isAnimate } from "../../../kinds/animate.ts";
import { isTabletop } from "../../../kinds/tabletop.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { isBearer } from "../lexicon/company.ts";
import { type ReadGroup, readGroup } from "../nouns/noun-group.ts";
import { handEnd, isOwnThing } from "../places/body-parts.ts";
import type { RelationPhrase } from "../places/relation-phrases.ts";
import type { RelationPhrases } from "../places/relations.ts";
import { isRoom } from "./listing.ts";

/** How "on it", "on top", "to its left", "between them" ends, and how many its pronoun means, if there is one. */
export interface HostPhrase {
  /** The first token after it. */
  readonly end: number;
  /** The first token after what is understood of it: "on his" of "on his back". */
  readonly said: number;
  readonly number: "one" | "many" | "any";
  /** What is meant, where it is named again: "a rug under THE TABLE". */
  readonly objects?: Group;
}

/** Read a phrase that is about the host or what stands with it; undefined when it has another object. */
export function readHostPhrase(
  talk: Discourse,
  { phrases, next }: RelationPhrases,
): HostPhrase | undefined {
  if (phrases.at(-1)!.object === "pronoun") return { end: next, said: next, number: "any" };
  const hand = handEnd(talk, next);
  if (hand !== undefined) return { end: hand, said: hand, number: "any" };
  const object = readGroup(talk.tokens, next, "object");
  if (object === undefined) return { end: next, said: next, number: "any" };
  const [member] = object.members;
  const again = hostAgain(talk, object);
  if (again !== undefined)
    return { end: object.next, said: object.next, number: "any", objects: again };
  if (/^(?:its|his|her|their)$/.test(talk.word(next)) && !("pronoun" in member!)) {
    const isThing =
      talk.word(next) !== "its" && isOwnThing(talk.word(next + 1), talk.word(next + 2));
    return isThing ? undefined : { end: object.next, said: next + 1, number: "any" };
  }
  if (member === undefined || !("pronoun" in member)) return undefined;
  let end = next + 1;
  while (talk.tokens[end - 1]!.end < member.end) end += 1;
  const { pronoun } = member;
  return { end, said: end, number: pronoun === "one" || pronoun === "many" ? pronoun : "any" };
}

/** "two beds with a curtain between THE BEDS": what has it, said again. */
function hostAgain({ builder, topic, last }: Discourse, { members }: ReadGroup): Group | undefined {
  const [member] = members;
  if (members.length > 1 || member === undefined || !("phrase" in member)) return undefined;
  if (member.phrase.reference !== "known") return undefined;
  const meant = builder.meant(member.phrase).join();
  return meant === "" ? undefined : [topic, last].find((group) => group?.ids.join() === meant);
}

/**
 * "a train on tracks with a horse next to it": "it" is one thing, so it is the train; nor is anything
 * but what is in it said of a place ("a table in a room with two chairs around it"), and what bears
 * things is rather spoken of than what it stands on ("a cake on a plate with candles on it"), and what
 * is on top of it is on no wall ("a piano against a wall with a violin on top of it").
 */
export function singleHost(
  talk: Discourse,
  near: Group,
  { phrases, next }: RelationPhrases,
  owned: ReadGroup,
): Group {
  const pronoun = talk.word(next);
  const { topic } = talk;
  if (topic?.ids.length !== 1) return near;
  const alive = (group: Group) => talk.builder.categoriesOf(group.ids).some(isAnimate);
  if (alive(topic) && !alive(near) && /^(?:him|her)$/.test(pronoun)) return topic;
  const within = phrases.every(({ predicate }) => predicate === "inside");
  const [category] = talk.builder.categoriesOf(topic.ids);
  const { related } = talk;
  // "a table in front of IT with a mug on it": something new is spoken of, and no longer the sofa.
  const pointed = talk.it?.ids.join() === near.ids.join();
  const borne = related?.subject === topic && (pointed || related.predicates.includes("on"));
  const stands = isBearer(category!) || (!alive(topic) && isUnderfoot(talk, near));
  const bears = borne && stands && phrases.every(({ predicate }) => predicate === "on");
  const isShell = talk.builder.categoriesOf(near.ids).every(isWall);
  const over = isShell && phrases.every(({ predicate }) => isOverhead(talk, near, predicate));
  const upright =
    talk.builder.categoriesOf(near.ids).every(isOpening) || (isShell && areSmall(owned));
  const put =
    upright && isBearer(category!) && phrases.every(({ predicate }) => predicate === "on");
  const aside = put || (isShell && (isOnTop(talk, next) || over || phrases.every(isAside)));
  return near.ids.length > 1 || bears || aside || (isRoom(talk, near) && !within) ? topic : near;
}

/** "a podium on A STAGE with a microphone on it": small things are rather on what stands there. */
function isUnderfoot(talk: Discourse, { ids }: Group): boolean {
  return talk.builder
    .categoriesOf(ids)
    .every((each) => /(?:^| )(?:stage|rug|carpet|mat|platform|floor|deck|patio)$/.test(each));
}

/** "a table against the wall with a mirror ABOVE it": nothing is above a wall. */
function isOverhead(talk: Discourse, { ids }: Group, predicate: PredicateName): boolean {
  const isWindow = talk.builder.categoriesOf(ids).some((each) => each.endsWith("window"));
  return predicate === "above" && !isWindow;
}

/** "on TOP", "on TOP of": nothing is there of a wall. */
function isOnTop(talk: Discourse, next: number): boolean {
  return talk.word(next - 1) === "top" || talk.word(next - 2) === "top";
}

/** "a desk by the window with a lamp ON IT" */
function isOpening(category: string): boolean {
  return /(?:^| )(?:window|door|doorway)$/.test(category);
}

/** "a buffet along the wall with PLATES on it": such things are on no wall. */
function areSmall({ members }: ReadGroup): boolean {
  return members.every((each) => "phrase" in each && isTabletop(each.phrase.category ?? ""));
}

function isWall(category: string): boolean {
  return /(?:^| )(?:wall|window)$/.test(category);
}

/** "a piano by the window with a bench IN FRONT OF it": walls and windows come with no such thing. */
function isAside({ predicate }: RelationPhrase): boolean {
  return /^(?:in front of|left of|right of|next to|around|under|below|opposite)$/.test(predicate);
}
