import {
  CARTESIAN_FRAMES,
  findContradictions,
  InputError,
  PREDICATE_NAMES,
  PREDICATES,
  parseText,
  type Relation,
  type Scene,
  solveLayout,
} from "@syntopia/scene";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

type Triple = readonly [string, Relation["predicate"], string, Partial<Relation>?];

function sceneOf(triples: readonly Triple[], frame: Scene["frame"] = "room"): Scene {
  const ids = [...new Set(triples.flatMap(([subject, , object]) => [subject, object]))];
  return {
    frame,
    objects: ids.map((id) => ({ id, category: id, attributes: {} })),
    relations: triples.map(([subject, predicate, object, more]) => ({
      subject,
      predicate,
      object,
      ...more,
    })),
  };
}

const CASES: readonly {
  readonly triples: readonly Triple[];
  readonly frame?: Scene["frame"];
  readonly en: string;
  readonly zh: string;
}[] = [
  {
    triples: [
      ["cup", "left of", "plate"],
      ["plate", "left of", "fork"],
      ["fork", "left of", "cup"],
    ],
    en: "The cup is to the left of the plate and the plate is to the left of the fork, so the cup is to the left of the fork; but the fork is to the left of the cup.",
    zh: "杯子在盘子的左边，盘子在叉子的左边，所以杯子在叉子的左边；但叉子在杯子的左边。",
  },
  {
    triples: [
      ["cup", "left of", "plate"],
      ["fork", "right of", "plate"],
      ["cup", "right of", "fork"],
    ],
    en: "The cup is to the left of the plate and the fork is to the right of the plate, so the cup is to the left of the fork; but the cup is to the right of the fork.",
    zh: "杯子在盘子的左边，叉子在盘子的右边，所以杯子在叉子的左边；但杯子在叉子的右边。",
  },
  {
    triples: [
      ["cup", "inside", "box"],
      ["box", "inside", "bag"],
      ["bag", "smaller than", "cup"],
    ],
    en: "The cup is inside the box and the box is inside the bag, so the cup is inside the bag; but the bag is smaller than the cup.",
    zh: "杯子在盒子的里面，盒子在袋子的里面，所以杯子在袋子的里面；但袋子小于杯子。",
  },
  {
    triples: [
      ["cup", "near", "plate"],
      ["cup", "far from", "plate"],
    ],
    en: "The cup is near the plate; but the cup is far from the plate.",
    zh: "杯子和盘子靠近；但杯子和盘子远离。",
  },
  {
    triples: [
      ["cup", "left of", "plate"],
      ["plate", "left of", "fork"],
      ["cup", "left of", "fork", { negated: true }],
    ],
    en: "The cup is to the left of the plate and the plate is to the left of the fork, so the cup is to the left of the fork; but the cup is not to the left of the fork.",
    zh: "杯子在盘子的左边，盘子在叉子的左边，所以杯子在叉子的左边；但杯子不在叉子的左边。",
  },
  {
    frame: "map",
    triples: [
      ["park", "north of", "lake"],
      ["lake", "north-east of", "school"],
      ["school", "north of", "park"],
    ],
    en: "The park is north of the lake and the lake is north-east of the school, so the park is further north than the school; but the school is north of the park.",
    zh: "公园在湖的北边，湖在学校的东北边，所以公园比学校更靠北；但学校在公园的北边。",
  },
  {
    frame: "map",
    triples: [
      ["park", "north of", "lake"],
      ["lake", "west of", "park"],
    ],
    en: "The park is north of the lake; but the lake is west of the park.",
    zh: "公园在湖的北边；但湖在公园的西边。",
  },
  {
    triples: [
      ["cup", "inside", "box"],
      ["box", "taller than", "cup", { negated: true }],
    ],
    en: "The cup is inside the box; but the box is not taller than the cup.",
    zh: "杯子在盒子的里面；但盒子不高于杯子。",
  },
  {
    triples: [
      ["cup", "on", "plate"],
      ["cup", "touching", "plate", { negated: true }],
    ],
    en: "The cup is on the plate; but the cup is not touching the plate.",
    zh: "杯子在盘子的上面；但杯子和盘子不接触。",
  },
  {
    triples: [["cup", "left of", "cup"]],
    en: "The cup is to the left of the cup, which cannot be.",
    zh: "杯子在杯子的左边，这不可能。",
  },
];

/** What stands in orders, and is contradicted most often. */
const ORDERS = ["left of", "right of", "above", "below", "larger than", "inside"] as const;

describe("findContradictions", () => {
  it.each(CASES)("explains in both languages: $en", ({ triples, frame, en, zh }) => {
    const scene = sceneOf(triples, frame);
    expect(findContradictions(scene).map(({ message }) => message)).toEqual([en]);
    expect(findContradictions(scene, { language: "zh" })[0]!.message).toBe(zh);
    expect(findContradictions(scene)[0]!.relations).toHaveLength(triples.length);
  });

  it("tells things that are alike apart by what they look like", () => {
    const scene = sceneOf([
      ["a", "left of", "b"],
      ["b", "left of", "a"],
    ]);
    const objects = scene.objects.map((object, index) => ({
      ...object,
      category: "cup",
      attributes: { color: ["red", "blue"][index]! },
    }));
    expect(findContradictions({ ...scene, objects })[0]!.message).toBe(
      "The red cup is to the left of the blue cup; but the blue cup is to the left of the red cup.",
    );
  });

  it("finds nothing in what can be laid out", () => {
    const scene = sceneOf([
      ["cup", "left of", "plate"],
      ["cup", "right of", "fork"],
      ["lamp", "above", "plate"],
      ["cup", "near", "plate"],
    ]);
    expect(solveLayout(scene).ok).toBe(true);
    expect(findContradictions(scene)).toEqual([]);
  });

  it("finds the ring of a random length among relations that are true, and no more than the ring", () => {
    const lengths = fc.integer({ min: 2, max: 12 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 0, max: 12 }), (length, extra) => {
        const ids = Array.from({ length: length + extra }, (_, index) => `o${index}`);
        const row = ids.slice(1).map((id, index): Triple => [ids[index]!, "left of", id]);
        const scene = sceneOf([...row, [ids[length - 1]!, "left of", ids[0]!]]);
        const [found, ...others] = findContradictions(scene);
        expect(found!.relations).toHaveLength(length);
        expect(others).toEqual([]);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  // Things of the same size may differ by a tenth: "larger" and "the same size" were called a contradiction.
  it.each(CARTESIAN_FRAMES)("calls in %s nothing a contradiction that can be laid out", (frame) => {
    const names = PREDICATE_NAMES.filter(
      (name) => PREDICATES[name].objects === 1 && PREDICATES[name].frames.includes(frame),
    );
    const id = fc.constantFrom("cup", "plate", "box");
    const relation = fc
      .record({
        subject: id,
        predicate: fc.oneof(fc.constantFrom(...names), fc.constantFrom(...ORDERS)),
        object: id,
        negated: fc.constantFrom(false, false, false, true),
      })
      .filter(({ subject, object }) => subject !== object);
    let contradictory = 0;
    fc.assert(
      fc.property(fc.array(relation, { minLength: 2, maxLength: 5 }), (relations) => {
        const objects = ["cup", "plate", "box"].map((each) => ({
          id: each,
          category: each,
          attributes: {},
        }));
        const [found] = findContradictions({ frame, objects, relations });
        if (found === undefined) return;
        contradictory += 1;
        const solved = solveLayout({ frame, objects, relations: found.relations });
        expect(solved.ok, found.message).toBe(false);
      }),
      { seed: 4, numRuns: 250 },
    );
    expect(contradictory).toBeGreaterThan(20);
  });

  it("refuses what check refuses", () => {
    const scene: Scene = {
      ...sceneOf([]),
      relations: [{ subject: "a", predicate: "on", object: "b" }],
    };
    expect(() => findContradictions(scene)).toThrow(InputError);
  });
});

// Chinese text was answered in English.
it("answers in the language of the words, unless told otherwise", () => {
  const { scene } = parseText("杯子在盘子的左边。盘子在杯子的左边。", { frame: "image" });
  expect(findContradictions(scene)[0]?.message).toMatch(/^杯子在盘子的左/u);
  expect(findContradictions(scene, { language: "en" })[0]?.message).toMatch(/^The cup is/);
});

/** Beyond it a person thinks that it hangs, seconds. */
const LONGEST_S = 5;

// A chain of five thousand that closed to a ring took longer than anybody waits.
it.each([
  ["open", 0],
  ["closed", 1],
])("five thousand things in an %s chain are no trouble", (_, rings) => {
  const name = (at: number) => `o${at}`;
  const chain = Array.from(
    { length: 4999 },
    (_, at): Triple => [name(at), "left of", name(at + 1)],
  );
  const ring: readonly Triple[] = rings === 1 ? [[name(4999), "left of", name(0)]] : [];
  const start = process.cpuUsage();
  const found = findContradictions(sceneOf([...chain, ...ring]));
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(LONGEST_S);
  expect(found.map(({ relations }) => relations.length)).toEqual(rings === 1 ? [5000] : []);
});
