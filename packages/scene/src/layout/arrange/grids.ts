import { type CartesianScene, objectIds } from "../../scene.ts";
import { columnsOf } from "../crowds/columns.ts";
import type { Piece } from "./pieces.ts";
import { carriedAlong, middleOf, type Pose, type Poses } from "./poses.ts";
import type { Soundness } from "./sound.ts";

/** Where all do not fit where they are, they are put elsewhere, so far off in each direction (m), the nearest first. */
const REACH = 3;
const STRIDE = 0.5;

/** Between the things of a grid, in parts of the side of the largest, the likeliest first. */
export const GAPS = [0.6, 0.9, 0.35, 0.15] as const;

/** Give the ids of the things of each grid of a scene. */
export function gridsIn({ relations }: CartesianScene): readonly (readonly string[])[] {
  return relations
    .filter(({ predicate, negated }) => predicate === "in a grid" && !negated)
    .map((relation) => [relation.subject, ...objectIds(relation)]);
}

/**
 * Put the things of each grid into straight rows and columns, evenly apart, as near to a square as can be,
 * with what they carry; only where everything said still holds.
 *
 * @param pieces  all that may be moved; a grid of which some things may not is left as it is
 */
export function withGridsSquared(
  scene: CartesianScene,
  poses: Poses,
  pieces: readonly Piece[],
  soundness: Soundness,
): Poses {
  return gridsIn(scene).reduce((before, ids) => {
    const members = ids.flatMap((id) => pieces.find(({ object }) => object.id === id) ?? []);
    if (members.length < ids.length) return before;
    return squared(members, before, soundness) ?? before;
  }, poses);
}

/** The first lattice that is sound, the widest rows of the squarest first. */
function squared(members: readonly Piece[], poses: Poses, soundness: Soundness): Poses | undefined {
  const [first] = members;
  const group = [...new Set(members.flatMap((member) => member.group))];
  const whole: Piece = { ...first!, group, hosts: [] };
  for (const offset of OFFSETS)
    for (const columns of columnsOf(members.length))
      for (const gap of GAPS) {
        const moved = latticed(members, poses, { columns, gap, offset });
        if (soundness.hasRoom(whole, moved) && soundness.isTrue(whole, moved)) return moved;
      }
  return undefined;
}

/** Along x and z (m). */
export type Offset = readonly [number, number];

const OFFSETS: readonly Offset[] = offsetsWithin(REACH, STRIDE);

/** List the steps along x and z within a reach (m), the shortest first. */
export function offsetsWithin(reach: number, stride: number): readonly Offset[] {
  const count = Math.round(reach / stride);
  const steps = Array.from({ length: 2 * count + 1 }, (_, index) => (index - count) * stride);
  const all = steps.flatMap((x) => steps.map((z): Offset => [x, z]));
  return all.sort((one, other) => Math.hypot(...one) - Math.hypot(...other));
}

interface Lattice {
  readonly columns: number;
  readonly gap: number;
  readonly offset: Offset;
}

/** Row by row about the middle of where they are, all turned as the first is. */
function latticed(
  members: readonly Piece[],
  poses: Poses,
  { columns, gap, offset }: Lattice,
): Poses {
  const own = members.map(({ object }) => poses.get(object.id)!);
  const [stepX, stepZ] = (["x", "z"] as const).map((axis) => pitch(own, axis, gap));
  const [midX, midZ] = (["x", "z"] as const).map((axis) => middleOfAll(own, axis));
  const rows = Math.ceil(members.length / columns);
  const moved = new Map(poses);
  members.forEach(({ object, group }, rank) => {
    const from = poses.get(object.id)!;
    const x = midX! + offset[0] + ((rank % columns) - (columns - 1) / 2) * stepX!;
    const z = midZ! + offset[1] + (Math.floor(rank / columns) - (rows - 1) / 2) * stepZ!;
    const to = centredAt(from, x, z);
    for (const id of group)
      moved.set(id, id === object.id ? to : carriedAlong(poses.get(id)!, from, to));
  });
  return moved;
}

function pitch(poses: readonly Pose[], axis: "x" | "z", gap: number): number {
  const index = axis === "x" ? 0 : 2;
  const sides = poses.map(({ box }) => box[index + 3]! - box[index]!);
  return (1 + gap) * Math.max(...sides);
}

function middleOfAll(poses: readonly Pose[], axis: "x" | "z"): number {
  const middles = poses.map((pose) => middleOf(pose, axis));
  return (Math.min(...middles) + Math.max(...middles)) / 2;
}

function centredAt({ box, quarters }: Pose, x: number, z: number): Pose {
  const [halfX, halfZ] = [(box[3]! - box[0]!) / 2, (box[5]! - box[2]!) / 2];
  return {
    box: [x - halfX, box[1]!, z - halfZ, x + halfX, box[4]!, z + halfZ],
    quarters,
  };
}
