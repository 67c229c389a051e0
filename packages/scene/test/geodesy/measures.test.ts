import {
  check,
  InputError,
  PREDICATES,
  type Relation,
  type Scene,
  sceneFromGeoJson,
} from "@syntopia/scene";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainBearingDeg, plainDistance } from "./_plain-sphere.ts";

type Coordinates = readonly (readonly number[])[];

const place = (x: number, y: number) => ({ type: "Point", coordinates: [x, y] });
const line = (...coordinates: Coordinates) => ({ type: "LineString", coordinates });
const area = (...rings: readonly Coordinates[]) => ({ type: "Polygon", coordinates: rings });

function square(x: number, y: number, side: number): Coordinates {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
}

/** The margin (m) of a relation between geometries: the first to the others. */
function margin(
  predicate: Relation["predicate"],
  geometries: readonly unknown[],
  distance?: number,
) {
  const { objects } = sceneFromGeoJson({ type: "GeometryCollection", geometries });
  const [subject, ...others] = objects;
  return PREDICATES[predicate].measure(subject as never, others as never, "map", distance);
}

/** One side of A is an edge of B; C overlaps A; D lies in A; all about 1.1 km or less. */
const A = area(square(0, 0, 0.01));
const B = area(square(0.01, 0, 0.01));
const C = area(square(0.005, 0.005, 0.01));
const D = area(square(0.002, 0.002, 0.002));
const RING = area(square(0, 0, 0.01), square(0.001, 0.001, 0.008));
const THROUGH = line([-0.01, 0.005], [0.02, 0.005]);
const INTO = line([-0.01, 0.005], [0.005, 0.005]);
const SLANT = line([0, 0], [0.01, 0.01]);
const FROM_EDGE = line([0, 0.005], [0.01, 0.01]);

const HOLDING: readonly (readonly [Relation["predicate"], readonly unknown[]])[] = [
  ["touching", [A, B]],
  ["touching", [THROUGH, FROM_EDGE]],
  ["touching", [place(0.01, 0.005), A]],
  ["overlapping", [A, C]],
  ["overlapping", [A, D]],
  ["overlapping", [A, A]],
  ["inside", [D, A]],
  ["inside", [A, A]],
  ["inside", [place(0.001, 0.001), A]],
  ["inside", [SLANT, A]],
  ["contains", [A, D]],
  ["crosses", [THROUGH, A]],
  ["crosses", [A, THROUGH]],
  ["crosses", [INTO, A]],
  ["crosses", [THROUGH, SLANT]],
  ["next to", [A, B]],
  ["next to", [place(0.0101, 0.005), A]],
  ["near", [place(0.014, 0.005), A]],
  ["far from", [place(0.04, 0.005), A]],
  ["between", [place(0, 0.005), place(0, 0), place(0, 0.01)]],
  ["between", [THROUGH, place(0, 0), place(0, 0.01)]],
];

const FAILING: readonly (readonly [Relation["predicate"], readonly unknown[]])[] = [
  ["touching", [A, C]],
  ["touching", [D, A]],
  ["touching", [THROUGH, SLANT]],
  ["touching", [place(0.0102, 0.005), A]],
  ["overlapping", [A, B]],
  ["inside", [A, D]],
  ["inside", [C, A]],
  ["inside", [D, RING]],
  ["inside", [place(0.005, 0.005), RING]],
  ["inside", [place(0, 0), line([0, 0], [1, 1])]],
  ["inside", [A, RING]],
  ["crosses", [SLANT, A]],
  ["crosses", [THROUGH, FROM_EDGE]],
  ["crosses", [A, C]],
  ["crosses", [THROUGH, line([0, 0.006], [1, 0.006])]],
  ["next to", [A, C]],
  ["next to", [place(0.011, 0.005), A]],
  ["near", [place(0.02, 0.005), A]],
  ["far from", [place(0.02, 0.005), A]],
  ["between", [place(0, 0.02), place(0, 0), place(0, 0.01)]],
  // On the far side of a wide thing: was within a quarter of the way from middle to middle.
  ["between", [place(-0.001, 0.005), A, place(0.03, 0.005)]],
];

describe("relations on a map", () => {
  it.each(HOLDING)("%s holds: %j", (predicate, geometries) => {
    expect(margin(predicate, geometries)).toBeGreaterThan(0);
  });

  it.each(FAILING)("%s fails: %j", (predicate, geometries) => {
    expect(margin(predicate, geometries)).toBeLessThanOrEqual(0);
  });

  it("measures a degree of the meridian and of the equator as WGS 84 has them", () => {
    // Known lengths: 110,574.4 m from 0 to 1 degree of latitude, 111,319.5 m along the equator.
    const metres = 200_000;
    expect(metres - margin("within distance of", [place(0, 0), place(0, 1)], metres)).toBeCloseTo(
      110_574.4,
      1,
    );
    expect(
      metres - margin("within distance of", [place(179.5, 0), place(-179.5, 0)], metres),
    ).toBeCloseTo(111_319.5, 1);
  });

  it("takes the gap of areas, not of their centres", () => {
    const gap = 1e6 - margin("within distance of", [A, area(square(0.02, 0, 0.01))], 1e6);
    expect(gap).toBeCloseTo(1113.2, 1);
  });

  it("is within a hundredth of the plain sphere, and its bearings within a degree", () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
    );
    const step = fc.tuple(
      fc.double({ min: -0.5, max: 0.5, noNaN: true }),
      fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    );
    fc.assert(
      fc.property(position, step, ([x, y], [dx, dy]) => {
        const to = [((((x + dx + 180) % 360) + 360) % 360) - 180, y + dy] as const;
        fc.pre(Math.hypot(dx, dy) > 1e-3);
        const metres = 1e6 - margin("within distance of", [place(x, y), place(...to)], 1e6);
        expect(Math.abs(metres / plainDistance([x, y], to) - 1)).toBeLessThan(0.01);
        const bearing = plainBearingDeg([x, y], to);
        const sector = SECTORS[Math.round(bearing / 45) % 8]!;
        const off = Math.abs(bearing - 45 * Math.round(bearing / 45));
        fc.pre(off < 21.5);
        expect(margin(sector, [place(...to), place(x, y)])).toBeGreaterThan(0);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("gives each direction to one of the eight sectors", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 359.9, noNaN: true }), (degrees) => {
        const radians = (degrees * Math.PI) / 180;
        const there = place(0.01 * Math.sin(radians), 0.01 * Math.cos(radians));
        const held = SECTORS.filter((name) => margin(name, [there, place(0, 0)]) > 0);
        expect(held.length).toBeLessThanOrEqual(1);
        const off = Math.abs(degrees - 45 * Math.round(degrees / 45));
        if (off < 22) expect(held).toHaveLength(1);
      }),
      { seed: 2 },
    );
  });

  it("measures as its converse does from the other side", () => {
    for (const [predicate, geometries] of [...HOLDING, ...FAILING]) {
      const { converse } = PREDICATES[predicate];
      if (converse === "none" || geometries.length !== 2) continue;
      const back = margin(converse, [...geometries].reverse());
      expect(margin(predicate, geometries), predicate).toBeCloseTo(back, 6);
    }
  });

  it("refuses what a map does not show, and boxes that are none", () => {
    const objects = ["a", "b"].map((id) => ({
      id,
      category: id,
      attributes: {},
      box: [0, 0, 1, 1],
    }));
    const scene: Scene = {
      frame: "map",
      objects,
      relations: [{ subject: "a", predicate: "left of", object: "b" }],
    };
    expect(() => check(scene)).toThrow(InputError);
    expect(() => check(scene)).toThrow(
      'expected one that is defined in frame "map", got "left of"',
    );
    const south = { ...scene, objects: [{ ...objects[0]!, box: [0, 2, 1, 1] }] };
    expect(() => check(south)).toThrow("expected south to be at most north");
    expect(() => check({ ...south, objects: [{ ...objects[0]!, box: [0, 0, 1, 91] }] })).toThrow(
      "latitudes in [-90, 90]",
    );
  });
});

const SECTORS = [
  "north of",
  "north-east of",
  "east of",
  "south-east of",
  "south of",
  "south-west of",
  "west of",
  "north-west of",
] as const;
