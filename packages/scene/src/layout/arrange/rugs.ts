import { hasRugUnder, isRug } from "./habits.ts";
import type { Piece } from "./pieces.ts";
import {
  carriedAlong,
  FLAT_AXES,
  middleOf,
  type Pose,
  type Poses,
  poseAt,
  sideAt,
} from "./poses.ts";
import type { Soundness } from "./sound.ts";

/** From the middle of what is on a rug, in parts of the room that is left on it. */
const OFFSETS = [0, 1, -1] as const;

/** What stands on a rug keeps so far from its edge (m). */
const RIM = 0.02;

/**
 * Lay rugs of which nothing is said, and on which nothing stands, under the tables that stand before sofas and
 * between chairs: what stands on a rug is raised by its height, whole, and nothing stands on its edge.
 *
 * @param pieces  what may be moved
 * @param poses   of all objects
 * @returns       the poses, changed where a rug found its place
 */
export function withRugsLaid(pieces: readonly Piece[], poses: Poses, soundness: Soundness): Poses {
  let laid = poses;
  const bare = pieces.filter(({ group }) => group.length === 1);
  for (const rug of bare.filter(({ object, isFree }) => isFree && isRug(object))) {
    const tables = pieces.filter(({ object }) => hasRugUnder(object));
    const found = tables
      .flatMap((table) => spotsUnder(laid.get(rug.object.id)!, laid.get(table.object.id)!))
      .map((spot) => laidAt(rug, spot, { pieces, poses: laid }))
      .find((tried) => tried && isSound(rug, tried, { pieces, soundness, before: laid }));
    laid = found ?? laid;
  }
  return laid;
}

function spotsUnder(rug: Pose, table: Pose): readonly Pose[] {
  return [rug.quarters, (rug.quarters + 1) % 4].flatMap((quarters) => {
    const [width, depth] = [sideAt(rug, quarters, "x"), sideAt(rug, quarters, "z")];
    const slack = (side: number, axis: "x" | "z") =>
      (side - sideAt(table, table.quarters, axis)) / 2 - RIM;
    const [dx, dz] = [slack(width, "x"), slack(depth, "z")];
    if (dx < 0 || dz < 0) return [];
    const [x, z] = [middleOf(table, "x") - width / 2, middleOf(table, "z") - depth / 2];
    return OFFSETS.flatMap((along) =>
      OFFSETS.map((across) => poseAt(rug, quarters, [x + across * dx, z + along * dz])),
    );
  });
}

interface Floor {
  readonly pieces: readonly Piece[];
  readonly poses: Poses;
}

/** The poses with a rug at a spot and what is over it raised; undefined where something would stand on its edge. */
function laidAt(rug: Piece, spot: Pose, { pieces, poses }: Floor): Poses | undefined {
  const laid = new Map(poses).set(rug.object.id, spot);
  for (const piece of pieces) {
    const pose = poses.get(piece.object.id)!;
    if (piece === rug || !piece.isOnFloor || !meets(pose, spot)) continue;
    if (!isWithin(pose, spot)) return undefined;
    const up = spot.box[4]! - pose.box[1]!;
    const raised = {
      ...pose,
      box: pose.box.map((edge, index) => (index % 3 === 1 ? edge + up : edge)),
    };
    for (const id of piece.group) laid.set(id, carriedAlong(poses.get(id)!, pose, raised));
  }
  return laid;
}

function meets(one: Pose, other: Pose): boolean {
  return (["x", "z"] as const).every((axis) => {
    const index = FLAT_AXES[axis];
    return one.box[index]! < other.box[index + 3]! && other.box[index]! < one.box[index + 3]!;
  });
}

function isWithin(one: Pose, other: Pose): boolean {
  return (["x", "z"] as const).every((axis) => {
    const index = FLAT_AXES[axis];
    return one.box[index]! >= other.box[index]! && one.box[index + 3]! <= other.box[index + 3]!;
  });
}

/** Whether the rug and all that moved with it may be where they are. */
function isSound(
  rug: Piece,
  tried: Poses,
  {
    pieces,
    soundness,
    before,
  }: { readonly pieces: readonly Piece[]; readonly soundness: Soundness; readonly before: Poses },
): boolean {
  const moved = pieces.filter(({ object: { id } }) => tried.get(id) !== before.get(id));
  return [rug, ...moved].every(
    (piece) => soundness.hasRoom(piece, tried) && soundness.isTrue(piece, tried),
  );
}
