import type { Party } from "./alike-parties.ts";
import type { Offset } from "./grids.ts";
import { carriedAlong, FLAT_AXES, type Pose, type Poses } from "./poses.ts";

/** Lay all parties out as the one that takes the least room, as far as its things are as large. */
export function uniform(parties: readonly Party[], poses: Poses): Poses {
  const model = [...parties].sort((one, other) => areaOf(one, poses) - areaOf(other, poses))[0];
  const copies = parties.flatMap((party) => {
    const [from, to] = [poses.get(model![0]!)!, poses.get(party[0]!)!];
    if (!party.every((id, rank) => isAsLarge(poses.get(id)!, poses.get(model![rank]!)!))) return [];
    const there = { ...to, quarters: from.quarters };
    return party.map((id, rank) => {
      const copy = carriedAlong(poses.get(model![rank]!)!, from, there);
      return [id, copy] as const;
    });
  });
  return new Map([...poses, ...copies]);
}

/** Rounding of sums (m). */
const ROUNDING = 1e-6;

function isAsLarge(one: Pose, other: Pose): boolean {
  const sides = ({ box, quarters }: Pose) => {
    const [x, y, z] = [0, 1, 2].map((axis) => box[axis + 3]! - box[axis]!);
    return quarters % 2 === 0 ? [x!, y!, z!] : [z!, y!, x!];
  };
  const wanted = sides(other);
  return sides(one).every((side, axis) => Math.abs(side - wanted[axis]!) < ROUNDING);
}

interface Lattice {
  readonly columns: number;
  /** Between one and the next (m). */
  readonly aisle: number;
  readonly middle: Offset;
}

/** Put parties into rows about a middle, from the back on, with the aisle between. */
export function latticed(
  parties: readonly Party[],
  poses: Poses,
  { columns, aisle, middle }: Lattice,
): Poses {
  const spans = parties.map((party) => spanOf(party, poses));
  const width = Math.max(...spans.map(([x0, , x1]) => x1 - x0)) + aisle;
  const depth = Math.max(...spans.map(([, z0, , z1]) => z1 - z0)) + aisle;
  const rows = Math.ceil(parties.length / columns);
  const moved = new Map(poses);
  for (const [rank, party] of parties.entries()) {
    const [x, z] = middleOfSpan(spans[rank]!);
    const dx = middle[0] + ((rank % columns) - (columns - 1) / 2) * width - x;
    const dz = middle[1] + (Math.floor(rank / columns) - (rows - 1) / 2) * depth - z;
    for (const id of party) moved.set(id, shifted(poses.get(id)!, dx, dz));
  }
  return moved;
}

/** Give a pose so far aside and nearer (m). */
export function shifted({ box, quarters }: Pose, dx: number, dz: number): Pose {
  return { box: box.map((edge, index) => edge + [dx, 0, dz][index % 3]!), quarters };
}

/** What things take up of a floor: `[x0, z0, x1, z1]` (m). */
export type Span = readonly [number, number, number, number];

/** Give what things take up together. */
export function spanOf(ids: readonly string[], poses: Poses): Span {
  const boxes = ids.map((id) => poses.get(id)!.box);
  const low = (axis: "x" | "z") => Math.min(...boxes.map((box) => box[FLAT_AXES[axis]]!));
  const high = (axis: "x" | "z") => Math.max(...boxes.map((box) => box[FLAT_AXES[axis] + 3]!));
  return [low("x"), low("z"), high("x"), high("z")];
}

function areaOf(ids: readonly string[], poses: Poses): number {
  const [x0, z0, x1, z1] = spanOf(ids, poses);
  return (x1 - x0) * (z1 - z0);
}

/** Give the middle of a span, along x and z (m). */
export function middleOfSpan([x0, z0, x1, z1]: Span): Offset {
  return [(x0 + x1) / 2, (z0 + z1) / 2];
}
