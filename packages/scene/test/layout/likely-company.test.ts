import { parseText, type Scene, solveLayout } from "@syntopia/scene";
import { describe, expect, test } from "vitest";

const SEEDS = [0, 1, 2, 3];

/** The boxes of a text's picture, by the ids of its objects. */
function pictured(text: string, seed: number): ReadonlyMap<string, readonly number[]> {
  const solved = solveLayout(parseText(text, { frame: "image" }).scene, { seed });
  if (!solved.ok) throw new Error(solved.message);
  return new Map(solved.scene.objects.map(({ id, box }) => [id, box!]));
}

/** From the middle of one to the middle of the other. */
function offset(boxes: ReadonlyMap<string, readonly number[]>, one: string, other: string) {
  const [a, b] = [boxes.get(one)!, boxes.get(other)!];
  return [0, 1].map((axis) => (b[axis]! + b[axis + 2]! - a[axis]! - a[axis + 2]!) / 2);
}

describe("in a picture", () => {
  // A bird at a giraffe's feet is seen below it rather than beside it.
  test.each(SEEDS)("what is next to something is seen beside it (seed %i)", (seed) => {
    const boxes = pictured("A bird is standing next to a giraffe.", seed);
    const [dx, dy] = offset(boxes, "bird-1", "giraffe-1");
    expect(Math.abs(dx!)).toBeGreaterThan(Math.abs(dy!));
  });

  test.each(SEEDS)("a wall by a cat on a bed is by the bed too (seed %i)", (seed) => {
    const boxes = pictured("A cat is lying on a bed next to a wall.", seed);
    const [wall, bed] = [boxes.get("wall-1")!, boxes.get("bed-1")!];
    expect(wall[0]! >= bed[2]! || wall[2]! <= bed[0]!).toBe(true);
    expect(wall[3]!).toBeGreaterThan(bed[1]!);
  });

  test.each(SEEDS)("a bowl by a cat on a table is on the table too (seed %i)", (seed) => {
    const boxes = pictured("A cat is sitting on a table next to a bowl.", seed);
    expect(boxes.get("bowl-1")![3]!).toBeCloseTo(boxes.get("table-1")![1]!, 1);
  });

  test.each(SEEDS)("what is in a bowl is seen at its top (seed %i)", (seed) => {
    const boxes = pictured("A cat is in a bowl.", seed);
    const [, dy] = offset(boxes, "bowl-1", "cat-1");
    expect(dy!).toBeLessThan(0);
  });

  test("likely company yields to what is stated", () => {
    const text =
      "A cat is sitting on a table next to a bowl. The bowl is to the left of the table.";
    const scene: Scene = parseText(text, { frame: "image" }).scene;
    const solved = solveLayout(scene, { seed: 1 });
    expect(solved.ok && solved.check.holds).toBe(true);
  });

  test.each(SEEDS)("who is on a thing is beside the taller neighbour of that (seed %i)", (seed) => {
    const boxes = pictured("A bird is on a rock. The rock is next to a horse.", seed);
    const [dx, dy] = offset(boxes, "bird-1", "horse-1");
    expect(Math.abs(dx!)).toBeGreaterThan(Math.abs(dy!));
  });

  test.each(SEEDS)("what is above and below one another has one neighbour (seed %i)", (seed) => {
    const boxes = pictured("A shelf is above a dresser. The shelf is next to a lamp.", seed);
    const [dx, dy] = offset(boxes, "dresser-1", "lamp-1");
    expect(Math.abs(dx!)).toBeGreaterThan(Math.abs(dy!));
  });

  test.each(SEEDS)("what keeps company by habit is where it usually is (seed %i)", (seed) => {
    const text = "A fork and a plate. A cup is next to the plate.";
    const [dx, dy] = offset(pictured(text, seed), "plate-1", "fork-1");
    expect(-dx!).toBeGreaterThan(Math.abs(dy!));
  });

  // The bird was beside the cat: where the two touch had come first.
  test.each(SEEDS)("what touches is where else it is said to be (seed %i)", (seed) => {
    const text = "A cat is touching a bird. The bird is under the cat.";
    const [dx, dy] = offset(pictured(text, seed), "cat-1", "bird-1");
    expect(dy!).toBeGreaterThan(Math.abs(dx!));
  });
});

// The fence stood at one side, as short as any.
test.each(["image", "room"] as const)("a fence around a house encloses it (%s)", (frame) => {
  const solved = solveLayout(parseText("A fence is around a house.", { frame }).scene);
  if (!solved.ok) throw new Error(solved.message);
  const [fence, house] = solved.scene.objects.map(({ box }) => box!);
  const [across, half] = frame === "image" ? [[0, 1], 2] : [[0, 2], 3];
  for (const axis of across) {
    expect(fence![axis]!).toBeLessThan(house![axis]!);
    expect(fence![axis + half]!).toBeGreaterThan(house![axis + half]!);
  }
});

/** The boxes of a text's room, by the ids of its objects. */
function furnished(text: string): ReadonlyMap<string, readonly number[]> {
  const solved = solveLayout(parseText(text, { frame: "room" }).scene, { seed: 1 });
  if (!solved.ok) throw new Error(solved.message);
  return new Map(solved.scene.objects.map(({ id, box }) => [id, box!]));
}

describe("in a room", () => {
  // The park hung over the grass.
  test("a blanket on the grass in a park: the grass lies in the park", () => {
    const boxes = furnished("A blanket is on the grass in a park. A basket is on the blanket.");
    const [grass, park] = [boxes.get("grass-1")!, boxes.get("park-1")!];
    expect(park[1]!).toBeCloseTo(0, 5);
    expect(grass[1]!).toBeCloseTo(park[4]!, 5);
    for (const axis of [0, 2]) {
      expect(grass[axis]!).toBeGreaterThan(park[axis]!);
      expect(grass[axis + 3]!).toBeLessThan(park[axis + 3]!);
    }
  });

  test("no area stands on what is on it", () => {
    const boxes = furnished("A squirrel is on the ground in the park.");
    expect(boxes.get("park-1")![1]!).toBeCloseTo(0, 5);
  });

  // This was refused: the lamp had to be outside.
  test("what is between people in a library is there too", () => {
    const boxes = furnished("Two people are in a library. A lamp is between them.");
    const [lamp, library] = [boxes.get("lamp-1")!, boxes.get("library-1")!];
    for (const axis of [0, 1, 2]) {
      expect(lamp[axis]!).toBeGreaterThanOrEqual(library[axis]!);
      expect(lamp[axis + 3]!).toBeLessThanOrEqual(library[axis + 3]!);
    }
  });
});
