import type { Piece } from "./pieces.ts";
import { middleOf, type Pose, poseAt, sideAt } from "./poses.ts";

/** How far a thing is moved to each side, in its own sides. */
const STEPS = [-1, -0.5, 0.5, 1];

/** List the spots a little to each side of what stands on the floor, and turned where it is; none for what is on a thing. */
export function spotsAround({ isOnFloor }: Piece, pose: Pose): readonly Pose[] {
  if (!isOnFloor) return [];
  const { box, quarters } = pose;
  const [width, depth] = [box[3]! - box[0]!, box[5]! - box[2]!];
  const moves = STEPS.flatMap((step) => [[step * width, 0] as const, [0, step * depth] as const]);
  const moved = moves.map(([x, z]) => poseAt(pose, quarters, [box[0]! + x, box[2]! + z]));
  return [...moved, ...[1, 2, 3].map((turn) => turnedInPlace(pose, (quarters + turn) % 4))];
}

function turnedInPlace(pose: Pose, quarters: number): Pose {
  const low = (axis: "x" | "z") => middleOf(pose, axis) - sideAt(pose, quarters, axis) / 2;
  return poseAt(pose, quarters, [low("x"), low("z")]);
}
