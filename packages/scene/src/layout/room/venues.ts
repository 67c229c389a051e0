import { headOf } from "../../kinds/category.ts";
import { isBuilding } from "../../kinds/interiors.ts";
import { roomPartOf } from "../../kinds/room-parts.ts";
import { isRoomKind } from "../../kinds/rooms.ts";
import type { PredicateName } from "../../predicate-names.ts";
import { isGround } from "../../predicates/hosts.ts";
import { type CartesianScene, objectIds, type Relation, type SceneObject } from "../../scene.ts";
import { stationOf } from "../arrange/habits.ts";

/** What has its place within a room has it so. */
const WITHIN: ReadonlySet<PredicateName> = new Set([
  "inside",
  "at the centre of",
  "at the corner of",
  "at the edge of",
  "at the left side of",
  "at the right side of",
  "at the front of",
  "at the back of",
]);

/** What is there is not before the building, whatever it is: "a statue in the middle of a museum". */
const DEEP: ReadonlySet<PredicateName> = new Set(["inside", "at the centre of"]);

/** What a building has inside only, so that speaking of one speaks of the inside. */
const INNER = new Set(["wall", "ceiling", "corner", "altar", "pew", "stage", "aisle"]);

/**
 * Find the building that a whole scene is in, where the words leave that open: "A restaurant. Three tables
 * stand in a row." Nothing is said to be beside it or on it, and there is furniture, a wall or a ceiling, or
 * something is said to be in it.
 *
 * @param scene  in `room`
 * @returns      undefined where there is none, or a room that is one by its name
 */
export function venueOf({ objects, relations }: CartesianScene): SceneObject | undefined {
  const venues = objects.filter(isVenue);
  const [venue] = venues;
  if (venues.length !== 1 || objects.some((each) => roomPartOf(each) === "room")) return undefined;
  const said = relations.filter((each) => concerns(each, venue!));
  const seenOutside = !said.every((each) => isWithin(each, venue!));
  const isEntered = said.some(({ predicate }) => DEEP.has(predicate));
  return !seenOutside && (isEntered || objects.some(isIndoorThing)) ? venue : undefined;
}

/** Take a venue for a room, so that everything else is inside of it. */
export function asRoom(scene: CartesianScene, venue: SceneObject): CartesianScene {
  const room = { ...venue, category: "room" };
  return { ...scene, objects: scene.objects.map((each) => (each === venue ? room : each)) };
}

function isVenue(object: SceneObject): boolean {
  const { category } = object;
  const isKnown = isRoomKind(category) || isBuilding(category);
  return isKnown && !isGround(object) && roomPartOf(object) === undefined;
}

function concerns(relation: Relation, { id }: SceneObject): boolean {
  return relation.subject === id || objectIds(relation).includes(id);
}

function isWithin({ subject, predicate, negated }: Relation, venue: SceneObject): boolean {
  return subject !== venue.id && negated !== true && WITHIN.has(predicate);
}

function isIndoorThing(object: SceneObject): boolean {
  return stationOf(object) !== undefined || INNER.has(headOf(object.category));
}
