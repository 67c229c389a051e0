import { hasFront } from "../../predicates/fronts.ts";
import { type CartesianScene, objectIds, type Relation, type SceneObject } from "../../scene.ts";
import { stationOf } from "../arrange/habits.ts";
import { ROOM_SIDES, type RoomSide } from "./room-shell.ts";

/** The words that tell which wall of a room is meant; north is away from the viewer. */
const NAMED: ReadonlyMap<string, RoomSide> = new Map([
  ["back", "back"],
  ["rear", "back"],
  ["far", "back"],
  ["north", "back"],
  ["northern", "back"],
  ["left", "left"],
  ["west", "left"],
  ["western", "left"],
  ["right", "right"],
  ["east", "right"],
  ["eastern", "right"],
  ["front", "front"],
  ["near", "front"],
  ["south", "front"],
  ["southern", "front"],
]);

const ACROSS: Readonly<Record<RoomSide, RoomSide>> = {
  back: "front",
  front: "back",
  left: "right",
  right: "left",
};

/**
 * List the sides of a room that each of its walls may take, the likeliest first.
 *
 * Words may name the side ("the north wall", "the opposite wall"). A single wall that they do not name
 * takes any side, the back first; several take one each of those that are left.
 *
 * @param walls  in the order in which they were spoken of
 * @returns      at least one side, by the id of the wall
 */
export function sidesOfWalls(
  walls: readonly SceneObject[],
): ReadonlyMap<string, readonly RoomSide[]> {
  const named = new Map(walls.map((wall) => [wall.id, namedSide(wall)]));
  const taken = new Set([...named.values()]);
  const left = ROOM_SIDES.filter((side) => !taken.has(side));
  const sides = new Map<string, readonly RoomSide[]>();
  let before: RoomSide | undefined;
  walls.forEach((wall, index) => {
    const side = named.get(wall.id) ?? (before && isOpposite(wall) ? ACROSS[before] : undefined);
    const free = left.filter((each) => ![...sides.values()].some(([first]) => first === each));
    const open = walls.length === 1 ? ROOM_SIDES : free.slice(0, 1);
    const own = side ? [side] : open.length > 0 ? open : [ROOM_SIDES[index % ROOM_SIDES.length]!];
    sides.set(wall.id, own);
    before = own[0];
  });
  return sides;
}

/**
 * Take the wall at the front for the one that those in the room look at, which is at the back of what a
 * viewer sees: the wall with the blackboard.
 *
 * @param sides  of all walls of the room, see `sidesOfWalls`
 * @returns      undefined where there is no front wall, or another wall is at the back
 */
export function seenFromWithin(
  sides: ReadonlyMap<string, readonly RoomSide[]>,
): ReadonlyMap<string, readonly RoomSide[]> | undefined {
  const first = [...sides].map(([, [side]]) => side);
  if (!first.includes("front") || first.includes("back")) return undefined;
  return new Map([...sides].map(([id, own]) => [id, own[0] === "front" ? ["back"] : own]));
}

/** Tell which side of a room the words for a wall name; undefined where they name none. */
export function namedSide({ attributes }: SceneObject): RoomSide | undefined {
  const words = Object.values(attributes).flatMap((value = "") => value.split(" "));
  return words.map((word) => NAMED.get(word)).find((side) => side !== undefined);
}

function isOpposite({ attributes }: SceneObject): boolean {
  return Object.values(attributes).some((value) => value === "opposite");
}

/**
 * List the sides of a room that what is in its walls may take: those of the wall it is said to be on.
 *
 * @param relations  of the scene
 * @param wallSides  the sides that each wall may take, by its id
 * @returns          by the id of what is on a wall; nothing for what is on none
 */
export function sidesOnWalls(
  relations: readonly Relation[],
  wallSides: ReadonlyMap<string, readonly RoomSide[]>,
): ReadonlyMap<string, readonly RoomSide[]> {
  const said = relations.filter(({ predicate, negated }) => !negated && ON_WALL.has(predicate));
  return new Map(
    said.flatMap((relation) => {
      const [wall] = objectIds(relation);
      const sides = wallSides.get(wall!);
      return sides ? [[relation.subject, sides] as const] : [];
    }),
  );
}

/**
 * List the sides of a room to which things turn their backs: what has a front is against a wall of a
 * known side, or along it.
 *
 * @param scene      whose objects and relations
 * @param wallSides  the sides that each wall may take, by its id
 * @returns          by object id; nothing for what may be at several sides
 */
export function sidesAtBacks(
  { objects, relations }: Pick<CartesianScene, "objects" | "relations">,
  wallSides: ReadonlyMap<string, readonly RoomSide[]>,
): ReadonlyMap<string, RoomSide> {
  const fronted = new Set(
    objects.filter((each) => hasFront(each) || stationOf(each) !== undefined).map(({ id }) => id),
  );
  const said = relations.filter(
    ({ subject, predicate, negated }) =>
      !negated && fronted.has(subject) && (predicate === "next to" || ON_WALL.has(predicate)),
  );
  return new Map(
    said.flatMap((relation) => {
      const sides = wallSides.get(objectIds(relation)[0]!);
      return sides?.length === 1 ? [[relation.subject, sides[0]!] as const] : [];
    }),
  );
}

/** What a window or a door is said to be to the wall that it is in. */
const ON_WALL: ReadonlySet<string> = new Set([
  "on",
  "inside",
  "part of",
  "against",
  "at the centre of",
  "at the left side of",
  "at the right side of",
]);
