import { parseText, type Relation, type Scene, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { plainlyHolds } from "./_plain-rules.ts";

type Triple = readonly [string, Relation["predicate"], string];

/** The kind of a thing is its id without its number. */
function sceneOf(triples: readonly Triple[]): Scene {
  const ids = [...new Set(triples.flatMap(([subject, , object]) => [subject, object]))];
  return {
    frame: "room",
    objects: ids.map((id) => ({ id, category: id.replace(/-\d$/, ""), attributes: {} })),
    relations: triples.map(([subject, predicate, object]) => ({ subject, predicate, object })),
  };
}

function isFacing(scene: Scene, one: string, other: string): boolean {
  const [subject, object] = [one, other].map((id) => scene.objects.find((each) => each.id === id)!);
  const yaws = [subject!.yaw ?? 0, object!.yaw ?? 0];
  return plainlyHolds("facing", [subject!.box!, object!.box!], "room", { yaws });
}

function solvedScene(triples: readonly Triple[], seed: number): Scene {
  const solved = solveLayout(sceneOf(triples), { seed });
  if (!solved.ok) throw new Error(solved.message);
  expect(solved.check.holds).toBe(true);
  return solved.scene;
}

const SEEDS = [0, 1, 2, 3, 4];

describe("things with a front", () => {
  it.each(SEEDS)("face their table (seed %i)", (seed) => {
    const chairs = ["chair-1", "chair-2", "chair-3", "chair-4"];
    const scene = solvedScene(
      chairs.map((chair): Triple => [chair, "around", "table"]),
      seed,
    );
    for (const chair of chairs) expect(isFacing(scene, chair, "table"), chair).toBe(true);
  });

  it.each(SEEDS)("face each other where they are opposite (seed %i)", (seed) => {
    const scene = solvedScene([["man", "opposite", "woman"]], seed);
    expect(isFacing(scene, "man", "woman")).toBe(true);
    expect(isFacing(scene, "woman", "man")).toBe(true);
  });

  it.each(SEEDS)("have their back at what they are against (seed %i)", (seed) => {
    const scene = solvedScene([["chair", "against", "fridge"]], seed);
    expect(isFacing(scene, "chair", "fridge")).toBe(false);
    const [chair, fridge] = scene.objects;
    const behind = plainlyHolds("facing away from", [chair!.box!, fridge!.box!], "room", {
      yaws: [chair!.yaw ?? 0],
    });
    expect(behind).toBe(true);
  });

  it("keep the turn that was stated", () => {
    const scene = solvedScene(
      [
        ["chair", "next to", "table"],
        ["chair", "facing away from", "table"],
      ],
      0,
    );
    expect(isFacing(scene, "chair", "table")).toBe(false);
  });
});

// The coffee table stood at the arm of the sofa, which looked aside.
it("a sofa with a table in front of it looks over the table at its screen, which looks back", () => {
  for (const seed of [0, 1, 2]) {
    const text = "A sofa faces a TV. A coffee table is in front of the sofa.";
    const solved = solveLayout(parseText(text).scene, { seed });
    if (!solved.ok) throw new Error(solved.message);
    const [sofa, screen, table] = solved.scene.objects;
    expect(sofa!.yaw ?? 0).toBeCloseTo(0, 5);
    expect(screen!.yaw).toBeCloseTo(Math.PI, 5);
    expect(table!.box![2]!).toBeGreaterThanOrEqual(sofa!.box![5]!);
  }
});

// The screen stood on the sofa, beside who looked at it.
it("who sits on a sofa looks at a screen that is not on the sofa", () => {
  const solved = solveLayout(parseText("A man sits on a sofa and looks at a television.").scene);
  expect(solved.ok && solved.scene.objects.at(-1)!.box![1]!).toBeCloseTo(0, 5);
});
