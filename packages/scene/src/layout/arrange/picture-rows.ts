import { roomPartOf } from "../../kinds/room-parts.ts";
import { PREDICATES } from "../../predicates/index.ts";
import { type Box, type CartesianScene, objectIds, type SceneObject } from "../../scene.ts";
import type { Places } from "../certify.ts";
import { isLocked } from "../fixtures.ts";
import { companiesOf } from "./habits.ts";
import { isSound } from "./still-sound.ts";

/** What is left free in a room, in parts of its width and height: beside each thing, and below and above all. */
const FREE = { beside: 0.03, below: 0.05, between: 0.03, above: 0.04 };

/** Things are made smaller by no more than this to find room in one row, and in two. */
const LEAST_SCALE = { one: 0.5, two: 0.5 };

/** One thing of a row, with its width and height in the picture. */
interface Item {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Stand what is in the room of a picture, and of which no more is said, on the floor of that room: in one row, or
 * in two of which the taller things are at the back. In a picture nothing falls down by itself.
 *
 * @param scene   laid out, in `image`
 * @param places  of all its objects
 * @returns       the places, as they were where there is no such room or not all finds its place
 */
export function standInRows(scene: CartesianScene, places: Places): Places {
  const rooms = scene.objects.filter((object) => roomPartOf(object) === "room");
  if (rooms.length !== 1) return places;
  const [room] = rooms;
  const standing = inHostOrder(scene.objects.filter((object) => isOnlyIn(object, room!, scene)));
  if (standing.length < 2) return places;
  const items = standing.map(({ id }) => itemOf(id, places.boxes.get(id)!));
  const boxes =
    inOneRow(items, places.boxes.get(room!.id)!) ?? inTwoRows(items, places.boxes.get(room!.id)!);
  if (!boxes) return places;
  const placed = { ...places, boxes: new Map([...places.boxes, ...boxes]) };
  return isSound(scene, { before: places, after: placed, moved: boxes }) ? placed : places;
}

/** Whether a thing is said to be in a room, and nothing else is said of it. */
function isOnlyIn(object: SceneObject, room: SceneObject, { relations }: CartesianScene): boolean {
  const own = relations.filter((relation) =>
    [relation.subject, ...objectIds(relation)].includes(object.id),
  );
  return (
    object !== room &&
    !isLocked(object) &&
    own.length > 0 &&
    own.every((relation) => {
      const { bearing } = PREDICATES[relation.predicate];
      const holder = bearing === "holds" ? relation.subject : objectIds(relation)[0];
      return !relation.negated && holder === room.id && /^(held|holds|placed)$/.test(bearing);
    })
  );
}

/** What keeps a thing company stands beside it, left and right in turn. */
function inHostOrder(objects: readonly SceneObject[]): readonly SceneObject[] {
  const guestsOf = (host: SceneObject) =>
    objects.filter((guest) => guest !== host && companiesOf(guest, host).length > 0);
  const guests = new Set(objects.flatMap(guestsOf));
  const ordered = new Set<SceneObject>();
  for (const host of objects.filter((object) => !guests.has(object))) {
    const own = guestsOf(host).filter((guest) => !ordered.has(guest));
    const left = own.filter((_, rank) => rank % 2 === 1);
    for (const each of [...left, host, ...own]) ordered.add(each);
  }
  return [...new Set([...ordered, ...objects])];
}

function itemOf(id: string, box: Box): Item {
  return { id, width: box[2]! - box[0]!, height: box[3]! - box[1]! };
}

function inOneRow(items: readonly Item[], room: Box): ReadonlyMap<string, Box> | undefined {
  const [width, height] = [room[2]! - room[0]!, room[3]! - room[1]!];
  const fits = (height * (1 - FREE.below - FREE.above)) / tallest(items);
  const scale = Math.min(1, fits, scaleToWidth(items, width));
  if (scale < LEAST_SCALE.one) return undefined;
  return row(items, { room, scale, bottom: room[3]! - FREE.below * height });
}

function inTwoRows(items: readonly Item[], room: Box): ReadonlyMap<string, Box> | undefined {
  const height = room[3]! - room[1]!;
  const byHeight = [...items].sort((a, b) => b.height - a.height);
  const tall = new Set(byHeight.slice(0, Math.floor(items.length / 2)));
  const back = items.filter((item) => tall.has(item));
  const front = items.filter((item) => !tall.has(item));
  const free = 1 - FREE.below - FREE.between - FREE.above;
  const fits = (height * free) / (tallest(back) + tallest(front));
  const widths = [back, front].map((each) => scaleToWidth(each, room[2]! - room[0]!));
  const scale = Math.min(1, fits, ...widths);
  if (scale < LEAST_SCALE.two) return undefined;
  const bottom = room[3]! - FREE.below * height;
  const behind = bottom - scale * tallest(front) - FREE.between * height;
  return new Map([
    ...row(back, { room, scale, bottom: behind }),
    ...row(front, { room, scale, bottom }),
  ]);
}

function tallest(items: readonly Item[]): number {
  return Math.max(...items.map(({ height }) => height));
}

/** By how much the things of a row may be larger so that they fill it. */
function scaleToWidth(items: readonly Item[], width: number): number {
  const total = items.reduce((sum, item) => sum + item.width, 0);
  return (width * (1 - FREE.beside * (items.length + 1))) / total;
}

interface Row {
  readonly room: Box;
  readonly scale: number;
  readonly bottom: number;
}

/** Things side by side on one line, what is free of the room between them in equal parts. */
function row(items: readonly Item[], { room, scale, bottom }: Row): ReadonlyMap<string, Box> {
  const total = items.reduce((sum, item) => sum + scale * item.width, 0);
  const gap = (room[2]! - room[0]! - total) / (items.length + 1);
  let left = room[0]! + gap;
  return new Map(
    items.map(({ id, width, height }): [string, Box] => {
      const box = [left, bottom - scale * height, left + scale * width, bottom];
      left += scale * width + gap;
      return [id, box];
    }),
  );
}
