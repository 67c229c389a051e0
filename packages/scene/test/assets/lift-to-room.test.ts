import { describe, expect, it } from "vitest";
import { liftToRoom, PICTURE_SIZE_M } from "../../src/assets/lift-to-room.ts";
import type { Scene } from "../../src/scene.ts";

const scene = (boxes: Readonly<Record<string, readonly number[]>>): Scene => ({
  frame: "image",
  objects: Object.entries(boxes).map(([id, box]) => ({ id, category: id, attributes: {}, box })),
  relations: [],
});
const lifted = (boxes: Readonly<Record<string, readonly number[]>>) => {
  const { objects } = liftToRoom(scene(boxes));
  return Object.fromEntries(objects.map(({ id, box }) => [id, box as number[]]));
};

describe("liftToRoom", () => {
  it("keeps the picture's plane, y turned up", () => {
    const [x0, y0, , x1, y1] = lifted({ a: [0, 0.25, 0.5, 1] }).a!;
    expect([x0, x1]).toEqual([-PICTURE_SIZE_M / 2, 0]);
    expect([y0, y1]).toEqual([0, 0.75 * PICTURE_SIZE_M]);
  });

  it("brings nearer what ends lower in the picture", () => {
    const { back, front } = lifted({ front: [0, 0.5, 0.3, 0.9], back: [0.2, 0.3, 0.6, 0.7] });
    expect(front![2]).toBeGreaterThan(back![5]!);
  });

  it("sets what ends at one height side by side, not what overlaps", () => {
    const apart = lifted({ a: [0, 0.5, 0.3, 0.8], b: [0.5, 0.5, 0.8, 0.8] });
    expect(apart.a![2]! + apart.a![5]!).toBeCloseTo(apart.b![2]! + apart.b![5]!, 9);
    const over = lifted({ a: [0, 0.5, 0.3, 0.8], b: [0.2, 0.5, 0.5, 0.8] });
    expect(Math.max(over.a![2]!, over.b![2]!)).toBeGreaterThan(Math.min(over.a![5]!, over.b![5]!));
  });

  it("puts what is inside within the depth of what it is in, and what stands on it above it", () => {
    const { ball, box, cup, table } = lifted({
      ball: [0.4, 0.4, 0.5, 0.5],
      box: [0.3, 0.3, 0.6, 0.6],
      cup: [0.75, 0.6, 0.8, 0.7],
      table: [0.65, 0.7, 0.95, 0.9],
    });
    for (const [guest, host] of [
      [ball, box],
      [cup, table],
    ]) {
      expect(guest![2]).toBeGreaterThanOrEqual(host![2]!);
      expect(guest![5]).toBeLessThanOrEqual(host![5]!);
    }
  });

  it("leaves a room as it is", () => {
    const room: Scene = {
      frame: "room",
      objects: [{ id: "a", category: "a", attributes: {}, box: [0, 0, 0, 1, 1, 1] }],
      relations: [],
    };
    expect(liftToRoom(room).objects).toEqual(room.objects);
  });
});
