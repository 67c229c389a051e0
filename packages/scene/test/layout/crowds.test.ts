import { type Scene, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { plainlyOverlap } from "./_plain-rules.ts";

/** Many times what is measured (under 20 ms), for busy machines. */
const SOON_MS = 2000;

describe("a crowd of 150", () => {
  it.each([
    ["apple", "on", "table", "room"],
    ["apple", "on", "table", "image"],
    ["cube", "left of", "ball", "room"],
    ["cube", "left of", "ball", "image"],
    ["person", "in front of", "stage", "room"],
    ["tree", "around", "house", "room"],
    ["tree", "around", "house", "image"],
    ["child", "around", "campfire", "room"],
    ["sheep", "near", "barn", "room"],
    ["sheep", "near", "barn", "image"],
    ["box", "next to", "truck", "room"],
    ["chair", "facing", "stage", "room"],
  ] as const)("%ss %s a %s is laid out in %s", (category, predicate, host, frame) => {
    const guests = Array.from({ length: 150 }, (_, index) => `${category}-${index}`);
    const objects = [
      { id: "host", category: host, attributes: {} },
      ...guests.map((id) => ({ id, category, attributes: {} })),
    ];
    const relations = guests.map((subject) => ({ subject, predicate, object: "host" }));
    const scene: Scene = { frame, objects, relations };
    const start = performance.now();
    const solved = solveLayout(scene);
    expect(performance.now() - start).toBeLessThan(SOON_MS);
    if (!solved.ok) throw new Error(solved.message);
    expect(solved.check.holds).toBe(true);
    const boxes = solved.scene.objects.map(({ box }) => box!);
    const overlapping = boxes.filter((one, rank) =>
      boxes.some((other, next) => rank < next && plainlyOverlap(one, other)),
    );
    expect(overlapping).toEqual([]);
  });
});

describe("a formation of 100", () => {
  it.each([
    ["in a row", "image"],
    ["in a row", "room"],
    ["in a grid", "image"],
    ["in a grid", "room"],
    ["in a circle", "image"],
    ["in a circle", "room"],
    ["in a stack", "image"],
    ["in a stack", "room"],
  ] as const)("%s is laid out in %s", (predicate, frame) => {
    const ids = Array.from({ length: 100 }, (_, index) => `plate-${index}`);
    const objects = [...ids, "cook"].map((id) => ({ id, category: id, attributes: {} }));
    const plates = objects.map((object) => ({ ...object, category: object.id.split("-")[0]! }));
    const relations = [
      { subject: ids[0]!, predicate, object: ids.slice(1) },
      ...ids.map((object) => ({ subject: "cook", predicate: "left of", object }) as const),
    ];
    const start = performance.now();
    const solved = solveLayout({ frame, objects: plates, relations });
    expect(performance.now() - start).toBeLessThan(SOON_MS);
    if (!solved.ok) throw new Error(solved.message);
    expect(solved.check.holds).toBe(true);
  });
});
