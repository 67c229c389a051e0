import { describe, expect, it } from "vitest";
import { parseText, type SceneObject, solveLayout } from "../../src/index.ts";

/** The things of a laid out text, by id. */
function laidOut(text: string): ReadonlyMap<string, SceneObject> {
  const solved = solveLayout(parseText(text).scene, { seed: 0 });
  if (!solved.ok) throw new Error(solved.message);
  return new Map(solved.scene.objects.map((object) => [object.id, object]));
}

/** Quarter turns of a thing, counter-clockwise from above. */
function quarters(things: ReadonlyMap<string, SceneObject>, id: string): number {
  return Math.round(((things.get(id)!.yaw ?? 0) / (Math.PI / 2) + 4) % 4);
}

describe("what is against a wall of a known side", () => {
  it("turns its back to it, with what is next to it", () => {
    // The bookshelf stood with its side to the wall, because the chair beside it was in the way.
    const text = "Place a bookshelf against the east wall. Put a reading chair next to it.";
    expect(quarters(laidOut(text), "bookshelf-1")).toBe(3);
  });

  it("turns it to the front wall too, where one would see its back", () => {
    const room = laidOut("A bedroom with a bed against the south wall and a dresser opposite it.");
    expect(quarters(room, "bed-1")).toBe(2);
    expect(quarters(room, "dresser-1")).toBe(0);
  });

  it("prefers the wall to another thing that it is against", () => {
    const room = laidOut("Two cabinets stand flush with each other against the south wall.");
    expect(["cabinet-1", "cabinet-2"].map((id) => quarters(room, id))).toEqual([2, 2]);
  });

  it("faces it where words say so", () => {
    expect(quarters(laidOut("A sofa against the left wall, facing the wall."), "sofa-1")).toBe(3);
  });
});

describe("who is on a swing", () => {
  it("sits between the ropes, not on the frame", () => {
    const things = laidOut("A child sits on a swing.");
    expect(things.get("child-1")!.box![1]).toBeLessThan(0.8);
  });
});
