import { PREDICATES, type PredicateName, sceneFromGeoJson } from "@syntopia/scene";
import type { Geometry, Position } from "geojson";
import GeoJSONReader from "jsts/org/locationtech/jts/io/GeoJSONReader.js";
import RelateOp from "jsts/org/locationtech/jts/operation/relate/RelateOp.js";
import { describe, expect, it } from "vitest";
import { randomNumbers } from "../layout/_random-scenes.ts";

// JTS is the reference for relations of geometries (OGC's DE-9IM), and shares no code with this package.

const PAIRS = 1500;

/** Corners are on a grid of about 100 m, exact in double precision, so that edges often meet. */
const STEP_DEG = 1 / 1024;
const ORIGIN = [8, 47] as const;

/** How many dimensions each geometry has. */
const DIMENSION: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 0,
  LineString: 1,
  MultiLineString: 1,
  Polygon: 2,
  MultiPolygon: 2,
};

type Random = () => number;
const upTo = (random: Random, most: number) => 1 + Math.floor(random() * most);

function corner(random: Random): Position {
  return ORIGIN.map((origin) => origin + (upTo(random, 8) - 1) * STEP_DEG);
}

function walk(random: Random): Position[] {
  const path = [corner(random)];
  for (let turn = upTo(random, 3); turn > 0; turn--) {
    const [x, y] = path.at(-1) as [number, number];
    const way = upTo(random, 4) * (random() < 0.5 ? -STEP_DEG : STEP_DEG);
    path.push(turn % 2 === 0 ? [x + way, y] : [x, y + way]);
  }
  return path;
}

function rectangle([x, y]: Position, width: number, height: number): Position[] {
  const [west, south] = [x!, y!];
  const [east, north] = [west + width * STEP_DEG, south + height * STEP_DEG];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** An area with a courtyard. */
function holed(random: Random): Position[][] {
  const [x, y] = corner(random);
  const [width, height] = [2 + upTo(random, 4), 2 + upTo(random, 4)];
  const inside: Position = [x! + STEP_DEG, y! + STEP_DEG];
  return [rectangle([x!, y!], width, height), rectangle(inside, width - 2, height - 2)];
}

/** Two areas that have nothing in common. */
function apart(random: Random): Position[][][] {
  const [x, y] = corner(random);
  const width = upTo(random, 3);
  const beyond: Position = [x! + (width + upTo(random, 2)) * STEP_DEG, y!];
  return [
    [rectangle([x!, y!], width, upTo(random, 4))],
    [rectangle(beyond, upTo(random, 3), upTo(random, 4))],
  ];
}

function geometry(random: Random): Geometry {
  const size = () => upTo(random, 5);
  switch (upTo(random, 6)) {
    case 1:
      return { type: "Point", coordinates: corner(random) };
    case 2:
      return { type: "MultiPoint", coordinates: [corner(random), corner(random)] };
    case 3:
      return { type: "LineString", coordinates: walk(random) };
    case 4:
      return { type: "Polygon", coordinates: holed(random) };
    case 5:
      return { type: "MultiPolygon", coordinates: apart(random) };
    default:
      return { type: "Polygon", coordinates: [rectangle(corner(random), size(), size())] };
  }
}

/** What DE-9IM says of a pair, in the words of the table; a predicate that it does not define is left out. */
function judged(one: Geometry, other: Geometry): Readonly<Partial<Record<PredicateName, boolean>>> {
  const reader = new GeoJSONReader();
  const matrix = RelateOp.relate(reader.read(one), reader.read(other));
  const [here, there] = [DIMENSION[one.type]!, DIMENSION[other.type]!];
  const within = there === 2 ? { inside: matrix.isCoveredBy() } : {};
  const share = matrix.get(0, 0) >= 0;
  if (here === 2 || there === 2) {
    const crossing = here === there ? {} : { crosses: matrix.isCrosses(here, there) };
    const touching = matrix.isTouches(here, there);
    return { ...within, ...crossing, touching, overlapping: share };
  }
  // Lines that run along each other for a stretch, and places, are not told apart from those that meet.
  if (here === 1 && there === 1 && matrix.get(0, 0) < 1) return { crosses: matrix.isCrosses(1, 1) };
  return {};
}

describe("relations of geometries", () => {
  it("hold where JTS says so, and nowhere else", () => {
    const random = randomNumbers(11);
    const counts = new Map<string, number>();
    for (let pair = 0; pair < PAIRS; pair++) {
      const geometries = [geometry(random), geometry(random)] as const;
      const { objects } = sceneFromGeoJson({ type: "GeometryCollection", geometries });
      const [one, other] = objects as never[];
      for (const [name, expected] of Object.entries(judged(...geometries))) {
        const margin = PREDICATES[name as PredicateName].measure(one!, [other!], "map");
        expect(margin > 0, `${name} (${margin}): ${JSON.stringify(geometries)}`).toBe(expected);
        const key = `${name} ${expected}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    for (const name of ["inside", "touching", "overlapping", "crosses"])
      expect(counts.get(`${name} true`), name).toBeGreaterThan(20);
  });
});
