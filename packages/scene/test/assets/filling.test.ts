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

// A wall that words name used to be drawn wider than its box, and pictures to hang in the air before a thin wall.
it("draws walls as thick as a room has them, and a wall that words name a little before", () => {
  const { model, center, size } = find("r", ROOM, BED, WALL);
  const back = model.parts.find(({ name }) => name === "back wall")!;
  const front = center[2] + (back.center[2] + back.size[2] / 2) * size[2];
  expect(front).toBeLessThan(WALL.box[5]!);
  expect(front).toBeGreaterThan(WALL.box[5]! - 0.02);
  const wall = find("w", ROOM, BED, WALL);
  expect([wall.size[0], wall.center[1] + wall.size[1] / 2]).toEqual([5.6, 2.6]);
});

it("draws walls thinner where things reach into them", () => {
  const shelf = { id: "s", category: "shelf", attributes: {}, box: [-1, 0, -1.95, 1, 1, -1.6] };
  const { model, size } = find("r", ROOM, shelf);
  const back = model.parts.find(({ name }) => name === "back wall")!;
  expect(back.size[2] * size[2]).toBeCloseTo(0.04);
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
