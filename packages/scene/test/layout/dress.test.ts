import { describe, expect, it } from "vitest";
import { extentOf } from "../../src/geometry.ts";
import type { CartesianFrame, PlacedObject, SceneObject } from "../../src/scene.ts";
import { solveLayout } from "../../src/solve-layout.ts";
import { parseText } from "../../src/words/index.ts";

const FRAMES = ["image", "room"] as const;

/** The objects of a text, laid out, by id. */
function laidOut(text: string, frame: CartesianFrame, seed = 3) {
  const { scene } = parseText(text, { frame });
  const layout = solveLayout(scene, { seed });
  if (!layout.ok) throw new Error(layout.message);
  const objects = layout.scene.objects as readonly PlacedObject[];
  return { layout, of: (id: string) => objects.find((each) => each.id === id)!, objects };
}

/** Where the middle of a garment is on its wearer, of the width and of the height from the feet. */
function placeOn({ box: a }: PlacedObject, { box: b }: PlacedObject, frame: CartesianFrame) {
  const top = frame === "image" ? 3 : 4;
  const part = (low: number, high: number) =>
    ((a[low]! + a[high]!) / 2 - b[low]!) / (b[high]! - b[low]!);
  const up = part(1, top);
  return { across: part(0, frame === "image" ? 2 : 3), up: frame === "image" ? 1 - up : up };
}

describe.each(FRAMES)("clothes in %s", (frame) => {
  it("are where they are worn", () => {
    const text =
      "A man stands next to a house. He is wearing a blue shirt, jeans, boots and sunglasses.";
    const { layout, of } = laidOut(text, frame);
    expect(layout.check.holds).toBe(true);
    expect(layout.scene.relations.length).toBeGreaterThanOrEqual(5);
    const heights = ["boot-1", "jeans-1", "shirt-1", "sunglasses-1"].map((id) => {
      const { across, up } = placeOn(of(id), of("man-1"), frame);
      expect(across, id).toBeCloseTo(0.5, 1);
      return up;
    });
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(heights[0]).toBeLessThan(0.1);
    expect(heights[3]).toBeGreaterThan(0.85);
  });

  it("keep the order of the scene, and change nothing else", () => {
    const { objects } = laidOut(
      "A woman in a red dress sits on a bench. A dog is next to it.",
      frame,
    );
    const bare = laidOut("A woman sits on a bench. A dog is next to it.", frame);
    expect(objects.map(({ id }) => id).slice(0, 4)).toEqual([
      "woman-1",
      "dress-1",
      "bench-1",
      "dog-1",
    ]);
    for (const id of ["woman-1", "bench-1", "dog-1"]) {
      expect(objects.find((each) => each.id === id)!.box).toEqual(bare.of(id).box);
    }
  });

  it("have a place of their own where more is said of them than who wears them", () => {
    const { layout, of } = laidOut(
      "A man wearing a coat. The coat is to the left of a dog.",
      frame,
    );
    expect(layout.check.holds).toBe(true);
    expect(of("coat-1").box[frame === "image" ? 2 : 3]!).toBeLessThan(of("dog-1").box[0]!);
  });
});

it("a cloth reaches into nothing in a room, whichever way its wearer looks", () => {
  const texts = [
    "A man in a white shirt sits on a chair at a table.",
    "Two women wearing scarves face each other.",
    "A boy in a red sweater and a coat stands behind a girl. She is wearing a yellow dress.",
  ];
  for (const text of texts) {
    for (const seed of [1, 2, 3]) {
      const { objects } = laidOut(text, "room", seed);
      const cloths = objects.filter(({ id }) => /shirt|scarf|sweater|dress/.test(id));
      expect(cloths.length, text).toBeGreaterThan(0);
      for (const cloth of cloths) {
        const others = objects.filter((each) => each !== cloth);
        expect(others.filter((each) => reachInto(cloth, each)).map(({ id }) => id)).toEqual([]);
      }
    }
  }
});

// Who was said to be in a hat used to have it beside them on the floor.
it.each(FRAMES)("a hat that somebody is in is on their head in %s", (frame) => {
  const { of, layout } = laidOut("A chef in a white hat is next to a table.", frame);
  const { across, up } = placeOn(of("hat-1"), of("chef-1"), frame);
  expect(layout.check.holds).toBe(true);
  expect(across).toBeCloseTo(0.5, 2);
  expect(up).toBeCloseTo(1.05, 2);
});

// Whatever somebody wore in a classroom used to stand beside them, because the classroom was in its way.
it.each([
  ["A classroom with a teacher in a blue suit.", "teacher-1", "suit-1"],
  ["An operating room with a surgeon in a green gown.", "surgeon-1", "gown-1"],
  ["A garden with a girl in a red dress.", "girl-1", "dress-1"],
])("who is in a place is dressed there: %s", (text, wearer, garment) => {
  const { of } = laidOut(text, "room");
  const { across, up } = placeOn(of(garment), of(wearer), "room");
  expect(across).toBeCloseTo(0.5, 1);
  expect(up).toBeGreaterThan(0.3);
});

function reachInto(one: PlacedObject, other: PlacedObject): boolean {
  const [a, b] = [extentOf(one), extentOf(other)];
  return [0, 1, 2].every((i) => Math.min(a[i + 3]!, b[i + 3]!) - Math.max(a[i]!, b[i]!) > 2e-3);
}

it("locked clothes stay, and somebody locked at any angle is dressed some other way", () => {
  const objects: readonly SceneObject[] = [
    { id: "m", category: "man", attributes: {}, box: [0, 0, 0, 0.5, 1.8, 0.3], locked: true },
    { id: "s", category: "shirt", attributes: {}, box: [0.5, 0, 0, 1, 0.2, 0.3], locked: true },
  ];
  const mention = { start: 0, end: 1, text: "x" };
  const relations = [{ subject: "s", predicate: "touching", object: "m", mention }] as const;
  const layout = solveLayout({ frame: "room", objects, relations });
  if (!layout.ok) throw new Error(layout.message);
  expect(layout.scene.objects[1]!.box).toEqual([0.5, 0, 0, 1, 0.2, 0.3]);
});
