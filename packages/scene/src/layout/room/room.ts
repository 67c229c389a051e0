import { roomPartOf } from "../../kinds/room-parts.ts";
import { type Box, type CartesianScene, objectIds, type SceneObject } from "../../scene.ts";
import { bearingOf } from "../carriage.ts";
import { type Fixture, isLocked } from "../fixtures.ts";
import { preferredSides, type SidesById } from "../sizes/preferred-sides.ts";
import { overhangsOf, withHolders } from "./holders.ts";
import {
  floorBox,
  groundFixtures,
  ROOM_SIDES,
  type RoomSize,
  shellFixtures,
  wallBox,
} from "./room-shell.ts";
import { uniqueId } from "./unique-id.ts";
import { asRoom, venueOf } from "./venues.ts";
import { seenFromWithin, sidesAtBacks, sidesOfWalls, sidesOnWalls } from "./wall-sides.ts";

/** A room that the words leave open is at least so large (m). */
const LEAST_ROOM: RoomSize = { width: 3.6, depth: 3, height: 2.6 };

/** What stands on the floor gets so much room around it (m), */
const WALKWAY = 0.7;

/** what hangs over something so much air under it (m), */
const HEADROOM = 0.6;

/** and the floor is so much larger than that. */
const SPARE = 1.5;

/** Where all does not fit, or not as it was said, rooms larger by these factors are tried. */
const GROWTH = [1, 1.6, 2.6] as const;

/**
 * What is larger than this (m) is not within walls, unless it is said to be in, but has them beside it: a tree;
 * where a room is spoken of, what is higher: a stage is in its hall.
 */
const LARGEST_INDOORS = 4;

/** The parts that make a room of what is around them; a floor may be any ground. */
const ENCLOSING = new Set(["wall", "ceiling", "corner", "room", "window", "door"]);

/** A way to set a scene: with these objects and with these places given. */
export interface Setting {
  readonly scene: CartesianScene;
  readonly fixtures: readonly Fixture[];
  /** Preferred, by object id (m), where they are not those of the words alone. */
  readonly sides?: SidesById;
}

/**
 * List the rooms that a scene may be set in, the likeliest first; last, no room at all: then a wall
 * stands free, and a floor is the ground. What hangs is first held by walls and ceilings of its own.
 *
 * @param scene  in `room`; an image has no settings but itself
 * @param sides  preferred, by object id (m)
 * @param size   of the room (m), where it is given: then there is no other
 * @returns      at least one setting; the last needs nothing that was not said
 */
export function settingsOf(
  scene: CartesianScene,
  sides: SidesById,
  size?: RoomSize,
): readonly Setting[] {
  if (scene.frame === "image") return [{ scene, fixtures: [] }];
  const venue = venueOf(scene);
  const indoors = venue && asRoom(scene, venue);
  const housed = indoors ? settingsOf(indoors, preferredSides(indoors), size).slice(0, -1) : [];
  return [...housed, ...settingsAsSaid(scene, sides, size)];
}

function settingsAsSaid(
  scene: CartesianScene,
  sides: SidesById,
  size?: RoomSize,
): readonly Setting[] {
  const held = withHolders(scene);
  if (size) return [held ?? [], scene].flat().map((each) => inRoom(each, size));
  const open = { scene, fixtures: groundFixtures(scene.objects) };
  const furnished = held ? roomsFor(held, preferredSides(held)) : [];
  return [...furnished, ...roomsFor(scene, sides), open];
}

/** The rooms of growing size for what may be in a room; none else. */
function roomsFor(scene: CartesianScene, sides: SidesById): readonly Setting[] {
  if (!isIndoors(scene, sides)) return [];
  const said = sidesOfWalls(scene.objects.filter(isWall));
  const readings = [said, seenFromWithin(said) ?? []].flat();
  return GROWTH.flatMap((growth) => {
    const size = roomFor(scene, sides, growth);
    return readings.map((wallSides) => {
      const openingSides = sidesOnWalls(scene.relations, wallSides);
      const backSides = sidesAtBacks(scene, wallSides);
      const shell = { size, sides, wallSides, openingSides, backSides };
      return { scene, sides, fixtures: shellFixtures(scene.objects, shell) };
    });
  });
}

/**
 * Set a scene in a room of a given size: with a floor and the walls at the back, left and right,
 * where the scene has none of its own. Ceiling and front wall are left out: one looks in.
 *
 */
function inRoom(scene: CartesianScene, size: RoomSize): Setting {
  const wallSides = sidesOfWalls(scene.objects.filter(isWall));
  const taken = new Set([...wallSides.values()].map(([side]) => side!));
  const ids = new Set(scene.objects.map(({ id }) => id));
  const hasFloor = scene.objects.some((object) => roomPartOf(object) === "floor");
  const floor = hasFloor ? [] : [part("floor", uniqueId("floor", ids), floorBox(size))];
  const walls = ROOM_SIDES.filter((side) => side !== "front" && !taken.has(side)).map((side) =>
    part("wall", uniqueId(`${side}-wall`, ids), wallBox(side, size)),
  );
  const settled = new Map([...wallSides].map(([id, [side]]) => [id, [side!]]));
  const whole = { ...scene, objects: [...scene.objects, ...floor, ...walls] };
  const sides = preferredSides(whole);
  const openingSides = sidesOnWalls(scene.relations, settled);
  const backSides = sidesAtBacks(scene, settled);
  const shell = { size, sides, wallSides: settled, openingSides, backSides };
  return { scene: whole, sides, fixtures: shellFixtures(scene.objects, shell) };
}

/** Tell whether something makes a room of what is in a scene, and all of that may be in a room. */
function isIndoors({ objects, relations }: CartesianScene, sides: SidesById): boolean {
  const parts = objects.map(roomPartOf);
  const rooms = roomsApart(objects);
  const inner = objects.filter((_, index) => parts[index] === undefined);
  const places = new Set(objects.filter((_, index) => parts[index] === "room").map(({ id }) => id));
  const inside = relations.filter((each) => each.predicate === "inside" && !each.negated);
  const within = new Set(
    inside.filter((each) => places.has(objectIds(each)[0]!)).map(({ subject }) => subject),
  );
  return (
    parts.some((each) => each !== undefined && ENCLOSING.has(each)) &&
    rooms <= 1 &&
    (inner.length > 0 || objects.filter(isWall).length > 1) &&
    !objects.some(isLocked) &&
    inner.every(({ id }) => within.has(id) || isSmallEnough(sides.get(id)!, rooms > 0))
  );
}

/** How many rooms are spoken of: "the room" beside one that is called a kitchen is that kitchen. */
function roomsApart(objects: readonly SceneObject[]): number {
  const rooms = objects.filter((object) => roomPartOf(object) === "room");
  const named = rooms.filter(({ category }) => category !== "room");
  return named.length === 1 ? 1 : rooms.length;
}

function isSmallEnough(sides: readonly number[], isInRoom: boolean): boolean {
  return Math.max(...(isInRoom ? [sides[1]!] : sides)) <= LARGEST_INDOORS;
}

function roomFor(scene: CartesianScene, sides: SidesById, growth: number): RoomSize {
  const inner = scene.objects.filter((object) => roomPartOf(object) === undefined);
  const carried = new Set(
    scene.relations
      .filter((relation) => ["rests", "held", "hung"].includes(bearingOf(relation)))
      .filter((relation) => inner.some(({ id }) => objectIds(relation).includes(id)))
      .map(({ subject }) => subject),
  );
  const standing = inner.filter(({ id }) => !carried.has(id)).map(({ id }) => sides.get(id)!);
  const area = standing.reduce((sum, [w, , d]) => sum + (w! + WALKWAY) * (d! + WALKWAY), 0);
  const longest = Math.max(0, ...standing.flatMap(([w, , d]) => [w!, d!])) + 2 * WALKWAY;
  const side = Math.sqrt(SPARE * area);
  const heights = inner.map(({ id }) => sides.get(id)![1]! + WALKWAY);
  return {
    width: growth * Math.max(LEAST_ROOM.width, 1.1 * side, longest),
    depth: growth * Math.max(LEAST_ROOM.depth, side / 1.1, longest),
    height: Math.max(LEAST_ROOM.height, ...heights, ...headroom(scene, sides)),
  };
}

/** How high a ceiling must be for each thing that hangs over another (m). */
function headroom(scene: CartesianScene, sides: SidesById): readonly number[] {
  const heightOf = (id: string) => sides.get(id)![1]!;
  return overhangsOf(scene).map(({ upper, lower }) => heightOf(lower) + HEADROOM + heightOf(upper));
}

function isWall(object: SceneObject): boolean {
  return roomPartOf(object) === "wall";
}

function part(category: string, id: string, box: Box): SceneObject {
  return { id, category, attributes: {}, box, locked: true };
}
