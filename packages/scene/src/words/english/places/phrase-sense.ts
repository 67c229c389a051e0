import { isAnimate } from "../../../kinds/animate.ts";
import { isClothing } from "../../../kinds/clothing.ts";
import { groundSides } from "../../../kinds/grounds.ts";
import { isPlace } from "../../../kinds/rooms.ts";
import { isBed, isSeatOrFlatBed } from "../../../kinds/seats.ts";
import { isTabletop } from "../../../kinds/tabletop.ts";
import type { PredicateName } from "../../../predicate-names.ts";
import { isUpright } from "../../../predicates/hosts.ts";
import type { Group } from "../../group.ts";
import { isOnePlace, isRoom } from "../clauses/listing.ts";
import type { Discourse } from "../discourse.ts";
import type { ReadGroup } from "../nouns/noun-group.ts";
import { acrossFrom, onWay, overGround } from "./across-sense.ts";
import { heldBy, isOverMeal } from "./at-hand.ts";
import { isLookingBefore } from "./looking.ts";
import type { RelationPhrase } from "./relation-phrases.ts";
import type { RelationPhrases } from "./relations.ts";

/** The predicates that relation phrases at a token mean of such objects, as the viewer sees them. */
export function senseOf(
  talk: Discourse,
  at: number,
  {
    relations,
    objects,
    read,
    subject,
  }: {
    readonly relations: RelationPhrases;
    readonly subject: Group;
    readonly objects: Group;
    readonly read: ReadGroup | undefined;
  },
): readonly PredicateName[] {
  return relations.phrases.flatMap((phrase) => {
    if (phrase.loose && isLookingBefore(talk, at)) return "facing";
    const said = overGround(talk, at, talk.seen(phrase.predicate), { subject, objects });
    const predicate = onWay(talk, acrossFrom(talk, said, objects), subject);
    const aside = isOnSide(talk, at, relations.next) ? WITHIN.get(predicate) : undefined;
    if (aside !== undefined && isBorne(talk, objects, subject)) return ["on", aside] as const;
    if (isAlongWall(talk, at, { predicate, subject, objects })) return "against";
    if (isAtFoot(talk, at, relations.next)) return "next to";
    if (phrase.rim) return rimSense(talk, predicate, objects);
    const unsaid = phrase.within && phrase.object === "omitted";
    if (unsaid && isBorneAside(talk, predicate, { subject, objects }))
      return ["on", predicate] as const;
    if (phrase.within) return predicate;
    if (phrase.apart) return endsSense(talk, predicate, { phrase, subject, objects });
    if (phrase.ends) return oneEndSense(talk, predicate, { subject, objects });
    const side = WITHIN.get(predicate) ?? predicate;
    if (read === undefined && isOnePlace(talk, objects)) return side;
    if (read === undefined && isOnListed(talk, objects, subject)) return ["on", side] as const;
    const worn =
      phrase.predicate === "inside" && talk.word(at) === "in" && isWorn(talk, read, subject);
    return worn
      ? "touching"
      : suited(talk, fitted(predicate, read, phrase.loose), { subject, objects });
  });
}

/** "a bench runs ALONG THE WALL": with its back to it. */
function isAlongWall(
  talk: Discourse,
  at: number,
  {
    predicate,
    subject,
    objects,
  }: { readonly predicate: PredicateName; readonly subject: Group; readonly objects: Group },
): boolean {
  if (talk.frame !== "room" || predicate !== "next to" || talk.word(at) !== "along") return false;
  const [things, places] = [subject, objects].map(({ ids }) => talk.builder.categoriesOf(ids));
  const isWall = places!.every((each) => /(?:^| )wall$/.test(each));
  return isWall && places!.length === 1 && things!.every((each) => FURNITURE.test(each));
}

/** "a hallway with a shoe rack ON THE LEFT": a side of a place that is left out is within it. */
export function sideWithin(
  talk: Discourse,
  { predicate, object }: RelationPhrase,
  objects: Group,
): PredicateName {
  const within = object === "omitted" && isOnePlace(talk, objects);
  return within ? (WITHIN.get(predicate) ?? predicate) : predicate;
}

/** "at both ENDS of a shelf", "on opposite sides of a ROOM": on it or in it, where others are beside it. */
export function endsSense(
  talk: Discourse,
  predicate: PredicateName,
  { phrase, subject, objects }: { phrase: RelationPhrase; subject: Group; objects: Group },
): PredicateName {
  const within = phrase.ends
    ? talk.builder.categoriesOf(objects.ids).every((each) => groundSides(each) !== undefined)
    : false;
  if (predicate === "next to" && (within || isRoom(talk, objects))) return "inside";
  const borne =
    phrase.ends && (isBorne(talk, objects, subject) || areSitting(talk, subject, objects));
  return borne ? "on" : suited(talk, predicate, { subject, objects });
}

/** "at one end of a table": a cup is on it there, a chair beside it. */
function oneEndSense(
  talk: Discourse,
  predicate: PredicateName,
  { subject, objects }: { readonly subject: Group; readonly objects: Group },
): readonly PredicateName[] {
  const side = BESIDE.get(predicate);
  const stands = talk.builder.categoriesOf(subject.ids).some((each) => FURNITURE.test(each));
  const borne = isBorne(talk, objects, subject) || areSitting(talk, subject, objects);
  if (borne && !stands) return side === undefined ? ["on"] : ["on", predicate];
  if (isOnePlace(talk, objects)) return [side === undefined ? "at the edge of" : predicate];
  return side === undefined ? ["next to"] : ["next to", side];
}

/** "two girls at both ends of a BENCH" */
function areSitting(talk: Discourse, subject: Group, objects: Group): boolean {
  const [who, seats] = [subject, objects].map(({ ids }) => talk.builder.categoriesOf(ids));
  return (
    who!.every(isAnimate) && seats!.every((each) => isSeatOrFlatBed(each) || PERCHES.test(each))
  );
}

/** What is long and sat or stood upon, besides seats. */
const PERCHES =
  /(?:^| )(?:log|branch|limb|trunk|beam|plank|board|fence|wall|railing|wire|rope|seesaw|pier|dock|rug|mat|raft|surfboard)$/;

/** What "on" means of such things: furniture is on no wall but against it, and a map has no heights. */
export function suited(
  talk: Discourse,
  predicate: PredicateName,
  { subject, objects }: { readonly subject: Group; readonly objects: Group },
): PredicateName {
  const [things, places] = [subject, objects].map(({ ids }) => talk.builder.categoriesOf(ids));
  if (predicate === "at the bottom of" && places!.every(isBed)) return "next to";
  if (predicate === "above" && isOverMeal(things!, places!)) return "near";
  if (predicate !== "on" && predicate !== "inside") return predicate;
  if (talk.frame === "map") return predicate;
  const held = predicate === "on" ? heldBy(talk, things!, places!) : undefined;
  if (held !== undefined) return held;
  if (predicate === "inside" && areThicket(places!) && things!.length === 1) return "among";
  if (predicate === "inside") return places!.every(isSeatOrFlatBed) ? "on" : predicate;
  const isWall = places!.every((each) => /(?:^| )wall$/.test(each));
  return isWall && things!.every((each) => FURNITURE.test(each)) ? "against" : predicate;
}

/** "stuck in THE BRANCHES", "hides in the bushes": between them, and in none of them by itself. */
function areThicket(places: readonly string[]): boolean {
  return places.length > 1 && places.every((each) => THICKETS.test(each));
}

const THICKETS =
  /(?:^| )(?:branch|twig|leaf|bush|reed|cloud|flower|tree|weed|rock|ruin|shrub|wave|star)$/;

/** What stands on the floor wherever it is. */
const FURNITURE =
  /(?:^| )(?:bed|sofa|couch|desk|table|dresser|wardrobe|fireplace|stove|fridge|refrigerator|piano|bench|chair|armchair|sideboard|bathtub|toilet|bookcase|chest|crib|tv stand|dishwasher|machine|workbench|stage|bookshelf|cabinet|counter|cupboard|rack|locker|shelving unit|treadmill|oven|island|vanity)$/;

/** Sides of a place are within it, those of a thing are beside it. */
export const BESIDE: ReadonlyMap<PredicateName, PredicateName> = new Map([
  ["at the left side of", "left of"],
  ["at the right side of", "right of"],
]);

/** The same sides, each as a place within. */
const WITHIN: ReadonlyMap<PredicateName, PredicateName> = new Map(
  [...BESIDE].flatMap(([within, beside]) => [
    [within, within],
    [beside, within],
  ]),
);

/** "along the left side of A ROOM": within it, at that side. */
function rimSense(
  talk: Discourse,
  predicate: PredicateName,
  objects: Group,
): readonly PredicateName[] {
  if (!isOnePlace(talk, objects)) return [predicate];
  const side = WITHIN.get(predicate) ?? DEPTHS.get(predicate);
  return side === undefined ? [] : [side];
}

const DEPTHS: ReadonlyMap<PredicateName, PredicateName> = new Map([
  ["in front of", "at the front of"],
  ["behind", "at the back of"],
]);

/** "Desk: a lamp ON THE LEFT": on the desk, whose things are listed. */
function isOnListed(talk: Discourse, objects: Group, subject: Group): boolean {
  return talk.listing?.place.ids.join() === objects.ids.join() && isBorne(talk, objects, subject);
}

/** "AT THE FOOT of the stairs": beside them, as a thing on the floor is. */
function isAtFoot(talk: Discourse, at: number, next: number): boolean {
  const said = talk.tokens.slice(at, next).some(({ word }) => word === "foot");
  return said && talk.frame === "room";
}

/** "a buffet table with plates AT THE LEFT END": on it there. */
function isBorneAside(
  talk: Discourse,
  predicate: PredicateName,
  { subject, objects }: { readonly subject: Group; readonly objects: Group },
): boolean {
  const aside = /^at the (?:left side|right side|front|back|corner) of$/.test(predicate);
  return aside && isBorne(talk, objects, subject);
}

/** "ON the left SIDE of a tray" */
function isOnSide(talk: Discourse, at: number, next: number): boolean {
  return talk.word(at) === "on" && talk.tokens.slice(at, next).some(({ word }) => word === "side");
}

/** What is beside such things is said to be so, and what is at a side of them is on them. */
const TRAYS =
  /(?:^| )(?:tray|plate|platter|saucer|shelf|bookshelf|counter|countertop|board|pizza)$/;

/** Furniture that small things are at a side of by being on it, while others stand beside it. */
const TABLES =
  /(?:^| )(?:desk|table|workbench|nightstand|dresser|sideboard|console|counter|island)$/;

const SMALL =
  /(?:^| )(?:lamp|monitor|screen|keyboard|mouse|printer|cup|mug|glass|bottle|plate|bowl|vase|jar|jug|teapot|kettle|book|notebook|laptop|phone|pen|pencil|candle|clock|fork|knife|spoon|napkin|apple|orange|banana|pear|lemon|cake|tray|radio|photo|stapler|calculator|globe|coaster)$/;

function isBorne(talk: Discourse, { ids }: Group, subject: Group): boolean {
  const [places, things] = [ids, subject.ids].map((each) => talk.builder.categoriesOf(each));
  if (places!.every((category) => TRAYS.test(category))) return true;
  const areSmall = things!.every((each) => SMALL.test(each) || isTabletop(each));
  return places!.every((each) => TABLES.test(each)) && areSmall;
}

/** What a phrase says of such an object: "in bed" is on it, "at the left side of a car" beside it, "hanging from a wall" on it. */
function fitted(
  predicate: PredicateName,
  read: ReadGroup | undefined,
  loose?: true,
): PredicateName {
  const first = read?.members[0];
  if (first === undefined || !("phrase" in first)) return predicate;
  const { category = "" } = first.phrase;
  if (predicate === "inside" && isSeatOrFlatBed(category)) return "on";
  if (predicate === "hanging from" && isUpright({ category })) return "on";
  if (loose && namesPlace(read!)) return "inside";
  return namesPlace(read!) ? predicate : (BESIDE.get(predicate) ?? predicate);
}

/** "a man IN a suit" wears it, while an egg in a hat is inside it, as is a kitten INSIDE one. */
function isWorn(talk: Discourse, read: ReadGroup | undefined, { ids }: Group): boolean {
  const [first] = read?.members ?? [];
  if (first === undefined || !("phrase" in first)) return false;
  const { category = "" } = first.phrase;
  return isClothing(category) && !talk.builder.categoriesOf(ids).every(isTabletop);
}

/** Whether words name one place like a beach or a kitchen, perhaps with other things. */
export function namesPlace({ members: [first] }: ReadGroup): boolean {
  if (first === undefined || !("phrase" in first)) return false;
  return isPlace(first.phrase.category ?? "");
}
