import { furnish, type Scene } from "@syntopia/scene";
import { expect, test } from "vitest";

const ROAD: Scene["objects"][number] = {
  id: "road-1",
  category: "road",
  attributes: {},
  box: [8, 47, 8, 47.05],
  geometry: {
    type: "LineString",
    coordinates: [
      [8, 47],
      [8, 47.05],
    ],
  },
};

test("a road that is a line without width is wide enough to be seen, and no longer than it was", () => {
  const [road] = furnish({ frame: "map", objects: [ROAD], relations: [] });
  const sides = [road!.size[0], road!.size[2]].sort((a, b) => a - b) as [number, number];
  const [north, south] = [road!.object.box[5]!, road!.object.box[2]!];
  expect(sides[1]).toBeCloseTo(north - south, 3);
  expect(sides[0]).toBeGreaterThan(0.015 * sides[1]);
});

test("an area keeps its sides", () => {
  const park = { ...ROAD, id: "park-1", category: "park", box: [8, 47, 8.0001, 47.05] };
  const { geometry, ...area } = park;
  const scene: Scene = { frame: "map", objects: [area as typeof ROAD], relations: [] };
  const [drawn] = furnish(scene);
  expect(geometry?.type).toBe("LineString");
  expect(Math.min(drawn!.size[0], drawn!.size[2])).toBeLessThan(10);
});
