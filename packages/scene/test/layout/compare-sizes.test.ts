import { parseText, type Relation, type Scene, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { plainlyHolds } from "./_plain-rules.ts";

type Triple = readonly [string, Relation["predicate"], string];

function sceneOf(triples: readonly Triple[], frame: "image" | "room"): Scene {
  const ids = [...new Set(triples.flatMap(([subject, , object]) => [subject, object]))];
  return {
    frame,
    objects: ids.map((id) => ({ id, category: id, attributes: {} })),
    relations: triples.map(([subject, predicate, object]) => ({ subject, predicate, object })),
  };
}

/** Each gave up before sizes were chosen all at once. */
const TOGETHER: readonly (readonly Triple[])[] = [
  [
    ["cup", "larger than", "ball"],
    ["ball", "taller than", "cup"],
  ],
  [
    ["cup", "inside", "box"],
    ["cup", "same size as", "box"],
  ],
  [
    ["cup", "larger than", "ball"],
    ["ball", "larger than", "box"],
    ["box", "same size as", "cup"],
  ],
  [
    ["house", "smaller than", "mouse"],
    ["mouse", "smaller than", "cat"],
    ["cat", "shorter than", "house"],
  ],
];

const CASES = TOGETHER.flatMap((triples) =>
  (["image", "room"] as const).map((frame) => ({ frame, triples })),
);

describe("what is said of sizes", () => {
  it.each(CASES)("holds together in $frame: $triples", ({ frame, triples }) => {
    const solved = solveLayout(sceneOf(triples, frame));
    if (!solved.ok) throw new Error(solved.message);
    const boxes = new Map(solved.scene.objects.map(({ id, box }) => [id, box!]));
    for (const [subject, predicate, object] of triples) {
      const pair = [boxes.get(subject)!, boxes.get(object)!];
      expect(plainlyHolds(predicate, pair, frame), `${subject} ${predicate} ${object}`).toBe(true);
    }
  });

  it("scales what is free around what is locked", () => {
    const scene = sceneOf([["mouse", "larger than", "house"]], "room");
    const box = [0, 0, 0, 8, 6, 9];
    const objects = scene.objects.map((object) =>
      object.id === "house" ? { ...object, box, locked: true } : object,
    );
    const solved = solveLayout({ ...scene, objects });
    if (!solved.ok) throw new Error(solved.message);
    expect(solved.scene.objects.find(({ id }) => id === "house")?.box).toEqual(box);
    expect(solved.check.holds).toBe(true);
  });

  it.each(["image", "room"] as const)(
    "is refused in %s where it goes round in a circle",
    (frame) => {
      const circle: readonly Triple[] = [
        ["cup", "larger than", "ball"],
        ["box", "smaller than", "ball"],
        ["cup", "smaller than", "box"],
      ];
      const solved = solveLayout(sceneOf([...circle, ["cup", "left of", "lamp"]], frame));
      expect(solved.ok ? [] : solved.conflict.length).toBe(3);
    },
  );
});

describe("what says less than it seems to", () => {
  // "not the same size" was once taken for "larger" even of what is inside the other
  it("is no contradiction", () => {
    const text = "A ball is in a box. The ball is not the same size as the box.";
    const solved = solveLayout(parseText(text).scene);
    expect(solved.ok && solved.check.holds).toBe(true);
  });

  it("is one where it cannot be otherwise", () => {
    const text = "A cube is not larger than a box. The cube is larger than the box.";
    expect(solveLayout(parseText(text).scene)).toMatchObject({
      ok: false,
      conflict: { length: 2 },
    });
  });
});
