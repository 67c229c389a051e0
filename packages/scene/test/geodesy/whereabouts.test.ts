import { parseText, type Scene, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";

type Solved = Extract<ReturnType<typeof solveLayout>, { ok: true }>;

function mapOf(text: string, seed: number): Solved {
  const solved = solveLayout(parseText(text, { frame: "map" }).scene, { seed, origin: [8.5, 47] });
  if (!solved.ok) throw new Error(solved.message);
  return solved;
}

function boxOf({ objects }: Scene, id: string): readonly number[] {
  return objects.find((object) => object.id === id)!.box!;
}

const SEEDS = [0, 1, 2];

describe("places on a map", () => {
  it.each(SEEDS)("a forest surrounds a village, with a hole for it (seed %d)", (seed) => {
    const { scene, check } = mapOf("A forest surrounds a village.", seed);
    expect(check.holds).toBe(true);
    const forest = scene.objects.find(({ id }) => id === "forest-1")!;
    expect(forest.geometry?.type).toBe("Polygon");
    const [west, south, east, north] = boxOf(scene, "village-1");
    const hole = forest.geometry?.type === "Polygon" ? forest.geometry.coordinates[1]! : [];
    // No corner of the clearing is in the village.
    for (const [lon, lat] of hole)
      expect(lon! > west! && lon! < east! && lat! > south! && lat! < north!).toBe(false);
    expect(Math.max(...hole.map(([lon]) => lon!))).toBeGreaterThan(east!);
    expect(Math.min(...hole.map(([, lat]) => lat!))).toBeLessThan(south!);
  });

  it("a ring road is a line that returns", () => {
    const { scene } = mapOf("A ring road encircles the old town.", 0);
    const road = scene.objects.find(({ category }) => category.includes("road"))!;
    const path = road.geometry?.type === "LineString" ? road.geometry.coordinates : [];
    expect(path.length).toBeGreaterThan(4);
    expect(path[0]).toEqual(path.at(-1));
  });

  it.each(SEEDS)("an island in the middle of a lake is in its middle third (seed %d)", (seed) => {
    const { scene } = mapOf("An island is in the middle of a lake.", seed);
    const [west, south, east, north] = boxOf(scene, "lake-1");
    const [w, s, e, n] = boxOf(scene, "island-1");
    expect(w! >= west! && s! >= south! && e! <= east! && n! <= north!).toBe(true);
    expect(Math.abs((w! + e!) / 2 - (west! + east!) / 2)).toBeLessThan((east! - west!) / 6);
    expect(Math.abs((s! + n!) / 2 - (south! + north!) / 2)).toBeLessThan((north! - south!) / 6);
  });

  it("houses around a pond stand on all sides of it", () => {
    const { scene } = mapOf("Four houses are around a pond.", 0);
    const middle = (id: string) => {
      const [west, south, east, north] = boxOf(scene, id);
      return [(west! + east!) / 2, (south! + north!) / 2] as const;
    };
    const [x, y] = middle("pond-1");
    const quarters = ["house-1", "house-2", "house-3", "house-4"].map((id) => {
      const [east, north] = middle(id);
      return Math.round(Math.atan2(north - y, east - x) / (Math.PI / 2));
    });
    expect(new Set(quarters.map((quarter) => (quarter + 4) % 4)).size).toBe(4);
  });
});
