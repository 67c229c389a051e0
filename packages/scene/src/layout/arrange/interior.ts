import { roomPartOf } from "../../kinds/room-parts.ts";
import type { CartesianScene } from "../../scene.ts";
import { namedSide } from "../room/wall-sides.ts";
import { stationOf } from "./habits.ts";
import { FLAT_AXES, middleOf, type Pose, type Poses } from "./poses.ts";

/** The face of a wall that looks into the room. */
export interface WallFace {
  /** Which way it looks, as an index into `HEADINGS`: 0 from the back, 1 from the left, 2 from the front, 3 from the right. */
  readonly heading: number;
  /** Where it is along that axis (m). */
  readonly at: number;
  /** From where to where it reaches across (m). */
  readonly from: number;
  readonly to: number;
  /** Whether it is a part of the scene; otherwise it is where a room would have its back. */
  readonly isReal: boolean;
  /** The id of the wall, where it is a thing by itself. */
  readonly wall?: string;
}

/** What is around the things of a room. */
export interface Interior {
  readonly walls: readonly WallFace[];
  /** What all must stay within: `[x0, z0, x1, z1]` (m), infinite where nothing ends the floor. */
  readonly bounds: readonly [number, number, number, number];
}

/** How thick the hull of a room is (m), see `room-shell.ts`. */
const THICK = 0.2;

const ENDLESS = [
  Number.NEGATIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.POSITIVE_INFINITY,
  Number.POSITIVE_INFINITY,
] as const;

/**
 * Find the walls of a laid out room, and how far its floor reaches.
 *
 * @param poses  of all objects of the scene
 */
export function interiorOf({ objects }: CartesianScene, poses: Poses): Interior {
  const hulls = objects.filter((object) => roomPartOf(object) === "room").map(({ id }) => id);
  const walls = objects
    .filter((object) => roomPartOf(object) === "wall")
    .map((object) => ({ id: object.id, isFront: namedSide(object) === "front" }));
  const others = [...poses]
    .filter(([id]) => !walls.some((wall) => wall.id === id))
    .map(([, pose]) => pose);
  const faces = [
    ...walls.flatMap(({ id, isFront }) =>
      (isFront ? frontFace(poses.get(id)!) : faceOf(poses.get(id)!, others)).map((face) => ({
        ...face,
        wall: id,
      })),
    ),
    ...hulls.flatMap((id) => facesWithin(poses.get(id)!)),
  ];
  const imagined = faces.length === 0 ? imaginedBack(objects, poses) : [];
  const bounds = hulls.length === 1 ? innerBounds(poses.get(hulls[0]!)!) : boundsOf(faces, others);
  return { walls: [...faces, ...imagined], bounds };
}

function innerBounds({ box }: Pose): Interior["bounds"] {
  return [box[0]! + THICK, box[2]! + THICK, box[3]! - THICK, box[5]! - THICK];
}

/** The back, left and right of a hollow room; one looks in from the front. */
function facesWithin(hull: Pose): readonly WallFace[] {
  const [x0, z0, x1, z1] = innerBounds(hull);
  return [
    { heading: 0, at: z0, from: x0, to: x1, isReal: true },
    { heading: 1, at: x0, from: z0, to: z1, isReal: true },
    { heading: 3, at: x1, from: z0, to: z1, isReal: true },
  ];
}

/** Without walls, furniture that stands at walls has its backs in one line; the room is left out. */
function imaginedBack(objects: CartesianScene["objects"], poses: Poses): readonly WallFace[] {
  const furniture = objects.filter((object) => stationOf(object) !== undefined);
  if (furniture.length < 2) return [];
  const boxes = furniture.map(({ id }) => poses.get(id)!.box);
  const half = boxes.reduce((sum, [x0, , , x1]) => sum + x1! - x0!, 0);
  const at = Math.min(...boxes.map(([, , z0]) => z0!));
  const middle = mean(boxes.map(([x0, , , x1]) => (x0! + x1!) / 2));
  return [{ heading: 0, at, from: middle - half, to: middle + half, isReal: false }];
}

/** The face of a wall that most things are before; none of one that is nearer to the viewer than they. */
function faceOf(wall: Pose, others: readonly Pose[]): readonly WallFace[] {
  const [width, depth] = [wall.box[3]! - wall.box[0]!, wall.box[5]! - wall.box[2]!];
  const axis = width >= depth ? "z" : "x";
  const middle = mean(others.map((other) => middleOf(other, axis)));
  const isLow = middleOf(wall, axis) <= middle;
  if (axis === "z" && !isLow) return [];
  const index = FLAT_AXES[axis];
  const aside = axis === "x" ? 2 : 0;
  const heading = axis === "z" ? 0 : isLow ? 1 : 3;
  const at = wall.box[isLow ? index + 3 : index]!;
  return [{ heading, at, from: wall.box[aside]!, to: wall.box[aside + 3]!, isReal: true }];
}

/** The face of a wall that is said to be between the viewer and the room. */
function frontFace({ box }: Pose): readonly WallFace[] {
  return [{ heading: 2, at: box[2]!, from: box[0]!, to: box[3]!, isReal: true }];
}

/** Nothing may be beyond a wall, nor before the foremost thing of a room with walls. */
function boundsOf(faces: readonly WallFace[], others: readonly Pose[]): Interior["bounds"] {
  if (faces.length === 0) return ENDLESS;
  const edge = (index: number) => others.map(({ box }) => box[index]!);
  const back = faces.filter(({ heading }) => heading === 0);
  const at = (heading: number) => faces.filter((face) => face.heading === heading);
  return [
    Math.max(...at(1).map((face) => face.at), ...back.map(({ from }) => from)),
    Math.max(...back.map((face) => face.at), Number.NEGATIVE_INFINITY),
    Math.min(...at(3).map((face) => face.at), ...back.map(({ to }) => to)),
    Math.min(Math.max(...edge(5)), ...at(2).map((face) => face.at)),
  ];
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
