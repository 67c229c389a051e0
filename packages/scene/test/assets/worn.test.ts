import { describe, expect, it } from "vitest";
import { furnish } from "../../src/assets/furnish.ts";
import { modelOf } from "../../src/assets/model-of.ts";
import { wornParts } from "../../src/assets/worn.ts";
import type { CartesianFrame } from "../../src/scene.ts";
import { solveLayout } from "../../src/solve-layout.ts";
import { parseText } from "../../src/words/index.ts";

const SITTING = { kind: "sitting", drop: 0.5, astride: false } as const;

describe("wornParts", () => {
  it.each(["shirt", "jeans", "shorts", "skirt", "dress", "uniform", "boot", "glove", "sari"])(
    "cuts a %s to somebody who stands and to somebody who sits",
    (garment) => {
      for (const pose of [undefined, SITTING]) {
        const parts = wornParts(garment, "woman", pose)!;
        expect(parts.length).toBeGreaterThan(0);
        expect(parts.every(({ tint }) => tint === "main")).toBe(true);
      }
    },
  );

  it.each(["glasses", "mask", "scarf", "tie"])("has a %s of its own", (garment) => {
    expect(wornParts(garment, "chef", undefined)).toHaveLength(1);
    expect(wornParts(garment, "chef", { kind: "lying", along: "x" })).toHaveLength(1);
  });

  it("dresses figures only", () => {
    expect(wornParts("sweater", "dog", undefined)).toBeUndefined();
    expect(wornParts("scarf", "snowman", undefined)).toBeUndefined();
  });
});

const furnished = (text: string, frame: CartesianFrame) => {
  const layout = solveLayout(parseText(text, { frame }).scene, { seed: 1 });
  if (!layout.ok) throw new Error(layout.message);
  const all = furnish(layout.scene);
  return (id: string) => all.find(({ object }) => object.id === id)!;
};

it.each(["image", "room"] as const)("what is worn is drawn on its wearer in %s", (frame) => {
  const of = furnished("A man in a red shirt stands behind a dog.", frame);
  const { center, size, yaw } = of("man-1");
  expect(of("shirt-1")).toMatchObject({ center, size, yaw });
  const [red, green] = of("shirt-1").model.parts[0]!.color;
  expect(red).toBeGreaterThan(10 * green);
  expect(of("man-1").seeThrough).toBe(false);
});

it("a shirt beside somebody is a shirt", () => {
  const of = furnished("A man stands next to a red shirt.", "room");
  expect(of("shirt-1").center).not.toEqual(of("man-1").center);
});

// A garment without a design of its own had no colour to be drawn in.
it("draws what is worn though no design is known of it", () => {
  const object = { id: "a", category: "zorbshirt", attributes: {} };
  expect(modelOf(object, { wornBy: { category: "man" } }).parts.length).toBeGreaterThan(0);
});
