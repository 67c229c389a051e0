import type { Axis } from "../../geometry.ts";
import { type RoomPart, roomPartOf } from "../../kinds/room-parts.ts";
import type { Box, SceneObject } from "../../scene.ts";
import { boxPins, type Fixture, type Pin } from "../fixtures.ts";
import type { Range } from "../problem/space.ts";
import type { SidesById } from "../sizes/preferred-sides.ts";

/** The inside of a room, in metres; its floor is y = 0, its middle x = z = 0. */
export interface RoomSize {
  readonly width: number;
  readonly depth: number;
  readonly height: number;
}

/** A side of a room, as the viewer sees it; "front" is between the viewer and the room. */
export type RoomSide = "back" | "left" | "right" | "front";

/** The sides in the order in which walls take them. */
export const ROOM_SIDES: readonly RoomSide[] = ["back", "left", "right", "front"];

/** How thick walls, floors and ceilings are (m); a window fits into a wall. */
const THICK = 0.2;

/** How high above the floor a window begins (m), */
const SILL = 0.9;

/** and at which part of the height that it leaves of the wall at most. */
const SILL_PART = 0.65;

/** A room with what is in it. */
interface Shell {
  readonly size: RoomSize;
  readonly sides: SidesById;
  /** The sides that each wall may take, by its id. */
  readonly wallSides: ReadonlyMap<string, readonly RoomSide[]>;
  /** The sides that a window or a door may take, by its id; any where it has none here. */
  readonly openingSides: ReadonlyMap<string, readonly RoomSide[]>;
  /** The sides to which things turn their backs, by id; any way where they have none here. */
  readonly backSides: ReadonlyMap<string, RoomSide>;
}

/**
 * Give the parts of a room their places at its edges, and keep everything else inside.
 *
 * Walls are thin boxes just outside of the room, the floor lies below y = 0. A room as an object is
 * its outer hull. A window or a door is flush with a wall, or in it.
 *
 * @param objects  in the frame `room`
 */
export function shellFixtures(objects: readonly SceneObject[], shell: Shell): readonly Fixture[] {
  return objects.map((object) => fixtureOf(object, roomPartOf(object), shell));
}

/** Keep floors level with y = 0 where there is no room: a ground on which all stands. */
export function groundFixtures(objects: readonly SceneObject[]): readonly Fixture[] {
  return objects
    .filter((object) => roomPartOf(object) === "floor")
    .map(({ id }) => ({ id, ways: [[exactly("y1", 0)]] }));
}

/**
 * Give the box of a wall at one side of a room.
 *
 * @returns  `[x0, y0, z0, x1, y1, z1]`; walls at two sides touch but do not overlap
 */
export function wallBox(side: RoomSide, { width, depth, height }: RoomSize): Box {
  const [x, z] = [width / 2, depth / 2];
  switch (side) {
    case "back":
      return [-x, -THICK, -z - THICK, x, height, -z];
    case "front":
      return [-x, -THICK, z, x, height, z + THICK];
    case "left":
      return [-x - THICK, -THICK, -z - THICK, -x, height, z + THICK];
    case "right":
      return [x, -THICK, -z - THICK, x + THICK, height, z + THICK];
  }
}

/** Give the box of the floor of a room. */
export function floorBox({ width, depth }: RoomSize): Box {
  return [-width / 2, -THICK, -depth / 2, width / 2, 0, depth / 2];
}

function fixtureOf({ id }: SceneObject, part: RoomPart | undefined, shell: Shell): Fixture {
  const { size } = shell;
  const at = (boxes: readonly Box[]) => ({ id, ways: boxes.map((box) => boxPins("room", box)) });
  switch (part) {
    case "floor":
      return at([floorBox(size)]);
    case "ceiling":
      return at([ceilingBox(size)]);
    case "wall":
      return at(shell.wallSides.get(id)!.map((side) => wallBox(side, size)));
    case "corner":
      return { ...at(cornerBoxes(size, shell.sides.get(id)!)), hollow: true };
    case "room":
      return { ...at([hullBox(size)]), hollow: true };
    case "window":
    case "door":
      return { id, ways: openings(part, id, shell) };
    case undefined:
      return { id, ways: waysInside(size, shell.backSides.get(id)) };
  }
}

/** With the back to a side, rather than turned any other way. */
function waysInside(size: RoomSize, side: RoomSide | undefined): Fixture["ways"] {
  const inside = insidePins(size);
  return side ? [[...inside, exactly("turn", QUARTERS[side])], inside] : [inside];
}

function ceilingBox(size: RoomSize): Box {
  const [x0, , z0, x1, , z1] = floorBox(size);
  return [x0!, size.height, z0!, x1!, size.height + THICK, z1!];
}

function hullBox({ width, depth, height }: RoomSize): Box {
  const [x, z] = [width / 2 + THICK, depth / 2 + THICK];
  return [-x, -THICK, -z, x, height + THICK, z];
}

/** At the back on the left, then on the right. */
function cornerBoxes(size: RoomSize, [width, , depth]: readonly number[]): readonly Box[] {
  const [x0, y0, z0, x1] = hullBox(size) as readonly [number, number, number, number];
  const z1 = z0 + THICK + depth!;
  return [
    [x0, y0, z0, x0 + THICK + width!, size.height, z1],
    [x1 - THICK - width!, y0, z0, x1, size.height, z1],
  ];
}

/** Flush with a wall, its front to the room; or within the thickness of a wall. */
function openings(part: "window" | "door", id: string, { size, ...shell }: Shell) {
  const height = shell.sides.get(id)![1]!;
  const low = part === "door" ? 0 : Math.max(0, Math.min(SILL, SILL_PART * (size.height - height)));
  const sides = (shell.openingSides.get(id) ?? ROOM_SIDES).map((side) => ({ side, low, size }));
  return [...sides.map(flushPins), ...sides.map(sunkPins)];
}

interface Opening {
  readonly side: RoomSide;
  readonly low: number;
  readonly size: RoomSize;
}

/** By how many quarter turns the front of what is at a wall points into the room. */
const QUARTERS = { back: 0, left: 1, right: 3, front: 2 } as const;

function flushPins({ side, low, size }: Opening): readonly Pin[] {
  const [x, z] = [size.width / 2, size.depth / 2];
  const face = {
    back: exactly("z0", -z),
    left: exactly("x0", -x),
    right: exactly("x1", x),
    front: exactly("z1", z),
  }[side];
  return [...insidePins(size), face, exactly("y0", low), exactly("turn", QUARTERS[side])];
}

function sunkPins({ side, low, size }: Opening): readonly Pin[] {
  const axis = side === "back" || side === "front" ? "z" : "x";
  const box = wallBox(side, size);
  const index = axis === "x" ? 0 : 2;
  const across = axis === "x" ? "z" : "x";
  const half = (across === "x" ? size.width : size.depth) / 2;
  return [
    ...within(axis, [box[index]!, box[index + 3]!]),
    ...within(across, [-half, half]),
    exactly("y0", low),
    exactly("turn", QUARTERS[side]),
  ];
}

function insidePins({ width, depth, height }: RoomSize): readonly Pin[] {
  return [
    ...within("x", [-width / 2, width / 2]),
    ...within("y", [0, height]),
    ...within("z", [-depth / 2, depth / 2]),
  ];
}

function within(axis: Axis, [least, most]: Range): readonly Pin[] {
  return [
    { edge: `${axis}0`, range: [least, Number.POSITIVE_INFINITY] },
    { edge: `${axis}1`, range: [Number.NEGATIVE_INFINITY, most] },
  ];
}

function exactly(edge: Pin["edge"], value: number): Pin {
  return { edge, range: [value, value] };
}
