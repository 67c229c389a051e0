import {
  check,
  parseText,
  type Relation,
  relate,
  type Scene,
  type SceneObject,
  sceneFromGeoJson,
  sceneGeoJson,
  solveLayout,
} from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { plainBearingDeg, plainDistance } from "../geodesy/_plain-sphere.ts";
import { randomNumbers } from "../layout/_random-scenes.ts";

function sceneOf(ids: readonly string[], relations: readonly Relation[]): Scene {
  const objects = ids.map((id) => ({ id, category: id.replace(/\d+$/, ""), attributes: {} }));
  return { frame: "map", objects, relations };
}

const SCHOOL = sceneOf(
  ["school", "park", "road"],
  [
    { subject: "school", predicate: "north of", object: "park", distance: 300 },
    { subject: "road", predicate: "between", object: ["school", "park"] },
  ],
);

const ORIGINS = [
  [0, 0],
  [8.54, 47.37],
  [180, -60],
] as const;

/** The sphere of the plain formulas and the ellipsoid differ by half a percent. */
const TOLERANCE = 0.05 + 0.006;

describe("solveLayout on a map", () => {
  it.each(ORIGINS)("puts a school 300 metres north of a park around [%d, %d]", (...origin) => {
    const solved = solveLayout(SCHOOL, { origin });
    if (!solved.ok) throw new Error(solved.message);
    expect(solved.check.holds).toBe(true);
    const [school, park, road] = solved.scene.objects.map(({ box }) => middle(box!));
    // Whoever measures from centre to centre finds 300 metres too.
    expect(Math.abs(plainDistance(park!, school!) / 300 - 1)).toBeLessThan(TOLERANCE);
    expect(Math.abs(((plainBearingDeg(park!, school!) + 180) % 360) - 180)).toBeLessThan(22.5);
    expect(plainDistance(road!, school!)).toBeLessThan(300);
    expect(plainDistance(road!, park!)).toBeLessThan(300);
    expect(plainDistance(park!, origin)).toBeLessThan(2000);
  });

  it("writes what opens as GeoJSON, with the road as a line", () => {
    const solved = solveLayout(SCHOOL, { origin: [8.54, 47.37] });
    if (!solved.ok) throw new Error(solved.message);
    const written = sceneGeoJson(solved.scene);
    expect(written.features.map(({ geometry }) => geometry.type)).toEqual([
      "Polygon",
      "Polygon",
      "LineString",
    ]);
    expect(solveLayout(sceneFromGeoJson(JSON.parse(JSON.stringify(written)))).ok).toBe(true);
  });

  it("gives the same map for the same seed, another for another", () => {
    const boxes = (seed: number) => {
      const solved = solveLayout(
        sceneOf(["a", "b"], [{ subject: "a", predicate: "near", object: "b" }]),
        { seed },
      );
      return solved.ok && solved.scene.objects.map(({ box }) => box);
    };
    expect(boxes(1)).toEqual(boxes(1));
    expect(boxes(1)).not.toEqual(boxes(2));
  });

  it("names relations that contradict each other", () => {
    const relations: readonly Relation[] = [
      { subject: "a", predicate: "north of", object: "b" },
      { subject: "b", predicate: "north of", object: "c" },
      { subject: "a", predicate: "near", object: "c" },
      { subject: "c", predicate: "north of", object: "a" },
    ];
    const solved = solveLayout(sceneOf(["a", "b", "c"], relations));
    expect(solved.ok).toBe(false);
    expect(!solved.ok && solved.conflict).toHaveLength(3);
  });

  // The lake came first, as large as lakes are, and nothing that had to be on either side was near.
  it("makes room for what lies between things that are near each other", () => {
    const relations = [
      { subject: "o2", predicate: "near", object: "o1" },
      { subject: "o0", predicate: "between", object: ["o1", "o2"] },
    ] as const;
    const categories = ["lake", "station", "church"];
    const objects = categories.map((category, index) => ({
      id: `o${index}`,
      category,
      attributes: {},
    }));
    const solved = solveLayout({ frame: "map", objects, relations }, { seed: 1 });
    expect(solved.ok && solved.check.holds).toBe(true);
  });

  it("lays out anew what holds on random maps", { timeout: 120_000 }, () => {
    for (let seed = 0; seed < RANDOM_MAPS; seed++) {
      const scene = randomMap(seed);
      const solved = solveLayout(scene, { seed, origin: [8.54, 47.37] });
      expect(solved.ok && solved.check.holds, `map ${seed}`).toBe(true);
    }
  });
});

const RANDOM_MAPS = 40;

const ASKED = [
  "north of",
  "east of",
  "south of",
  "west of",
  "north-east of",
  "south-west of",
  "near",
  "far from",
  "next to",
  "inside",
  "between",
] as const;

/** From some metres to a kilometre wide. */
const PLACES = ["house", "bakery", "school", "museum", "station", "park", "lake"] as const;

/** Places somewhere in five kilometres, and some of what holds between them. */
function randomMap(seed: number): Scene {
  const random = randomNumbers(seed);
  const count = 2 + Math.floor(random() * 5);
  const objects = Array.from({ length: count }, (_, index) => {
    const [x, y, side] = [random() * 0.05, random() * 0.05, 1e-4 + random() * 1e-3];
    return {
      id: `o${index}`,
      category: PLACES[Math.floor(random() * PLACES.length)]!,
      attributes: {},
      box: [x, y, x + side, y + side],
    };
  });
  const all = relate({ frame: "map", objects, relations: [] }, { predicates: ASKED });
  const some = all.filter(() => random() < Math.min(0.5, 5 / all.length));
  const relations = some.map(({ margin: _, ...relation }) => relation);
  return { frame: "map", objects: objects.map(({ box: _, ...rest }) => rest), relations };
}

function middle([west, south, east, north]: readonly number[]): readonly [number, number] {
  const across = east! < west! ? 360 : 0;
  return [(west! + east! + across) / 2, (south! + north!) / 2];
}

// "in a row" could not be shown on a map at all.
/** Lay out words on a map around 0, 0; where each thing's middle is, in degrees, and its box. */
function mapOf(text: string): ReadonlyMap<string, SceneObject> {
  const solved = solveLayout(parseText(text, { frame: "map" }).scene, { origin: [0, 0] });
  if (!solved.ok) throw new Error(solved.message);
  expect(solved.check.holds).toBe(true);
  return new Map(solved.scene.objects.map((object) => [object.id, object]));
}

/** Metres to a degree at the equator, nearly. */
const METRES = 111_000;

describe("ways on a map", () => {
  // The houses stood at both ends of the street, beyond it, and behind one another.
  it("has houses along them, in front of nobody", () => {
    const map = mapOf("Six houses are next to a street.");
    const [west, south, east, north] = map.get("street-1")!.box!;
    for (const id of [1, 2, 3, 4, 5, 6]) {
      const [x, y] = middle(map.get(`house-${id}`)!.box!);
      expect([x! > west!, x! < east!]).toEqual([true, true]);
      expect(Math.min(Math.abs(y! - south!), Math.abs(y! - north!)) * METRES).toBeLessThan(30);
    }
  });

  // The street led away from the row at an angle.
  it("run past a row", () => {
    const map = mapOf("Five houses in a row along a street.");
    const [west, south, east, north] = map.get("street-1")!.box!;
    const row = [1, 2, 3, 4, 5].map((id) => middle(map.get(`house-${id}`)!.box!));
    const [wide, high] = [0, 1].map((k) => {
      const places = row.map((place) => place[k]!);
      return Math.max(...places) - Math.min(...places);
    });
    expect(wide! > high!).toBe(east! - west! > north! - south!);
    const [short, long] = [east! - west!, north! - south!].toSorted((a, b) => a - b);
    expect(short! / long!).toBeLessThan(0.2);
  });

  // The bus stop was at the supermarket's wall, and the road along another wall.
  it("have room between what is across from each other", () => {
    const map = mapOf("A bus stop is across the road from a supermarket.");
    const stop = map.get("bus-stop-1")!.box!;
    const [, south, , north] = map.get("supermarket-1")!.box!;
    expect(plainDistance(middle(stop), [0, 0])).toBeGreaterThan(((north! - south!) / 2) * METRES);
    const relation = {
      subject: "bus-stop-1",
      predicate: "touching",
      object: "supermarket-1",
    } as const;
    const scene: Scene = { frame: "map", objects: [...map.values()], relations: [relation] };
    expect(check(scene).holds).toBe(false);
  });
});

describe("a road that connects two places", () => {
  // It ran through the lake.
  it("goes around what lies between them", () => {
    const map = mapOf(
      "A village is north of a lake and a town is south of the lake. A road connects the village and the town.",
    );
    const relation = { subject: "road-1", predicate: "overlapping", object: "lake-1" } as const;
    const scene: Scene = { frame: "map", objects: [...map.values()], relations: [relation] };
    expect(check(scene).holds).toBe(false);
    expect(map.get("road-1")!.geometry).toMatchObject({ type: "LineString" });
  });

  it("is straight where nothing does", () => {
    const map = mapOf("A road connects a village and a town.");
    const road = map.get("road-1")!.geometry as { coordinates: unknown[] };
    expect(road.coordinates).toHaveLength(2);
  });
});

describe("what goes around a thing on a map", () => {
  // The forest lay over the villages.
  it("goes around what is near it too", () => {
    const map = mapOf("A forest surrounds a lake. Two villages are near the lake.");
    for (const village of ["village-1", "village-2"]) {
      const relation = { subject: "forest-1", predicate: "overlapping", object: village } as const;
      const scene: Scene = { frame: "map", objects: [...map.values()], relations: [relation] };
      expect(check(scene).holds).toBe(false);
    }
  });

  it("leaves out what is only on one side of it", () => {
    const map = mapOf("A forest surrounds a lake. A village is south of the lake.");
    const [, forest] = map.get("forest-1")!.box!;
    expect(map.get("village-1")!.box![3]!).toBeLessThan(forest!);
  });
});

describe("a row on a map", () => {
  const ids = ["tree1", "tree2", "tree3", "tree4", "tree5"];
  const row: Scene = {
    ...sceneOf(
      [...ids, "church"],
      [{ subject: "tree1", predicate: "in a row", object: ids.slice(1) }],
    ),
  };
  const north: Relation[] = ids.map((subject) => ({
    subject,
    predicate: "north of",
    object: "church",
  }));

  it.each([0, 1, 2])("is straight, of equal steps (seed %i)", (seed) => {
    const said = { ...row, relations: [...row.relations, ...north] };
    const solved = solveLayout(said, { seed, origin: [8.54, 47.37] });
    if (!solved.ok) throw new Error(solved.message);
    const places = solved.scene.objects.slice(0, 5).map(({ box }) => middle(box!));
    const steps = places.flatMap((one, i) =>
      places.slice(i + 1).map((other) => plainDistance(one, other)),
    );
    const step = Math.min(...steps);
    expect(step).toBeGreaterThan(5);
    // From the first to the last there are four steps; what is not straight is shorter.
    expect(Math.max(...steps) / step).toBeCloseTo(4, 1);
  });

  it("does not hold of what is scattered, or lies upon each other", () => {
    const placed = (places: readonly (readonly number[])[]): Scene => ({
      ...row,
      objects: row.objects.map((object, i) => {
        const [x, y] = places[i] ?? [0.01, 0.01];
        return { ...object, box: [x!, y!, x!, y!] };
      }),
    });
    const line = ids.map((_, i) => [0.0002 * i, 0.0001 * i]);
    expect(check(placed(line)).holds).toBe(true);
    expect(check(placed(line.with(2, [0.0008, 0]))).holds).toBe(false);
    expect(check(placed(line.map(() => [0, 0]))).holds).toBe(false);
    expect(check(placed(line.with(4, [0.02, 0.01]))).holds).toBe(false);
  });

  it.each([
    "A road connects two towns.",
    "A river runs between two towns.",
    "A path leads from a village to another village.",
    "Two parks are on either side of a highway.",
    "A town is near a school. A city is north of the school.",
    "Three villages are in a row along a road.",
  ])("keeps places apart: %s", (words) => {
    const solved = solveLayout(parseText(words, { frame: "map" }).scene);
    if (!solved.ok) throw new Error(solved.message);
    const places = solved.scene.objects.filter(({ geometry }) => geometry?.type !== "LineString");
    const shared = relate(
      { ...solved.scene, objects: places, relations: [] },
      {
        predicates: ["overlapping", "inside"],
      },
    );
    expect(places.length).toBeGreaterThan(1);
    expect(shared).toEqual([]);
  });

  it("lets a highway run between the parks at its sides", () => {
    const { scene } = parseText("Two parks are on either side of a highway.", { frame: "map" });
    const solved = solveLayout(scene);
    if (!solved.ok) throw new Error(solved.message);
    const [one, other] = solved.scene.objects.filter(({ category }) => category === "park");
    const way = solved.scene.objects.find(({ category }) => category === "highway")!;
    const between = {
      subject: way.id,
      predicate: "between",
      object: [one!.id, other!.id],
    } as const;
    expect(check({ ...solved.scene, relations: [between] }).holds).toBe(true);
  });
});
