import {
  type Box,
  type CaptionLength,
  describe as caption,
  InputError,
  parseText,
  type Relation,
  type Scene,
  type SceneObject,
  solveLayout,
} from "@syntopia/scene";
import { describe, expect, test } from "vitest";
import { articleFor } from "../../src/describe/english-names.ts";

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
      "A red wooden cube is to the left of an orange and a cat. The orange is to the left of the cat.",
    );
    expect(caption(scene, { language: "zh" })).toBe(
      "一个红色木质的立方体在一个橙子和一只猫的左边。这个橙子在这只猫的左边。",
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
    expect(caption(scene)).toBe("A cup is to the left of another cup.");
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

  test("verbs where there is one, capitals where they are written, looks only at first", () => {
    const objects = row(
      ["t", "tv", { color: "black" }],
      ["b", "box"],
      ["c", "cup"],
      ["d", "plate"],
    );
    const inBox = objects.map((object, index) =>
      index < 2
        ? object
        : { ...object, box: [2.2, 0.1, 0.3 * index - 0.5, 2.4, 0.3, 0.3 * index - 0.4] },
    );
    const contains = ["c", "d"].map((object): Relation => {
      return { subject: "b", predicate: "contains", object };
    });
    const scene = room(inBox, [left("t", "b"), ...contains]);
    expect(caption(scene)).toBe(
      "A box contains a cup and a plate. A black TV is to the left of the box.",
    );
    const second = room(inBox, [left("t", "b"), left("t", "c")]);
    expect(caption(second, { language: "zh" })).toBe(
      "一台黑色的电视在一个盒子和一个杯子的左边。有一个盘子。",
    );
  });

  test("says which way things with a front look, and no others", () => {
    const turned = row(["w", "wall"], ["c", "chair"]).map((object, index) => {
      return { ...object, yaw: index === 0 ? Math.PI / 2 : -Math.PI / 2 };
    });
    expect(caption(room(turned))).toBe("A chair is facing the wall.");
    const walls = turned.map((object) => ({ ...object, category: "wall" }));
    expect(caption(room(walls))).not.toContain("facing");
  });

  test("what nearly all are in is not said of each", () => {
    const objects = row(["a", "cube"], ["b", "ball"], ["c", "cat"], ["d", "dog"]);
    const kitchen: SceneObject = {
      id: "k",
      category: "kitchen",
      attributes: {},
      box: [-1, -0.2, -1, 9, 3, 3],
    };
    const text = caption(room([...objects, kitchen]), { length: "long" });
    expect(text.match(/ in a kitchen/g)).toHaveLength(1);
    expect(text.match(/to the right of/g)?.length).toBeGreaterThanOrEqual(3);
  });

  test("whose a thing is, and whom it shows", () => {
    const objects = row(
      ["d", "desk", { of: "teacher", color: "red" }],
      ["s", "statue", { of: "horse" }],
    );
    const scene = room(objects, [left("d", "s")]);
    const text = "A red teacher's desk is to the left of a statue of a horse.";
    expect(caption(scene)).toBe(text);
    expect(parseText(text).scene.objects.map(({ attributes }) => attributes)).toEqual(
      objects.map(({ attributes }) => attributes),
    );
  });

  test("capitals of lands and feasts, low things and short people", () => {
    const objects = row(
      ["s", "sofa", { shape: "l-shaped", size: "short" }],
      ["t", "christmas tree"],
      ["m", "man", { size: "short", kind: "european" }],
    );
    expect(caption(room(objects, [left("s", "t"), left("s", "m")]))).toBe(
      "A low L-shaped sofa is to the left of a Christmas tree and a short European man.",
    );
  });

  test("somebody wears what touches them", () => {
    const man: SceneObject = { id: "m", category: "man", attributes: {}, box: [0, 0, 0, 1, 2, 1] };
    const shirt: SceneObject = { ...man, id: "s", category: "shirt", box: [0, 1, 1, 1, 1.5, 1.1] };
    const wall: SceneObject = { ...man, id: "w", category: "wall", box: [0, 0, -0.1, 1, 2, 0] };
    const touching = ["s", "w"].map((object): Relation => {
      return { subject: "m", predicate: "touching", object };
    });
    const text = caption(room([man, shirt, wall], touching));
    expect(text).toBe("A man is wearing a shirt and touching the wall.");
    expect(parseText(text).scene.relations.map(({ predicate }) => predicate)).toEqual([
      "touching",
      "touching",
    ]);
  });

  // "There is a wall." of a mirror above a sink
  test("leaves out the walls that were supplied for what hangs on them", () => {
    const solved = solveLayout(parseText("A mirror is above a sink.").scene);
    expect(solved.ok && solved.scene.objects.map(({ category }) => category)).toContain("wall");
    expect(solved.ok && caption(solved.scene)).toBe("A mirror is above a sink.");
  });

  test("a word of another script takes no plural", () => {
    const scene = room(row(["a", "霹雳果"], ["b", "霹雳果"], ["c", "cup"]), [
      left("a", "c"),
      left("b", "c"),
    ]);
    expect(caption(scene)).toBe("Two 霹雳果 are to the left of a cup.");
  });

  test("what there is but one of takes the from the first", () => {
    const kite: SceneObject = {
      id: "k",
      category: "kite",
      attributes: {},
      box: [0.1, 0.1, 0.2, 0.2],
    };
    const sky: SceneObject = { id: "s", category: "sky", attributes: {}, box: [0, 0, 1, 0.5] };
    const scene: Scene = { frame: "image", objects: [kite, sky], relations: [] };
    expect(caption(scene)).toBe("A kite is in the sky.");
  });

  test("of nothing is empty; unknown options are refused", () => {
    expect(caption(room([]))).toBe("");
    expect(() => caption(room([]), { language: "fr" as "en" })).toThrow(
      new InputError('describe: expected a language among en, zh, got "fr". Choose one of these.'),
    );
    expect(() => caption(room([]), { lang: "en" } as object)).toThrow(
      new InputError(
        'describe: expected options among language, length, got "lang". Leave it out.',
      ),
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
    ["L-shaped sofa", "an"],
    ["U-shaped bench", "a"],
    ["SUV", "an"],
    ["UFO", "a"],
    ["TV", "a"],
    ["x-ray", "an"],
    ["T-shirt", "a"],
  ])("%s takes %s", (phrase, article) => {
    expect(articleFor(phrase)).toBe(article);
  });
});

describe("what nobody would say", () => {
  const thing = (category: string, ...box: readonly number[]): SceneObject => {
    return { id: category, category, attributes: {}, box };
  };
  const picture = (...objects: readonly SceneObject[]): Scene => {
    return { frame: "image", objects, relations: [] };
  };

  // Whatever touched a wall was on it, and a tree whose foot is at the height of a bench was on the bench.
  test.each<[string, Scene]>([
    [
      "A painting is on the wall. A bed is under the painting.",
      room([
        thing("bed", 1, 0, 0, 3, 0.5, 2),
        thing("wall", 0, 0, -0.1, 4, 2.5, 0),
        thing("painting", 1.5, 1.4, 0, 2.5, 2, 0.05),
      ]),
    ],
    [
      "A tree is to the right of a bench.",
      room([thing("bench", 0, 0, 0, 1.5, 0.5, 0.5), thing("tree", 1.6, 0, 0, 4, 5, 2)]),
    ],
    [
      "A tree is near a bench.",
      room([thing("bench", 0, 0, 0, 1.5, 0.5, 0.5), thing("tree", 0.5, 0.5, -0.5, 2.5, 5, 1)]),
    ],
    [
      "A car is on a road.",
      room([thing("road", -3, -0.05, -9, 3, 0, 9), thing("car", -1, 0, -2, 1, 1.5, 2)]),
    ],
    [
      "A book is on a desk. A cup is on the book.",
      room([
        thing("desk", 0, 0, 0, 1.4, 0.75, 0.7),
        thing("book", 0.4, 0.75, 0.2, 0.7, 0.78, 0.5),
        thing("cup", 0.5, 0.78, 0.3, 0.58, 0.88, 0.38),
      ]),
    ],
    // The lower edge of a kite is higher than a boy's: it was behind him.
    [
      "A boy is to the left of a kite.",
      picture(thing("kite", 0.6, 0.1, 0.7, 0.2), thing("boy", 0.1, 0.5, 0.2, 0.9)),
    ],
  ])("%s", (text, scene) => {
    expect(caption(scene)).toBe(text);
  });
});

describe("several things", () => {
  const on = (subject: string): Relation => ({ subject, predicate: "on", object: "table" });
  const table: SceneObject = {
    id: "table",
    category: "table",
    attributes: {},
    box: [0, 0, 0, 2, 0.8, 1],
  };
  const laid = (...categories: readonly string[]) =>
    categories.map((category, at): SceneObject => {
      const x = 0.1 + 0.3 * at;
      return { id: `o${at}`, category, attributes: {}, box: [x, 0.8, 0.4, x + 0.1, 0.9, 0.5] };
    });

  test("of which the same is true are said together", () => {
    const things = laid("cup", "plate", "spoon");
    const scene = room(
      [table, ...things],
      things.map(({ id }) => on(id)),
    );
    const text = "A cup, a plate and a spoon are on a table.";
    expect(caption(scene)).toBe(text);
    expect(caption(scene, { length: "short" })).toBe(text);
  });

  test("that look alike are told apart as they come up", () => {
    const [a, b, c] = laid("cup", "cup", "plate");
    const scene = room([table, a!, b!, c!], [on("o1"), left("o1", "o2"), left("o0", "o1")]);
    expect(caption(scene)).toBe(
      "A cup is on a table and to the left of a plate. Another cup is to the left of the first cup.",
    );
  });

  test("of an arrangement are counted before they are told apart", () => {
    const cups = laid("cup", "cup", "cup");
    const row: Relation = { subject: "o0", predicate: "in a row", object: ["o1", "o2"] };
    expect(caption(room([table, ...cups], [row, on("o2")]))).toBe(
      "Three cups are in a row. The third cup is on a table.",
    );
  });

  test("two relations to one thing name it once", () => {
    const scene = room(row(["a", "lamp"], ["b", "sofa"]), [
      left("a", "b"),
      { subject: "a", predicate: "near", object: "b" },
    ]);
    expect(caption(scene)).toBe("A lamp is to the left of and near a sofa.");
  });
});

describe("what a caption says first, and how much", () => {
  const box = (id: string, category: string, ...sides: readonly number[]): SceneObject => {
    return { id, category, attributes: {}, box: sides as unknown as Box };
  };
  const table = box("t", "table", 0, 0, 0, 2, 0.8, 1);
  const cups = [0.2, 0.9, 1.6].map((x, at) => box(`c${at}`, "cup", x, 0.8, 0.4, x + 0.1, 0.9, 0.5));
  const lamp = box("l", "lamp", 2.5, 0, 0, 2.9, 1.7, 0.4);
  const far = box("s", "sofa", 9, 0, 0, 11, 0.8, 1);
  const near: Relation = { subject: "l", predicate: "near", object: "t" };
  const on = cups.map(({ id }): Relation => ({ subject: id, predicate: "on", object: "t" }));

  test("short is one sentence, medium what is stated, long what else holds", () => {
    const scene = room([table, ...cups, lamp, far], [near, ...on]);
    const say = (length: CaptionLength) => caption(scene, { length });
    expect(say("short")).toBe("Three cups are on a table.");
    expect(say("medium")).toBe(
      "Three cups are on a table. A lamp is near the table. There is a sofa.",
    );
    expect(say("long")).toBe(
      "Three cups are on a table. A lamp is near the table and to the right of the three cups. " +
        "The three cups are in a row. A sofa is to the right of the lamp and the table.",
    );
    expect(caption(scene, { length: "short", language: "zh" })).toBe("三个杯子在一张桌子上。");
  });

  test("a relation is said from one side only", () => {
    const turned: Relation = { subject: "t", predicate: "near", object: "l" };
    expect(caption(room([table, lamp], [near, turned]))).toBe("A lamp is near a table.");
  });

  test.each<[Relation, string, string]>([
    [
      { subject: "c0", predicate: "in a row", object: ["c1", "c2"] },
      "Three cups are in a row.",
      "三个杯子排成一排。",
    ],
    [
      { subject: "l", predicate: "right of", object: "t", distance: 0.5 },
      "A lamp is 0.5 metres to the right of a table.",
      "一盏灯在一张桌子的右边0.5米处。",
    ],
    [
      { subject: "l", predicate: "within distance of", object: "t", distance: 1 },
      "A lamp is within 1 metre of a table.",
      "一盏灯在一张桌子的1米以内。",
    ],
    [
      { subject: "l", predicate: "on", object: "t", negated: true },
      "A lamp is not on a table.",
      "一盏灯不在一张桌子上。",
    ],
    [
      { subject: "s", predicate: "far from", object: "t", negated: true },
      "There is a table and a sofa.",
      "有一张桌子和一张沙发。",
    ],
    [
      { subject: "l", predicate: "taller than", object: "t" },
      "A lamp is taller than a table.",
      "一盏灯比一张桌子高。",
    ],
    [
      { subject: "l", predicate: "facing", object: "s" },
      "There is a lamp and a sofa.",
      "有一盏灯和一张沙发。",
    ],
  ])("%j", (relation, english, chinese) => {
    const ids = new Set([relation.subject, relation.object].flat());
    const scene = room(
      [table, ...cups, lamp, far].filter(({ id }) => ids.has(id)),
      [relation],
    );
    expect([caption(scene), caption(scene, { language: "zh" })]).toEqual([english, chinese]);
  });

  test.each([
    [400, "400 metres"],
    [1000, "1 kilometre"],
    [2500, "2.5 kilometres"],
    [1234, "1234 metres"],
  ])("%d m are said as %s", (distance, words) => {
    // a degree of latitude is so many metres about 47 degrees north
    const objects = [0, distance / 111_180].map((degrees, at): SceneObject => {
      const category = ["school", "park"][at]!;
      return { id: category, category, attributes: {}, box: [8, 47 + degrees, 8, 47 + degrees] };
    });
    const relations: Relation[] = [
      { subject: "park", predicate: "north of", object: "school", distance },
    ];
    const scene: Scene = { frame: "map", objects, relations };
    expect(caption(scene)).toBe(`A park is ${words} north of a school.`);
    expect(parseText(caption(scene), { frame: "map" }).scene.relations[0]?.distance).toBe(distance);
  });

  test("a length that is not known is refused", () => {
    expect(() => caption(room([]), { length: "tiny" as "short" })).toThrow(
      new InputError(
        'describe: expected a length among short, medium, long, got "tiny". Choose one of these.',
      ),
    );
  });

  test("a large scene takes no long time", () => {
    const crowd = Array.from({ length: 400 }, (_, at) =>
      box(`o${at}`, ["cup", "cat", "chair"][at % 3]!, at, 0, at % 20, at + 0.5, 1, (at % 20) + 1),
    );
    const start = performance.now();
    expect(caption(room(crowd), { length: "long" })).not.toBe("");
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

// 一条busy的街道, office的建筑.
test("leaves out of a Chinese caption what has no Chinese word", () => {
  const { scene } = parseText("A kitchen table is left of a busy street.", { frame: "image" });
  const placed = scene.objects.map((object, at) => ({
    ...object,
    box: [at / 2, 0.2, at / 2 + 0.4, 0.8],
  }));
  const said = caption({ ...scene, objects: placed }, { language: "zh" });
  expect(said).not.toMatch(/[a-z]/i);
  expect(said).toContain("厨房的桌子");
});
