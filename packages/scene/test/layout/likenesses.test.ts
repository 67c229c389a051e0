import { parseText, type SceneObject } from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { roomSides } from "../../src/layout/sizes/preferred-sides.ts";

const first = (words: string): SceneObject => parseText(words, { frame: "room" }).scene.objects[0]!;
const longest = (words: string) => Math.max(...roomSides(first(words)));

describe("the size of a likeness", () => {
  it.each([
    "a toy tank",
    "a model ship",
    "a miniature castle",
    "a paper boat",
    "a plastic dinosaur",
    "a plush giraffe",
    "一辆玩具坦克",
    "一艘模型船",
  ])("%s goes on a shelf", (words) => {
    expect(longest(words)).toBeLessThanOrEqual(0.36);
  });

  it.each([
    ["a wooden boat", "a boat"],
    ["a toy store", "a store"],
    ["a plastic chair", "a chair"],
    ["a toy car", "a toy car"],
  ])("%s is as large as %s", (words, other) => {
    expect(roomSides(first(words))).toEqual(roomSides(first(other)));
  });

  it("keeps the proportions of what it is a likeness of", () => {
    const [width, height, depth] = roomSides(first("a ship")) as [number, number, number];
    const likeness = roomSides(first("a model ship")) as [number, number, number];
    expect(likeness[1] / likeness[0]).toBeCloseTo(height / width, 9);
    expect(likeness[2] / likeness[0]).toBeCloseTo(depth / width, 9);
  });
});
