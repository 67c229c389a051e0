import { groupBy } from "../../group-by.ts";
import { HEADINGS } from "../../predicates/_turning.ts";
import { type CartesianScene, objectIds } from "../../scene.ts";
import { columnsOf } from "../crowds/columns.ts";
import { GAPS } from "./grids.ts";
import type { Interior } from "./interior.ts";
import type { Piece } from "./pieces.ts";
import { carriedAlong, middleOf, type Pose, type Poses, poseAt, sideAt, volume } from "./poses.ts";
import type { Soundness } from "./sound.ts";

/** Fewer of a kind that look at one thing are no audience. */
const LEAST = 4;

/** The first row is so much farther off than it reaches to either side, so that each looks straight enough, */
const STRAIGHT = 1.15;

/** and this far at least (m). */
const NEAREST = 1;

/** What is off by less is in one line (m). */
const IN_LINE = 0.02;

/** Which way what an audience looks at is turned, as an index into `HEADINGS`: to the viewer. */
const AHEAD = 0;

/** Many of a kind that face one thing. */
export interface Audience {
  readonly members: readonly string[];
  /** The id of what they face. */
  readonly stage: string;
}

/** List those of one kind that are said to face one thing, where they are many: desks and a blackboard. */
function audiencesIn({ objects, relations }: CartesianScene): readonly Audience[] {
  const categories = new Map(objects.map(({ id, category }) => [id, category]));
  const facing = relations
    .filter(({ predicate, negated }) => predicate === "facing" && !negated)
    .map((each) => ({ member: each.subject, stage: objectIds(each)[0]! }));
  const kinds = groupBy(facing, ({ member, stage }) => `${categories.get(member)}\n${stage}`);
  return [...kinds.values()]
    .filter(({ length }) => length >= LEAST)
    .map((each) => ({ members: each.map(({ member }) => member), stage: each[0]!.stage }));
}

/** What is needed to seat audiences. */
interface Hall {
  /** All that may be moved. */
  readonly pieces: readonly Piece[];
  readonly interior: Interior;
  readonly soundness: Soundness;
}

/**
 * Put each audience into straight rows before what it faces, all turned to it, rather than all around it;
 * only where everything said still holds.
 *
 * @returns  the poses, and the ids of those that are in rows and of what they face
 */
export function withAudiencesSeated(scene: CartesianScene, poses: Poses, hall: Hall) {
  const seated = new Set<string>();
  let current = poses;
  for (const { members, stage } of audiencesIn(scene)) {
    const [own, others] = [members, [stage]].map((ids) =>
      ids.flatMap((id) => hall.pieces.find(({ object }) => object.id === id) ?? []),
    );
    if (own!.length < members.length || others!.length === 0) continue;
    const moved = areInRows(own!, current) ? current : inRows(own!, others![0]!, current, hall);
    if (moved === undefined) continue;
    for (const id of [...members, stage]) seated.add(id);
    current = moved;
  }
  return { poses: current, seated };
}

/** Tell whether all look the same way from straight rows and columns, of which the last row may not be full. */
function areInRows(members: readonly Piece[], poses: Poses): boolean {
  const own = members.map(({ object }) => poses.get(object.id)!);
  const [columns, rows] = (["x", "z"] as const).map((axis) => {
    const middles = own.map((pose) => middleOf(pose, axis) / IN_LINE);
    return new Set(middles.map(Math.round)).size;
  });
  const [longer, shorter] = [Math.max(columns!, rows!), Math.min(columns!, rows!)];
  const isFull = longer * (shorter - 1) < own.length && own.length <= longer * shorter;
  return isFull && shorter > 1 && new Set(own.map(({ quarters }) => quarters)).size === 1;
}

/** The first that is sound, the squarest and widest apart first. */
function inRows(
  members: readonly Piece[],
  stage: Piece,
  poses: Poses,
  { interior, soundness }: Hall,
): Poses | undefined {
  const group = [...new Set([stage, ...members].flatMap((each) => each.group))];
  const whole: Piece = { ...stage, group, hosts: [] };
  for (const spot of stageSpots(poses.get(stage.object.id)!, interior))
    for (const columns of columnsOf(members.length))
      for (const gap of GAPS) {
        const before = movedTo(stage, spot, asLarge(members, poses));
        const moved = rowsBefore(spot, members, before, { columns, gap });
        if (soundness.hasRoom(whole, moved) && soundness.isTrue(whole, moved)) return moved;
      }
  return undefined;
}

/** Those that were made smaller, for want of room as they stood, as large as the largest that is like them. */
function asLarge(members: readonly Piece[], poses: Poses): Poses {
  const largest = [...members].sort((one, other) => sizeIn(other, poses) - sizeIn(one, poses))[0]!;
  const { box, quarters } = poses.get(largest.object.id)!;
  const look = JSON.stringify(largest.object.attributes);
  const alike = members.filter(
    ({ object, group, isOnFloor }) =>
      isOnFloor && group.length === 1 && JSON.stringify(object.attributes) === look,
  );
  return new Map([
    ...poses,
    ...alike.map(({ object: { id } }) => [id, { box, quarters }] as const),
  ]);
}

function sizeIn({ object }: Piece, poses: Poses): number {
  return volume(poses.get(object.id)!);
}

/** With the back to the middle of the back wall, and where it is; turned to the viewer. */
function stageSpots(pose: Pose, { walls }: Interior): readonly Pose[] {
  const [width, depth] = [sideAt(pose, AHEAD, "x"), sideAt(pose, AHEAD, "z")];
  const here = poseAt(pose, AHEAD, [
    middleOf(pose, "x") - width / 2,
    middleOf(pose, "z") - depth / 2,
  ]);
  const atWalls = walls
    .filter(({ heading }) => heading === AHEAD)
    .map(({ from, to, at }) => poseAt(pose, AHEAD, [(from + to - width) / 2, at]));
  return [...atWalls, here];
}

interface Lattice {
  readonly columns: number;
  readonly gap: number;
}

function rowsBefore(
  stage: Pose,
  members: readonly Piece[],
  poses: Poses,
  { columns, gap }: Lattice,
): Poses {
  const quarters = (AHEAD + 2) % HEADINGS.length;
  const own = members.map(({ object }) => poses.get(object.id)!);
  const side = (axis: "x" | "z") => Math.max(...own.map((each) => sideAt(each, quarters, axis)));
  const [stepX, stepZ] = [(1 + gap) * side("x"), (1 + gap) * side("z")];
  const half = ((columns - 1) / 2) * stepX;
  const first = stage.box[5]! + Math.max(NEAREST + side("z") / 2, STRAIGHT * half);
  return members.reduce((moved, member, rank) => {
    const pose = poses.get(member.object.id)!;
    const x = middleOf(stage, "x") - half + (rank % columns) * stepX - side("x") / 2;
    const z = first + Math.floor(rank / columns) * stepZ - side("z") / 2;
    return movedTo(member, poseAt(pose, quarters, [x, z]), moved);
  }, poses);
}

/** A piece at a spot, with all that moves with it. */
function movedTo({ object, group }: Piece, spot: Pose, poses: Poses): Poses {
  const from = poses.get(object.id)!;
  const moved = new Map(poses);
  for (const id of group)
    moved.set(id, id === object.id ? spot : carriedAlong(poses.get(id)!, from, spot));
  return moved;
}
