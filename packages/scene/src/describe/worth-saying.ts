import { groupBy } from "../group-by.ts";
import { isTrodden } from "../kinds/areas.ts";
import { headOf } from "../kinds/category.ts";
import { looksAlive } from "../kinds/effigies.ts";
import { typicalSides } from "../kinds/sizes.ts";
import type { PredicateName } from "../predicate-names.ts";
import { isGround, isOverhead, isUpright, isWallHung } from "../predicates/hosts.ts";
import { type Box, type Frame, objectIds, type PlacedObject, type SceneObject } from "../scene.ts";
import type { MeasuredRelation } from "../spatial/relate.ts";
import type { Claim } from "./claim.ts";

/** What is over everything: under it is no news. */
const OVER_ALL: ReadonlySet<string> = new Set("sky sun moon ceiling cloud roof".split(" "));

/** What encloses the others: they are in it, on it or before it, and all else goes without saying. */
const SHELL: ReadonlySet<string> = new Set("room floor ceiling wall ground sky".split(" "));

/** What is wherever it bounds others, and says no more of them. */
const BOUNDARY: ReadonlySet<PredicateName> = new Set([
  "near",
  "next to",
  "far from",
  "above",
  "below",
]);

/** What holds others by letting them hang: it rests on nothing. */
const HANGERS: ReadonlySet<string> = new Set("hook hanger peg rope chain rail rack".split(" "));

/** So many times the size of what it stands on nothing is. */
const MOST_TIMES_LARGER = 3;

/**
 * Keep of the relations that boxes have those that somebody who sees the scene would say.
 *
 * Boxes that meet by chance make a tree lie on a bench, a bed hang on the wall behind it and a street
 * be under what drives on it. What rests is said to rest on one thing, or in one: the nearest.
 *
 * @param relations  that hold between the objects
 * @param stated     claims that are made already
 */
export function worthSaying(
  relations: readonly MeasuredRelation[],
  objects: readonly PlacedObject[],
  stated: readonly Claim[],
  frame: Frame,
): readonly MeasuredRelation[] {
  const byId = new Map(objects.map((object) => [object.id, object]));
  const told = relations.filter((relation) => {
    const [subject, object] = [byId.get(relation.subject)!, byId.get(objectIds(relation)[0]!)!];
    return isWorthSaying(relation, subject, object, frame);
  });
  const laden = relations.filter(({ predicate }) => predicate === "on");
  const resting = new Set(laden.map(({ subject, object }) => `${object} ${subject}`));
  const hosts = hostsOf(told, stated, byId);
  return told.filter((relation) => {
    if (isHolding(relation)) return hosts.has(relation);
    // a table is not said to be under what stands on it
    return relation.predicate !== "under" || !resting.has(`${relation.subject} ${relation.object}`);
  });
}

/** Of what each thing rests on or is in, the nearest; none for a thing of which that is stated. */
function hostsOf(
  told: readonly MeasuredRelation[],
  stated: readonly Claim[],
  byId: ReadonlyMap<string, PlacedObject>,
): ReadonlySet<MeasuredRelation> {
  const held = new Set(stated.filter(isHolding).map(({ subject }) => subject));
  const groups = groupBy(told.filter(isHolding), ({ subject }) => subject);
  return new Set(
    [...groups].flatMap(([subject, some]) => (held.has(subject) ? [] : [nearestHost(some, byId)])),
  );
}

function isHolding({ predicate }: Pick<Claim, "predicate">): boolean {
  return predicate === "on" || predicate === "inside";
}

/** What it is in, the smallest of several; else what it stands on; else what it hangs on. */
function nearestHost(
  some: readonly MeasuredRelation[],
  byId: ReadonlyMap<string, PlacedObject>,
): MeasuredRelation {
  const sizeOf = ({ object }: MeasuredRelation) => {
    const { box } = byId.get(object as string)!;
    const half = box.length / 2;
    return box.slice(0, half).reduce((size, low, axis) => size * (box[axis + half]! - low), 1);
  };
  const inside = some.filter(({ predicate }) => predicate === "inside");
  if (inside.length > 0) return inside.reduce((a, b) => (sizeOf(b) < sizeOf(a) ? b : a));
  const below = some.filter(({ object }) => !isUpright(byId.get(object as string)!));
  return (below.length > 0 ? below : some).reduce((a, b) => (b.margin > a.margin ? b : a));
}

function isWorthSaying(
  { predicate }: MeasuredRelation,
  subject: PlacedObject,
  object: PlacedObject,
  frame: Frame,
): boolean {
  if (frame === "map") return true;
  const isShell = [subject, object].some(({ category }) => SHELL.has(headOf(category)));
  if (isShell && BOUNDARY.has(predicate)) return false;
  switch (predicate) {
    case "on":
      return restsOn(subject, object);
    case "inside":
      return !looksAlive(object.category) && !isTrodden(object.category);
    case "under":
      return !isSetting(subject) && !OVER_ALL.has(headOf(object.category));
    case "in front of":
    case "behind":
      return frame === "room" || areMeeting(subject, object);
    case "near":
      return (
        !isTrodden(subject.category) &&
        !isTrodden(object.category) &&
        !areAtOnePlace(subject, object)
      );
    case "below":
      return !isGround(object);
    default:
      return true;
  }
}

/** Whether a thing is a part of the place rather than something in it. */
function isSetting(object: SceneObject): boolean {
  return isGround(object) || isUpright(object) || isOverhead(object);
}

function restsOn(subject: SceneObject, object: SceneObject): boolean {
  if (isUpright(object)) return isWallHung(subject);
  if (isSetting(subject) && !isWallHung(subject)) return false;
  if (HANGERS.has(headOf(subject.category))) return false;
  return isGround(object) || sizeOf(subject) <= MOST_TIMES_LARGER * sizeOf(object);
}

/** Its mean side, as its kind usually has it (m). */
function sizeOf({ category }: SceneObject): number {
  return typicalSides(category).reduce((sum, side) => sum + side, 0) / 3;
}

/** Whether the middle of one of the boxes is in the other. */
function areAtOnePlace({ box: one }: PlacedObject, { box: other }: PlacedObject): boolean {
  const half = one.length / 2;
  const holds = (a: Box, b: Box) =>
    a.slice(0, half).every((low, axis) => {
      const middle = (b[axis]! + b[axis + half]!) / 2;
      return low < middle && middle < a[axis + half]!;
    });
  return holds(one, other) || holds(other, one);
}

/** Whether boxes share space: in a picture the one hides a part of the other. */
function areMeeting({ box: one }: PlacedObject, { box: other }: PlacedObject): boolean {
  const half = one.length / 2;
  return one
    .slice(0, half)
    .every((low, axis) => low < other[axis + half]! && other[axis]! < one[axis + half]!);
}
