import { check, parseText, type Scene, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";

function solved(text: string, seed = 0): Scene {
  const result = solveLayout(parseText(text, { frame: "image" }).scene, { seed });
  if (!result.ok) throw new Error(result.message);
  return result.scene;
}

const boxesOf = (scene: Scene, ...categories: readonly string[]) =>
  scene.objects.filter(({ category }) => categories.includes(category)).map(({ box }) => box!);

// The sun used to stand beside the house, and clouds below the boat.
describe("the sky of a picture", () => {
  it.each([0, 1, 2, 3])("is above everything else, with seed %d", (seed) => {
    const scene = solved(
      "A sun, two clouds, a boat and a house. A dog is left of the house.",
      seed,
    );
    const lowest = Math.max(...boxesOf(scene, "sun", "cloud").map((box) => box[3]!));
    const highest = Math.min(...boxesOf(scene, "boat", "house", "dog").map((box) => box[1]!));
    expect(lowest).toBeLessThan(highest);
    expect(check(scene).holds).toBe(true);
    for (const { box } of scene.objects) {
      expect(Math.min(...box!)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...box!)).toBeLessThanOrEqual(1);
    }
  });

  it("is where words put it, and holds no toys", () => {
    const below = solved("A cloud is below a house. A balloon is there too.");
    const [[cloud], [house]] = [boxesOf(below, "cloud"), boxesOf(below, "house")];
    expect(cloud![1]).toBeGreaterThanOrEqual(house![3]!);
    const alone = solved("A sun and a moon.");
    expect(alone.objects.every(({ box }) => box!.every((edge) => edge >= 0 && edge <= 1))).toBe(
      true,
    );
  });

  it("finds room over a crowd", () => {
    const scene = solved("Ten trees, a house, a car, five clouds, a sun and a rainbow.");
    const lowest = Math.max(...boxesOf(scene, "sun", "cloud", "rainbow").map((box) => box[3]!));
    const highest = Math.min(...boxesOf(scene, "tree", "house", "car").map((box) => box[1]!));
    expect(lowest).toBeLessThan(highest);
    expect(Math.min(...scene.objects.flatMap(({ box }) => box!))).toBeGreaterThanOrEqual(0);
  });
});
