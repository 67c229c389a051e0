import type { Edge } from "../../geometry.ts";
import { hasInside } from "../../kinds/interiors.ts";
import { hasBodyAbove } from "../../kinds/open-space.ts";
import type { PredicateName } from "../../predicate-names.ts";
import {
  isCrossedBy,
  isGround,
  isOpenVessel,
  isOverhead,
  isSky,
  isSurface,
  isUpright,
  isVessel,
} from "../../predicates/hosts.ts";
import type { Bearing, Constraint } from "../../predicates/predicate.ts";
import { type CartesianScene, objectIds, type SceneObject } from "../../scene.ts";
import { bearingOf } from "../carriage.ts";
import { isSink } from "../sizes/forms.ts";
import type { SidesById } from "../sizes/preferred-sides.ts";
import type { Choice } from "./choice.ts";
import type { Space } from "./space.ts";
import type { Link } from "./unknowns.ts";

/** What lies between a thing and the bottom of what it is in: metres, or a part of its height. */
const INNER_FLOOR = 0.03;
const INNER_FLOOR_PART = 0.2;

/** A surface is shared with what takes up to this part of its width and depth. */
const SHARED_PART = 0.6;

/** What says nothing of two things being close: who sits on a sofa looks at a screen that is elsewhere. */
const APART: ReadonlySet<PredicateName> = new Set([
  "facing",
  "facing away from",
  "opposite",
  "far from",
  "parallel to",
  "perpendicular to",
]);

/** What is known of the things that stand. */
export interface SupportOptions {
  /** Preferred, by object id (m). */
  readonly sides: SidesById;
  /** The ids of the objects that are given their heights otherwise. */
  readonly placed: ReadonlySet<string>;
  /** Whether nothing may be in the air. */
  readonly all: boolean;
}

/**
 * List for each object of a room what it may stand on, the likeliest first: what the words put it
 * on or in, what its companions are on (a spoon left of a cup on a table), the floor, an area, any other
 * thing (an area, only on areas); and last, unless all must stand, the air, which is taken only when the stated relations leave
 * nothing else. What the words hang over something needs no support.
 *
 * @param scene    in the room frame
 * @param options  see `SupportOptions`
 */
export function supportChoices(
  scene: CartesianScene,
  space: Space,
  { sides, placed, all }: SupportOptions,
): readonly Choice[] {
  const standing = { scene, space, sides, beside: besideEach(scene) };
  return scene.objects
    .filter((object) => !placed.has(object.id) && !hangs(scene, object))
    .map(({ id }) => ({
      kind: "support",
      alternatives: [...stands(standing, id), ...(all ? [] : [[]])],
      mirrored: false,
      preferences: () => [],
    }));
}

function hangs(scene: CartesianScene, { id }: SceneObject): boolean {
  if (carried(scene, id, "held").some((host) => isSky(objectOf(scene, host)))) return true;
  if (carried(scene, id, "rests").some((host) => holdsUp(scene, host))) return true;
  return (
    carried(scene, id, "rests").length + carried(scene, id, "held").length === 0 &&
    scene.relations.some((relation) => {
      const bearing = bearingOf(relation);
      if (bearing === "hangs" || bearing === "hung") return relation.subject === id;
      return bearing === "lifts" && objectIds(relation).includes(id);
    })
  );
}

/** Tell whether what is on a thing hangs at it or under it. */
function holdsUp(scene: CartesianScene, id: string): boolean {
  const host = objectOf(scene, id);
  return isUpright(host) || isOverhead(host);
}

function objectOf({ objects }: CartesianScene, id: string): SceneObject {
  return objects.find((object) => object.id === id)!;
}

/** What is looked up for the supports of every object. */
interface Standing {
  readonly scene: CartesianScene;
  readonly space: Space;
  readonly sides: SidesById;
  readonly beside: ReadonlyMap<string, ReadonlySet<string>>;
}

function stands(standing: Standing, id: string): readonly (readonly Link[])[] {
  const { scene, space, sides } = standing;
  const placed = carried(scene, id, "placed");
  const held = carried(scene, id, "held");
  const isArea = (host: string) => isGround(objectOf(scene, host));
  const on = [
    ...carried(scene, id, "rests"),
    ...held.filter(isArea),
    ...crossed(scene, id),
    ...placed,
  ];
  const inside = [...held.filter((host) => !isArea(host)), ...placed];
  const shared = on.length + inside.length > 0 ? [] : sharedSurfaces(standing, id);
  const named = new Set([id, ...on, ...inside, ...shared]);
  const others = scene.objects
    .map((other) => other.id)
    .filter((other) => !named.has(other) && (isArea(other) || !isArea(id)));
  const isAcross = new Set(carried(scene, id, "rests")).size > 1;
  const top = (surface: string) =>
    // Of what reaches from one thing to another the words say how it lies over each.
    (isAcross && on.includes(surface) ? levelWith(id, surface, "y1", 0) : onTop(id, surface)).map(
      (each) => space.unknowns.link(each),
    );
  const bottom = (holder: string) =>
    innerFloor(objectOf(scene, id), objectOf(scene, holder), sides.get(holder)!).map((each) =>
      space.unknowns.link(each),
    );
  const entered = placed.some((host) => hasInside(objectOf(scene, host).category));
  const isAtFoot = placed.some((host) => !mayHold(objectOf(scene, host)));
  const hosts = [on.map(top), ...(isAtFoot ? [[ground(space, id)]] : []), inside.map(bottom)];
  return [
    ...(entered ? hosts.toReversed() : hosts).flat(),
    ...shared.map(top),
    ground(space, id),
    ...[...others.filter(isArea), ...others.filter((other) => !isArea(other))].map(top),
  ];
}

/** Tell whether there is an inside with a floor: none of a bench or a car, beside which a dog is on the ground. */
function mayHold(host: SceneObject): boolean {
  return isVessel(host) || isOpenVessel(host);
}

function ground(space: Space, id: string): readonly Link[] {
  const height = space.unknowns.fromOrigin({ id, edge: "y0" });
  return [height, { ...height, low: height.high, high: height.low }];
}

/**
 * What is in a tree or a car is in its crown or its body, above the open space; a sink in a counter is
 * let in from above.
 */
function innerFloor(
  guest: SceneObject,
  holder: SceneObject,
  [, height]: readonly number[],
): readonly Constraint[] {
  const { id } = guest;
  if (isSink(guest) && isSurface(holder)) return flushWith(id, holder.id);
  if (hasBodyAbove(holder.category)) return levelWith(id, holder.id, "uy", 0);
  return levelWith(id, holder.id, "y0", Math.min(INNER_FLOOR, INNER_FLOOR_PART * height!));
}

/** What an object's companions, and theirs, are put on by the words, where it would fit as well. */
function sharedSurfaces({ scene, sides, beside }: Standing, id: string): readonly string[] {
  const companions = new Set([id]);
  const surfaces: string[] = [];
  for (const each of companions) {
    const carriers = carried(scene, each, "rests");
    surfaces.push(...carriers);
    if (each !== id && carriers.length > 0) continue;
    for (const other of beside.get(each) ?? []) companions.add(other);
  }
  return surfaces.filter((surface) => surface !== id && fits(sides.get(id)!, sides.get(surface)!));
}

function fits([width, , depth]: readonly number[], surface: readonly number[]): boolean {
  return width! <= SHARED_PART * surface[0]! && depth! <= SHARED_PART * surface[2]!;
}

/** For each object those that a relation which says nothing of weight puts beside it. */
function besideEach(scene: CartesianScene): ReadonlyMap<string, ReadonlySet<string>> {
  const beside = new Map(scene.objects.map(({ id }) => [id, new Set<string>()]));
  for (const relation of scene.relations) {
    if (bearingOf(relation) !== "none" || APART.has(relation.predicate)) continue;
    const ids = [relation.subject, ...objectIds(relation)];
    for (const one of ids) for (const other of ids) beside.get(one)!.add(other);
  }
  return beside;
}

/** What the words say carries an object in this way. */
function carried(scene: CartesianScene, id: string, bearing: Bearing): readonly string[] {
  return scene.relations
    .filter((relation) => relation.subject === id && bearingOf(relation) === bearing)
    .flatMap(objectIds);
}

/** The ways that a thing walks or drives across. */
function crossed(scene: CartesianScene, id: string): readonly string[] {
  const mover = objectOf(scene, id);
  return scene.relations
    .filter(({ subject, predicate }) => subject === id && predicate === "crosses")
    .flatMap(objectIds)
    .filter((way) => isCrossedBy(objectOf(scene, way), mover));
}

function onTop(id: string, surface: string): readonly Constraint[] {
  return [
    ...levelWith(id, surface, "y1", 0),
    ...(["x", "z"] as const).flatMap((axis) => [
      difference(surface, `${axis}0`, id, `c${axis}`),
      difference(id, `c${axis}`, surface, `${axis}1`),
    ]),
  ];
}

/** The top of one object is as far below that of another as its bottom would be above the other's. */
function flushWith(id: string, other: string): readonly Constraint[] {
  return [
    difference(id, "y1", other, "y1", INNER_FLOOR),
    difference(other, "y1", id, "y1", -INNER_FLOOR),
  ];
}

/** The bottom of one object is `height` above an edge of another. */
function levelWith(id: string, other: string, edge: Edge, height: number): readonly Constraint[] {
  return [difference(other, edge, id, "y0", height), difference(id, "y0", other, edge, -height)];
}

function difference(low: string, lowEdge: Edge, high: string, highEdge: Edge, gap = 0): Constraint {
  return { low: { id: low, edge: lowEdge }, high: { id: high, edge: highEdge }, gap };
}
