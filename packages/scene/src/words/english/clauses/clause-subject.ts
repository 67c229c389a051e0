import { isAnimate, isPerson } from "../../../kinds/animate.ts";
import { isClothing } from "../../../kinds/clothing.ts";
import { isSaddled } from "../../../kinds/mounts.ts";
import { isTabletop } from "../../../kinds/tabletop.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { isBearer } from "../lexicon/company.ts";
import type { ReadGroup } from "../nouns/noun-group.ts";
import type { RelationPhrase } from "../places/relation-phrases.ts";
import { handled } from "./handled.ts";
import { subjectByKind } from "./subject-by-kind.ts";

/** A thing can rest in only one such place. */
export const EXCLUSIVE: ReadonlySet<PredicateName> = new Set(["on", "inside"]);

/** Where what bears a thing is, rather than the thing: "candles in a candlestick in the centre of the table". */
const PARTS_OF_PLACES: ReadonlySet<PredicateName> = new Set([
  "at the centre of",
  "at the corner of",
  "at the edge of",
]);

/**
 * The subject of a relation phrase: in "a cat lying in a bowl on a cupboard" the bowl is on the cupboard, for a
 * thing rests in one place.
 *
 * @returns  undefined where nothing was named yet
 */
export function subjectOf(
  talk: Discourse,
  at: number,
  phrases: readonly RelationPhrase[],
  read: ReadGroup | undefined,
): Group | undefined {
  const listed = withVessel(talk, phrases, read);
  if (listed !== undefined) return listed;
  const byKind = isSaidOfThing(talk, at) ? undefined : subjectByKind(talk, at, phrases, read);
  if (byKind !== undefined) return byKind;
  const subject = likelySubject(talk, at, phrases, read);
  const { related } = talk;
  const { last } = talk;
  const shell = last !== undefined && related?.objects === last && isShell(talk, last);
  if (shell && !talk.joined && talk.state === "object" && !talk.relative) return related!.subject;
  const potted = subject && thosePotted(talk, subject, phrases, read);
  if (potted !== undefined) return potted;
  const other = subject && isMeant(talk, subject, read) ? otherThan(talk, subject) : undefined;
  if (other !== undefined) return other;
  if (related === undefined || subject !== related.subject) return subject;
  const follows = talk.state === "object" && related.objects === talk.last && !talk.conjoined;
  const apart = talk.tokens[at - 1]?.kind === "comma";
  const placed =
    follows &&
    !talk.grounded &&
    !related.negated &&
    related.predicates.some((predicate) => EXCLUSIVE.has(predicate) || predicate === "facing") &&
    phrases.some(
      ({ predicate }) => EXCLUSIVE.has(predicate) || (PARTS_OF_PLACES.has(predicate) && !apart),
    );
  return placed ? talk.last : subject;
}

/** "A LAPTOP, A PEN AND a cactus in A POT on a desk": all of the list, and the pot for what is in it. */
function withVessel(
  { topic, related, last, state, acting, joined, builder }: Discourse,
  phrases: readonly RelationPhrase[],
  read: ReadGroup | undefined,
): Group | undefined {
  const [member] = read?.members ?? [];
  if (!topic || !related || related.objects !== last || state !== "object" || acting || joined)
    return undefined;
  const held = related.subject.ids;
  const others = topic.ids.slice(0, -held.length);
  const lists = others.length > 0 && topic.ids.slice(others.length).join() === held.join();
  const within = related.predicates.every((each) => each === "inside");
  const on = phrases.every(({ predicate }) => predicate === "on");
  const bears = member && "phrase" in member && isBearer(member.phrase.category ?? "");
  if (!lists || !within || !on || !bears || !builder.categoriesOf(others).every(isTabletop))
    return undefined;
  return { ...topic, ids: [...others, ...last.ids] };
}

/** "a book and FLOWERS in a vase": what grows is there, and nothing that was named before it. */
function thosePotted(
  { builder }: Discourse,
  subject: Group,
  phrases: readonly RelationPhrase[],
  read: ReadGroup | undefined,
): Group | undefined {
  const [member] = read?.members ?? [];
  const vase = member && "phrase" in member && VASES.test(member.phrase.category ?? "");
  if (!vase || !phrases.every(({ predicate }) => predicate === "inside")) return undefined;
  const categories = builder.categoriesOf(subject.ids);
  const first = categories.findLastIndex((each) => !PLANTS.test(each)) + 1;
  const some = first > 0 && first < categories.length;
  return some ? { ...subject, ids: subject.ids.slice(first) } : undefined;
}

const VASES = /(?:^| )(?:vase|pot|flowerpot|planter)$/;

const PLANTS =
  /(?:^| )(?:flower|rose|tulip|daisy|daffodil|sunflower|lily|orchid|carnation|peony|plant|cactus|succulent|fern|bouquet|herb|ivy|palm|bamboo|lavender|bonsai)$/;

/** Who or what the phrase is said of by itself. */
function likelySubject(
  talk: Discourse,
  at: number,
  phrases: readonly RelationPhrase[],
  read: ReadGroup | undefined,
): Group | undefined {
  return (
    (isSaidOfThing(talk, at) ? talk.last : undefined) ??
    nearer(talk, at, phrases) ??
    wearer(talk, phrases, read) ??
    tethered(talk, read) ??
    gap(talk, phrases) ??
    mover(talk, at) ??
    rider(talk, at, read) ??
    handled(talk, phrases, read) ??
    watched(talk, phrases) ??
    talk.subject()
  );
}

/** "benches around a fountain facing THE FOUNTAIN": whether the subject would be said of itself. */
function isMeant(talk: Discourse, { ids }: Group, read: ReadGroup | undefined): boolean {
  const [member] = read?.members ?? [];
  if (read?.members.length !== 1 || member === undefined || !("phrase" in member)) return false;
  const { phrase } = member;
  if (phrase.category === undefined || phrase.reference !== "known") return false;
  return talk.builder.meant(phrase).join() === ids.join();
}

/** What was spoken of besides: "benches around a fountain" are what faces the fountain. */
function otherThan(talk: Discourse, { ids }: Group): Group | undefined {
  const { topic, company, related, last } = talk;
  const isOther = (group: Group | undefined) => !group?.ids.some((id) => ids.includes(id));
  return [related?.subject, topic, company, last].find((group) => group && isOther(group));
}

/** "hangs on the wall above the sink": walls and ceilings are nowhere else. */
function isShell(talk: Discourse, { ids }: Group): boolean {
  return talk.builder.categoriesOf(ids).every((each) => /(?:^| )(?:wall|ceiling)$/.test(each));
}

/**
 * "holding an umbrella OVER them", "throws stones INTO a pond", "on a basket AROUND a vase": the thing just named, where it can only be
 * said of that, as no single animal is around anything.
 */
function nearer(
  talk: Discourse,
  at: number,
  phrases: readonly RelationPhrase[],
): Group | undefined {
  const { last, topic, related, state } = talk;
  if (state !== "object" || talk.joined || talk.relative || !last || !topic) return undefined;
  const says = (predicate: PredicateName) => phrases.some((each) => each.predicate === predicate);
  const moved = says("above") || /^(?:into|onto)$/.test(talk.word(at));
  const held = talk.acting && related?.objects !== last && moved;
  const [category] = talk.builder.categoriesOf(topic.ids);
  const alone = topic.ids.length === 1 && isAnimate(category!) && says("around");
  return held || alone ? last : undefined;
}

/** "behind a girl IN A YELLOW DRESS": who was named last wears it, if anybody. */
function wearer(
  talk: Discourse,
  phrases: readonly RelationPhrase[],
  read: ReadGroup | undefined,
): Group | undefined {
  const { last, state, joined } = talk;
  if (state !== "object" || joined || !last || !phrases.some((p) => p.predicate === "inside"))
    return undefined;
  const [member] = read?.members ?? [];
  const worn = member && "phrase" in member && isClothing(member.phrase.category ?? "");
  const alive = talk.builder.categoriesOf(last.ids).every(isAnimate);
  return worn && alive ? last : undefined;
}

/** "peeks through A HOLE IN A FENCE": that is in the fence, and nobody else. */
function gap(talk: Discourse, phrases: readonly RelationPhrase[]): Group | undefined {
  const { last, state, joined } = talk;
  if (state !== "object" || joined || !last || !phrases.every((p) => EXCLUSIVE.has(p.predicate)))
    return undefined;
  const isGap = (each: string) => /(?:^| )(?:hole|gap|crack|opening|tear)$/.test(each);
  return talk.builder.categoriesOf(last.ids).every(isGap) ? last : undefined;
}

/** "a woman with A DOG ON A LEASH": whoever came along. */
function tethered(talk: Discourse, read: ReadGroup | undefined): Group | undefined {
  const { company, state, joined } = talk;
  const [member] = read?.members ?? [];
  const leash = member && "phrase" in member && /(?:^| )leash$/.test(member.phrase.category ?? "");
  if (!leash || company === undefined || joined || state === "start") return undefined;
  return talk.builder.categoriesOf(company.ids).every(isAnimate) ? company : undefined;
}

/** "above TWO CHILDREN RUNNING on the beach": who was just named does what comes right behind. */
function mover(talk: Discourse, at: number): Group | undefined {
  const { last, topic, state, joined, relative, tokens } = talk;
  if (state !== "object" || joined || relative || !last || last === topic) return undefined;
  if (!talk.builder.categoriesOf(last.ids).every(isAnimate)) return undefined;
  const verb = [at, at - 1, at - 2].find((index) => DOING.test(talk.word(index)));
  return verb !== undefined && tokens[verb - 1]?.end === last.range.end ? last : undefined;
}

/** How somebody is who was just named: "before a queen SEATED on a throne". */
const DOING =
  /[a-z]{3}ing$|^(?:seated|asleep|perched|curled|sprawled|huddled|crouched|slumped|hidden|tucked)$/;

/** "next to A GIRL ON A HORSE", "a boy on a bicycle passes A GIRL ON A BENCH": who was just named, if anybody. */
function rider(talk: Discourse, at: number, read: ReadGroup | undefined): Group | undefined {
  const { last, topic, state, joined, relative, tokens } = talk;
  if (state !== "object" || joined || relative || !last || last === topic) return undefined;
  const [member] = read?.members ?? [];
  const ridden = member !== undefined && "phrase" in member && isRidden(member.phrase.category);
  const rests = topic !== undefined && talk.builder.isOnSomething(topic.ids);
  const follows = talk.word(at) === "on" && tokens[at - 1]?.end === last.range.end;
  return (ridden || rests) && follows && talk.builder.categoriesOf(last.ids).every(isPerson)
    ? last
    : undefined;
}

function isRidden(category = ""): boolean {
  return isSaddled(category) || RIDDEN.test(category);
}

const RIDDEN = /(?:^| )(?:skateboard|surfboard|snowboard|skis|sled|swing)$/;

/** "a cat looking at A BIRD ON TOP OF THE TV": who is looked at is there. */
function watched(talk: Discourse, phrases: readonly RelationPhrase[]): Group | undefined {
  const { last, done, state, joined, relative, deed = "" } = talk;
  if (state !== "object" || joined || relative || !last || last !== done) return undefined;
  if (!WATCHING.test(deed) || !talk.builder.categoriesOf(last.ids).every(isAnimate))
    return undefined;
  return phrases.every(({ predicate }) => EXCLUSIVE.has(predicate)) ? last : undefined;
}

const WATCHING = /^(?:look|watch|star(?:es?|ing)|gaz|peer|glanc|photograph|film)/;

/** "a man climbs a ladder LEANING against a wall", "passes a truck PARKED by a bank": the thing does, and nobody else. */
export function isSaidOfThing(talk: Discourse, at: number): boolean {
  const { state, acting, last, topic, joined } = talk;
  if (state !== "object" || !acting || joined || !last || last === topic) return false;
  const [category = ""] = talk.builder.categoriesOf(last.ids);
  const { deed = "" } = talk;
  if (isAnimate(category)) return POSED.test(talk.word(at)) && deed !== "" && !CARRYING.test(deed);
  const leans =
    /^(?:leaning|leaned|leant|resting|propped)$/.test(talk.word(at)) && LEANERS.test(category);
  return (
    leans ||
    /^(?:parked|mounted|stacked|docked|moored|planted|hung|displayed|installed)$/.test(
      talk.word(at),
    )
  );
}

/** How those are that somebody does something with or looks at: "feeds a dog LYING on a rug". */
const POSED =
  /^(?:sitting|standing|lying|sleeping|perched|perching|kneeling|crouching|resting|seated)$/;

/** Verbs of which who does them stands or sits, and not whom they carry. */
const CARRYING = /^(?:hold|held|carr|hug|cuddl|embrac|nurs|cradl|wear|rid|rod|driv|drov)/;

/** What leans against other things, though people do as well. */
const LEANERS =
  /(?:^| )(?:ladder|plank|board|surfboard|skateboard|bike|bicycle|motorcycle|broom|mop|shovel|rake|mirror|mattress|painting|picture|pole|guitar|sled|stick|cane)$/;

/** "a tent, a fire and a log behind THE TENT": what things are placed by is none of them. */
export function withoutObjects(talk: Discourse, subject: Group, { members }: ReadGroup): Group {
  const [member] = members;
  if (subject.ids.length < 2 || member === undefined || !("phrase" in member)) return subject;
  if (member.phrase.reference !== "known" || member.phrase.count !== 1) return subject;
  const meant = talk.builder.meant(member.phrase);
  const ids = subject.ids.filter((id) => !meant.includes(id));
  return meant.length === 1 && ids.length > 0 ? { ...subject, ids } : subject;
}
