import { isAnimate, isPerson } from "../../../kinds/animate.ts";
import { isGroundName } from "../../../kinds/areas.ts";
import { headOf } from "../../../kinds/category.ts";
import { isClothing } from "../../../kinds/clothing.ts";
import { hasInside } from "../../../kinds/interiors.ts";
import { isSaddled } from "../../../kinds/mounts.ts";
import { isKnownCategory } from "../../../kinds/noun-table.ts";
import { isPlace } from "../../../kinds/rooms.ts";
import { isBed, isSeat } from "../../../kinds/seats.ts";
import { knownSides } from "../../../kinds/sizes.ts";
import { isTabletop } from "../../../kinds/tabletop.ts";
import { isVehicle } from "../../../kinds/vehicles.ts";
import type { Group } from "../../group.ts";
import type { Statement } from "../../statement.ts";
import type { Discourse } from "../discourse.ts";
import { VESSELS } from "../lexicon/word-classes.ts";
import type { ReadGroup } from "../nouns/noun-group.ts";
import type { RelationPhrase } from "../places/relation-phrases.ts";

/** What is done to things on or in, rather than somebody stays there. */
const BENCHES =
  /(?:^| )(?:board|pan|skillet|griddle|grill|stove|oven|sink|table|desk|counter|countertop|island|shelf|easel|napkin|microwave|fridge|refrigerator|cupboard|cabinet|drawer|swing|stroller|pram|wheelchair|wheelbarrow|sled|wagon|carriage|trolley|cart|bathtub|cage|aquarium|vase|envelope)$/;

/** Where a child or a pet is that somebody does something with. */
const NURSERIES = /(?:^| )(?:crib|cot|cradle|bassinet|high chair|highchair|playpen|incubator)$/;

/** What people stand, walk or climb on, besides what is large. */
const FOOTHOLDS =
  /(?:^| )(?:ladder|stairs|staircase|step|stepladder|rock|boulder|log|branch|ledge|curb|kerb|corner|podium|platform|stage|deck|pier|dock|balcony|porch|roof|rooftop|scaffold|bridge|fence|wall|railing|towel|blanket|quilt|mattress|raft|surfboard|skateboard|snowboard|skis|trampoline|treadmill|escalator|broom|horseback)$/;

/** What is as long or as deep as this bears people, whatever it is (m). */
const BEARS_PEOPLE_M = 3;

/** What is drawn or written in. */
const DRAWN_ON =
  /(?:^| )(?:pavement|sidewalk|sand|ground|driveway|asphalt|road|street|floor|playground|snow)$/;

/** Verbs that bring a thing to where it then is. */
const PUTTING =
  /^(?:build|built|stack|plac|put|set|arrang|hang|spill|drop|lay|laid|spread|plant|pour|pack|load|unload|assembl|stick|glu|tap(?:e|ing)|pin)/;

/** Verbs of which one sees what was made where it is: "paints a heart ON A WALL", while one paints pictures on beaches. */
const DRAWING = /^(?:draw|drew|writ|wrote|paint|sketch|carv|print)/;

/** Verbs of which any place is that of the thing, which is there to stay: "building a snowman NEAR A ROW OF TREES". */
const BUILDING = /^(?:build|built|stack|plac|put|plant|arrang|assembl|pitch|set|install)/;

/**
 * Find what is done to where the place is that of the thing, and not of who does it: "slicing tomatoes ON A CUTTING
 * BOARD", "pours milk into a cup ON THE TABLE".
 *
 * @returns  the thing that was named last; undefined where nobody does anything with it, or stays there
 */
export function handled(
  talk: Discourse,
  phrases: readonly RelationPhrase[],
  read: ReadGroup | undefined,
): Group | undefined {
  const { last, state, acting, relative, related, deed = "" } = talk;
  const topic = relative === last ? undefined : (relative ?? talk.topic);
  const [member] = read?.members ?? [];
  if (state !== "object" || !acting || talk.joined || !last || !topic) return undefined;
  if (last === topic || member === undefined || !("phrase" in member)) return undefined;
  if (!talk.builder.categoriesOf(topic.ids).every(isAnimate)) return undefined;
  const { category = "" } = member.phrase;
  const settled = related?.objects === last && isPlaced(talk, related);
  if (settled && related!.subject.ids.join() === topic.ids.join()) return undefined;
  if (BUILDING.test(deed) && !settled) return last;
  const says = (...names: readonly string[]) =>
    phrases.every((each) => names.includes(each.predicate));
  const stays = /^w(?:ear|ore)/.test(deed) || (/^read/.test(deed) && !BENCHES.test(category));
  if (stays || !says("on", "inside")) return undefined;
  const lies =
    says("on") && (liesOn(talk, topic, category) || (!settled && isDrawnOn(deed, category)));
  const kept = !settled && (PUTTING.test(deed) || isKeptAt(talk, last, category));
  return lies || kept ? last : undefined;
}

/** Whether something is drawn or written on such a thing, rather than somebody stays there. */
function isDrawnOn(deed: string, category: string): boolean {
  const surface = DRAWN_ON.test(category) || !(isPlace(category) || isSeat(category));
  return DRAWING.test(deed) && surface;
}

/** Whether a statement puts its subject somewhere; people are near what they work on, wherever that is. */
function isPlaced(talk: Discourse, { predicates, subject }: Statement): boolean {
  const people = talk.builder.categoriesOf(subject.ids).every(isPerson);
  return !(people && predicates.every((each) => each === "near" || each === "touching"));
}

/** Whether what people do something with is on such a thing, where they are not themselves. */
function liesOn(talk: Discourse, { ids }: Group, category: string): boolean {
  if (!talk.builder.categoriesOf(ids).every(isPerson)) return false;
  if (!isKnownCategory(category) && knownSides(category) === undefined) return false;
  return !bearsPeople(category) && !isClothing(category);
}

/** Whether things that something is done to are on or in such a thing. */
function isKeptAt(talk: Discourse, done: Group, category: string): boolean {
  if (BENCHES.test(category) || VESSELS.has(headOf(category)) || isTabletop(category)) return true;
  return NURSERIES.test(category) && talk.builder.categoriesOf(done.ids).every(isAnimate);
}

/** Whether people are on or in a thing themselves: a ground, a seat, a ladder, what is large. */
function bearsPeople(category: string): boolean {
  if (isPlace(category) || isGroundName(category) || isSeat(category) || isBed(category))
    return true;
  if (isSaddled(category) || isVehicle(category) || hasInside(category)) return true;
  const [width = 0, , depth = 0] = knownSides(category) ?? [];
  return FOOTHOLDS.test(category) || Math.max(width, depth) >= BEARS_PEOPLE_M;
}
