import type { Frame, Relation, Scene } from "@syntopia/scene";
import { relate } from "@syntopia/scene";
import { plainlyOverlap } from "./_plain-rules.ts";

/** Numbers in [0, 1), the same for the same seed (Park and Miller 1988). */
export function randomNumbers(seed: number): () => number {
  let state = (seed * 7919 + 17) % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Boxes that do not overlap, anywhere in the picture or in a 6 m room, on the floor or not. */
export function randomBoxes(
  random: () => number,
  frame: Frame,
  count: number,
  onFloor: boolean,
): readonly (readonly number[])[] {
  const boxes: number[][] = [];
  while (boxes.length < count) {
    const box = frame === "image" ? randomPictureBox(random) : randomRoomBox(random, onFloor);
    if (!boxes.some((other) => plainlyOverlap(box, other))) boxes.push(box);
  }
  return boxes;
}

/** The most relations that are said for each object. */
const MOST_SAID = 4;

/** What holds by less than this is not said: nobody would see it. */
const SEEN = { image: 0.003, room: 0.01, map: 0 } as const;

/** A scene of 2 to 8 objects with relations read off a random layout, which shows it is possible. */
export function randomScene(seed: number): Scene {
  const random = randomNumbers(seed);
  const frame = seed % 2 === 0 ? "image" : "room";
  const count = 2 + Math.floor(7 * random());
  const boxes = randomBoxes(random, frame, count, seed % 4 === 1);
  const objects = boxes.map((box, index) => ({
    id: `o${index}`,
    category: index % 3 === 0 ? "table" : "cube",
    attributes: {},
    box,
  }));
  const most = Math.ceil(MOST_SAID * random() * count);
  const relations = relate({ frame, objects, relations: [] }, { minimumMargin: SEEN[frame] })
    .map((relation) => ({ relation, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ relation }) => relation)
    .map(({ subject, predicate, object }): Relation => ({ subject, predicate, object }));
  return { frame, objects, relations };
}

function randomPictureBox(random: () => number): number[] {
  const [width, height] = [0.05 + 0.2 * random(), 0.05 + 0.2 * random()];
  const [x, y] = [random() * (1 - width), random() * (1 - height)];
  return [x, y, x + width, y + height];
}

function randomRoomBox(random: () => number, onFloor: boolean): number[] {
  const [width, height, depth] = [0.2 + random(), 0.2 + random(), 0.2 + random()];
  const [x, y, z] = [6 * random() - 3, onFloor ? 0 : 2 * random(), 6 * random() - 3];
  return [x, y, z, x + width, y + height, z + depth];
}
