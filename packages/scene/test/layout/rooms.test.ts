import { type Box, parseText, type Scene, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { plainlyOverlap } from "./_plain-rules.ts";

type Triple = readonly [string, Scene["relations"][number]["predicate"], string];

/** Lay out objects that are called what they are in a room, and give their boxes by name. */
function layOut(names: readonly string[], triples: readonly Triple[], options = {}) {
  const objects = names.map((id) => ({ id, category: id, attributes: {} }));
  const relations = triples.map(([subject, predicate, object]) => ({ subject, predicate, object }));
  const solved = solveLayout({ frame: "room", objects, relations }, options);
  if (!solved.ok) throw new Error(solved.message);
  expect(solved.check.holds).toBe(true);
  return new Map(solved.scene.objects.map(({ id, box }) => [id, box!]));
}

/** Contacts are exact but for rounding to a tenth of a millimetre. */
const DIGITS = 3;

/** By the word for a wall: the axis across it, and on which side of what is in the room it is. */
const WALLS = [
  ["north", 2, -1],
  ["south", 2, 1],
  ["east", 0, 1],
  ["west", 0, -1],
  ["far", 2, -1],
] as const;

describe("a wall that is called by its side", () => {
  it.each(WALLS)("is there: the %s wall", (word, index, sign) => {
    const boxes = solvedBoxes(`A bed is against the ${word} wall. A desk is against a wall.`);
    const [bed, wall, other] = ["bed-1", "wall-1", "wall-2"].map((id) => boxes.get(id)!);
    expect(sign * (middle(wall!, index) - middle(bed!, index))).toBeGreaterThan(0);
    expect(middle(wall!, index) === middle(other!, index)).toBe(false);
  });

  it("is across from the one before, where it is the opposite one", () => {
    const boxes = solvedBoxes("A bed is against the wall. A desk is against the opposite wall.");
    const [one, other] = ["wall-1", "wall-2"].map((id) => boxes.get(id)!);
    expect(middle(one!, 0)).toBeCloseTo(middle(other!, 0));
    expect(middle(one!, 2)).toBeCloseTo(-middle(other!, 2));
  });

  it("has its doors and windows in it", () => {
    const boxes = solvedBoxes("The door is on the south wall. A window is on the east wall.");
    expect(boxes.get("door-1")![5]).toBeCloseTo(boxes.get("wall-1")![2]!);
    expect(middle(boxes.get("window-1")!, 0)).toBeCloseTo(boxes.get("wall-2")![0]!, 0);
  });
});

/** Where everything is, by id. */
function solvedBoxes(text: string): ReadonlyMap<string, Box> {
  const solved = solveLayout(parseText(text).scene);
  if (!solved.ok) throw new Error(solved.message);
  return new Map(solved.scene.objects.map(({ id, box }) => [id, box!]));
}

function middle(box: Box, index: number): number {
  return (box[index]! + box[index + 3]!) / 2;
}

describe("a room that the words speak of", () => {
  it("has a wall at its back, against which a sofa stands and on which a painting hangs", () => {
    const boxes = layOut(
      ["painting", "wall", "sofa"],
      [
        ["painting", "on", "wall"],
        ["painting", "above", "sofa"],
        ["sofa", "against", "wall"],
      ],
    );
    const [painting, wall, sofa] = ["painting", "wall", "sofa"].map((name) => boxes.get(name)!);
    expect(painting![2]).toBeCloseTo(wall![5]!, DIGITS);
    expect(sofa![2]).toBeCloseTo(wall![5]!, DIGITS);
    expect(sofa![1]).toBe(0);
    expect(painting![1]).toBeGreaterThan(sofa![4]!);
    expect(painting![4]).toBeLessThan(wall![4]!);
  });

  it("has a floor below everything, and a ceiling from which a lamp hangs", () => {
    const boxes = layOut(
      ["cat", "floor", "lamp", "ceiling"],
      [
        ["cat", "on", "floor"],
        ["lamp", "hanging from", "ceiling"],
      ],
    );
    expect(boxes.get("floor")![4]).toBe(0);
    expect(boxes.get("cat")![1]).toBe(0);
    expect(boxes.get("lamp")![4]).toBeCloseTo(boxes.get("ceiling")![1]!, 1);
  });

  it("keeps all within its walls, and a lamp in its corner", () => {
    const boxes = layOut(
      ["lamp", "bed", "bedroom"],
      [
        ["lamp", "at the corner of", "bedroom"],
        ["bed", "inside", "bedroom"],
      ],
    );
    const room = boxes.get("bedroom")!;
    for (const name of ["lamp", "bed"]) {
      const box = boxes.get(name)!;
      for (const axis of [0, 1, 2]) {
        expect(box[axis]).toBeGreaterThan(room[axis]!);
        expect(box[axis + 3]).toBeLessThan(room[axis + 3]!);
      }
      expect(box[1]).toBe(0);
    }
  });

  it("has its window above the floor, and a door that reaches down to it", () => {
    const boxes = layOut(
      ["window", "door", "wall", "desk"],
      [
        ["desk", "next to", "window"],
        ["door", "inside", "wall"],
      ],
    );
    expect(boxes.get("window")![1]).toBeGreaterThan(0.4);
    expect(boxes.get("door")![1]).toBe(0);
  });

  it("lets a wall stand free beside a house, and where what is said leaves no other way", () => {
    expect(layOut(["house", "wall"], [["house", "left of", "wall"]]).get("wall")![1]).toBe(0);
    const behind = layOut(
      ["cat", "dog", "wall"],
      [
        ["cat", "behind", "wall"],
        ["dog", "in front of", "wall"],
      ],
    );
    expect(behind.get("cat")![5]).toBeLessThan(behind.get("wall")![2]!);
  });
});

describe("a room of a given size", () => {
  const size = { width: 4, depth: 3, height: 2.5 };
  const things = ["sofa", "lamp", "table", "cup"];
  const triples: readonly Triple[] = [
    ["sofa", "left of", "lamp"],
    ["cup", "on", "table"],
  ];

  it("gets a floor and three walls, and all is inside", () => {
    const boxes = layOut(things, triples, { room: size });
    expect([...boxes.keys()].slice(4)).toEqual(["floor", "back-wall", "left-wall", "right-wall"]);
    for (const name of things) {
      const box = boxes.get(name)!;
      expect(Math.abs(box[0]!)).toBeLessThanOrEqual(2);
      expect(Math.abs(box[3]!)).toBeLessThanOrEqual(2);
      expect(Math.abs(box[2]!)).toBeLessThanOrEqual(1.5);
      expect(Math.abs(box[5]!)).toBeLessThanOrEqual(1.5);
    }
    const all: readonly Box[] = [...boxes.values()];
    const overlaps = all.filter((one, i) =>
      all.some((other, j) => i < j && plainlyOverlap(one, other)),
    );
    expect(overlaps).toEqual([]);
  });

  it("is refused where it is no size, or in a picture", () => {
    const scene: Scene = { frame: "image", objects: [], relations: [] };
    expect(() => solveLayout(scene, { room: size })).toThrow(
      'solveLayout: expected options.room in frame "room" only, got frame "image". Leave it out.',
    );
    expect(() => solveLayout({ ...scene, frame: "room" }, { room: { ...size, depth: 0 } })).toThrow(
      "solveLayout: expected options.room.depth above 0, got 0. Correct it.",
    );
  });
});

describe("a room with no place for what should be in it", () => {
  // a bed of 0.7 x 0.3 x 0.9 m and a piano of 0.3 m were once put there
  const small = { width: 1.5, depth: 1.5, height: 2.5 };

  it.each([
    [
      "A bed, a sofa and a piano.",
      'solveLayout: expected a room that holds "A bed", "a sofa" and "a piano" at about the usual size, got one of 1.5 x 1.5 x 2.5 m. Make it larger, or leave something out.',
    ],
    [
      "床旁边有一张沙发。",
      "solveLayout: 1.5 x 1.5 x 2.5米的房间放不下正常大小的“一张沙发”。请把房间加大，或去掉一些东西。",
    ],
  ])("is refused: %s", (text, message) => {
    const { scene } = parseText(text);
    expect(solveLayout(scene, { room: small })).toEqual({ ok: false, conflict: [], message });
    expect(solveLayout(scene, { room: { width: 5, depth: 5, height: 2.5 } }).ok).toBe(true);
  });

  it("is not one where the words make things small", () => {
    const { scene } = parseText("A dog is in a shoe.");
    expect(solveLayout(scene, { room: small }).ok).toBe(true);
  });
});

it("the island of a kitchen is a counter under a ceiling with lamps, not land in the sea", () => {
  const { scene } = parseText("Three pendant lights hang over the island of the kitchen.");
  const solved = solveLayout(
    parseText("A kitchen with an island. A lamp hangs over the island.").scene,
  );
  if (!solved.ok) throw new Error(solved.message);
  const island = solved.scene.objects.find(({ category }) => category === "kitchen island");
  expect(island!.box![4]! - island!.box![1]!).toBeLessThan(1.2);
  expect(scene.objects.some(({ category }) => category === "island")).toBe(false);
});

it("a ward is a room, and all is in it", () => {
  const solved = solveLayout(
    parseText("Two beds are in a ward. A chair is left of each bed.").scene,
  );
  if (!solved.ok) throw new Error(solved.message);
  const ward = solved.scene.objects.find(({ category }) => category === "ward")!.box!;
  for (const { box } of solved.scene.objects) {
    expect(box![0]!).toBeGreaterThanOrEqual(ward[0]!);
    expect(box![3]!).toBeLessThanOrEqual(ward[3]!);
  }
});

it("brooms and grooms are no rooms around everything", () => {
  const boxes = layOut(["broom", "groom", "chair"], [["broom", "left of", "groom"]]);
  for (const [one, other] of [
    ["broom", "groom"],
    ["groom", "chair"],
    ["broom", "chair"],
  ] as const) {
    expect(plainlyOverlap(boxes.get(one)!, boxes.get(other)!), `${one}, ${other}`).toBe(false);
  }
});
