import { isAnimate } from "../../../kinds/animate.ts";
import { isHeadgear } from "../../../kinds/clothing.ts";
import { looksAlive } from "../../../kinds/effigies.ts";
import { isPlace, isRoomKind } from "../../../kinds/rooms.ts";
import { isVehicle } from "../../../kinds/vehicles.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import type { Group } from "../../group.ts";
import type { NounPhrase } from "../../noun-phrase.ts";
import type { Range } from "../../span.ts";
import type { Statement } from "../../statement.ts";
import type { Discourse } from "../discourse.ts";
import { type Implied, impliedAt, READ_IN_HAND, UNRIDDEN } from "../lexicon/implied.ts";
import { VESSELS } from "../lexicon/word-classes.ts";
import { type ReadGroup, readGroup } from "../nouns/noun-group.ts";
import { relateApart } from "../places/apart.ts";
import { isBodyPart, ownBodyAt } from "../places/body-parts.ts";
import { noteOtherReading } from "../places/other-reading.ts";
import { isOwnBodyAt } from "../places/own-body.ts";
import { isSaidOfEach, repeatedForHosts } from "../places/per-each.ts";
import { joinSubjects } from "./joint-subject.ts";
import { isEachOther, relateMutually } from "./mutual.ts";
import { isBehindRelative } from "./whose.ts";

/** A verb that says where its doer is. */
interface Deed {
  readonly at: number;
  /** The first token behind the verb. */
  readonly from: number;
  readonly implied: Implied;
  readonly subject: Group;
}

/** "a man holding a cup", "a bowl filled with fruit": what is done says where things are. */
export function readDoing(talk: Discourse, at: number): number | undefined {
  const match = impliedAt(talk.tokens, at);
  if (match === undefined) return undefined;
  const { length, value: implied } = match;
  if (isBehindRelative(talk, at)) talk.resumeTopic();
  if (!talk.relative && !talk.word(at).endsWith("ing")) joinSubjects(talk, at);
  const subject = talk.state !== "start" ? doer(talk, implied) : undefined;
  const from = at + length;
  if (subject === undefined || isOwnBodyAt(talk, from - 1)) return undefined;
  const mutual = implied.predicate === "facing" ? "facing" : "near";
  if (isEachOther(talk, from)) return relateMutually(talk, [mutual], [at, from + 2]);
  if (talk.word(from) === "hands" && subject.ids.length > 1)
    return relateMutually(talk, ["next to"], [at, from + 1]);
  return (
    readBodyDone(talk, at, from, implied, subject) ??
    ownPartEnd(talk, from, subject) ??
    readDone(talk, { at, from, implied, subject })
  );
}

/** Read what is done to something. */
function readDone(talk: Discourse, deed: Deed): number | undefined {
  const { at, from, implied, subject } = deed;
  const read = readGroup(talk.tokens, from, implied.reversed ? "owned" : "object");
  const said = read && (fastenedTo(talk, deed) ?? impliedBy(talk, implied, subject, read));
  if (read === undefined || said === undefined) return undefined;
  const all = isSaidOfEach(talk, subject)
    ? repeatedForHosts(read, subject.ids.length)
    : forEach(talk, read, subject);
  const done = talk.resolve(all, subject.ids);
  if (said.predicate === "facing" && isOverheadAt(talk, read.next)) {
    goOn(talk, subject, done);
    return talk.understood(at, from) && read.next;
  }
  relateDone(talk, { ...deed, done, said, range: talk.rangeOf(at, read.next, subject) });
  goOn(talk, subject, done);
  talk.deed = talk.word(at);
  if (said.reversed) talk.company = done;
  if (read.trailing && !said.reversed) resumeActing(talk);
  return read.next;
}

/** "notes STUCK TO the monitor": on it, where a monkey clinging to a branch but touches that. */
function fastenedTo(talk: Discourse, { from, implied, subject }: Deed): Implied | undefined {
  const fixed = talk.word(from - 1) === "to" && implied.predicate === "touching";
  return fixed && !hasHands(talk, subject) ? { predicate: "on", reversed: false } : undefined;
}

/** "a woman wearing sunglasses READS on a towel": the verb behind what is worn is hers. */
function resumeActing(talk: Discourse): void {
  talk.resumeTopic();
  talk.acting = true;
}

/** A deed, what it is done to, and the relation that it implies of the two. */
interface Done extends Deed {
  readonly done: Group;
  readonly said: Implied;
  readonly range: Range;
}

function relateDone(talk: Discourse, deed: Done): void {
  const { at, from, subject, done, said, range } = deed;
  const { predicate, reversed } = said;
  const [one, other] = reversed ? [done, subject] : [subject, done];
  const related = relateDressed(talk, deed) ?? relateDealt(talk, one, predicate, other, range);
  if (related) talk.understood(at, from);
  const statement: Statement = {
    subject,
    predicates: [predicate],
    objects: done,
    range,
    tokens: [at, from],
  };
  if (!reversed && isDoneByEither(talk, at)) noteOtherReading(talk, at, statement);
  // Who rides a bicycle "on a street" is not on two things: the bicycle is on the street.
  if (predicate === "on" && one === subject) talk.related = statement;
  if (talk.word(at).startsWith("flank")) relateApart(talk, { group: one, objects: other, range });
}

/** "a boy pets a dog LOOKING AT a cat": who is named last, or first, as both can. */
function isDoneByEither(talk: Discourse, at: number): boolean {
  const both = [talk.topic, talk.last].map((group) => talk.builder.categoriesOf(group?.ids ?? []));
  return talk.word(at).endsWith("ing") && both.flat().every(isAnimate);
}

/** "wears a hat and a coat": the hat is on who wears both; undefined for anything else that is done. */
function relateDressed(
  talk: Discourse,
  { implied, subject, done, range }: Done,
): boolean | undefined {
  const [hats, others] = headgearOf(talk, done);
  if (implied.predicate !== "touching" || hats.ids.length * others.ids.length === 0)
    return undefined;
  const onHead = relateDealt(talk, hats, "on", subject, range);
  return relateDealt(talk, subject, "touching", others, range) && onHead;
}

/** "looks at a dragonfly ABOVE IT": up, where nothing can be faced. */
function isOverheadAt(talk: Discourse, at: number): boolean {
  const overhead = /^(?:above|over|below|beneath|under|overhead)$/.test(talk.word(at));
  return overhead && /^(?:it|him|her|them|)$/.test(talk.word(at + 1));
}

/** "a hat and a coat": what is worn on the head, and what elsewhere. */
function headgearOf(talk: Discourse, group: Group): readonly [hats: Group, others: Group] {
  const isHat = (id: string) => isHeadgear(talk.builder.categoryOf(id)!);
  const part = (ids: readonly string[]) => ({ ...group, ids });
  return [part(group.ids.filter(isHat)), part(group.ids.filter((id) => !isHat(id)))];
}

/** "a board strapped to HIS FEET": to whoever they belong. */
function readBodyDone(
  talk: Discourse,
  at: number,
  from: number,
  { predicate }: Implied,
  subject: Group,
): number | undefined {
  const body = ownBodyAt(talk, from, subject);
  if (body === undefined) return undefined;
  const range = talk.rangeOf(at, body.next, subject);
  if (talk.builder.relate(subject.ids, predicate, [body.owner], range))
    talk.understood(at, body.next);
  talk.setObject(body.owner);
  return body.next;
}

/** "brushing HIS TEETH", "cleaning its paw": nothing that stands beside who does it; the words are reported. */
function ownPartEnd(talk: Discourse, at: number, subject: Group): number | undefined {
  if (!/^(?:its|his|her|their)$/.test(talk.word(at)) || !isAlive(talk, subject)) return undefined;
  if (/'s?$/.test(talk.word(at + 1))) return undefined;
  const part = [at + 1, at + 2].find((index) => isBodyPart(talk.word(index)));
  if (part !== undefined) talk.acting = true;
  return part && part + 1;
}

/** What is done is done by the subject, unless a living thing or, with "filled with", a vessel stands nearer. */
function doer(talk: Discourse, { reversed }: Implied): Group | undefined {
  const { relative, last, topic, state, joined } = talk;
  if (relative !== undefined) return relative;
  if (state === "subject" && last !== undefined) return last;
  const stacked = talk.related?.predicates.includes("on");
  const lifeless = topic !== undefined && !isAlive(talk, topic) && !stacked;
  const nearer = state === "object" && !joined && (reversed || lifeless || isAlive(talk, last));
  return nearer ? last : topic;
}

function isAlive(talk: Discourse, group: Group | undefined): boolean {
  return group !== undefined && talk.builder.categoriesOf(group.ids).some(isAnimate);
}

/** The relation that the verb implies of these things; undefined where it implies none. */
function impliedBy(
  talk: Discourse,
  implied: Implied,
  subject: Group,
  read: ReadGroup,
): Implied | undefined {
  const category = categoryOf(read);
  const { predicate, reversed } = implied;
  if (predicate === "surrounding") return { predicate: encircling(read), reversed };
  if (predicate === "covering" && isSeveral(read)) return { predicate: "on", reversed };
  if (reversed) return implied;
  if (implied.crowding) return { predicate: isRoomKind(category) ? "inside" : "on", reversed };
  if (predicate === "below") return flown(talk, subject, category);
  if (predicate === "near" && WORKED_UPON.test(category)) return { predicate: "on", reversed };
  if (implied.inHand && READ_IN_HAND.test(category)) return { predicate: "touching", reversed };
  if (predicate === "on") {
    if (category === "wave") return { predicate: "near", reversed };
    const ridden = !UNRIDDEN.has(category) && !isPlace(category);
    return ridden ? implied : undefined;
  }
  if (predicate !== "touching") return implied;
  if (isHeadgear(category)) return { predicate: "on", reversed: true };
  return hasHands(talk, subject) ? implied : { predicate: held(talk, subject), reversed: true };
}

/** What one stands on to work on it. */
const WORKED_UPON = /(?:^| )(?:roof|rooftop|scaffold|scaffolding)$/;

/** "a statue holds a sword": what looks like somebody holds as they do. */
function hasHands(talk: Discourse, { ids }: Group): boolean {
  return talk.builder.categoriesOf(ids).some(looksAlive);
}

/** A kite is above who flies it, a plane around who does. */
function flown(talk: Discourse, { ids }: Group, category: string): Implied {
  if (isVehicle(category)) return { predicate: "inside", reversed: false };
  const alone = ids.length === 1 && talk.builder.categoriesOf(ids).every(isAnimate);
  return { predicate: alone ? "below" : "near", reversed: false };
}

/** A bowl holds things inside, a shelf on it. */
function held(talk: Discourse, subject: Group): PredicateName {
  const [category] = talk.builder.categoriesOf(subject.ids);
  return VESSELS.has(category!) && !/^(?:plate|tray|platter)$/.test(category!) ? "inside" : "on";
}

/** "a bench covered with leaves": none of them covers it by itself. */
function isSeveral({ members }: ReadGroup): boolean {
  const [first] = members;
  return members.length > 1 || (first && "phrase" in first ? first.phrase.count !== 1 : false);
}

/** A fence surrounds a house; chairs are around a table. */
function encircling({ members }: ReadGroup): PredicateName {
  const [first] = members;
  const single = members.length === 1 && first && "phrase" in first && first.phrase.count === 1;
  return single ? "surrounding" : "around";
}

function categoryOf({ members: [first] }: ReadGroup): string {
  return (first !== undefined && "phrase" in first && first.phrase.category) || "";
}

/** "three men wearing hats": a hat for each. */
function forEach(talk: Discourse, read: ReadGroup, subject: Group): ReadGroup {
  const members = read.members.map((member) => {
    if (!("phrase" in member)) return member;
    const { phrase } = member;
    const known = phrase.reference === "known" && talk.builder.has(phrase);
    return known ? member : { ...member, phrase: countedFor(phrase, subject.ids.length) };
  });
  return { ...read, members };
}

function countedFor(phrase: NounPhrase, count: number): NounPhrase {
  const uncounted = phrase.count === undefined && count > 1;
  return uncounted ? { ...phrase, countIfNew: count } : phrase;
}

/** As many things as doers are dealt out, one each. */
function relateDealt(
  talk: Discourse,
  one: Group,
  predicate: PredicateName,
  other: Group,
  range: Group["range"],
): boolean {
  if (one.ids.length !== other.ids.length || one.ids.length === 1) {
    return talk.builder.relate(one.ids, predicate, [other], range);
  }
  const made = one.ids.map((id, index) =>
    talk.builder.relate([id], predicate, [{ ...other, ids: [other.ids[index]!] }], range),
  );
  return made.every(Boolean);
}

/** A place behind what is done is the doer's: "holding an umbrella next to a car". */
function goOn(talk: Discourse, subject: Group, done: Group): void {
  if (subject === talk.topic || subject === talk.relative) {
    talk.setObject(done);
    talk.acting = true;
  } else {
    talk.setObject(subject);
    talk.object = done;
  }
  talk.done = done;
}
