import { type ParsedText, parseText } from "@syntopia/scene";
import { describe, expect, test } from "vitest";
import { HANDLING_FORMS } from "../../src/words/english/lexicon/verbs.ts";
import { relationLine } from "./graph-of.ts";

function readingsOf({ ambiguities }: ParsedText) {
  return ambiguities.map(({ mention, taken, other }) => ({
    mention: mention.text,
    taken: taken.map(relationLine),
    other: other.map(relationLine),
  }));
}

describe("words that can be understood in two ways", () => {
  test("a place behind a place is the last thing's or the first's", () => {
    expect(readingsOf(parseText("a cat and a dog on a sofa next to a lamp"))).toEqual([
      {
        mention: "a cat and a dog on a sofa",
        taken: ["cat-1 on sofa-1", "dog-1 on sofa-1"],
        other: ["dog-1 on sofa-1"],
      },
      {
        mention: "a sofa next to a lamp",
        taken: ["sofa-1 next to lamp-1"],
        other: ["cat-1 next to lamp-1", "dog-1 next to lamp-1"],
      },
    ]);
  });

  test("a verb of posture keeps the subject in mind", () => {
    expect(readingsOf(parseText("a cat sitting on a desk next to a laptop"))).toEqual([
      {
        mention: "next to a laptop",
        taken: ["cat-1 next to laptop-1"],
        other: ["desk-1 next to laptop-1"],
      },
    ]);
  });

  test.each([
    "A cat is on a sofa. The sofa is next to a lamp.",
    "A cat and a dog are on a sofa.",
    "a cat on a sofa that is next to a lamp",
    "a cat on a sofa and next to a lamp",
  ])("not ambiguous: %s", (text) => {
    expect(parseText(text).ambiguities).toEqual([]);
  });

  // The dog alone looked at the cat, and nothing told that the boy might.
  test("what is done behind somebody else is his or the doer's", () => {
    const others = (text: string) =>
      parseText(text).ambiguities.flatMap(({ other }) => other.map(({ subject }) => subject));
    expect(others("A boy pets a dog looking at a cat.")).toEqual(["boy-1"]);
    expect(others("A man sits on a bench reading a newspaper.")).toEqual([]);
    expect(others("A boy zorps a box with its back to a wall.")).toEqual(["box-1"]);
  });

  test("verbs of all kinds: a place behind an object may be the doer's", () => {
    const verbs = [...HANDLING_FORMS.map(([, third]) => third), "zorps", "holds", "watches"];
    const silent = verbs.filter((verb) => {
      const { ambiguities, unparsed } = parseText(`A robot ${verb} the box behind a fence.`);
      return ambiguities.length === 0 && !unparsed.some(({ text }) => text.includes("behind"));
    });
    expect(silent).toEqual([]);
  });

  test("Chinese: a place without its thing is that of the thing before or of what bears it", () => {
    expect(readingsOf(parseText("柜子上有一个闹钟，旁边是一盆花。"))).toEqual([
      {
        mention: "旁边是一盆花",
        taken: ["flower-1 next to cabinet-1"],
        other: ["flower-1 next to alarm-clock-1"],
      },
    ]);
  });

  test("Chinese: of several things joined, all or the nearest one are meant", () => {
    expect(readingsOf(parseText("架子上的帽子和围巾是新的。"))).toEqual([
      {
        mention: "架子上的帽子和围巾",
        taken: ["hat-1 on shelf-1", "scarf-1 on shelf-1"],
        other: ["hat-1 on shelf-1"],
      },
    ]);
    expect(readingsOf(parseText("沙发和柜子后面的植物很高。"))).toEqual([
      {
        mention: "沙发和柜子后面的植物",
        taken: ["plant-1 behind sofa-1", "plant-1 behind cabinet-1"],
        other: ["plant-1 behind cabinet-1"],
      },
    ]);
  });

  test.each([
    "柜子上有一个闹钟。柜子旁边是一盆花。",
    "沙发左边是灯，右边是柜子。",
    "沙发和柜子之间的植物很高。",
  ])("Chinese, not ambiguous: %s", (text) => {
    expect(parseText(text).ambiguities).toEqual([]);
  });

  test("the reading that is taken is in the scene", () => {
    const { scene, ambiguities } = parseText("a cup on a tray behind a jug left of a mug");
    const stated = scene.relations.map(relationLine);
    expect(ambiguities.length).toBeGreaterThan(0);
    for (const line of ambiguities.flatMap(({ taken }) => taken.map(relationLine))) {
      expect(stated).toContain(line);
    }
  });
});

describe("the words of attributes and numbers", () => {
  test("attributes, before the noun and behind it", () => {
    const { attributes } = parseText(
      "A small light blue kitchen table. The table is old. A bench made of stone.",
    );
    expect(
      attributes.map(({ object, attribute, value, mention }) => [
        object,
        attribute,
        value,
        mention.text,
      ]),
    ).toEqual([
      ["table-1", "size", "small", "small"],
      ["table-1", "color", "light blue", "light blue"],
      ["table-1", "kind", "kitchen", "kitchen"],
      ["table-1", "other", "old", "old"],
      ["bench-1", "material", "stone", "made of stone"],
    ]);
  });

  test("numbers, in words and digits, pairs and dozens", () => {
    const { counts } = parseText(
      "Three cups, 2 jugs, a pair of shoes, several books and a dozen eggs.",
    );
    expect(counts.map(({ objects, mention }) => [objects.length, mention.text])).toEqual([
      [3, "Three"],
      [2, "2"],
      [2, "pair"],
      [3, "several"],
      [12, "dozen"],
    ]);
  });

  test("every attribute in the scene has its words, which quote the text", () => {
    const text = "A big old red car next to a cup of hot tea; the man's hat is green.";
    const { scene, attributes } = parseText(text);
    for (const { id, attributes: own } of scene.objects) {
      const said = attributes.filter(({ object }) => object === id);
      expect(said.map(({ attribute }) => attribute).sort()).toEqual(Object.keys(own).sort());
    }
    for (const { mention } of attributes) {
      expect(mention.text).toBe(text.slice(mention.start, mention.end));
    }
  });
});

// Three rows of four were laid out, and nothing told.
test.each([
  ["Twelve chairs stand in two rows of six.", ["two", "six"]],
  ["Twelve chairs stand in three rows of four.", []],
  ["Twelve tiles lie in a 2x6 grid.", ["2x6"]],
  ["Four mats lie in two rows.", []],
])("a grid that is no square as near as can be is told: %s", (text, unparsed) => {
  expect(parseText(text).unparsed.map((span) => span.text)).toEqual(unparsed);
});

test("a picture has no metres: the distance is left out and reported", () => {
  const text = "a lamp two metres to the left of a sofa. A rug is within 1 m of the sofa.";
  const { scene, unparsed } = parseText(text, { frame: "image" });
  expect(scene.relations.map(relationLine)).toEqual(["lamp-1 left of sofa-1", "rug-1 near sofa-1"]);
  expect(unparsed.map((span) => span.text)).toEqual(["two metres", "1 m"]);
  for (const { start, end, text: words } of unparsed) expect(text.slice(start, end)).toBe(words);
  const chinese = parseText("台灯在沙发左边两米处。", { frame: "image" });
  expect(chinese.unparsed.map((span) => span.text)).toEqual(["两米"]);
});
