import { isAnimate } from "../../../kinds/animate.ts";
import { isPlace } from "../../../kinds/rooms.ts";
import { isTabletop } from "../../../kinds/tabletop.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import { PREDICATES } from "../../../predicates/index.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { isBearer } from "../lexicon/company.ts";
import type { ReadGroup } from "../nouns/noun-group.ts";
import { BESIDE } from "../places/phrase-sense.ts";
import type { RelationPhrase } from "../places/relation-phrases.ts";
import { regionOf, roomOf } from "../places/the-room.ts";
import { rangeOfTokens } from "../tokenise.ts";
import { isOnePlace } from "./listing.ts";

/** What is placed, and the tokens of the phrase that says so. */
interface Placing {
  readonly subject: Group | undefined;
  readonly at: number;
  readonly next: number;
}

/** The objects of a phrase that names none: "to its left", "to the left there is". */
export function unsaidObjects(
  talk: Discourse,
  phrase: RelationPhrase,
  placing: Placing,
): Group | undefined {
  const { object, predicate, apart, ends } = phrase;
  const { subject, at } = placing;
  const omitted = object === "omitted";
  const flanked = apart && omitted && subject ? flankedBy(talk, subject, at) : undefined;
  if (flanked !== undefined) return flanked;
  if (ends && omitted) return endedThing(talk, placing);
  const opposite = oppositeObjects(talk, predicate);
  if (opposite !== undefined) return opposite;
  if (omitted && isAside(talk, placing)) return (talk.aside ??= talk.earlier);
  const own = talk.several?.ids.some((id) => subject?.ids.includes(id)) === true;
  const bearer = omitted && !own && isWithin(phrase) ? bearerOf(talk, subject, at) : undefined;
  if (bearer) return bearer;
  const among = amongThem(talk, { object, predicate }, { subject, at });
  if (among !== undefined) return among;
  const range = rangeOfTokens(talk.tokens, at, placing.next);
  const region = omitted && isWithin(phrase) ? regionOf(talk, subject, range) : undefined;
  if (region !== undefined) return region;
  if (omitted && isBearing(talk, predicate)) return other(talk.earlier, subject) ?? talk.object;
  return object === "pronoun" ? whoItIs(talk, placing) : unnamed(talk, phrase, placing);
}

/** Whether a phrase says where within something a thing is: "in the middle", "in the south". */
function isWithin({ predicate, within }: RelationPhrase): boolean {
  return within === true || /^at the (?:centre|edge|corner) of$/.test(predicate);
}

/** "A town. A farm lies 3 km TO THE WEST": of what the text was about. */
function isBearing({ frame }: Discourse, predicate: PredicateName): boolean {
  return frame === "map" && BEARING.test(predicate);
}

const BEARING = /^(?:north|south|east|west)/;

/** "a lamp at one end of the sofa and a plant AT THE OTHER END": of the sofa; no end of a wall but of the room. */
function endedThing(talk: Discourse, { at, next }: Placing): Group | undefined {
  const objects = (talk.related ?? talk.before)?.objects;
  const isShell = talk.builder
    .categoriesOf(objects?.ids ?? [])
    .some((each) => /(?:^| )wall$/.test(each));
  return isShell
    ? roomOf(talk, "at the left side of", rangeOfTokens(talk.tokens, at, next))
    : objects;
}

/** "a mug on a desk, a lamp TO THE LEFT": of what came before in the sentence. */
function isAside(talk: Discourse, { subject, at }: Placing): boolean {
  const aside = talk.word(at) === "to" && talk.word(at + 1) === "the";
  return aside && subject !== undefined && subject !== talk.earlier && inSentence(talk, at);
}

/** "to ITS left": somebody, or what "it" meant before, unless that is what is placed. */
function whoItIs(talk: Discourse, { subject, at, next }: Placing): Group | undefined {
  const somebody = somebodyOf(talk, subject, { at, next });
  if (somebody !== undefined) return somebody;
  const id = subject?.ids.join();
  const again = talk.it !== undefined && talk.it.ids.join() !== id;
  if (again) return talk.it;
  const before =
    id === talk.topic?.ids.join()
      ? (talk.earlier ?? talk.object)
      : (other(talk.topic, subject) ?? talk.related?.objects);
  const inPlace = before && isOnePlace(talk, before) ? other(talk.company, subject) : undefined;
  talk.it = inPlace ?? before;
  return talk.it;
}

/** "in the corner", "behind", "on top": of the room, or of what was spoken of. */
function unnamed(
  talk: Discourse,
  { object, predicate }: RelationPhrase,
  { subject, at, next }: Placing,
): Group | undefined {
  const inRoom = subject !== undefined || predicate === "at the corner of";
  const room = inRoom ? roomOf(talk, predicate, rangeOfTokens(talk.tokens, at, next)) : undefined;
  if (room !== undefined && object === "omitted") return room;
  if (subject === undefined) return talk.topic === talk.sided ? undefined : talk.topic;
  const again = object === "follows" ? other(talk.it, subject) : undefined;
  return again ?? leftOut(talk, at, { predicate, subject });
}

/** Places that are said without what they are places of: "a sofa with a lamp BEHIND". */
const ALONE: ReadonlySet<PredicateName> = new Set([
  "above",
  "below",
  "under",
  "behind",
  "next to",
  "near",
]);

/** "a stool next to a counter, a lamp ABOVE": of what was named before in the sentence; "NEARBY" of what the text was about. */
function leftOut(
  talk: Discourse,
  at: number,
  { predicate, subject }: { readonly predicate: PredicateName; readonly subject: Group },
): Group | undefined {
  if (!ALONE.has(predicate) || !(predicate === "near" || inSentence(talk, at))) return undefined;
  const isThing = ({ ids }: Group) =>
    talk.builder.categoriesOf(ids).every((each) => !isPlace(each) && !/(?:^| )wall$/.test(each));
  const { earlier, related } = talk;
  const placed = related?.subject.ids.join() === subject.ids.join() ? undefined : related?.objects;
  const choices = earlier?.ids.length === 1 ? [earlier, placed] : [placed, earlier];
  return choices.find(
    (group) => group !== undefined && isThing(group) && other(group, subject) !== undefined,
  );
}

/** "to HER right", "behind HIM": somebody, where only things were spoken of last. */
function somebodyOf(
  talk: Discourse,
  subject: Group | undefined,
  { at, next }: { readonly at: number; readonly next: number },
): Group | undefined {
  const personal = talk.tokens.slice(at, next).some(({ word }) => word === "his" || word === "her");
  const isAlive = (ids: readonly string[]) => talk.builder.categoriesOf(ids).every(isAnimate);
  if (!personal || [talk.topic, talk.earlier].every((group) => !group || isAlive(group.ids)))
    return undefined;
  const id = talk.builder
    .latestFirst()
    .find((each) => isAlive([each]) && !subject?.ids.includes(each));
  return id === undefined ? undefined : { ids: [id], range: rangeOfTokens(talk.tokens, at, next) };
}

/**
 * "a bed against a wall, a nightstand ON EACH SIDE", "a room with a table, two chairs ON EACH SIDE": of the one
 * thing that was last spoken of besides them, which is rather no wall and no room.
 */
function flankedBy(talk: Discourse, { ids }: Group, at: number): Group | undefined {
  const { related, topic, listing } = talk;
  const before = inSentence(talk, at) ? talk.earlier : undefined;
  const named = [related?.objects, before, topic, listing?.place];
  const apart = named.filter(
    (group) => group !== undefined && !group.ids.some((id) => ids.includes(id)),
  );
  const isThing = (group: Group) => {
    const categories = talk.builder.categoriesOf(group.ids);
    return group.ids.length === 1 && !categories.some((each) => SHELLS.test(each) || isPlace(each));
  };
  return apart.find((group) => isThing(group!)) ?? apart[0];
}

const SHELLS = /(?:^| )(?:wall|window|door|corner)$/;

/** "a wallet on a laptop, keys TO THE LEFT": whether what came before was said in the same sentence. */
function inSentence(talk: Discourse, at: number): boolean {
  const { earlier } = talk;
  if (earlier === undefined || talk.fronted) return false;
  const between = talk.tokens.filter(
    ({ kind, start }, index) => kind === "end" && index < at && start >= earlier.range.start,
  );
  return between.length === 0;
}

/** "in the middle" of several things, not of each. */
function amongThem(
  talk: Discourse,
  { object, predicate }: RelationPhrase,
  { subject, at }: { readonly subject: Group | undefined; readonly at: number },
): Group | undefined {
  const several = talk.several ?? twoBefore(talk, subject, at);
  if (object !== "omitted" || predicate !== "at the centre of" || several === undefined)
    return undefined;
  const ids = several.ids.filter((id) => !subject?.ids.includes(id));
  const within = subject === undefined || ids.length === several.ids.length - 1;
  return within && ids.length > 1 ? { ...several, ids } : undefined;
}

/** "a lamp on the left of the desk and a monitor IN THE MIDDLE", "a tray, a cup AT THE LEFT END": of the desk, of the tray. */
function bearerOf(talk: Discourse, subject: Group | undefined, at: number): Group | undefined {
  const { related, earlier } = talk;
  if (subject === undefined || !inSentence(talk, at)) return undefined;
  const bears = (group: Group | undefined): group is Group =>
    group?.ids.length === 1 &&
    talk.builder.categoriesOf(group.ids).every((each) => isBearer(each) && !isPlace(each));
  const further = related !== undefined && subject.ids.join() !== related.subject.ids.join();
  const same = further && related.predicates.includes("on") && bears(related.objects);
  if (same) return related.objects;
  return bears(earlier) && talk.builder.categoriesOf(subject.ids).every(isTabletop)
    ? earlier
    : undefined;
}

/** "two plates, a jug IN THE MIDDLE": between the two that the sentence began with. */
function twoBefore(talk: Discourse, subject: Group | undefined, at: number): Group | undefined {
  const { earlier } = talk;
  const apart = earlier?.ids.length === 2 && !earlier.ids.some((id) => subject?.ids.includes(id));
  return apart && subject !== undefined && inSentence(talk, at) ? earlier : undefined;
}

/** "a croissant to its left and a notebook BELOW": of what "its" meant. */
function other(group: Group | undefined, subject: Group | undefined): Group | undefined {
  return group?.ids.some((id) => subject?.ids.includes(id)) ? undefined : group;
}

/** "to the left of it is a cube, and to the right a ball": the ball is no object of "to the right". */
export function closes(talk: Discourse, { object, predicate }: RelationPhrase): boolean {
  return object === "omitted" && talk.fronted && oppositeObjects(talk, predicate) !== undefined;
}

/** "a cube to the left of the ball and a cone to the right of IT": of the ball again. */
export function besideAgain(
  talk: Discourse,
  { members: [first], next }: ReadGroup,
  { predicate }: RelationPhrase,
): Group | undefined {
  const { related } = talk;
  const pointsToOne = first !== undefined && "pronoun" in first && first.pronoun === "one";
  const opposite = pointsToOne && !talk.fronted ? oppositeObjects(talk, predicate) : undefined;
  const isOne = opposite?.ids.length === 1 && related?.subject !== talk.topic;
  if (isOne) talk.account.understand(next - 1, next);
  return isOne ? opposite : undefined;
}

/** "a cube to the left of it and another to the right": of the same thing. */
function oppositeObjects(talk: Discourse, predicate: PredicateName): Group | undefined {
  const { converse } = PREDICATES[predicate];
  const opposite = talk.related?.predicates.some((each) => (BESIDE.get(each) ?? each) === converse);
  return opposite ? talk.related!.objects : undefined;
}

/** "to the left of a tree, a slide on the other side of IT": of the tree again. */
export function otherSideOf(talk: Discourse, at: number, read: ReadGroup): Group | undefined {
  const { related } = talk;
  const isOther = talk.word(at + 1) === "the" && /^(?:other|opposite)$/.test(talk.word(at + 2));
  if (!isOther || talk.word(at + 3) !== "side" || !/^it$/.test(talk.word(read.next - 1)))
    return undefined;
  const { transitive, converse } = PREDICATES[related?.predicates[0] ?? "on"];
  if (!transitive || converse === "none") return undefined;
  talk.understood(read.next - 1, read.next);
  return related!.objects;
}
