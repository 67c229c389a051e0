import { furnish, type Scene } from "@syntopia/scene";
import { expect, it } from "vitest";

const HOUSE = { id: "h", category: "house", attributes: {}, box: [0, 0, 0, 8, 6, 6] };
const DOOR = {
  id: "d",
  category: "door",
  attributes: { color: "blue" },
  box: [3, 0, 2, 4, 2, 2.1],
};
const room = (...objects: Scene["objects"]): Scene => ({ frame: "room", objects, relations: [] });

// A house with a blue door was a house of glass with a door somewhere in it.
it("puts the stated door of a house on its front, in place of the design's own", () => {
  const [house, door] = furnish(room(HOUSE, DOOR));
  expect(house!.seeThrough).toBe(false);
  expect(house!.model.parts.some(({ name }) => name === "door")).toBe(false);
  const walls = house!.model.parts.find(({ name }) => name === "walls")!;
  const front = house!.center[2] + (walls.center[2] + walls.size[2] / 2) * house!.size[2];
  expect(door!.center[2] + door!.size[2] / 2).toBeGreaterThan(front);
  expect(door!.center[2] - door!.size[2] / 2).toBeLessThan(front + 0.15);
});

it("leaves a house as it is where the door stands beside it, and shows what else is in it", () => {
  const [house] = furnish(room(HOUSE, { ...DOOR, box: [9, 0, 2, 10, 2, 2.1] }));
  expect(house!.model.parts.some(({ name }) => name === "door")).toBe(true);
  const [open] = furnish(room(HOUSE, DOOR, { ...DOOR, id: "c", category: "cat" }));
  expect(open!.seeThrough).toBe(false);
  expect(open!.model.asset).toBe("room");
  expect(open!.model.parts.some(({ name }) => name === "front wall")).toBe(false);
});

// A house with a red roof was a house without its front, and a red triangle stood in it.
it("draws the stated roof of a house in the place of the house's own", () => {
  const roof = { id: "r", category: "roof", attributes: { color: "red" }, box: [1, 4, 1, 7, 6, 5] };
  const [house, stated] = furnish(room(HOUSE, roof));
  expect(house!.model.asset).toBe("house");
  expect(house!.model.parts.some(({ name }) => name === "roof")).toBe(false);
  expect(stated!.size[0]).toBeCloseTo(8);
  expect(stated!.center[1] + stated!.size[1] / 2).toBeCloseTo(6);
});
