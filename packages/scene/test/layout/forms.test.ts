import { parseText, solveLayout } from "@syntopia/scene";
import { expect, test } from "vitest";

/** Width, height and depth of an object in the room that a text gives, in metres. */
function sidesIn(text: string, id: string): readonly number[] {
  const solved = solveLayout(parseText(text).scene);
  if (!solved.ok) throw new Error(solved.message);
  const box = solved.scene.objects.find((object) => object.id === id)!.box!;
  return [0, 1, 2].map((axis) => box[axis + 3]! - box[axis]!);
}

test.each([
  ["A lamp is on a nightstand.", 0.35, 0.65],
  ["灯放在书桌上。", 0.35, 0.65],
  ["A lamp is on the floor.", 1.2, 1.8],
  ["There is a lamp.", 1.2, 1.8],
])("%s is between %f and %f metres high", (text, low, high) => {
  const [, height] = sidesIn(text, "lamp-1");
  expect(height).toBeGreaterThan(low);
  expect(height).toBeLessThan(high);
});

test.each(["A towel is on the wall.", "毛巾挂在墙上。", "A towel hangs from the wall."])(
  "%s hangs down flat against it",
  (text) => {
    const [width, height, depth] = sidesIn(text, "towel-1") as [number, number, number];
    expect(height).toBeGreaterThan(width);
    expect(depth).toBeLessThan(0.06);
  },
);

test("a laptop is shut when it is said, or when something lies on it", () => {
  expect(sidesIn("A laptop is on a desk.", "laptop-1")[1]).toBeGreaterThan(0.15);
  expect(sidesIn("A closed laptop is on a desk.", "laptop-1")[1]).toBeLessThan(0.06);
  expect(sidesIn("书桌上有一台合上的笔记本电脑。", "laptop-1")[1]).toBeLessThan(0.06);
  expect(sidesIn("A cat is lying on a laptop.", "laptop-1")[1]).toBeLessThan(0.06);
});

// Sinks stood on the floor, a hand high.
test.each([
  ["There is a sink in the bathroom.", 0.7, 1],
  ["A sink is on a counter.", 0.1, 0.4],
  ["A sink is in a counter.", 0.1, 0.4],
])("%s is between %f and %f metres high", (text, low, high) => {
  const [, height] = sidesIn(text, "sink-1");
  expect(height).toBeGreaterThan(low);
  expect(height).toBeLessThan(high);
});

test("a sink is let into a counter from above, and holds things in its basin", () => {
  const solved = solveLayout(parseText("A plate is in a sink. The sink is in a counter.").scene);
  if (!solved.ok) throw new Error(solved.message);
  const [plate, sink, counter] = solved.scene.objects.map(({ box }) => box!);
  expect(counter![4]! - sink![4]!).toBeLessThan(0.05);
  expect(plate![1]!).toBeGreaterThan(sink![1]!);
  expect(plate![4]!).toBeLessThan(sink![4]!);
});

test.each(["A towel hangs from the wall.", "A coat hangs from a door."])(
  "%s: not on the floor",
  (text) => {
    const solved = solveLayout(parseText(text).scene);
    expect(solved.ok && solved.scene.objects[0]!.box![1]!).toBeGreaterThan(0.3);
  },
);
