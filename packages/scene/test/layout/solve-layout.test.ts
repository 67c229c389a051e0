import {
  type Attributes,
  CARTESIAN_FRAMES,
  InputError,
  PREDICATE_NAMES,
  PREDICATES,
  type Relation,
  type Scene,
  solveLayout,
} from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { plainlyOverlap } from "./_plain-rules.ts";

type Triple = readonly [
  subject: string,
  predicate: Relation["predicate"],
  object: Relation["object"],
];

interface Options {
  readonly frame?: Scene["frame"];
  readonly seed?: number;
  readonly attributes?: Readonly<Record<string, Attributes>>;
}

/** Lay out objects that are called what they are, and give their boxes by name. */
function layOut(names: readonly string[], triples: readonly Triple[], options: Options = {}) {
  const objects = names.map((id) => ({
    id,
    category: id.replace(/\d+$/, ""),
    attributes: options.attributes?.[id] ?? {},
  }));
  const relations = triples.map(([subject, predicate, object]) => ({ subject, predicate, object }));
  const { frame = "room", seed = 0 } = options;
  const solved = solveLayout({ frame, objects, relations }, { seed });
  if (!solved.ok) throw new Error(solved.message);
  expect(solved.check.holds).toBe(true);
  return (name: string) => solved.scene.objects.find(({ id }) => id === name)!.box!;
}

/** Positions are rounded to a tenth of a millimetre, each edge by itself. */
const ROUNDING = 1e-4;

describe("a room", () => {
  it("has two things side by side, of typical size, on the floor, about the origin", () => {
    const box = layOut(["cube", "sphere"], [["cube", "left of", "sphere"]]);
    const [cube, sphere] = [box("cube"), box("sphere")];
    for (const [low, high] of [0, 1, 2].map((axis) => [axis, axis + 3] as const)) {
      expect(cube[high]! - cube[low]!).toBeCloseTo(0.5, 3);
      expect(sphere[high]! - sphere[low]!).toBeCloseTo(0.5, 3);
    }
    expect(sphere[0]! - cube[3]!).toBeGreaterThan(0.1);
    expect(sphere[0]! - cube[3]!).toBeLessThan(0.6);
    expect(cube[1]).toBe(0);
    expect(sphere[1]).toBe(0);
    expect(cube[0]! + sphere[3]!).toBeCloseTo(0, 3);
    expect(cube[2]).toBeCloseTo(sphere[2]!, 3);
  });

  it("puts a cup on the table's top, and a plate beside it there too", () => {
    const box = layOut(
      ["plate", "cup", "table"],
      [
        ["cup", "on", "table"],
        ["plate", "next to", "cup"],
      ],
    );
    expect(box("cup")[1]).toBeCloseTo(0.75, 3);
    expect(box("plate")[1]).toBeCloseTo(0.75, 3);
    expect(box("table")[1]).toBe(0);
  });

  it("puts what is left of a cup on a table on that table, unless it is too large", () => {
    const spoon = layOut(
      ["spoon", "cup", "table"],
      [
        ["spoon", "left of", "cup"],
        ["cup", "on", "table"],
      ],
    );
    expect(spoon("spoon")[1]).toBeCloseTo(0.75, 3);
    const sofa = layOut(
      ["sofa", "cup", "table"],
      [
        ["sofa", "left of", "cup"],
        ["cup", "on", "table"],
      ],
    );
    expect(sofa("sofa")[1]).toBe(0);
  });

  it("puts a cat under a table between its legs, and a cube upon a ball under it", () => {
    const table = layOut(["cat", "table"], [["cat", "under", "table"]]);
    expect(table("table")[1]).toBe(0);
    expect(table("cat")[1]).toBe(0);
    const cube = layOut(["ball", "cube"], [["ball", "under", "cube"]]);
    expect(cube("ball")[1]).toBe(0);
    expect(cube("cube")[1]).toBeCloseTo(cube("ball")[4]!, 3);
  });

  it("makes a thing and what it is in fit, and rests the one on the other's bottom", () => {
    const box = layOut(["elephant", "cup"], [["elephant", "inside", "cup"]]);
    expect(box("elephant")[1]! - box("cup")[1]!).toBeLessThan(0.031);
    expect(box("elephant")[4]!).toBeLessThan(box("cup")[4]!);
  });

  it("keeps proportions when sizes change", () => {
    const box = layOut(["cube", "box"], [["cube", "inside", "box"]])("cube");
    expect(box[3]! - box[0]!).toBeCloseTo(box[4]! - box[1]!, 3);
    expect(box[3]! - box[0]!).toBeCloseTo(box[5]! - box[2]!, 3);
  });

  it("spreads twenty apples over a table, and lines up cubes beside a ball", () => {
    const apples = Array.from({ length: 20 }, (_, index) => `apple${index}`);
    const table = layOut(
      ["table", ...apples],
      apples.map((apple): Triple => [apple, "on", "table"]),
    );
    const wide = apples.map((apple) => table(apple)[0]!);
    expect(Math.max(...wide) - Math.min(...wide)).toBeGreaterThan(0.8);
    expect(apples.every((apple) => table(apple)[0]! > table("table")[0]!)).toBe(true);
    const cubes = ["cube1", "cube2", "cube3"];
    const row = layOut(
      [...cubes, "ball"],
      cubes.map((cube): Triple => [cube, "left of", "ball"]),
    );
    const gaps = [
      row("cube2")[0]! - row("cube3")[3]!,
      row("cube1")[0]! - row("cube2")[3]!,
      row("ball")[0]! - row("cube1")[3]!,
    ];
    expect(Math.min(...gaps)).toBeGreaterThan(0.05);
  });

  it("hangs above only what is said to be above", () => {
    const box = layOut(
      ["bird", "tree", "dog"],
      [
        ["bird", "above", "tree"],
        ["dog", "right of", "tree"],
      ],
    );
    expect(box("bird")[1]!).toBeGreaterThan(box("tree")[4]!);
    expect(box("dog")[1]).toBe(0);
  });

  // "A dog below a table" once hoisted the table into the air.
  it.each([
    ["dog", "table"],
    ["gift", "chair"],
    ["rug", "desk"],
    ["dog", "tree"],
  ])("puts a %s below a %s into the open space under it", (guest, host) => {
    const box = layOut([guest, host], [[guest, "below", host]]);
    expect(box(host)[1]).toBe(0);
    expect(box(guest)[1]).toBe(0);
    expect(box(guest)[4]!).toBeLessThan(box(host)[4]!);
    expect(Math.abs(offset(box(guest), box(host), 0))).toBeLessThan(0.1);
  });

  it.each([
    ["rug", "lamp"],
    ["house", "airplane"],
  ])("leaves a %s wholly below a %s", (guest, host) => {
    const box = layOut([guest, host], [[guest, "below", host]]);
    expect(box(host)[1]!).toBeGreaterThan(box(guest)[4]!);
  });

  // Six flowerpots on a windowsill and a kettle beside one once took up 18 % of the picture's width.
  it("fills at least half of a picture's width or height, in one proportion", () => {
    const pots = [1, 2, 3, 4, 5, 6].map((each) => `flowerpot${each}`);
    const names = ["windowsill", "kettle", ...pots];
    const box = layOut(
      names,
      [
        ...pots.map((pot): Triple => [pot, "on", "windowsill"]),
        ["kettle", "next to", "flowerpot1"],
      ],
      { frame: "image" },
    );
    const extents = [0, 1].map(
      (axis) =>
        Math.max(...names.map((name) => box(name)[axis + 2]!)) -
        Math.min(...names.map((name) => box(name)[axis]!)),
    );
    expect(Math.max(...extents)).toBeGreaterThan(0.5);
    expect(names.flatMap(box).every((edge) => edge >= 0 && edge <= 1)).toBe(true);
  });

  it.each(["image", "room"] as const)("keeps equal guests of one host equal in %s", (frame) => {
    const pots = [1, 2, 3, 4, 5, 6].map((each) => `flowerpot${each}`);
    const box = layOut(
      ["cube", ...pots],
      pots.map((pot): Triple => [pot, "on", "cube"]),
      { frame },
    );
    const widths = pots.map((pot) => box(pot)[frame === "image" ? 2 : 3]! - box(pot)[0]!);
    expect(Math.max(...widths) / Math.min(...widths)).toBeCloseTo(1, 2);
  });

  it("follows the word of size", () => {
    const attributes = { cube1: { size: "large" }, cube2: { size: "small" } };
    const box = layOut(["cube1", "cube2"], [["cube1", "near", "cube2"]], { attributes });
    expect(box("cube1")[4]! / box("cube2")[4]!).toBeCloseTo(1.5 / 0.6, 2);
  });

  it("says that nothing is turned", () => {
    const objects = [{ id: "a", category: "cube", attributes: {} }];
    const solved = solveLayout({ frame: "room", objects, relations: [] });
    expect(solved.ok && solved.scene.objects[0]!.yaw).toBe(0);
  });
});

describe("a picture", () => {
  it("keeps a row of twenty within its borders, all equally large", () => {
    const names = Array.from({ length: 20 }, (_, index) => `cube${index}`);
    const triples = names.slice(1).map((name, index): Triple => [names[index]!, "left of", name]);
    const box = layOut(names, triples, { frame: "image" });
    const widths = names.map((name) => box(name)[2]! - box(name)[0]!);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(3 * ROUNDING);
    expect(names.every((name) => box(name).every((edge) => edge >= 0 && edge <= 1))).toBe(true);
  });

  it("aligns neighbours at their lower edges", () => {
    const box = layOut(["cat", "house"], [["cat", "left of", "house"]], { frame: "image" });
    expect(box("cat")[3]).toBeCloseTo(box("house")[3]!, 3);
  });
});

describe.each(CARTESIAN_FRAMES)("in %s", (frame) => {
  const shown = PREDICATE_NAMES.filter((name) => PREDICATES[name].frames.includes(frame));

  it.each(shown)("one relation alone is possible for cups and houses: %s", (name) => {
    const { objects } = PREDICATES[name];
    const all = ["cup", "house", "dog", "table", "tree"];
    const names = objects === "several" ? all : all.slice(0, 1 + objects);
    for (const order of [names, [...names].reverse()]) {
      const object = order.length > 2 ? order.slice(1) : order[1]!;
      layOut(names, [[order[0]!, name, object]], { frame });
    }
  });

  it("gives the same bytes for the same seed, and another layout for another seed", () => {
    const names = ["cat", "dog", "tree", "bird"];
    const triples: readonly Triple[] = [
      ["cat", "left of", "dog"],
      ["tree", "behind", "dog"],
    ];
    const bytes = (seed: number) => {
      const box = layOut(names, triples, { frame, seed });
      return JSON.stringify(names.map(box));
    };
    expect(bytes(7)).toBe(bytes(7));
    expect(new Set([1, 2, 3, 4, 5].map(bytes)).size).toBe(5);
  });

  it("places things that nothing is said of, apart from each other and the rest", () => {
    const names = ["table", "cup", ...Array.from({ length: 30 }, (_, index) => `cube${index}`)];
    const box = layOut(names, [["cup", "on", "table"]], { frame });
    const overlapping = names.flatMap((one, index) =>
      names.slice(index + 1).filter((other) => plainlyOverlap(box(one), box(other))),
    );
    expect(overlapping).toEqual([]);
    if (frame === "room") expect(box("cube29")[1]).toBe(0);
  });

  it("sees left, right, above, below, before and behind within 45 degrees", () => {
    const directions = [
      ["left of", "x", -1],
      ["right of", "x", 1],
      ["above", "y", frame === "image" ? -1 : 1],
      ["below", "y", frame === "image" ? 1 : -1],
      ["in front of", frame === "image" ? "y" : "z", 1],
      ["behind", frame === "image" ? "y" : "z", -1],
    ] as const;
    for (const [name, axis, sign] of directions) {
      const box = layOut(["lamp", "car"], [["lamp", name, "car"]], { frame });
      const along = offset(box("lamp"), box("car"), "xyz".indexOf(axis));
      const ground = frame === "room" ? 2 : 1;
      const across = offset(box("lamp"), box("car"), axis === "x" ? ground : 0);
      expect(sign * along, name).toBeGreaterThan(Math.abs(across));
    }
  });

  it("takes the sides of given boxes as wishes, and their places as free", () => {
    const box = frame === "image" ? [0, 0, 0.1, 0.2] : [0, 0, 0, 0.3, 0.4, 0.5];
    const objects = ["a", "b"].map((id) => ({ id, category: "cube", attributes: {}, box }));
    const relations: readonly Relation[] = [{ subject: "a", predicate: "left of", object: "b" }];
    const solved = solveLayout({ frame, objects, relations });
    const placed = solved.ok ? solved.scene.objects.map((object) => object.box!) : [];
    const half = box.length / 2;
    for (const each of placed) {
      for (let axis = 0; axis < half; axis++) {
        expect(each[axis + half]! - each[axis]!).toBeCloseTo(box[axis + half]!, 3);
      }
    }
    expect(placed).toHaveLength(2);
  });
});

function offset(one: readonly number[], other: readonly number[], axis: number): number {
  const half = one.length / 2;
  return (one[axis]! + one[axis + half]! - other[axis]! - other[axis + half]!) / 2;
}

describe("bad input", () => {
  const cube = { id: "cube", category: "cube", attributes: {} };

  it("is refused with what to do", () => {
    const twice = { frame: "room", objects: [cube, cube], relations: [] } as const;
    expect(() => solveLayout(twice)).toThrow(InputError);
    expect(() => solveLayout(twice)).toThrow(
      'solveLayout: expected a different id for each object, got "cube" twice. Rename one.',
    );
    const relations = [{ subject: "cube", predicate: "on", object: "moon" }] as const;
    expect(() => solveLayout({ frame: "room", objects: [cube], relations })).toThrow(
      'solveLayout: scene.relations[0]: expected the id of an object in the scene, got "moon". Add that object or correct the id.',
    );
  });

  it("of nothing at all gives nothing at all", () => {
    const empty: Scene = { frame: "room", objects: [], relations: [] };
    expect(solveLayout(empty)).toEqual({
      ok: true,
      scene: empty,
      check: { holds: true, relations: [] },
    });
  });
});
