import { isAnimate } from "../../../kinds/animate.ts";
import { isPlace } from "../../../kinds/rooms.ts";
import { isSeatOrFlatBed } from "../../../kinds/seats.ts";
import { knownSides } from "../../../kinds/sizes.ts";
import { isTabletop } from "../../../kinds/tabletop.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import type { Group } from "../../group.ts";
import type { NounPhrase } from "../../noun-phrase.ts";
import type { Discourse } from "../discourse.ts";
import { isBearer } from "../lexicon/company.ts";
import type { ReadGroup } from "../nouns/noun-group.ts";
import type { RelationPhrase } from "../places/relation-phrases.ts";

/** A relation phrase behind another one, and what it may be said of. */
interface Choice {
  readonly talk: Discourse;
  readonly at: number;
  readonly phrases: readonly RelationPhrase[];
  /** What the phrase relates to. */
  readonly category: string;
  /** Of what the phrase before spoke, and what it related that to. */
  readonly subject: Group;
  readonly object: Group;
  readonly before: readonly PredicateName[];
}

/**
 * Find whose a place is behind another place, where the things themselves tell it: "an airplane over a
 * truck on the highway", "a mouse on a desk next to a keyboard", "a cat next to a cup on a saucer".
 *
 * @returns  undefined where they do not
 */
export function subjectByKind(
  talk: Discourse,
  at: number,
  phrases: readonly RelationPhrase[],
  read: ReadGroup | undefined,
): Group | undefined {
  const { last, related, state, joined, relative } = talk;
  const [member] = read?.members ?? [];
  if (member === undefined || !("phrase" in member)) return pointedAt(talk, member);
  const owned = broughtAlong(talk, at, phrases, member.phrase);
  if (owned !== undefined) return owned;
  const { category = "" } = member.phrase;
  if (state !== "object" || joined || relative) return undefined;
  if (related === undefined || related.objects !== last || related.negated) return undefined;
  const { subject, objects: object, predicates: before } = related;
  const choice = { talk, at, phrases, category, subject, object, before };
  return (
    holding(choice) ??
    offTheGround(choice) ??
    onWhatBears(choice) ??
    amongSmallThings(choice) ??
    above(choice)
  );
}

function says(
  each: readonly PredicateName[] | readonly RelationPhrase[],
  ...predicates: readonly PredicateName[]
): boolean {
  const said = each.map((one) => (typeof one === "string" ? one : one.predicate));
  return said.length > 0 && said.every((one) => predicates.includes(one));
}

/** "A SNOW GLOBE on a windowsill CONTAINING a village": what things stand on contains nothing. */
function holding({ phrases, subject, object, before, talk }: Choice): Group | undefined {
  if (!says(phrases, "contains") || !says(before, "on")) return undefined;
  const flat = talk.builder
    .categoriesOf(object.ids)
    .every((each) => (isFurniture(each) && !STORING.test(each)) || FLAT.test(each));
  return flat ? subject : undefined;
}

/** Furniture that also contains things. */
const STORING = /(?:^| )(?:shelf|bookshelf|dresser|nightstand|desk)$/;

/** Other things that one is on and nothing is in. */
const FLAT =
  /(?:^| )(?:windowsill|sill|ledge|wall|floor|ground|mat|rug|carpet|stool|chair|countertop|tablecloth|roof|rock|stove)$/;

/** "over A TRUCK ON THE HIGHWAY", "below A TV ON A STAND": what is above a thing is on no ground, what is below it on no table. */
function offTheGround({ phrases, category, object, before }: Choice): Group | undefined {
  if (!says(phrases, "on", "inside")) return undefined;
  const up = says(before, "above") && (TABLES.test(category) || isPlace(category));
  const aloft = /(?:^| )(?:sky|air)$/.test(category);
  const down = says(before, "below", "under") && TABLES.test(category);
  return (up && !aloft) || down ? object : undefined;
}

const TABLES = /(?:^| )(?:table|desk|counter|countertop|stand|dresser|nightstand|stove)$/;

/** "a cat next to A CUP ON A SAUCER": on a small thing is what it can bear. */
function onWhatBears(choice: Choice): Group | undefined {
  const { talk, phrases, category, subject, object, before } = choice;
  if (!says(phrases, "on")) return undefined;
  const [ones, others] = [subject, object].map(({ ids }) => talk.builder.categoriesOf(ids));
  if (!says(before, "next to", "near", "left of", "right of")) return undefined;
  return ones!.some((each) => isTooLarge(each, category)) &&
    !others!.some((each) => isTooLarge(each, category))
    ? object
    : undefined;
}

/** How many times as long as its place a thing may be that lies there. */
const OVERHANG = 1.6;

function isTooLarge(thing: string, place: string): boolean {
  const [length, bed] = [thing, place].map((each) => {
    if (COASTERS.test(each)) return COASTER_M;
    const sides = SADDLES.test(each) ? undefined : knownSides(each);
    return sides && Math.max(sides[0], sides[2]);
  });
  return length !== undefined && bed !== undefined && length > OVERHANG * bed;
}

/** What lies under a cup, a pot, a mouse, and how long it is at most (m). */
const COASTERS = /(?:^| )(?:coaster|doily|trivet|mouse pad|mousepad)$/;
const COASTER_M = 0.2;

/** What bears more than its size. */
const SADDLES =
  /(?:^| )(?:branch|limb|pole|post|wire|fence|rope|stool|skateboard|surfboard|snowboard|skis|unicycle|swing|wall|ledge|sill)$/;

/** "A MOUSE on a desk NEXT TO A KEYBOARD", "A REMOTE on a couch NEXT TO A DOG": both are there. */
function amongSmallThings({ talk, phrases, category, ...choice }: Choice): Group | undefined {
  const { subject, object, before } = choice;
  if (!says(phrases, ...BESIDE) || !says(before, "on")) return undefined;
  const hosts = talk.builder.categoriesOf(object.ids);
  const borne = isTabletop(category) && hosts.every((each) => isBearer(each));
  const seated = isAnimate(category) && hosts.every(isSeatOrFlatBed);
  return borne || seated ? subject : undefined;
}

const BESIDE: readonly PredicateName[] = ["next to", "near", "left of", "right of", "between"];

/** "A CLOCK on the side of a building ABOVE a bicycle": what stands on the ground is above nothing. */
function above({ talk, phrases, subject, object, before }: Choice): Group | undefined {
  const attached = says(before, "on", "inside", "next to", "part of");
  const stands = talk.builder
    .categoriesOf(object.ids)
    .every((each) => STANDING.test(each) || isFurniture(each));
  return says(phrases, "above") && attached && stands ? subject : undefined;
}

const STANDING = /(?:^| )(?:building|house|tower|church|store|shop|tree|pole|post|wall)$/;

function isFurniture(category: string): boolean {
  return (
    isBearer(category) && !/(?:^| )(?:plate|tray|platter|pizza|cake|saucer|stand)$/.test(category)
  );
}

/**
 * "a desk with A LAPTOP NEXT TO A CUP", "with HER CAT NEXT TO HER LAPTOP": what came along is there; but
 * "A PLATE with a sandwich NEXT TO A BOWL".
 */
function broughtAlong(
  talk: Discourse,
  at: number,
  phrases: readonly RelationPhrase[],
  { start, category = "" }: NounPhrase,
): Group | undefined {
  const { company, tokens } = talk;
  if (company === undefined || tokens[at - 1]?.end !== company.range.end) return undefined;
  const first = tokens.find((token) => token.start === start);
  const own = /^(?:its|his|her|their)$/.test(first?.word ?? "");
  if (says(phrases, "on", "inside")) return fits(talk, company, category) ? company : undefined;
  if (!says(phrases, ...BESIDE)) return undefined;
  const hosts = talk.builder.hostsOf(company.ids);
  if (own || hosts.length === 0 || !isTabletop(category)) return own ? company : undefined;
  return talk.builder.categoriesOf(hosts).every(isFurniture) ? company : { ...company, ids: hosts };
}

/** "a bus with A MAN ON A SEAT", "a barn with COWS IN STALLS": whether what has them is too large for the place, and they are not. */
function fits({ topic, builder }: Discourse, { ids }: Group, place: string): boolean {
  const isTooBig = (each: string) => isTooLarge(each, place);
  const has = topic !== undefined && builder.categoriesOf(topic.ids).some(isTooBig);
  return has && !builder.categoriesOf(ids).some(isTooBig);
}

/** "hauling A BOAT ON TOP OF IT": whoever does something with a thing is meant by "it". */
function pointedAt(
  talk: Discourse,
  member: ReadGroup["members"][number] | undefined,
): Group | undefined {
  const { last, topic, related, state, joined, relative, acting } = talk;
  if (state !== "object" || joined || relative || !acting || last === topic) return undefined;
  const points = member !== undefined && "pronoun" in member && member.pronoun === "one";
  const lifeless = topic !== undefined && !talk.builder.categoriesOf(topic.ids).some(isAnimate);
  return points && lifeless && related?.objects !== last ? last : undefined;
}
