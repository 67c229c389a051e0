import { furnish, imagePng, type Scene, sceneFromGeoJson } from "@syntopia/scene";
import fc from "fast-check";
import type { Geometry, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { partMesh } from "../../src/assets/part-mesh.ts";

const feature = (category: string, geometry: Geometry) =>
  ({ type: "Feature", properties: { category }, geometry }) as const;

/** About 1 km by 1 km. */
const TOWN = sceneFromGeoJson({
  type: "FeatureCollection",
  features: [
    feature("river", {
      type: "LineString",
      coordinates: [
        [8.54, 47.37],
        [8.545, 47.372],
        [8.546, 47.379],
      ],
    }),
    feature("school", { type: "Point", coordinates: [8.55, 47.375] }),
    feature("house", { type: "Point", coordinates: [8.5501, 47.375] }),
  ],
}) as Scene;

/** The area of the triangles that look up, and how much each side of the unit box is reached beyond. */
function topOf(mesh: ReturnType<typeof partMesh>): number {
  let area = 0;
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const rows = [0, 1, 2].map((k) => 3 * mesh.indices[i + k]!);
    if (rows.some((row) => mesh.normals[row + 1]! < 0.99)) continue;
    const [a, b, c] = rows.map((row) => [mesh.positions[row]!, mesh.positions[row + 2]!]);
    area += ((b![1]! - a![1]!) * (c![0]! - a![0]!) - (b![0]! - a![0]!) * (c![1]! - a![1]!)) / 2;
  }
  return area;
}

describe("furnish of a map", () => {
  // A river that ran aslant used to be drawn as the box around it, and hid half of the town.
  it("draws a river along its course, not as the box around it", () => {
    const [river] = furnish(TOWN);
    const top = topOf(partMesh(river!.model.parts[0]!));
    expect(top).toBeGreaterThan(0.01);
    expect(top).toBeLessThan(0.12);
  });

  it("draws points large enough to be seen, but not into one another", () => {
    const [river, school, house] = furnish(TOWN);
    const extent = Math.max(...river!.size);
    expect(school!.size[0]).toBeGreaterThan(0);
    const distance = Math.abs(school!.center[0] - house!.center[0]);
    expect((school!.size[0] + house!.size[0]) / 2).toBeLessThan(distance);
    const alone = furnish({ ...TOWN, objects: TOWN.objects.slice(0, 2) });
    expect(alone[1]!.size[0]).toBeGreaterThan(0.02 * extent);
    expect(imagePng(TOWN).length).toBeGreaterThan(1000);
  });

  // A lake in a park and the park had one height, and showed each other in stripes.
  it("lays what is in an area over it, and roads over both", () => {
    const area = (category: string, reach: number): Scene["objects"][number] => ({
      id: category,
      category,
      attributes: {},
      box: [-reach, -reach, reach, reach],
    });
    const line = [
      [-0.02, -0.01],
      [0.02, 0.01],
    ];
    const road = feature("road", { type: "LineString", coordinates: line });
    const [way] = (sceneFromGeoJson({ type: "FeatureCollection", features: [road] }) as Scene)
      .objects;
    const objects = [area("park", 0.01), area("island", 0.001), way!, area("lake", 0.005)];
    const tops = furnish({ frame: "map", objects, relations: [] }).map(
      ({ object, center, size }) => [object.category, center[1] + size[1] / 2] as const,
    );
    const order = [...tops].sort(([, a], [, b]) => a - b).map(([category]) => category);
    expect(order.filter((name) => name !== "island")).toEqual(["park", "lake", "road"]);
    const high = Object.fromEntries(tops) as Readonly<Record<string, number>>;
    expect(high.island!).toBeGreaterThan(high.lake!);
  });

  it("gives areas the surface that their outline has, whichever way it runs, less their holes", () => {
    const spread = fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(spread, fc.boolean(), (radii, reversed) => {
        const around = (share: number): Position[] => {
          const ring = radii.map((radius, i): Position => {
            const angle = (2 * Math.PI * i) / radii.length;
            return [share * radius * Math.cos(angle), share * radius * Math.sin(angle)];
          });
          const closed = [...ring, ring[0]!];
          return reversed ? closed.reverse() : closed;
        };
        const coordinates = [around(0.01), around(0.004)];
        const scene = sceneFromGeoJson({
          type: "FeatureCollection",
          features: [feature("park", { type: "Polygon", coordinates })],
        }) as Scene;
        const [west, south, east, north] = scene.objects[0]!.box!;
        const ring = coordinates[0]!;
        const doubled = ring.slice(1).reduce((sum, [x, y], i) => {
          return sum + ring[i]![0]! * y! - x! * ring[i]![1]!;
        }, 0);
        const whole = Math.abs(doubled) / 2 / ((east! - west!) * (north! - south!));
        const [park] = furnish(scene);
        expect(topOf(partMesh(park!.model.parts[0]!))).toBeCloseTo(whole * (1 - 0.4 ** 2), 3);
      }),
      { numRuns: 50 },
    );
  });
});
