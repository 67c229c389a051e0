import { describe, expect, it } from "vitest";
import { preferredSides } from "../../src/layout/sizes/preferred-sides.ts";
import { faceOf, shapedByWords } from "../../src/layout/sizes/shape-words.ts";
import type { CartesianFrame, CartesianScene } from "../../src/scene.ts";

const thing = (category: string, shape?: string) => ({
  id: "a",
  category,
  attributes: shape === undefined ? {} : { shape },
});
const sidesOf = (frame: CartesianFrame, category: string, shape?: string) =>
  preferredSides({ frame, objects: [thing(category, shape)], relations: [] }).get("a")!;

describe("shapedByWords", () => {
  it.each([
    ["round", [1.6, 0.7, 0.9], [1.2, 0.7, 1.2]],
    ["square", [0.5, 2, 0.1], [1, 1, 0.1]],
    ["cubic", [1, 2, 4], [2, 2, 2]],
    ["oval", [1.6, 0.7, 0.9], [1.6, 0.7, 0.9]],
  ] as const)("makes %s of %j %j", (shape, sides, expected) => {
    shapedByWords(thing("table", shape), sides).forEach((side, k) => {
      expect(side).toBeCloseTo(expected[k]!, 9);
    });
  });

  it("knows what shows its face to the front", () => {
    expect(faceOf([0.6, 1.2, 0.03])).toBe("z");
    expect(faceOf([2, 0.01, 1.4])).toBe("y");
    expect(faceOf([1.4, 0.75, 0.8])).toBe("y");
  });
});

describe("preferredSides", () => {
  it("makes a round table as deep as wide", () => {
    const [width, , depth] = sidesOf("room", "table", "round");
    expect(width).toBeCloseTo(depth!, 9);
    expect(sidesOf("room", "table")[0]).toBeGreaterThan(width!);
  });

  it.each(["horse", "car", "bicycle", "train"])(
    "shows the side of a %s in a picture",
    (category) => {
      const [width, height] = sidesOf("image", category);
      expect(width).toBeGreaterThan(height!);
    },
  );

  it("ends the box of a chair on which somebody sits at the seat", () => {
    const relations = [{ subject: "b", predicate: "on", object: "a" }] as const;
    const objects = [thing("chair"), { ...thing("cat"), id: "b" }];
    const height = (scene: CartesianScene) => preferredSides(scene).get("a")![1]!;
    const free = height({ frame: "room", objects, relations: [] });
    expect(height({ frame: "room", objects, relations })).toBeLessThan(0.6 * free);
    const boxed = [{ ...objects[0]!, box: [0, 0, 0, 0.5, 0.9, 0.5] }, objects[1]!];
    expect(height({ frame: "room", objects: boxed, relations })).toBeGreaterThan(0.8);
  });

  it("shows a person and a chair from the front", () => {
    for (const category of ["person", "chair"]) {
      const [width, height] = sidesOf("image", category);
      expect(width).toBeLessThan(height!);
    }
  });
});
