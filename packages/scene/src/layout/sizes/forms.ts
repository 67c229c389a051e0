import { roomPartOf } from "../../kinds/room-parts.ts";
import { type Sides, typicalSides } from "../../kinds/sizes.ts";
import type { Bearing } from "../../predicates/predicate.ts";
import { type CartesianScene, objectIds, type Relation, type SceneObject } from "../../scene.ts";
import { OTHER } from "../../words/attributes.ts";
import { asserted, bearingOf } from "../carriage.ts";
import type { SidesById } from "./preferred-sides.ts";
import { sizedByWords } from "./size-words.ts";

/** What carries a thing, so that its form follows from it. */
const CARRYING: ReadonlySet<Bearing> = new Set(["rests", "placed", "hung"]);
/** Who stands on something at least this high (m) does not stand on the ground. */
const RAISED_M = 0.3;
/** What lies is flat if it is this much lower than wide and deep, and hangs down from a wall. */
const FLAT = 0.25;
/** A sink in a counter is so much of one that stands by itself: the basin without what bears it. */
const BASIN = 0.3;
/** A laptop that is shut, of its open height. */
const SHUT = 0.13;
const LAPTOPS: ReadonlySet<string> = new Set(["laptop", "notebook computer", "laptop computer"]);

/** Tell whether words say that a thing is open. */
export function isOpen({ attributes }: Pick<SceneObject, "attributes">): boolean {
  return /\b(open|opened|unfolded)\b/.test(attributes[OTHER] ?? "");
}

/** Tell whether words say that a thing is shut. */
export function isClosed({ attributes }: Pick<SceneObject, "attributes">): boolean {
  return /\b(closed|shut|folded)\b|合上|关上/.test(attributes[OTHER] ?? "");
}

/** Tell whether a thing stands by itself or is set into a counter. */
export function isSink({ category }: Pick<SceneObject, "category">): boolean {
  return /(?:^| )(?:sink|washbasin)$/.test(category);
}

/**
 * Give things in a room the form that they have where they are: a lamp on a table is a table lamp, a
 * towel on a wall hangs down flat against it, a laptop with something on it is shut, a sink in a counter
 * is a basin.
 *
 * @param scene  in either frame; a picture, where all sizes are free, is left as it is
 * @param sides  of each object by id: width, height and depth (m)
 * @returns      the sides, by id
 */
export function withForms(scene: CartesianScene, sides: SidesById): SidesById {
  if (scene.frame === "image") return sides;
  const { relations } = asserted(scene);
  const carried = relations.filter((each) => CARRYING.has(bearingOf(each)));
  const held = relations.filter((each) => bearingOf(each) === "held");
  return new Map(
    scene.objects.map((object) => {
      const own = sides.get(object.id)!;
      return [object.id, object.box ? own : formOf(object, { own, carried, held, scene })];
    }),
  );
}

interface Circumstances {
  readonly own: readonly number[];
  readonly carried: readonly Relation[];
  readonly held: readonly Relation[];
  readonly scene: CartesianScene;
}

function formOf(
  object: SceneObject,
  { own, carried, held, scene }: Circumstances,
): readonly number[] {
  const [width, height, depth] = own as Sides;
  if (LAPTOPS.has(object.category)) {
    const loaded = carried.some((each) => objectIds(each)[0] === object.id);
    return loaded || isClosed(object) ? [width, SHUT * height, depth] : own;
  }
  const bearing = isSink(object) ? [...carried, ...held] : carried;
  const below = bearing.find(({ subject }) => subject === object.id);
  const host = below && scene.objects.find(({ id }) => id === objectIds(below)[0]);
  if (!host) return own;
  const atWall = roomPartOf(host) === "wall";
  if (isSink(object)) return roomPartOf(host) ? own : [width, BASIN * height, depth];
  if (object.category === "lamp") return lampAt(object, { own, host, atWall });
  const flat = atWall && height < FLAT * Math.min(width, depth);
  return flat ? [Math.min(width, depth), Math.max(width, depth), height] : own;
}

interface Place {
  readonly own: readonly number[];
  readonly host: SceneObject;
  readonly atWall: boolean;
}

/** A lamp of no stated kind, by what it stands on or is at; one that hangs is a pendant already. */
function lampAt(object: SceneObject, { own, host, atWall }: Place): readonly number[] {
  if (atWall) return sizedByWords(object, typicalSides("wall lamp"));
  const stands = roomPartOf(host) === undefined && typicalSides(host.category)[1] >= RAISED_M;
  return stands ? sizedByWords(object, typicalSides("table lamp")) : own;
}
