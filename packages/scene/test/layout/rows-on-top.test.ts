import { type CartesianScene, check, parseText, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";

/** What lies on a thing may reach out over its end by this part of its own width, and rounding. */
const REACH = 0.125 + 1e-3;

function pictureOf(text: string, seed: number): CartesianScene {
  const solved = solveLayout(parseText(text, { frame: "image" }).scene, { seed });
  if (!solved.ok) throw new Error(solved.message);
  return solved.scene as CartesianScene;
}

function boxesOf({ objects }: CartesianScene, kind: string): readonly (readonly number[])[] {
  return objects.filter(({ category }) => category === kind).map(({ box }) => box!);
}

describe.each([0, 1, 2])("with seed %i", (seed) => {
  // the dog lay half over the end of the bed, a pillow hung in the air beside the couch
  it.each([
    ["A white dog lies next to a box on a bed.", "bed", ["dog", "box"]],
    ["A cat sits on a bench next to a box.", "bench", ["cat", "box"]],
    ["A dog lies next to pillows on a couch.", "couch", ["dog", "pillow"]],
    ["A cat is on a couch. A pillow is next to the cat.", "couch", ["cat", "pillow"]],
  ] as const)("%s: nothing hangs far over its ends", (text, holder, kinds) => {
    const scene = pictureOf(text, seed);
    const [under] = boxesOf(scene, holder);
    for (const box of kinds.flatMap((kind) => boxesOf(scene, kind))) {
      if (Math.abs(box[3]! - under![1]!) > 0.02) continue;
      const reach = REACH * (box[2]! - box[0]!);
      expect(box[0]).toBeGreaterThanOrEqual(under![0]! - reach);
      expect(box[2]).toBeLessThanOrEqual(under![2]! + reach);
    }
    expect(check(scene).holds).toBe(true);
  });
});
