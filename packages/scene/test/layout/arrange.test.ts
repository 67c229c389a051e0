import { type Box, parseText, type Scene, type SceneObject, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { plainlyHolds } from "./_plain-rules.ts";

const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);

/** Of twenty rooms so many are to be as a person would have them: chance may leave a bad corner. */
const MOST = 18;

/** How thick the hull of a room is (m). */
const HULL = 0.2;

function solvedScene(text: string, seed: number, frame: "image" | "room" = "room"): Scene {
  const solved = solveLayout(parseText(text, { frame }).scene, { seed });
  if (!solved.ok) throw new Error(solved.message);
  expect(solved.check.holds).toBe(true);
  return solved.scene;
}

/** How many of the scenes of all seeds are as they should be. */
function countOf(text: string, isRight: (scene: Scene) => boolean): number {
  return SEEDS.filter((seed) => isRight(solvedScene(text, seed))).length;
}

function all(scene: Scene, category: string): readonly SceneObject[] {
  return scene.objects.filter((object) => object.category === category);
}

function one(scene: Scene, category: string): SceneObject {
  const [found] = all(scene, category);
  if (!found) throw new Error(`no ${category}`);
  return found;
}

/** The box around a thing turned by quarter turns. */
function extent({ box, yaw = 0 }: SceneObject): Box {
  const [x0, y0, z0, x1, y1, z1] = box as readonly [number, number, number, number, number, number];
  if (Math.abs(Math.sin(yaw)) < 0.5) return box!;
  const [x, z, w, d] = [(x0 + x1) / 2, (z0 + z1) / 2, x1 - x0, z1 - z0];
  return [x - d / 2, y0, z - w / 2, x + d / 2, y1, z + w / 2];
}

function gap(first: SceneObject, second: SceneObject): number {
  const [a, b] = [extent(first), extent(second)];
  const along = (axis: number) => Math.max(b[axis]! - a[axis + 3]!, a[axis]! - b[axis + 3]!, 0);
  return Math.hypot(along(0), along(2));
}

/** How far the back of a thing is from the wall that it is turned away from (m). */
function backToWall(object: SceneObject, room: SceneObject): number {
  const [own, hull] = [extent(object), room.box!];
  const turns = Math.round(((object.yaw ?? 0) / Math.PI) * 2 + 4) % 4;
  if (turns === 0) return own[2]! - hull[2]! - HULL;
  if (turns === 1) return own[0]! - hull[0]! - HULL;
  return turns === 2 ? hull[5]! - HULL - own[5]! : hull[3]! - HULL - own[3]!;
}

function isFacing(subject: SceneObject, object: SceneObject): boolean {
  const yaws = [subject.yaw ?? 0, object.yaw ?? 0];
  return plainlyHolds("facing", [subject.box!, object.box!], "room", { yaws });
}

describe("a room is arranged as a person would", () => {
  const BEDROOM = "A bedroom with a bed, two nightstands, a wardrobe and a desk.";

  it("beds have their heads at a wall, wardrobes their backs", () => {
    const right = countOf(BEDROOM, (scene) =>
      ["bed", "wardrobe"].every(
        (kind) => Math.abs(backToWall(one(scene, kind), one(scene, "bedroom"))) < 0.05,
      ),
    );
    expect(right).toBeGreaterThanOrEqual(MOST);
  });

  it("nightstands stand at both sides of the head", () => {
    const right = countOf(BEDROOM, (scene) => {
      const bed = one(scene, "bed");
      const stands = all(scene, "nightstand");
      return stands.every((stand) => gap(stand, bed) < 0.5) && gap(stands[0]!, stands[1]!) > 1;
    });
    expect(right).toBeGreaterThanOrEqual(MOST);
  });

  it("a television and a sofa face each other, and the table is between or beside them", () => {
    const text = "A living room with a sofa, a coffee table, a TV and a bookshelf.";
    const right = countOf(text, (scene) => {
      const [sofa, screen, table] = [
        one(scene, "sofa"),
        one(scene, "tv"),
        one(scene, "coffee table"),
      ];
      return isFacing(sofa, screen) && isFacing(screen, sofa) && gap(table, sofa) < 0.6;
    });
    expect(right).toBeGreaterThanOrEqual(MOST);
  });

  it("chairs stand at their table, one at each side, and face it", () => {
    const right = countOf("A kitchen with a table and four chairs.", (scene) => {
      const [table, chairs] = [one(scene, "table"), all(scene, "chair")];
      return chairs.every((chair) => isFacing(chair, table) && gap(chair, table) < 0.3);
    });
    expect(right).toBeGreaterThanOrEqual(MOST);
  });

  it("a rug lies under the coffee table", () => {
    const right = countOf("A living room with a sofa, a coffee table and a rug.", (scene) => {
      const [rug, table] = [one(scene, "rug"), one(scene, "coffee table")];
      return Math.abs(rug.box![4]! - table.box![1]!) < 1e-3 && gap(rug, table) === 0;
    });
    expect(right).toBeGreaterThanOrEqual(MOST);
  });

  it("cutlery lies beside the plate", () => {
    const right = countOf("A plate, a fork and a knife are on the table.", (scene) => {
      const [plate, fork, knife] = ["plate", "fork", "knife"].map((kind) => one(scene, kind));
      return fork!.box![3]! < plate!.box![0]! && knife!.box![0]! > plate!.box![3]!;
    });
    expect(right).toBeGreaterThanOrEqual(MOST);
  });
});

describe("what the words leave open is seen", () => {
  it("what leans on a house does so with its long side, where one sees it", () => {
    const right = countOf("A bicycle leans against the house.", (scene) => {
      const [bicycle, house] = [one(scene, "bicycle"), one(scene, "house")].map(extent);
      const isBefore = bicycle![2]! >= house![5]! - 0.05;
      const isLengthways = bicycle![3]! - bicycle![0]! > bicycle![5]! - bicycle![2]!;
      return isBefore && isLengthways;
    });
    expect(right).toBeGreaterThanOrEqual(MOST);
  });

  it("trees behind a house are seen beside it", () => {
    const right = countOf("Two trees stand behind the house.", (scene) => {
      const house = extent(one(scene, "house"));
      return all(scene, "tree").every((tree) => {
        const [x0, , , x1] = extent(tree);
        const hidden = Math.min(x1!, house[3]!) - Math.max(x0!, house[0]!);
        return hidden < 0.75 * (x1! - x0!);
      });
    });
    expect(right).toBeGreaterThanOrEqual(MOST);
  });

  it("what is said to be before something is straight before it and near", () => {
    const right = countOf("A dog is in front of a bench. A lamp is left of the bench.", (scene) => {
      const [dog, bench] = [one(scene, "dog"), one(scene, "bench")].map(extent);
      const offset = Math.abs(dog![0]! + dog![3]! - bench![0]! - bench![3]!) / 2;
      return dog![2]! - bench![5]! < 1.5 && offset < 0.8;
    });
    expect(right).toBeGreaterThanOrEqual(MOST);
  });

  it("what is in the room of a picture stands on its floor, in order", () => {
    const text = "A bedroom with a wardrobe, a bed, two nightstands and a desk.";
    for (const seed of SEEDS) {
      const scene = solvedScene(text, seed, "image");
      const inside = scene.objects.filter(({ category }) => category !== "bedroom");
      const bottoms = inside.map(({ box }) => box![3]!);
      expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThan(0.01);
      const [one, bed, other] = inside
        .filter(({ category }) => /bed|nightstand/.test(category))
        .sort((a, b) => a.box![0]! - b.box![0]!);
      expect([one, bed, other].map((each) => each!.category)).toEqual([
        "nightstand",
        "bed",
        "nightstand",
      ]);
    }
  });

  it("an arrangement depends on nothing but the words and the seed", () => {
    const text = "A living room with a sofa, a coffee table, a TV and a rug.";
    expect(solvedScene(text, 5)).toEqual(solvedScene(text, 5));
    expect(solvedScene(text, 5)).not.toEqual(solvedScene(text, 6));
  });

  // seeds once gave the same picture wherever things are arranged
  it("differs from seed to seed by more than where all of it is", () => {
    const text =
      "A dog is next to an armchair. A plant is behind the armchair. A ball is near the dog.";
    const steps = [1, 2, 3].map((seed) => {
      const scene = solvedScene(text, seed);
      const [ball, dog] = [extent(one(scene, "ball")), extent(one(scene, "dog"))];
      return [ball[0]! - dog[0]!, ball[2]! - dog[2]!] as const;
    });
    const differences = steps.flatMap(([x, z], rank) =>
      steps.slice(rank + 1).map(([a, b]) => Math.hypot(x - a, z - b)),
    );
    expect(Math.min(...differences)).toBeGreaterThan(0.2);
  });
});

/** Distinct up to a millimetre. */
function distinct(numbers: readonly number[]): number {
  return new Set(numbers.map((each) => Math.round(1000 * each))).size;
}

describe("a grid", () => {
  it.each([
    ["Six desks are in two rows of three.", "desk", 3, 2],
    ["Nine boxes are in a 3x3 grid. A lamp is to the right of the boxes.", "box", 3, 3],
    ["Each of four desks has a cup on it. The desks are in a two-by-two grid.", "desk", 2, 2],
  ])("has straight rows and columns: %s", (text, category, columns, rows) => {
    const middles = all(solvedScene(text, 0), category).map(({ box }) => [
      (box![0]! + box![3]!) / 2,
      (box![2]! + box![5]!) / 2,
    ]);
    expect(distinct(middles.map(([x]) => x!))).toBe(columns);
    expect(distinct(middles.map(([, z]) => z!))).toBe(rows);
  });
});
