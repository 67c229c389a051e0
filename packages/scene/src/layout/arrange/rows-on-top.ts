import { CONTACT_TOLERANCE } from "../../predicates/limits.ts";
import { type Box, type CartesianScene, objectIds, type Relation } from "../../scene.ts";
import type { Places } from "../certify.ts";
import { isLocked } from "../fixtures.ts";
import { isSound } from "./still-sound.ts";

/** Between the things of a row, in parts of the width of the narrowest; less where there is no room for it. */
const GAP = 0.2;

/** What lies on a thing may reach out over its end by this part of its own width: a paw, a corner. */
const REACH = 0.125;

/** Pictures of more things are left as they are: each thing is looked up among all relations. */
const MOST_OBJECTS = 24;

/** What lies on a thing, and what is said to be beside it and no more. */
interface RowOnTop {
  readonly holder: string;
  readonly held: string;
  readonly neighbours: readonly string[];
}

/**
 * Lay what is beside a thing in a picture on what that thing is on, where it is level with it and would
 * hang over the end: "a dog next to pillows on a couch" is a row on the couch, in the order in which it stands.
 *
 * @param scene   laid out, in `image`
 * @param places  of all its objects
 * @returns       the places, as they were where no such row is needed, fits, or leaves all that is said true
 */
export function rowsOnTop(scene: CartesianScene, places: Places): Places {
  if (scene.objects.length > MOST_OBJECTS) return places;
  let all = places;
  for (const { subject, predicate, negated, objects } of scene.relations.map(withObjects)) {
    if (predicate !== "on" || negated) continue;
    const [holder] = objects;
    const neighbours = neighboursOnly(scene, subject);
    all = laidInRow(scene, { holder: holder!, held: subject, neighbours }, all);
  }
  return all;
}

function withObjects(relation: Relation) {
  return { ...relation, objects: objectIds(relation) };
}

/** The things that are said to be next to one, and of whose places nothing else is said. */
function neighboursOnly(scene: CartesianScene, id: string): readonly string[] {
  const free = scene.objects.filter((object) => {
    const own = scene.relations
      .map(withObjects)
      .filter(({ subject, objects }) => [subject, ...objects].includes(object.id));
    const beside = ({ subject, predicate, negated, objects }: (typeof own)[number]) =>
      predicate === "next to" && !negated && [subject, ...objects].includes(id);
    return object.id !== id && !isLocked(object) && own.length > 0 && own.every(beside);
  });
  return free.map((object) => object.id);
}

function laidInRow(scene: CartesianScene, row: RowOnTop, places: Places): Places {
  const { boxes } = places;
  const under = boxes.get(row.holder)!;
  const level = row.neighbours.filter((id) => isLevel(boxes.get(id)!, under));
  const ids = [row.held, ...level];
  if (level.length === 0 || ids.every((id) => isOver(boxes.get(id)!, under))) return places;
  const moved = inRow(ids, under, boxes);
  if (!moved) return places;
  const after = { ...places, boxes: new Map([...boxes, ...moved]) };
  return isSound(scene, { before: places, after, moved }) ? after : places;
}

/** Whether a thing is as high as what lies on another. */
function isLevel(box: Box, under: Box): boolean {
  return Math.abs(box[3]! - under[1]!) <= CONTACT_TOLERANCE.image;
}

/** Whether a thing does not reach out far over the ends of another. */
function isOver(box: Box, under: Box): boolean {
  const reach = REACH * (box[2]! - box[0]!);
  return box[0]! >= under[0]! - reach && box[2]! <= under[2]! + reach;
}

/** The things side by side, in the order in which they are, over another, moved no farther than that takes; undefined where they find no room. */
function inRow(
  ids: readonly string[],
  under: Box,
  boxes: ReadonlyMap<string, Box>,
): ReadonlyMap<string, Box> | undefined {
  const middle = (id: string) => boxes.get(id)![0]! + boxes.get(id)![2]!;
  const ordered = [...ids].sort((a, b) => middle(a) - middle(b));
  const widths = ordered.map((id) => boxes.get(id)![2]! - boxes.get(id)![0]!);
  const free = under[2]! - under[0]! - widths.reduce((sum, width) => sum + width, 0);
  const gap = Math.min(GAP * Math.min(...widths), free / (ids.length + 1));
  if (gap <= 0) return undefined;
  const first = under[0]! - REACH * widths[0]!;
  const last = under[0]! + free - gap * (ids.length - 1) + REACH * widths.at(-1)!;
  let left = Math.min(last, Math.max(first, boxes.get(ordered[0]!)![0]!));
  return new Map(
    ordered.map((id, rank): [string, Box] => {
      const [, top, , bottom] = boxes.get(id)!;
      const box = [left, top!, left + widths[rank]!, bottom!];
      left = box[2]! + gap;
      return [id, box];
    }),
  );
}
