import {
  InputError,
  readSceneJson,
  sceneFromGeoJson,
  sceneGeoJson,
  sceneJson,
} from "@syntopia/scene";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const SQUARE = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];

describe("sceneFromGeoJson", () => {
  it("reads features, their properties, ids and relations", () => {
    const scene = sceneFromGeoJson({
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          id: 7,
          properties: { type: "park", name: "Oak", area: 3, tags: [] },
          geometry: { type: "Polygon", coordinates: [SQUARE] },
        },
        {
          type: "Feature",
          properties: null,
          geometry: { type: "Point", coordinates: [5, 6, 100] },
        },
        { type: "Feature", id: "x", properties: { name: "lost" }, geometry: null },
      ],
      relations: [{ subject: "place-1", predicate: "north of", object: "7" }],
    });
    expect(scene.frame).toBe("map");
    expect(scene.objects).toEqual([
      {
        id: "7",
        category: "park",
        attributes: { name: "Oak", area: "3" },
        box: [0, 0, 1, 1],
        geometry: { type: "Polygon", coordinates: [SQUARE] },
      },
      {
        id: "place-1",
        category: "place",
        attributes: {},
        box: [5, 6, 5, 6],
        geometry: { type: "Point", coordinates: [5, 6] },
      },
      { id: "x", category: "lost", attributes: {} },
    ]);
    expect(scene.relations).toHaveLength(1);
  });

  it.each([
    [{ natural: "water", name: "See" }, "water"],
    [{ natural: "water", water: "lake" }, "lake"],
    [{ highway: "primary" }, "road"],
    [{ amenity: "place_of_worship", religion: "muslim" }, "mosque"],
    [{ amenity: "place_of_worship", religion: "christian", building: "chapel" }, "chapel"],
    [{ amenity: "place_of_worship", building: "yes" }, "place of worship"],
    [{ highway: "residential" }, "street"],
    [{ landuse: "residential" }, "residential area"],
    [{ building: "yes", name: "Town Hall" }, "building"],
    [{ building: "no", leisure: "park" }, "park"],
    [{ amenity: "bus_station" }, "bus station"],
    [{ type: "multipolygon", natural: "wood" }, "forest"],
    [{ type: "way", id: 4, tags: { railway: "station" } }, "train station"],
    [{ type: "kiosk", shop: "yes" }, "kiosk"],
    [{ name: "Oak" }, "Oak"],
    [{ area: 3 }, "place"],
  ])("reads the tags %j as a %s", (properties, category) => {
    const geometry = { type: "Point", coordinates: [5, 6] };
    const { objects } = sceneFromGeoJson({ type: "Feature", properties, geometry });
    expect(objects[0]!.category).toBe(category);
  });

  it("reads a feature, a geometry and a collection of geometries", () => {
    const point = { type: "Point", coordinates: [1, 2] };
    expect(sceneFromGeoJson(point).objects).toHaveLength(1);
    expect(
      sceneFromGeoJson({ type: "Feature", properties: {}, geometry: point }).objects,
    ).toHaveLength(1);
    const both = {
      type: "GeometryCollection",
      geometries: [
        point,
        {
          type: "LineString",
          coordinates: [
            [0, 0],
            [1, 1],
          ],
        },
      ],
    };
    expect(sceneFromGeoJson(both).objects.map(({ id }) => id)).toEqual(["place-1", "place-2"]);
    const inside = sceneFromGeoJson({ type: "Feature", properties: {}, geometry: both });
    expect(inside.objects.map(({ box }) => box)).toEqual([[0, 0, 1, 2]]);
  });

  it("takes a reference system that is WGS 84, and refuses any other", () => {
    const features = [{ type: "Feature", properties: {}, geometry: null }];
    const withCrs = (crs: unknown) => ({ type: "FeatureCollection", crs, features });
    const named = (name: unknown) => ({ type: "name", properties: { name } });
    for (const name of ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326"])
      expect(sceneFromGeoJson(withCrs(named(name))).objects).toHaveLength(1);
    expect(() => sceneFromGeoJson(withCrs(named("EPSG:3857")))).toThrow(
      'crs: expected WGS 84 in degrees (CRS84, EPSG:4326), got "EPSG:3857"',
    );
    expect(() => sceneFromGeoJson(withCrs({ type: "link" }))).toThrow(InputError);
  });

  it("puts the box of what crosses the antimeridian around it, not around the globe", () => {
    const across = {
      type: "MultiPoint",
      coordinates: [
        [179, -1],
        [-178, 1],
      ],
    };
    expect(sceneFromGeoJson(across).objects[0]!.box).toEqual([179, -1, -178, 1]);
  });

  it.each([
    [
      {
        type: "LineString",
        coordinates: [
          [0, 0],
          [200, 0],
        ],
      },
      "coordinates[1]: expected longitude in [-180, 180]",
    ],
    [{ type: "LineString", coordinates: [[0, 0]] }, "expected at least 2 positions, got 1"],
    [
      {
        type: "Polygon",
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
          ],
        ],
      },
      "the last equal to the first",
    ],
    [{ type: "Circle" }, 'expected a geometry of RFC 7946, got "Circle"'],
    [{ type: "FeatureCollection" }, "features: expected a list, got nothing"],
    [
      { type: "FeatureCollection", features: [{ type: "Point" }] },
      'expected "Feature", got "Point"',
    ],
    [{ type: "Point", coordinates: ["a", 1] }, "expected longitude"],
    [{ type: "MultiPoint", coordinates: [] }, "expected at least one entry"],
    [null, "expected an object, got null"],
    ["{}", "expected an object"],
  ])("refuses %j", (json, message) => {
    expect(() => sceneFromGeoJson(json)).toThrow(InputError);
    expect(() => sceneFromGeoJson(json)).toThrow(message);
  });

  it("never crashes on other JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        try {
          sceneFromGeoJson(json);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { seed: 1 },
    );
  });
});

describe("sceneGeoJson", () => {
  it("gives back the same scene", () => {
    const scene = sceneFromGeoJson({
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          id: "a",
          properties: { category: "park", name: "Oak" },
          geometry: { type: "Polygon", coordinates: [SQUARE] },
        },
        {
          type: "Feature",
          id: "b",
          properties: { category: "road" },
          geometry: {
            type: "LineString",
            coordinates: [
              [0, 2],
              [1, 2],
            ],
          },
        },
      ],
      relations: [{ subject: "b", predicate: "north of", object: "a" }],
    });
    const written = JSON.parse(JSON.stringify(sceneGeoJson(scene)));
    expect(sceneFromGeoJson(written)).toEqual(scene);
    expect(readSceneJson(sceneJson(scene))).toEqual(scene);
  });

  it("draws boxes as areas, lines or places, and cuts them at the antimeridian", () => {
    const boxes = [
      [0, 0, 1, 1],
      [0, 0, 0, 0],
      [0, 0, 2, 0],
      [179, 0, -179, 1],
    ];
    const objects = boxes.map((box, index) => ({
      id: `${index}`,
      category: "x",
      attributes: {},
      box,
    }));
    const { features } = sceneGeoJson({ frame: "map", objects, relations: [] });
    expect(features.map(({ geometry }) => geometry.type)).toEqual([
      "Polygon",
      "Point",
      "LineString",
      "MultiPolygon",
    ]);
    const back = sceneFromGeoJson({ type: "FeatureCollection", features });
    expect(back.objects.map(({ box }) => box)).toEqual(boxes);
  });

  it("refuses other frames", () => {
    expect(() => sceneGeoJson({ frame: "room", objects: [], relations: [] })).toThrow(
      "sceneGeoJson: expected a scene in map, got room",
    );
  });
});
