import { isAnimate, isPerson } from "../../../kinds/animate.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { placeWith } from "../lexicon/company.ts";
import type { ReadGroup } from "../nouns/noun-group.ts";
import { isBodyAlone, isBodyPart } from "../places/body-parts.ts";
import { type RelationPhrases, readRelations } from "../places/relations.ts";
import { isOnePlace } from "./listing.ts";

/** Who has what follows: behind "with" what was named last, else who the sentence is about. */
export function ownerAt(talk: Discourse, at: number): Group | undefined {
  const { topic } = talk;
  if (talk.word(at) !== "with") return topic;
  if (talk.company?.range.end === talk.tokens[at - 1]?.end) return talk.company;
  if (talk.state === "object" && !talk.joined) return isOwn(talk, at + 1) ? topic : talk.last;
  const listed = talk.state === "subject" && !talk.acting;
  return (listed ? talk.topicMember : undefined) ?? topic;
}

/** "a photo of two swans with HER phone": a person's, who is the subject where nobody else was named since. */
function isOwn(talk: Discourse, at: number): boolean {
  const people = (group: Group | undefined) =>
    group !== undefined && talk.builder.categoriesOf(group.ids).every(isPerson);
  return /^(?:his|her|their)$/.test(talk.word(at)) && people(talk.topic) && !people(talk.last);
}

/**
 * "on a ship with a parrot ON HIS SHOULDER", "over a street with cars BELOW": what comes with a thing is placed by
 * who has shoulders, and what is below by what is above the ground.
 */
export function meantByPlace(talk: Discourse, owner: Group, at: number): Group | undefined {
  const { topic } = talk;
  const placing = topic && topic !== owner ? readRelations(talk.tokens, at) : undefined;
  if (placing === undefined) return undefined;
  const { next, phrases } = placing;
  const own = /^(?:his|her|their|its)$/.test(talk.word(next));
  const named = own && [next + 1, next + 2].some((index) => isBodyPart(talk.word(index)));
  const ofBody = named || isBodyAlone(talk, next);
  const isAlive = ({ ids }: Group) => talk.builder.categoriesOf(ids).every(isAnimate);
  if (ofBody) return isAlive(topic!) && !isAlive(owner) ? topic : undefined;
  const beneath = phrases.every(
    ({ predicate, object }) => object === "omitted" && /^(?:below|under)$/.test(predicate),
  );
  return beneath && isOnePlace(talk, owner) ? topic : undefined;
}

/** "a man next to a river WITH A DOG": his, and not the river's. */
export function isCompanion(talk: Discourse, near: Group, { members }: ReadGroup): boolean {
  const { topic, joined } = talk;
  const [member] = members;
  if (joined || topic === undefined || topic === near || !isOnePlace(talk, near)) return false;
  if (members.length > 1 || member === undefined || !("phrase" in member)) return false;
  const people = talk.builder.categoriesOf(topic.ids).every(isPerson);
  return people && PETS.test(member.phrase.category ?? "");
}

/** Who goes out with people. */
const PETS = /(?:^| )(?:dog|puppy|cat|child|kid|baby|boy|girl|friend|horse|pony)$/;

/**
 * "a lamp behind it, and a side table with a mug TO ITS RIGHT", "a sofa against the wall, a coffee table with two books
 * IN FRONT OF IT": the mug is on the table, and the table is to the right of what "it" was before, or in front of
 * the item before.
 *
 * @returns  what "it" means; undefined where the words place the mug
 */
export function besideBearer(
  talk: Discourse,
  host: Group,
  { members }: ReadGroup,
  { phrases, isIt }: RelationPhrases & { readonly isIt: boolean },
): Group | undefined {
  const isSide = phrases.every(
    ({ object, predicate }) => object === "pronoun" && /^(?:left|right) of$/.test(predicate),
  );
  const isDepth = phrases.every(({ predicate }) => /^(?:in front of|behind)$/.test(predicate));
  const isOfItem = isDepth && isIt && talk.state === "subject" && !talk.it;
  if (!isSide && !isOfItem) return undefined;
  const follows = talk.conjoined || talk.state === "subject";
  const last = isOfItem ? talk.related?.subject : talk.related?.objects;
  const before = talk.it ?? (follows ? last : undefined);
  if (before?.ids.some((id) => !host.ids.includes(id)) !== true) return undefined;
  const [bearer] = talk.builder.categoriesOf(host.ids);
  const borne = (member: ReadGroup["members"][number]) =>
    "phrase" in member && placeWith(bearer, member.phrase.category ?? "") === "on";
  return members.every(borne) ? before : undefined;
}

/**
 * "a kitchen with A TABLE and four chairs AROUND IT": of the table, while what is IN it is in the kitchen; "a bed
 * and A WARDROBE IN THE CORNER", where what comes unnumbered is placed together: "trees and lamps on both sides".
 */
export function isOfItem(
  talk: Discourse,
  host: Group,
  { members }: ReadGroup,
  relations: RelationPhrases | undefined,
): boolean {
  const within = relations?.phrases.every(({ predicate }) => predicate === "inside");
  return members.length > 1 && members.some(isOne) && !(within && isOnePlace(talk, host));
}

function isOne(member: ReadGroup["members"][number]): boolean {
  return "phrase" in member && member.phrase.countIfNew === 1;
}
