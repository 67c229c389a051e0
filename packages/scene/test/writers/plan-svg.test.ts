import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { sceneFromGeoJson } from "../../src/readers/index.ts";
import type { Scene } from "../../src/scene.ts";
import { planSvg } from "../../src/writers/plan-svg.ts";
import { randomScene } from "./scenes.ts";

const scene: Scene = {
  frame: "room",
  objects: [
    { id: "a", category: "sofa", attributes: { color: "#ff0000" }, box: [-2, 0, -1, 0, 1, 0] },
    { id: "b", category: "quasar", attributes: {}, box: [1, 0, -1, 2, 1, 1] },
    { id: "c", category: "沙漏", attributes: {}, box: [1, 0, 2, 2, 1, 3] },
  ],
  relations: [
    { subject: "a", predicate: "left of", object: "b" },
    { subject: "b", predicate: "between", object: ["a", "c"] },
  ],
};

/** Where a label stands. */
function placeOf(svg: string, text: string): readonly [number, number] {
  const match = new RegExp(
    `<text class="object" x="([\\d.-]+)" y="([\\d.-]+)">${text}</text>`,
  ).exec(svg)!;
  return [Number(match[1]), Number(match[2])];
}

describe("planSvg", () => {
  const svg = planSvg(scene);

  it("shows the room from above, the viewer below", () => {
    expect(placeOf(svg, "sofa")[0]).toBeLessThan(placeOf(svg, "quasar")[0]);
    expect(placeOf(svg, "沙漏")[1]).toBeGreaterThan(placeOf(svg, "quasar")[1]);
    expect(svg).toContain("▲ viewer");
  });

  it("names objects and relations, in the objects' colours, with an arrow for each pair", () => {
    expect(svg).toContain('fill="#ff0000"');
    expect(svg.match(/marker-end/g)).toHaveLength(3);
    expect(svg).toContain(">left of</text>");
    expect(svg).toContain(">1 m</text>");
  });

  // Twelve desks in a room had a fan of eleven arrows, and "inside classroom" eleven times.
  it("draws a row as a chain with one name, and not that things are in the room", () => {
    const ids = ["a", "b", "c", "d"] as const;
    const desks = ids.map((id, i) => ({
      id,
      category: "desk",
      attributes: {},
      box: [2 * i, 0, 0, 2 * i + 1, 0.7, 1],
    }));
    const room = { id: "room", category: "room", attributes: {}, box: [-1, 0, -1, 9, 3, 5] };
    const row = { subject: "a", predicate: "in a row", object: ["b", "c", "d"] } as const;
    const inside = ids.map((id) => ({ subject: id, predicate: "inside", object: "room" }) as const);
    const plan = planSvg({
      frame: "room",
      objects: [room, ...desks],
      relations: [row, ...inside],
    });
    const starts = [...plan.matchAll(/class="arrow[^"]*" d="M([\d.]+)/g)].map(([, x]) => Number(x));
    expect(new Set(starts).size).toBe(3);
    expect(plan.match(/>in a row</g)).toHaveLength(1);
    expect(plan).not.toContain("inside");
  });

  // A garden used to be covered with "inside garden", once for every kind of thing in it.
  it("does not say that things are on the ground that is drawn", () => {
    const garden = { id: "g", category: "garden", attributes: {}, box: [0, 0, 0, 9, 0.1, 9] };
    const pond = { id: "p", category: "pond", attributes: {}, box: [1, 0.1, 1, 4, 0.2, 3] };
    const duck = { id: "d", category: "duck", attributes: {}, box: [2, 0.1, 2, 2.3, 0.4, 2.3] };
    const inside = { subject: "p", predicate: "inside", object: "g" } as const;
    const box = { id: "b", category: "box", attributes: {}, box: [6, 0.1, 6, 7, 1, 7] };
    const cat = { id: "c", category: "cat", attributes: {}, box: [6.2, 0.1, 6.2, 6.5, 0.4, 6.6] };
    const plan = planSvg({
      frame: "room",
      objects: [garden, pond, duck, box, cat],
      relations: [inside, { subject: "c", predicate: "inside", object: "b" }],
    });
    expect(plan).not.toContain("inside garden");
    expect(plan).toContain("inside box");
  });

  it("says which are plain boxes", () => {
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
    expect(svg).toContain("dashed: plain box, no model");
    expect(planSvg({ ...scene, objects: scene.objects.slice(0, 1) })).not.toContain("dashed");
  });

  it("shows a picture from the front, its own way up", () => {
    const front = planSvg({
      frame: "image",
      objects: [
        { id: "a", category: "lamp", attributes: {}, box: [0.4, 0.1, 0.6, 0.3] },
        { id: "b", category: "table", attributes: {}, box: [0.2, 0.6, 0.8, 0.9] },
      ],
      relations: [],
    });
    expect(placeOf(front, "lamp")[1]).toBeLessThan(placeOf(front, "table")[1]);
    expect(front).not.toContain("viewer");
  });

  it("speaks the language of the scene's words", () => {
    const words = (text: string) => ({ start: 0, end: text.length, text });
    const chinese: Scene = {
      frame: "room",
      objects: [
        { ...scene.objects[0]!, mention: words("红色的沙发") },
        { ...scene.objects[1]!, category: "lamp", mention: words("灯") },
      ],
      relations: [scene.relations[0]!],
    };
    const plan = planSvg(chinese);
    expect(plan).toContain(">沙发</text>");
    expect(plan).toMatch(/<text class="relation"[^>]*>左边<\/text>/);
    expect(plan).toContain("▲ 观看者");
    expect(svg).not.toContain("观看者");
  });

  it("points to the north in a room and a map, not in a picture", () => {
    const map: Scene = {
      frame: "map",
      objects: [
        { id: "a", category: "church", attributes: {}, box: [13.39, 52.5, 13.4, 52.51] },
        { id: "b", category: "lake", attributes: {}, box: [13.37, 52.52, 13.4, 52.54] },
      ],
      relations: [],
    };
    const plan = planSvg(map);
    expect(placeOf(plan, "lake")[1]).toBeLessThan(placeOf(plan, "church")[1]);
    expect(plan).toContain(">1 km</text>");
    expect(plan).not.toContain("viewer");
    expect([svg, plan].every((text) => text.includes('class="north"'))).toBe(true);
    const picture = planSvg({ frame: "image", objects: [], relations: [] });
    expect(picture).not.toContain('class="north"');
  });

  it("numbers the many of a kind, and names their common relation once", () => {
    const trees = Array.from({ length: 20 }, (_, i) => ({
      id: `tree-${i}`,
      category: "tree",
      attributes: {},
      box: [
        2 * (i % 5),
        0,
        -10 + 2 * Math.floor(i / 5),
        2 * (i % 5) + 1,
        3,
        -9 + 2 * Math.floor(i / 5),
      ],
    }));
    const house = { id: "house", category: "house", attributes: {}, box: [0, 0, 0, 8, 5, 6] };
    const plan = planSvg({
      frame: "room",
      objects: [...trees, house],
      relations: trees.map(({ id }) => ({ subject: id, predicate: "behind", object: "house" })),
    });
    expect(plan).toContain(">tree 1</text>");
    expect(plan).toMatch(/class="object"[^>]*>20<\/text>/);
    expect(plan.match(/>behind<\/text>/g)).toHaveLength(1);
    expect(plan.match(/marker-end/g)).toHaveLength(20);
  });

  it("lets no two labels of a crowded table cover each other", () => {
    const things = Array.from({ length: 24 }, (_, i) => {
      const [x, z] = [0.12 * (i % 6), 0.12 * Math.floor(i / 6)];
      return {
        id: `thing-${i}`,
        category: ["cup", "plate", "fork", "spoon"][i % 4]!,
        attributes: { kind: `${i}` },
        box: [x, 0.75, z, x + 0.08, 0.85, z + 0.08],
      };
    });
    const table = { id: "table", category: "table", attributes: {}, box: [-2, 0, -2, 3, 0.75, 3] };
    const plan = planSvg({ frame: "room", objects: [table, ...things], relations: [] });
    const labels = [
      ...plan.matchAll(
        /<text class="object" x="([\d.]+)" y="([\d.]+)"( style="font-size:10px")?>([^<]+)</g,
      ),
    ].map(([, x, y, small, text]) => {
      const size = small ? 10 : 13;
      return { x: Number(x), y: Number(y), half: (text!.length * size * 0.5) / 2, size };
    });
    expect(labels).toHaveLength(25);
    const clashes = labels.flatMap((a, i) =>
      labels
        .slice(i + 1)
        .filter(
          (b) =>
            Math.abs(a.x - b.x) < a.half + b.half && Math.abs(a.y - b.y) < (a.size + b.size) / 2,
        ),
    );
    expect(clashes).toEqual([]);
    expect(plan).toContain('class="leader"');
  });

  it("leaves the ceiling out and refuses unknown options", () => {
    const ceiling = { id: "c", category: "ceiling", attributes: {}, box: [-3, 2.5, -3, 3, 2.6, 4] };
    expect(planSvg({ ...scene, objects: [...scene.objects, ceiling] })).not.toContain("ceiling");
    expect(() => planSvg(scene, { asset: new Map() } as object)).toThrow(
      'planSvg: expected options among assets, got "asset". Did you mean "assets"?',
    );
  });

  it.each(["image", "room"] as const)(
    "is well-formed whatever things are called, frame %s",
    (frame) => {
      for (let seed = 0; seed < 100; seed += 1) {
        const text = planSvg(randomScene(seed, frame));
        expect(unbalancedTags(text)).toEqual([]);
        expect(text).not.toMatch(/<b>|NaN|Infinity|undefined/);
        // The control characters that XML forbids.
        expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u);
      }
    },
  );
});

/** Tags that are opened and not closed, or the other way round; attributes must be quoted. */
function unbalancedTags(svg: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const rest = svg.replace(
    /<(\/?)([a-z]+)((?: [\w:-]+="[^"<>]*")*)(\/?)>/gi,
    (_, close, name, _attributes, empty) => {
      if (close) {
        if (open.pop() !== name) wrong.push(name);
      } else if (!empty) open.push(name);
      return "";
    },
  );
  if (/[<>]/.test(rest) || /&(?!#\d+;)/.test(rest)) wrong.push(rest);
  return [...wrong, ...open];
}

describe("planSvg of a map", () => {
  // Roads used to be drawn as the boxes around them, one over the other.
  it("draws lines and areas as they run", () => {
    const feature = (id: string, category: string, geometry: Geometry) => ({
      id,
      category,
      attributes: {},
      box: [0, 0, 0.01, 0.01],
      geometry,
    });
    const road = feature("road-1", "road", {
      type: "LineString",
      coordinates: [
        [0, 0],
        [0.01, 0.01],
      ],
    });
    const ring = [
      [0, 0],
      [0.01, 0],
      [0.01, 0.01],
      [0, 0],
    ];
    const park = feature("park-1", "park", { type: "Polygon", coordinates: [ring] });
    const svg = planSvg({ frame: "map", objects: [park, road], relations: [] });
    const line = /<path d="M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)" fill="none"/.exec(svg)!;
    const [x0, y0, x1, y1] = line.slice(1).map(Number) as [number, number, number, number];
    // A hundredth of a degree at the equator is as wide as high, and north is up.
    expect(x1 - x0).toBeGreaterThan(300);
    expect(Math.abs(x1 - x0 - (y0 - y1))).toBeLessThan(1);
    expect(svg).toMatch(/<path d="M[^"]*Z" fill="#[0-9a-f]{6}" fill-rule="evenodd"/);
  });
});

// A point of GeoJSON was a word without a mark.
it("marks points of a map", () => {
  const town = sceneFromGeoJson({
    type: "MultiPoint",
    coordinates: [
      [8.5, 47.4],
      [8.6, 47.5],
    ],
  });
  expect(planSvg(town).match(/<circle [^>]*r="5"/g)).toHaveLength(2);
});

// Only the kinds of things stood on plans: "school 1", "school 2".
it("calls features of a map by their own names, escaped", () => {
  const towns = ["North & South", "Halden"].map((name, i) => ({
    type: "Feature" as const,
    properties: { category: "town", name },
    geometry: { type: "Point" as const, coordinates: [8.5 + i / 10, 47.4] },
  }));
  const svg = planSvg(sceneFromGeoJson({ type: "FeatureCollection", features: towns }));
  expect(svg).toContain(">North &#38; South</text>");
  expect(svg).toContain(">Halden</text>");
  expect(svg).not.toContain(">town");
});

// Where many things stand close together the names of relations used to be set over one another.
it("sets no label over another, however close things stand", () => {
  const objects = Array.from({ length: 8 }, (_, i) => ({
    id: `${i}`,
    category: "pigeon",
    attributes: {},
    box: [i * 0.3, 0, 0, i * 0.3 + 0.2, 0.2, 0.2],
  }));
  const bench = { id: "b", category: "bench", attributes: {}, box: [-10, 0, -10, -8.5, 1, -9.5] };
  const relations = objects.map(({ id }, i) => ({
    subject: id,
    predicate: i % 2 === 0 ? ("near" as const) : ("in front of" as const),
    object: i === 0 ? "b" : `${i - 1}`,
  }));
  const svg = planSvg({ frame: "room", objects: [...objects, bench], relations });
  const label =
    /<text class="(?:object|relation)" x="([\d.-]+)" y="([\d.-]+)"(?: style="font-size:(\d+)px")?>([^<]*)/g;
  const areas = [...svg.matchAll(label)].map(([, x, y, size = "13", text]) => {
    const [half, high] = [(Number(size) * 0.58 * text!.length) / 2, Number(size)];
    return [Number(x) - half, Number(y) - high, Number(x) + half, Number(y)] as const;
  });
  expect(areas.length).toBeGreaterThan(10);
  for (const [i, a] of areas.entries()) {
    for (const b of areas.slice(i + 1)) {
      expect(a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]).toBe(false);
    }
  }
});

// A tree with a bench under it was drawn first, and the park over it.
it("draws a tree with somebody under it over the park that it stands in", () => {
  const box = (x: number, y: number, z: number) => [-x, 0.1, -z, x, y, z];
  const svg = planSvg({
    frame: "room",
    objects: [
      { id: "t", category: "tree", attributes: { color: "#ff0000" }, box: box(2, 5, 2) },
      { id: "b", category: "bench", attributes: {}, box: box(0.7, 0.6, 0.3) },
      {
        id: "p",
        category: "park",
        attributes: { color: "#0000ff" },
        box: [-8, 0, -8, 8, 0.1, 8],
      },
    ],
    relations: [],
  });
  expect(svg.indexOf("#0000ff")).toBeGreaterThan(-1);
  expect(svg.indexOf("#0000ff")).toBeLessThan(svg.indexOf("#ff0000"));
});

describe("what is seen on the plan of a map", () => {
  const at = (id: string, box: readonly number[]) => ({
    id,
    category: id,
    attributes: {},
    box: [...box],
  });
  const river = {
    ...at("river", [0.05, 0, 0.05, 0.1]),
    geometry: {
      type: "LineString" as const,
      coordinates: [
        [0.05, 0],
        [0.05, 0.1],
      ],
    },
  };
  const town: Scene = {
    frame: "map",
    objects: [
      river,
      at("bank", [0.0499, 0.02, 0.0501, 0.0202]),
      at("city", [0, 0.01, 0.1, 0.09]),
      at("lake", [0.11, 0, 0.12, 0.01]),
    ],
    relations: [{ subject: "river", predicate: "crosses", object: "city" }],
  };
  const svg = planSvg(town);

  // Areas used to be drawn as one huge house or block over the river in them.
  it("draws cities as built areas, under the rivers through them and the houses in them", () => {
    const [city, water, bank] = ["url(#built)", 'fill="none" stroke=', "#c9a88d"].map((mark) =>
      svg.indexOf(mark, svg.indexOf('<g class="objects">')),
    );
    expect(city).toBeLessThan(water!);
    expect(water).toBeGreaterThan(0);
    expect(bank).toBeGreaterThan(0);
  });

  it("draws no arrow for what is seen", () => {
    expect(svg).not.toContain("marker-end");
    const said = [{ subject: "lake", predicate: "east of" as const, object: "river" }];
    expect(planSvg({ ...town, relations: said })).toContain("marker-end");
  });

  it("draws no arrow to the middle of a way from what is beside it", () => {
    const said = [{ subject: "bank", predicate: "next to" as const, object: "river" }];
    expect(planSvg({ ...town, relations: said })).not.toContain("next to");
  });

  // A library of that name was drawn as a town.
  it("draws a building that is called what it is as a building", () => {
    const library = {
      id: "l",
      category: "library",
      attributes: { name: "Library" },
      box: [0, 0, 0.1, 0.1],
    };
    const plan = planSvg({ frame: "map", objects: [library], relations: [] });
    expect(plan.slice(plan.indexOf('<g class="objects">'))).not.toContain("url(#built)");
  });

  // A house of a city was a dot of a hundredth of a pixel.
  it("draws a house in a city large enough to be seen", () => {
    const path = /<path d="([^"]+)Z" fill="#c9a88d"/.exec(svg)![1]!;
    const xs = [...path.matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x));
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(7);
  });

  it("lets no name lie on the river", () => {
    const [x] = /<path d="M([\d.]+)/
      .exec(svg.slice(svg.indexOf('fill="none" stroke=') - 60))!
      .slice(1)
      .map(Number);
    const names = [...svg.matchAll(/<text class="object" x="([\d.]+)" [^>]*>(\w+)</g)];
    expect(names).toHaveLength(4);
    for (const [, place, name] of names)
      expect(Math.abs(Number(place) - x!)).toBeGreaterThan(name!.length * 2.5);
  });
});
