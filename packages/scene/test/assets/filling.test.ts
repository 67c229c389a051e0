import { furnish, type Scene, type SceneObject } from "@syntopia/scene";
import { expect, it } from "vitest";

const ROOM = { id: "r", category: "bedroom", attributes: {}, box: [-3, -0.2, -2, 3, 2.8, 2] };
const BED = { id: "b", category: "bed", attributes: {}, box: [-1, 0, -1.8, 1, 0.5, 0.2] };
const WALL = { id: "w", category: "wall", attributes: {}, box: [-2.8, -0.2, -2, 2.8, 2.6, -1.8] };
const find = (id: string, ...objects: readonly SceneObject[]) => {
  const scene: Scene = { frame: "room", objects, relations: [] };
  return furnish(scene).find(({ object }) => object.id === id)!;
};

// A bed used to float fifteen centimetres above the floor of its bedroom.
it("lays the floor of a room under the feet of what stands in it", () => {
  for (const company of [[BED], [BED, WALL]]) {
    const { model, center, size } = find("r", ROOM, ...company);
    const floor = model.parts.find(({ name }) => name === "floor")!;
    const top = center[1] + (floor.center[1] + floor.size[1] / 2) * size[1];
    expect(top).toBeLessThanOrEqual(0);
    expect(top).toBeGreaterThan(-0.01);
  }
});

// A wall that words name used to end below the wall of the room, in a bright stripe.
it("draws a wall that words name as the whole side of its room", () => {
  const { center, size } = find("w", ROOM, BED, WALL);
  expect(size[0]).toBeCloseTo(6);
  expect(center[1] + size[1] / 2).toBeCloseTo(2.8);
  expect(size[2]).toBeCloseTo(0.2);
});

it("leaves a wall across the middle of a room, and one without a room, as it is", () => {
  const across = { ...WALL, box: [-2, 0, -0.1, 2, 2.4, 0.1] };
  expect(find("w", ROOM, BED, across).size[0]).toBeCloseTo(4);
  expect(find("w", WALL).size[0]).toBeCloseTo(5.6);
});

// A river half a metre deep used to stand beside the road like a blue block.
it("draws water flat where nothing is on it, and up to what is", () => {
  const river = { id: "r", category: "river", attributes: {}, box: [0, 0, 0, 10, 0.5, 30] };
  const boat = { id: "b", category: "boat", attributes: {}, box: [3, 0.5, 3, 5, 1.5, 8] };
  expect(find("r", river).size[1]).toBeLessThan(0.1);
  expect(find("r", river, boat).size[1]).toBeCloseTo(0.5);
});

it("draws the ground of a room as its floor, and not as grass", () => {
  const ground = { id: "g", category: "ground", attributes: {}, box: [-2, -0.2, -1, 2, 0, 1] };
  expect(find("g", ROOM, ground).model.asset).toBe("floor");
  expect(find("g", BED, ground).model.asset).toBe("ground");
});
