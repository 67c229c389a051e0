import { check, InputError, type Scene } from "@syntopia/scene";
import { describe, expect, it } from "vitest";

const SCENE: Scene = {
  frame: "room",
  objects: [
    { id: "cube", category: "cube", attributes: {}, box: [-1, 0, 0, -0.5, 0.5, 0.5] },
    { id: "ball", category: "ball", attributes: {}, box: [0.25, 0, 0, 0.5, 0.25, 0.25] },
  ],
  relations: [
    { subject: "cube", predicate: "left of", object: "ball" },
    { subject: "cube", predicate: "above", object: "ball" },
  ],
};

describe("check", () => {
  it("measures every stated relation in the frame's unit", () => {
    const { holds, relations } = check(SCENE);
    expect(holds).toBe(false);
    expect(relations.map(({ margin, unit, holds }) => ({ margin, unit, holds }))).toEqual([
      { margin: 0.75, unit: "m", holds: true },
      { margin: -0.25, unit: "m", holds: false },
    ]);
    expect(relations[0]!.relation).toBe(SCENE.relations[0]);
  });

  it("refuses an angle that is none", () => {
    const objects = SCENE.objects.map((object) => ({ ...object, yaw: Number.NaN }));
    expect(() => check({ ...SCENE, objects })).toThrow(
      "check: scene.objects[0].yaw: expected a yaw from",
    );
  });

  it("counts picture margins in fractions, y down", () => {
    const objects = [
      { id: "a", category: "cat", attributes: {}, box: [0.1, 0.1, 0.3, 0.3] },
      { id: "b", category: "dog", attributes: {}, box: [0.1, 0.5, 0.3, 0.7] },
    ];
    const relations = [{ subject: "a", predicate: "above", object: "b" } as const];
    const [only] = check({ frame: "image", objects, relations }).relations;
    expect(only).toMatchObject({ unit: "fraction", holds: true });
    expect(only!.margin).toBeCloseTo(0.2, 12);
  });

  it("holds when nothing is stated", () => {
    expect(check({ ...SCENE, relations: [] })).toEqual({ holds: true, relations: [] });
  });

  it.each([
    [
      { objects: [{ id: "cube", category: "cube", attributes: {} }] },
      'check: scene.objects[0].box: expected a box for "cube", got none. Lay it out first.',
    ],
    [
      { objects: [{ id: "cube", category: "cube", attributes: {}, box: [0, 0, 1, 1] }] },
      "check: scene.objects[0].box: expected 6 finite numbers, got [0,0,1,1]. Use the room frame's order.",
    ],
    [
      { objects: [{ id: "cube", category: "cube", attributes: {}, box: [0, 0, 0, 1, -1, 1] }] },
      "check: scene.objects[0].box: expected low sides before high sides, got [0,0,0,1,-1,1]. Swap them.",
    ],
    [
      { relations: [{ subject: "cube", predicate: "on", object: "sofa" }] },
      'check: scene.relations[0]: expected the id of an object in the scene, got "sofa". Add that object or correct the id.',
    ],
    [
      { relations: [{ subject: "cube", predicate: "between", object: ["ball"] }] },
      'check: scene.relations[0].object: expected 2 objects of "between", got 1. Name that many.',
    ],
  ] as const)("refuses what it cannot measure", (change, message) => {
    const bad = { ...SCENE, ...change } as Scene;
    expect(() => check(bad)).toThrow(InputError);
    expect(() => check(bad)).toThrow(message);
  });
});
