import { objectIds } from "../placed.ts";
import { PREDICATES } from "../predicates/index.ts";
import type { Box, CartesianFrame, CartesianScene, Relation, SceneObject } from "../scene.ts";
import type { SidesById } from "./preferred-sides.ts";
import { randomAt } from "./random.ts";
import { ringsAround } from "./rings.ts";

/** More than so many look-alikes of which the same is said are laid out as one block. */
const CROWD = 24;

/** From one to the next in a block, in sides of one. */
export const STEP = 1.3;

/** How far one may be from the middle of its place, as a part of the free room there. */
const STRAY = 0.7;

/** Look-alikes that stand in rows and columns. */
export interface Block {
  /** The id of the block, which is that of its first member. */
  readonly id: string;
  readonly members: readonly SceneObject[];
  readonly columns: number;
  readonly rows: number;
  /** The preferred sides of a member, in the frame's unit. */
  readonly sides: readonly number[];
}

/** A scene in which every crowd is replaced by blocks. */
export interface BlockScene {
  readonly scene: CartesianScene;
  readonly blocks: readonly Block[];
}

/**
 * Replace each crowd of a scene by a block: a hundred apples on a table by one thing on the table, as
 * large as all of them in rows and columns.
 *
 * A crowd are objects that look alike, of which exactly the same is said, and of which nothing else
 * is said; where a block is left of something, so is each of its members.
 *
 * @param sides  preferred, by object id
 * @returns      undefined where there is no crowd
 */
export function inBlocks(scene: CartesianScene, sides: SidesById): BlockScene | undefined {
  const crowds = crowdsOf(scene);
  if (crowds.length === 0) return undefined;
  const gathered = crowds.map((crowd) => gather(crowd, scene, sides));
  const gone = new Set(crowds.flat().map(({ id }) => id));
  const blocks = gathered.flatMap((each) => each.blocks);
  const boxes = new Map([
    ...gathered.flatMap((each) => [...(each.grown ?? [])]),
    ...blocks.map((block) => [block.id, boxOf(block, scene.frame)] as const),
  ]);
  const objects = scene.objects
    .filter(({ id }) => !gone.has(id) || boxes.has(id))
    .map((object) => (boxes.has(object.id) ? { ...object, box: boxes.get(object.id)! } : object));
  const relations = [
    ...scene.relations.filter(({ subject }) => !gone.has(subject)),
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

function gather(crowd: readonly SceneObject[], scene: CartesianScene, sides: SidesById): Gathered {
  const said = scene.relations.filter(({ subject }) => subject === crowd[0]!.id);
  const around = said.find(({ predicate }) => predicate === "around");
  if (around === undefined) return { blocks: blocksOf(crowd, scene, sides), relations: said };
  const host = scene.objects.find(({ id }) => id === around.object)!;
  const rings = ringsAround(crowd, host, { frame: scene.frame, sides });
  const others = said.filter((relation) => relation !== around);
  const relations = rings.blocks.flatMap(({ id }) =>
    others.map((each) => ({ ...each, subject: id })),
  );
  return { ...rings, relations: [...rings.relations, ...relations] };
}

/**
 * Give every member of a block its place in it.
 *
 * @param box   of the block
 * @param seed  any integer; moves each a little from the middle of its place
 * @returns     boxes by the ids of the members; none overlap
 */
export function membersOf(
  block: Block,
  box: Box,
  { frame, seed }: { readonly frame: CartesianFrame; readonly seed: number },
): ReadonlyMap<string, Box> {
  const half = box.length / 2;
  const [across, along] = [0, half - 1];
  const cells = [...box.keys()].slice(0, half).map((axis) => {
    const count = axis === across ? block.columns : axis === along ? block.rows : 1;
    return (box[axis + half]! - box[axis]!) / count;
  });
  const scale = cells.map((cell, axis) => cell / (block.sides[axis]! * stepOf(axis, frame, block)));
  const least = Math.min(...scale);
  return new Map(
    block.members.map(({ id }, rank) => {
      const places = [rank % block.columns, Math.floor(rank / block.columns)];
      const low = cells.map((cell, axis) => {
        const free = cell - least * block.sides[axis]!;
        if (isUpright(axis, frame)) return box[axis]!;
        if (standsInRow(axis, frame, block)) return box[axis + half]! - least * block.sides[axis]!;
        const stray = STRAY * (randomAt(seed, 7000 + 2 * rank + axis) - 0.5);
        return box[axis]! + places[axis === across ? 0 : 1]! * cell + free * (0.5 + stray);
      });
      return [id, [...low, ...low.map((edge, axis) => edge + least * block.sides[axis]!)]];
    }),
  );
}

/** Upwards in a room there is one layer. */
function isUpright(axis: number, frame: CartesianFrame): boolean {
  return frame === "room" && axis === 1;
}

/** In a picture a single row stands on one line. */
function standsInRow(axis: number, frame: CartesianFrame, { rows }: Block): boolean {
  return frame === "image" && axis === 1 && rows === 1;
}

function stepOf(axis: number, frame: CartesianFrame, block: Block): number {
  return isUpright(axis, frame) || standsInRow(axis, frame, block) ? 1 : STEP;
}

/** The look-alikes of which the same is said, by what is said. */
function crowdsOf({ objects, relations }: CartesianScene): readonly (readonly SceneObject[])[] {
  const said = new Map<string, Relation[]>();
  for (const relation of relations)
    said.set(relation.subject, [...(said.get(relation.subject) ?? []), relation]);
  const others = new Set(relations.flatMap(objectIds));
  const crowds = new Map<string, SceneObject[]>();
  for (const object of objects) {
    const statements = said.get(object.id);
    if (!statements || others.has(object.id) || object.box || !statements.every(isPassedOn))
      continue;
    const key = keyOf(object, statements);
    const crowd = crowds.get(key);
    if (crowd) crowd.push(object);
    else crowds.set(key, [object]);
  }
  return [...crowds.values()].filter((crowd) => crowd.length > CROWD);
}

function isPassedOn({ predicate, negated, distance }: Relation): boolean {
  const { objects, compares } = PREDICATES[predicate];
  return !negated && distance === undefined && objects !== "several" && compares === undefined;
}

function keyOf({ category, attributes }: SceneObject, statements: readonly Relation[]): string {
  const said = statements.map(({ predicate, object }) => [predicate, object]);
  return JSON.stringify([category, Object.entries(attributes).sort(), said]);
}

function blocksOf(
  crowd: readonly SceneObject[],
  { frame, relations }: CartesianScene,
  sides: SidesById,
): readonly Block[] {
  const said = relations.filter(({ subject }) => subject === crowd[0]!.id);
  const inOneRow = frame === "image" && said.some(({ predicate }) => predicate === "on");
  const columns = inOneRow ? crowd.length : Math.ceil(Math.sqrt(crowd.length));
  return [blockOf(crowd, columns, sides.get(crowd[0]!.id)!)];
}

/** Put look-alikes into rows of so many columns. */
export function blockOf(
  members: readonly SceneObject[],
  columns: number,
  sides: readonly number[],
): Block {
  const rows = Math.ceil(members.length / columns);
  return { id: members[0]!.id, members, columns, rows, sides };
}

function boxOf(block: Block, frame: CartesianFrame): Box {
  const { columns, rows, sides } = block;
  const all = sides.map((side, axis) => {
    const count = axis === 0 ? columns : axis === sides.length - 1 ? rows : 1;
    return side * count * stepOf(axis, frame, block);
  });
  return [...sides.map(() => 0), ...all];
}
