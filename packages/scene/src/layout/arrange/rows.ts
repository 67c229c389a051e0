import { type CartesianScene, objectIds, type Relation } from "../../scene.ts";
import { shifted } from "./party-lattice.ts";
import type { Piece } from "./pieces.ts";
import { FLAT_AXES, middleOf, type Poses, sideAt } from "./poses.ts";
import type { Soundness } from "./sound.ts";

/** What is known of the room in which rows are put straight. */
export interface RowOptions {
  /** All that may be moved. */
  readonly pieces: readonly Piece[];
  /** The ids of grounds and parts of the room. */
  readonly settings: ReadonlySet<string>;
  readonly soundness: Soundness;
}

/** A thing of a row, with the ids of all that moves with it, itself among them. */
interface Member {
  readonly id: string;
  readonly group: readonly string[];
}

/** Rows run along this axis, and are straight across it. */
interface Course {
  readonly along: "x" | "z";
  readonly across: "x" | "z";
}

/**
 * Put what is said to be in a row on one line, evenly apart or as far apart as it is, each with what is said of
 * it alone (the chair behind a table); only where everything said still holds.
 *
 * @param scene  in `room`, laid out
 * @param poses  of all its objects
 */
export function withRowsStraight(scene: CartesianScene, poses: Poses, options: RowOptions): Poses {
  const rows = scene.relations.filter((each) => each.predicate === "in a row" && !each.negated);
  return rows.reduce((before, row) => {
    const members = membersOf(row, scene, options);
    return members === undefined ? before : straight(members, before, options);
  }, poses);
}

/** Undefined where one of them may not be moved. */
function membersOf(
  row: Relation,
  { relations }: CartesianScene,
  { pieces, settings }: RowOptions,
): readonly Member[] | undefined {
  const ids = [row.subject, ...objectIds(row)];
  const own = ids.flatMap((id) => pieces.find(({ object }) => object.id === id) ?? []);
  if (own.length < ids.length) return undefined;
  const links = relations
    .filter((each) => each !== row)
    .map((each) => [each.subject, ...objectIds(each)].filter((id) => !settings.has(id)));
  return own.map(({ object: { id }, group }) => {
    const company = pieces.filter(({ object }) => {
      const said = links.filter((link) => link.includes(object.id));
      return said.length > 0 && said.every((link) => link.length === 2 && link.includes(id));
    });
    const followers = company.filter(({ object }) => !ids.includes(object.id));
    return { id, group: [...new Set([...group, ...followers.flatMap((each) => each.group)])] };
  });
}

/** The first that is sound: evenly apart; level; as it is. */
function straight(members: readonly Member[], poses: Poses, options: RowOptions): Poses {
  const course = courseOf(members, poses);
  const ordered = [...members].sort(
    (one, other) =>
      middleOf(poses.get(one.id)!, course.along) - middleOf(poses.get(other.id)!, course.along),
  );
  const whole: Piece = {
    ...options.pieces.find(({ object }) => object.id === ordered[0]!.id)!,
    group: [...new Set(ordered.flatMap(({ group }) => group))],
  };
  const level = leveled(ordered, poses, course);
  // Members move by different steps, so that one may come to overlap what moves with another.
  const apart = ordered.map(({ id, group }) => ({
    ...options.pieces.find(({ object }) => object.id === id)!,
    group,
  }));
  const isSound = (moved: Poses) =>
    apart.every((each) => options.soundness.hasRoom(each, moved)) &&
    options.soundness.isTrue(whole, moved);
  return [spaced(ordered, level, course), level].find(isSound) ?? poses;
}

/** Along the axis on which the things of a row are farther apart. */
function courseOf(members: readonly Member[], poses: Poses): Course {
  const [wide, deep] = (["x", "z"] as const).map((axis) => {
    const middles = members.map(({ id }) => middleOf(poses.get(id)!, axis));
    return Math.max(...middles) - Math.min(...middles);
  });
  return wide! >= deep! ? { along: "x", across: "z" } : { along: "z", across: "x" };
}

/** All on the line of the one that is in the middle across. */
function leveled(members: readonly Member[], poses: Poses, { across }: Course): Poses {
  const middles = members.map(({ id }) => middleOf(poses.get(id)!, across));
  const line = [...middles].sort((a, b) => a - b)[middles.length >> 1]!;
  return movedBy(members, poses, (_, rank) => ({ [across]: line - middles[rank]! }));
}

/** All equally far from the next, where the first and the last are as they are. */
function spaced(members: readonly Member[], poses: Poses, { along }: Course): Poses {
  const boxes = members.map(({ id }) => poses.get(id)!);
  const sides = boxes.map((pose) => sideAt(pose, pose.quarters, along));
  const edge = FLAT_AXES[along];
  const start = boxes[0]!.box[edge]!;
  const total = boxes.at(-1)!.box[edge + 3]! - start;
  const gap = (total - sides.reduce((sum, side) => sum + side, 0)) / (members.length - 1);
  const before = (rank: number) =>
    sides.slice(0, rank).reduce((sum, side) => sum + side + gap, start);
  return movedBy(members, poses, (_, rank) => ({
    [along]: before(rank) - boxes[rank]!.box[edge]!,
  }));
}

function movedBy(
  members: readonly Member[],
  poses: Poses,
  stepOf: (member: Member, rank: number) => { readonly x?: number; readonly z?: number },
): Poses {
  const moved = new Map(poses);
  for (const [rank, member] of members.entries()) {
    const { x = 0, z = 0 } = stepOf(member, rank);
    for (const id of member.group) moved.set(id, shifted(poses.get(id)!, x, z));
  }
  return moved;
}
