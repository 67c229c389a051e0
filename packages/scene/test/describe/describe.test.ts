import {
  type Box,
  describe as caption,
  check,
  InputError,
  LANGUAGES,
  parseText,
  type Relation,
  relate,
  type Scene,
  type SceneObject,
} from "@syntopia/scene";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleFor } from "../../src/describe/english.ts";

/** Unit cubes on the floor, side by side in the order given. */
function row(
  ...objects: readonly (readonly [
    id: string,
    category: string,
    attributes?: Record<string, string>,
  ])[]
) {
  return objects.map(
    ([id, category, attributes = {}], index): SceneObject => ({
      id,
      category,
      attributes,
      box: [2 * index, 0, 0, 2 * index + 1, 1, 1],
    }),
  );
}

function room(objects: readonly SceneObject[], relations: readonly Relation[] = []): Scene {
  return { frame: "room", objects, relations };
}

const left = (subject: string, object: string): Relation => ({
  subject,
  predicate: "left of",
  object,
});

describe("captions", () => {
  const cube = ["cube", "cube", { color: "red", material: "wood" }] as const;
  const ball = ["ball", "orange"] as const;

  test("a claim, with a and an, in both languages", () => {
    const scene = room(row(cube, ball), [left("cube", "ball")]);
    expect(caption(scene)).toBe("A red wooden cube is to the left of an orange.");
    expect(caption(scene, { language: "zh" })).toBe("一个红色木质的立方体在一个橙子的左边。");
  });

  test("says the on second mention, and joins what is said of one thing", () => {
    const objects = row(cube, ball, ["cat", "cat"]);
    const scene = room(objects, [left("cube", "ball"), left("cube", "cat"), left("ball", "cat")]);
    expect(caption(scene)).toBe(
      "A red wooden cube is to the left of an orange and to the left of a cat. The orange is to the left of the cat.",
    );
    expect(caption(scene, { language: "zh" })).toBe(
      "一个红色木质的立方体在一个橙子的左边，在一只猫的左边。这个橙子在这只猫的左边。",
    );
  });

  test("counts what is alike, with measure words", () => {
    const objects = row(
      ["a", "sheep"],
      ["b", "sheep"],
      ["c", "knife"],
      ["d", "knife"],
      ["e", "box"],
    );
    const scene = room(
      objects,
      ["a", "b"].map((id) => left(id, "e")),
    );
    expect(caption(scene)).toBe("Two sheep are to the left of a box. There are two knives.");
    expect(caption(scene, { language: "zh" })).toBe("两只绵羊在一个盒子的左边。有两把刀。");
  });

  test("numbers what is alike but placed differently", () => {
    const scene = room(row(["a", "cup"], ["b", "cup"]), [left("a", "b")]);
    expect(caption(scene)).toBe("The first cup is to the left of the second cup.");
    expect(caption(scene, { language: "zh" })).toBe("第一个杯子在第二个杯子的左边。");
  });

  test("never claims what does not hold, or cannot be measured", () => {
    const objects = row(cube, ball);
    expect(caption(room(objects, [left("ball", "cube")]))).toBe(
      "There is a red wooden cube and an orange.",
    );
    const unplaced = objects.map(({ box: _, ...object }) => object);
    expect(caption(room(unplaced, [left("cube", "ball")]))).toBe(
      "There is a red wooden cube and an orange.",
    );
  });

  test("finds something to say where nothing is stated", () => {
    expect(caption(room(row(cube, ball)))).toBe("An orange is to the right of a red wooden cube.");
  });

  test("of nothing is empty; unknown options are refused", () => {
    expect(caption(room([]))).toBe("");
    expect(() => caption(room([]), { language: "fr" as "en" })).toThrow(
      new InputError('describe: expected a language among en, zh, got "fr". Choose one of these.'),
    );
    expect(() => caption(room([]), { lang: "en" } as object)).toThrow(
      new InputError('describe: expected options among language, got "lang". Leave it out.'),
    );
  });

  test.each([
    ["apple", "an"],
    ["unicorn", "a"],
    ["umbrella", "an"],
    ["hour", "an"],
    ["house", "a"],
    ["8 cups", "an"],
    ["European car", "a"],
    ["one-eyed cat", "a"],
  ])("%s takes %s", (phrase, article) => {
    expect(articleFor(phrase)).toBe(article);
  });
});

const things = fc.record({
  category: fc.constantFrom(
    "cube",
    "sphere",
    "cat",
    "knife",
    "coffee table",
    "sheep",
    "zorblax",
    "飞碟",
  ),
  attributes: fc.record(
    {
      color: fc.constantFrom("red", "dark blue", "black and white"),
      size: fc.constantFrom("large", "tiny"),
      material: fc.constantFrom("wood", "glass"),
      other: fc.constantFrom("old", "old, shiny"),
    },
    { requiredKeys: [] },
  ),
  corner: fc.tuple(...[4, 2, 4].map((limit) => fc.double({ min: 0, max: limit, noNaN: true }))),
});

/** Random things at random places, and some of the relations that hold there. */
const scenes = fc
  .tuple(fc.array(things, { minLength: 1, maxLength: 5 }), fc.infiniteStream(fc.nat()))
  .map(([list, numbers]): Scene => {
    const objects = list.map(({ corner: [x = 0, y = 0, z = 0], ...thing }, index) => {
      const box: Box = [x, y, z, x + 0.5, y + 0.5, z + 0.5];
      return { id: `o${index}`, ...thing, box };
    });
    const holding = relate(room(objects)).map(({ margin: _, ...relation }) => relation);
    const some = holding.filter(() => numbers.next().value! % 4 === 0);
    return room(objects, some.slice(0, 6));
  });

/**
 * What a scene says apart from ids: every object by its looks and, twice over, by the looks of what it
 * is related to (Weisfeiler and Leman's colors).
 */
function meaningOf({ objects, relations }: Scene): readonly string[] {
  let looks = new Map(
    objects.map(({ id, category, attributes }) => [
      id,
      JSON.stringify([category, Object.entries(attributes).sort()]),
    ]),
  );
  for (let round = 0; round < 2; round++) {
    const seen = looks;
    const ends = ({ object }: Relation) =>
      [object]
        .flat()
        .map((id) => seen.get(id))
        .sort();
    looks = new Map(
      objects.map(({ id }) => {
        const out = relations
          .filter(({ subject }) => subject === id)
          .map((relation) => [relation.predicate, ends(relation)]);
        const into = relations
          .filter(({ object }) => [object].flat().includes(id))
          .map((relation) => [seen.get(relation.subject), relation.predicate, ends(relation)]);
        const sorted = (list: readonly unknown[]) =>
          list.map((each) => JSON.stringify(each)).sort();
        return [id, JSON.stringify([seen.get(id), sorted(out), sorted(into)])];
      }),
    );
  }
  return [...looks.values()].sort();
}

describe.each(LANGUAGES)("a caption in %s", (language) => {
  test("is read back into the same objects and relations, of which all hold", () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        fc.pre(scene.relations.length > 0);
        const text = caption(scene, { language });
        const { scene: back, unparsed, language: read } = parseText(text);
        expect([text, read, unparsed]).toEqual([text, language, []]);
        expect([text, ...meaningOf(back)]).toEqual([text, ...meaningOf(scene)]);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  test("without stated relations says only what holds", () => {
    fc.assert(
      fc.property(scenes, ({ objects }) => {
        const names = ["cube", "sphere", "cat", "knife", "sheep"];
        const unlike = objects.map((object, index) => ({ ...object, category: names[index]! }));
        const { scene } = parseText(caption(room(unlike), { language }));
        const boxes = new Map(unlike.map(({ category, box }) => [category, box!]));
        const placed = scene.objects.map((object) => ({
          ...object,
          box: boxes.get(object.category)!,
        }));
        expect(scene.relations.length).toBeGreaterThanOrEqual(objects.length - 1);
        expect(check({ ...scene, objects: placed }).holds).toBe(true);
      }),
      { numRuns: 100, seed: 11 },
    );
  });
});
