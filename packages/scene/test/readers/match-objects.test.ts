import { check, InputError, matchObjects, parseText, sceneFromBoxes } from "@syntopia/scene";
import { describe, expect, it } from "vitest";

const said = (text: string) => parseText(text, { frame: "image" }).scene;

describe("matchObjects", () => {
  it("measures what was said on the boxes that were found", () => {
    const detected = sceneFromBoxes([
      { category: "potted plant", box: [0.6, 0.2, 0.9, 0.8] },
      { category: "cat", box: [0.1, 0.2, 0.4, 0.8] },
    ]);
    const { scene, missing, unmatched } = matchObjects(said("A cat is left of a plant."), detected);
    expect(scene.relations).toMatchObject([
      { subject: "cat-1", predicate: "left of", object: "potted-plant-1" },
    ]);
    expect(check(scene).holds).toBe(true);
    expect([missing, unmatched]).toEqual([[], []]);
  });

  it("takes what agrees in colour, and each thing once", () => {
    const detected = sceneFromBoxes([
      { category: "cup", box: [0, 0, 0.1, 0.1], attributes: { color: "blue" } },
      { category: "cup", box: [0.5, 0, 0.6, 0.1], attributes: { color: "red" } },
    ]);
    const stated = said("A red cup is right of a blue cup. A red cup is left of a green ball.");
    const { scene, missing, unmatched } = matchObjects(stated, detected);
    expect(scene.relations[0]).toMatchObject({ subject: "cup-2", object: "cup-1" });
    expect(missing).toContain("ball-1");
    expect(unmatched).toHaveLength(1);
  });

  const seen = (...categories: readonly string[]) =>
    sceneFromBoxes(
      categories.map((category, index) => ({ category, box: [index / 9, 0, (index + 1) / 9, 1] })),
    );

  it.each([
    ["A sofa is left of a fridge.", ["couch", "refrigerator"]],
    ["A man is left of his motorbike.", ["person", "motorcycle"]],
    ["一只猫在一张沙发的左边。", ["cat", "couch"]],
    ["A cat is left of two potted plants.", ["cat", "Potted_Plants", "plant"]],
    ["A wine glass is left of a table.", ["glass", "dining table"]],
    ["A computer mouse is left of a hair dryer.", ["mouse", "hair drier"]],
    ["A policewoman is left of a street light.", ["person", "street lamp"]],
  ])("finds the things of %j among %j", (text, categories) => {
    const { missing, unmatched } = matchObjects(said(text), seen(...categories));
    expect([missing, unmatched]).toEqual([[], []]);
  });

  it.each([
    ["A dog is left of a bench.", ["hot dog", "bench"], "dog-1"],
    ["A bear is left of a bed.", ["teddy bear", "bed"], "bear-1"],
    ["A robot is left of a bed.", ["person", "bed"], "robot-1"],
  ])("of %j does not take %j", (text, categories, missing) => {
    expect(matchObjects(said(text), seen(...categories)).missing).toEqual([missing]);
  });

  // The plain cup was said first and took the red one away from the red cup.
  it("leaves what agrees in colour to whom it agrees with", () => {
    const detected = sceneFromBoxes([
      { category: "cup", box: [0, 0, 0.1, 0.1], attributes: { color: "red" } },
      { category: "cup", box: [0.5, 0, 0.6, 0.1], attributes: { color: "blue" } },
    ]);
    const { scene } = matchObjects(said("A cup is right of a red cup."), detected);
    expect(scene.relations).toMatchObject([{ subject: "cup-2", object: "cup-1" }]);
  });

  it("refuses scenes in two frames", () => {
    const room = parseText("A cat is on a sofa.").scene;
    expect(() => matchObjects(room, sceneFromBoxes([]))).toThrow(InputError);
  });
});
