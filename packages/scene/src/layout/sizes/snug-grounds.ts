import { isLaidOut } from "../../kinds/grounds.ts";
import { isGround, isLine } from "../../predicates/hosts.ts";
import { type CartesianScene, objectIds, type SceneObject } from "../../scene.ts";
import { asserted, bearingOf } from "../carriage.ts";
import { sizeStatements } from "./size-statements.ts";

/** What is in a park has so much of it around itself (m), */
const ELBOW_ROOM = 0.7;

/** in all so much more than that, */
const SPARE = 1.5;

/** and the park goes on for so far beyond all of them (m). */
const VERGE = 3;

type Sides = ReadonlyMap<string, readonly number[]>;

/**
 * Let areas be no larger than what is in them needs, and some metres beyond: a park with a bench in it
 * is seen from so near that the bench is seen too. Areas keep the size that words or a box give them,
 * ways their length.
 *
 * @param sides  of each object of a room, by id (m)
 * @returns      the sides, none of them larger
 */
export function withSnugGrounds(scene: CartesianScene, sides: Sides): Sides {
  if (scene.frame === "image") return sides;
  const compared = new Set(sizeStatements(scene).flatMap((each) => [each.subject, each.object]));
  const free = scene.objects.filter((object) => isFree(object) && !compared.has(object.id));
  const snug = free.flatMap(({ id }): readonly (readonly [string, readonly number[]])[] => {
    const guests = guestsOf(scene, id).map((guest) => sides.get(guest)!);
    return guests.length === 0 ? [] : [[id, around(guests, sides.get(id)!)]];
  });
  return new Map([...sides, ...snug]);
}

function isFree(object: SceneObject): boolean {
  const { box, attributes } = object;
  if (isLaidOut(object.category)) return false;
  return isGround(object) && !isLine(object) && box === undefined && attributes.size === undefined;
}

function guestsOf(scene: CartesianScene, id: string): readonly string[] {
  return asserted(scene)
    .relations.filter((relation) => ["held", "rests"].includes(bearingOf(relation)))
    .filter((relation) => objectIds(relation)[0] === id)
    .map(({ subject }) => subject);
}

/** The sides of an area in which guests of these sides stand with room around them. */
function around(guests: readonly (readonly number[])[], own: readonly number[]): readonly number[] {
  const areas = guests.map(([width, , depth]) => (width! + ELBOW_ROOM) * (depth! + ELBOW_ROOM));
  const square = Math.sqrt(SPARE * areas.reduce((sum, area) => sum + area, 0));
  const longest = Math.max(...guests.flatMap(([width, , depth]) => [width!, depth!]));
  const needed = Math.max(square, longest) + 2 * VERGE;
  const [widest, height, deepest] = own as readonly [number, number, number];
  const slant = Math.sqrt(widest / deepest);
  return [Math.min(widest, needed * slant), height, Math.min(deepest, needed / slant)];
}
