import { isTable } from "../../predicates/fronts.ts";
import type { Box, CartesianFrame, CartesianScene, Relation, SceneObject } from "../../scene.ts";
import type { SidesById } from "../sizes/preferred-sides.ts";
import { columnsOf } from "./columns.ts";
import { type Crowd, crowdsIn, isAudience } from "./crowds.ts";
import { ringsAround } from "./rings.ts";
import { seatingOf } from "./seating.ts";

/** From one to the next in a block, in sides of one. */
export const STEP = 1.3;

/** Between tables of a room one walks and sits (m). */
const WAY = 0.9;

/** From one to the next on a circle, so that neighbours aslant are apart too. */
const STEP_ON_CIRCLE = 1.6;

/** How the members of a block stand: in rows and columns, each a little off its place; or exactly so. */
export type Form = "loose" | "even" | "circle" | "stack";

/** Look-alikes that are laid out as one thing. */
export interface Block {
  /** The id of the block, which is that of its first member. */
  readonly id: string;
  readonly members: readonly SceneObject[];
  readonly form: Form;
  /** How many places there are along each axis of the frame. */
  readonly counts: readonly number[];
  /** The preferred sides of a member, in the frame's unit. */
  readonly sides: readonly number[];
}

/** A scene in which every crowd is replaced by blocks. */
export interface BlockScene {
  readonly scene: CartesianScene;
  readonly blocks: readonly Block[];
}

/**
 * Replace each crowd of a scene by blocks: a hundred apples on a table by one thing on the table, as
 * large as all of them in rows and columns. Where a block is left of something, so is each member.
 *
 * @param sides  preferred, by object id
 * @returns      undefined where there is no crowd
 */
export function inBlocks(scene: CartesianScene, sides: SidesById): BlockScene | undefined {
  const crowds = crowdsIn(scene);
  if (crowds.length === 0) return undefined;
  const gathered = crowds.map((crowd) => gather(crowd, scene, sides));
  const gone = new Set(crowds.flatMap(({ members }) => members.map(({ id }) => id)));
  const blocks = gathered.flatMap((each) => each.blocks);
  const boxes = new Map([
    ...gathered.flatMap((each) => [...(each.grown ?? [])]),
    ...blocks.map((block) => [block.id, boxOf(block, scene.frame)] as const),
  ]);
  const objects = scene.objects
    .filter(({ id }) => !gone.has(id) || boxes.has(id))
    .map((object) => (boxes.has(object.id) ? { ...object, box: boxes.get(object.id)! } : object));
  const left = new Set(objects.map(({ id }) => id));
  const relations = [
    ...scene.relations.filter(
      ({ subject, object }) => !gone.has(subject) && [object].flat().every((id) => left.has(id)),
    ),
    ...gathered.flatMap((each) => each.relations),
  ];
  return { scene: { ...scene, objects, relations }, blocks };
}

/** The blocks of one crowd, and what is said of them in its stead. */
interface Gathered {
  readonly blocks: readonly Block[];
  readonly relations: readonly Relation[];
  /** Boxes of what has to be larger for it, by id. */
  readonly grown?: ReadonlyMap<string, Box>;
}

function gather(crowd: Crowd, scene: CartesianScene, sides: SidesById): Gathered {
  const { members, said, formation } = crowd;
  const ringed = scene.frame === "image" ? ["around", "near"] : ["around", "near", "next to"];
  const around = said.find(({ predicate }) => ringed.includes(predicate));
  if (around === undefined || formation) {
    const block = formed(crowd, scene.frame, sides.get(members[0]!.id)!);
    const width = boxOf(block, scene.frame)[3]!;
    const seating = scene.frame === "room" ? seatingOf(said, width, sides) : [];
    return { blocks: [block], relations: [...said, ...seating] };
  }
  const host = scene.objects.find(({ id }) => id === around.object)!;
  const rings = ringsAround(members, host, {
    frame: scene.frame,
    sides,
    isNextTo: around.predicate === "next to",
  });
  const others = said.filter((relation) => relation !== around);
  const relations = rings.blocks.flatMap(({ id }) =>
    others.map((each) => ({ ...each, subject: id })),
  );
  return { ...rings, relations: [...rings.relations, ...relations] };
}

/** One block in the form that is said, else as near to a square as can be. */
function formed(crowd: Crowd, frame: CartesianFrame, sides: readonly number[]): Block {
  const { members, said, formation } = crowd;
  const id = members[0]!.id;
  const count = members.length;
  const square = columnsOf(count)[0]!;
  switch (isAudience(crowd) ? "in a grid" : formation?.predicate) {
    case "in a row":
      return { id, members, sides, form: "even", counts: rowsOf(count, 1, frame) };
    case "in a grid":
      return { id, members, sides, form: "even", counts: rowsOf(square, count / square, frame) };
    case "in a circle":
      return { id, members, sides, form: "circle", counts: roundOf(count, sides, frame) };
    case "in a stack":
      return {
        id,
        members,
        sides,
        form: "stack",
        counts: frame === "image" ? [1, count] : [1, count, 1],
      };
  }
  const inOneRow = frame === "image" && said.some(({ predicate }) => predicate === "on");
  return blockOf(members, inOneRow ? count : Math.ceil(Math.sqrt(count)), { sides, frame });
}

/** Put look-alikes into loose rows of so many columns. */
export function blockOf(
  members: readonly SceneObject[],
  columns: number,
  { sides, frame }: { readonly sides: readonly number[]; readonly frame: CartesianFrame },
): Block {
  const counts = rowsOf(columns, members.length / columns, frame);
  return { id: members[0]!.id, members, form: "loose", counts, sides };
}

function rowsOf(columns: number, rows: number, frame: CartesianFrame): readonly number[] {
  return frame === "image" ? [columns, Math.ceil(rows)] : [columns, 1, Math.ceil(rows)];
}

/** The places across a circle on which so many are a step apart, along each axis. */
function roundOf(
  count: number,
  sides: readonly number[],
  frame: CartesianFrame,
): readonly number[] {
  const isGround = (axis: number) => frame === "image" || axis !== 1;
  const widest = Math.max(...sides.filter((_, axis) => isGround(axis)));
  const diameter = (STEP_ON_CIRCLE * count * widest) / Math.PI;
  return sides.map((side, axis) => (isGround(axis) ? 1 + diameter / (STEP * side) : 1));
}

function boxOf(block: Block, frame: CartesianFrame): Box {
  const all = block.sides.map(
    (side, axis) => side * block.counts[axis]! * stepOf(axis, frame, block),
  );
  return [...all.map(() => 0), ...all];
}

/**
 * Give the step from one place of a block to the next along an axis, in sides of a member: what stands
 * on each other, and on one line in a picture, has none between.
 */
export function stepOf(axis: number, frame: CartesianFrame, block: Block): number {
  const { form, counts, members, sides } = block;
  const isUpright = frame === "room" && axis === 1;
  const isLine = frame === "image" && axis === 1 && counts[1] === 1;
  if (form === "stack" || isUpright || isLine) return 1;
  const isWayBetween = frame === "room" && isTable(members[0]!) && form !== "circle";
  return isWayBetween ? Math.max(STEP, 1 + WAY / sides[axis]!) : STEP;
}
