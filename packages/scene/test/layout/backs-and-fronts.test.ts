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

describe("many that face one thing", () => {
  // The desks stood on three sides of the board, and those for whom there was no room were tiny.
  it("stand in rows before it, all as large and turned the same way", () => {
    const room = [...laidOut("A classroom with 20 desks all facing the blackboard.").values()];
    const desks = room.filter(({ category }) => category === "desk");
    const board = room.find(({ category }) => category === "blackboard")!;
    const sides = (k: number) => desks.map(({ box }) => (box![k + 3]! - box![k]!).toFixed(3));
    expect(desks).toHaveLength(20);
    for (const axis of [0, 1, 2]) expect(new Set(sides(axis)).size).toBe(1);
    expect(new Set(desks.map(({ yaw }) => yaw)).size).toBe(1);
    for (const { box } of desks) expect(box![2]!).toBeGreaterThan(board.box![5]!);
    expect(new Set(desks.map(({ box }) => box![2]!.toFixed(3))).size).toBeLessThanOrEqual(5);
  });
});

describe("a garage with walls", () => {
  // Its walls stood outside of it, one across the other.
  it("is a room around what is in it", () => {
    const text = "A car is in a garage. Shelves are along the back wall.";
    const things = laidOut(text);
    const [garage, wall] = [things.get("garage-1")!.box!, things.get("wall-1")!.box!];
    for (const axis of [0, 2]) {
      expect(wall[axis]!).toBeGreaterThanOrEqual(garage[axis]! - 1e-9);
      expect(wall[axis + 3]!).toBeLessThanOrEqual(garage[axis + 3]! + 1e-9);
    }
  });
});
