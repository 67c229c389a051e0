import { parseText, solveLayout } from "@syntopia/scene";
import { expect, test } from "vitest";

function boxesOf(text: string): ReadonlyMap<string, readonly number[]> {
  const layout = solveLayout(parseText(text).scene);
  if (!layout.ok) throw new Error(layout.message);
  expect(layout.check.holds).toBe(true);
  return new Map(layout.scene.objects.map(({ id, box }) => [id, box!]));
}

// It stood 3 cm in the air, where the floor of an inside would be.
test.each([
  "A dog is at the bottom of a bench.",
  "A dog is at the bottom of the stairs.",
  "A dog is at the front of a car.",
])("what is at a thing without an inside stands on the ground: %s", (text) => {
  expect(boxesOf(text).get("dog-1")![1]).toBe(0);
});

// The lion was as small as a cat, the cage as large as for a parrot.
test("a cage is as large as the animal in it", () => {
  const boxes = boxesOf("A lion is in a cage.");
  const [, y0, z0, , y1, z1] = boxes.get("lion-1")!;
  expect(y1! - y0!).toBeGreaterThan(1);
  expect(z1! - z0!).toBeGreaterThan(1.5);
});

// The bridge hung 2.6 m over the water, along it.
test("a bridge over a river is as low as it can be", () => {
  expect(boxesOf("A bridge is over a river.").get("bridge-1")![1]).toBeLessThan(0.2);
});

// A bar was a house in the tavern, and the tables were stacked in what was left.
test("a bar in a tavern is a counter, and the tables stand on the floor", () => {
  const boxes = boxesOf("A tavern has a bar and three round tables. Two stools are at each.");
  expect(boxes.get("bar-1")![4]).toBeLessThan(1.3);
  for (const id of ["table-1", "table-2", "table-3"]) expect(boxes.get(id)![1], id).toBe(0);
});
