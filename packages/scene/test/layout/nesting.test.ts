import { parseText, solveLayout } from "@syntopia/scene";
import { describe, expect, test } from "vitest";

type Boxes = ReadonlyMap<string, readonly number[]>;

function laidOut(text: string, frame: "image" | "room"): Boxes {
  const solved = solveLayout(parseText(text, { frame }).scene, { seed: 1 });
  if (!solved.ok) throw new Error(solved.message);
  return new Map(solved.scene.objects.map(({ id, box }) => [id, box!]));
}

/** Whether one box is within another along these axes. */
function isWithin(boxes: Boxes, inner: string, outer: string, axes: readonly number[]): boolean {
  const [a, b] = [boxes.get(inner)!, boxes.get(outer)!];
  const half = a.length / 2;
  return axes.every((axis) => a[axis]! > b[axis]! && a[axis + half]! < b[axis + half]!);
}

describe("of two that hold the same thing the smaller is in the larger", () => {
  // All of these were refused: the cage had no place in the zoo.
  test.each([
    ["A zoo with a lion in a cage.", "cage-1", "zoo-1"],
    ["动物园里有一只狮子在笼子里。", "cage-1", "zoo-1"],
    ["A monkey is in a garden. The monkey is in a cage.", "cage-1", "garden-1"],
    ["The man is in the bus. The man is on a seat.", "seat-1", "bus-1"],
  ])("%s", (text, inner, outer) => {
    expect(isWithin(laidOut(text, "room"), inner, outer, [0, 2])).toBe(true);
    expect(isWithin(laidOut(text, "image"), inner, outer, [0, 1])).toBe(true);
  });

  test("a box that holds what is on a table is on the table", () => {
    const boxes = laidOut("The kitten is in the box. The kitten is on the table.", "room");
    expect(boxes.get("box-1")![1]!).toBeCloseTo(boxes.get("table-1")![4]!, 3);
  });

  // This was refused: the tarp had no place in the garage.
  test.each(["image", "room"] as const)(
    "what covers a thing is in what holds that, frame %s",
    (frame) => {
      const solved = solveLayout(parseText("A tarp covers a car in a garage.", { frame }).scene);
      expect(solved.ok && solved.check.holds).toBe(true);
    },
  );

  test("unless the words put it elsewhere", () => {
    const text = "The kitten is in the box. The kitten is on the table. The table is in the box.";
    const solved = solveLayout(parseText(text).scene);
    expect(solved.ok && solved.check.holds).toBe(true);
  });
});

// The lion was 8 cm long: the zoo was as flat as a lawn, but no ground.
test("what is in a zoo is as large as elsewhere", () => {
  const lion = laidOut("A lion is in a zoo.", "room").get("lion-1")!;
  expect(lion[5]! - lion[2]!).toBeGreaterThan(1);
});

// The tree stood on the cat.
test("a tree stands in the garden, not on what is in it", () => {
  const text = "A cat is in a basket. The cat is in a garden. The basket is under a tree.";
  const boxes = laidOut(text, "room");
  expect(boxes.get("tree-1")![1]!).toBeCloseTo(boxes.get("garden-1")![4]!, 3);
});

// The lamp hung 3 cm under it.
test("a lamp over a table is at the ceiling", () => {
  const text = "A kitchen with a table and a lamp above it. A lamp hangs from the ceiling.";
  const boxes = laidOut(text, "room");
  for (const id of ["lamp-1", "lamp-2"])
    expect(boxes.get(id)![4]!).toBeCloseTo(boxes.get("ceiling-1")![1]!, 3);
});

// This was refused: the street had to be outside of the market that has stalls on both sides of it.
test.each(["room", "image"] as const)(
  "a market is around the street between its stalls (%s)",
  (frame) => {
    const text = "A market with stalls on both sides of the street and shoppers between them.";
    const boxes = laidOut(text, frame);
    expect(isWithin(boxes, "stall-1", "market-1", frame === "room" ? [0, 2] : [0, 1])).toBe(true);
  },
);

// The church stood on the roofs.
test("a church in the middle of a town stands on the ground", () => {
  const church = laidOut("A church is in the middle of a town.", "room").get("church-1")!;
  expect(church[1]!).toBeLessThan(0.1);
});
