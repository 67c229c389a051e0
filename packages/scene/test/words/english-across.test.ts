import { parseText } from "@syntopia/scene";
import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "what two are across from each other is between them": [
    [
      "Two benches face each other across a small pond.",
      ["bench-1", "bench-2", "pond-1 size=small"],
      ["bench-1 facing bench-2", "bench-2 facing bench-1", "pond-1 between bench-1+bench-2"],
    ],
    [
      "Two men sit across a table from each other.",
      ["man-1", "man-2", "table-1"],
      ["table-1 between man-1+man-2"],
    ],
    ["A chair across from a bed.", ["chair-1", "bed-1"], ["chair-1 opposite bed-1"]],
  ],
  "opposite ends, corners and sides": [
    [
      "Two girls sit at opposite ends of a bench.",
      ["girl-1", "girl-2", "bench-1"],
      [
        "girl-1 on bench-1",
        "girl-2 on bench-1",
        "girl-1 at the left side of bench-1",
        "girl-2 at the right side of bench-1",
      ],
    ],
    [
      "Two cats sleep on opposite ends of a sofa.",
      ["cat-1", "cat-2", "sofa-1"],
      [
        "cat-1 on sofa-1",
        "cat-2 on sofa-1",
        "cat-1 at the left side of sofa-1",
        "cat-2 at the right side of sofa-1",
      ],
    ],
    [
      "Two vases stand at both ends of a shelf.",
      ["vase-1", "vase-2", "shelf-1"],
      [
        "vase-1 on shelf-1",
        "vase-2 on shelf-1",
        "vase-1 at the left side of shelf-1",
        "vase-2 at the right side of shelf-1",
      ],
    ],
    [
      "Two beds stand on opposite sides of the room.",
      ["bed-1", "bed-2", "room-1"],
      [
        "bed-1 inside room-1",
        "bed-2 inside room-1",
        "bed-1 at the left side of room-1",
        "bed-2 at the right side of room-1",
      ],
    ],
    [
      "Two trees stand on opposite sides of a river.",
      ["tree-1", "tree-2", "river-1"],
      [
        "tree-1 next to river-1",
        "tree-2 next to river-1",
        "tree-1 left of river-1",
        "tree-2 right of river-1",
      ],
    ],
  ],
  "what is built or put somewhere is there": [
    [
      "A worker is building a wall in front of a house.",
      ["worker-1", "wall-1", "house-1"],
      ["worker-1 near wall-1", "wall-1 in front of house-1"],
    ],
    [
      "A woman is planting a tree next to a fence.",
      ["woman-1", "tree-1", "fence-1"],
      ["woman-1 near tree-1", "tree-1 next to fence-1"],
    ],
    [
      "The boys have pitched two tents beside a lake.",
      ["boy-1", "boy-2", "tent-1", "tent-2", "lake-1"],
      ["boy-1 near tent-1", "boy-2 near tent-2", "tent-1 next to lake-1", "tent-2 next to lake-1"],
    ],
    [
      "A man has set up two chairs under a tree.",
      ["man-1", "chair-1", "chair-2", "tree-1"],
      ["man-1 near chair-1", "man-1 near chair-2", "chair-1 under tree-1", "chair-2 under tree-1"],
    ],
    [
      "A dog with a pitched roof behind it.",
      ["dog-1", "roof-1 other=pitched"],
      ["roof-1 behind dog-1"],
    ],
  ],
  "who rides is who was just named": [
    [
      "A boy on a bicycle rides past a girl on a bench.",
      ["boy-1", "bicycle-1", "girl-1", "bench-1"],
      ["boy-1 on bicycle-1", "boy-1 behind girl-1", "girl-1 on bench-1"],
    ],
    [
      "A man is talking to a woman on a bicycle.",
      ["man-1", "woman-1", "bicycle-1"],
      ["man-1 near woman-1", "woman-1 on bicycle-1"],
    ],
  ],
  "what belongs to windows, towns and people": [
    [
      "A chair stands next to a window with blue curtains.",
      ["chair-1", "window-1", "curtain-1 color=blue", "curtain-2 color=blue"],
      ["chair-1 next to window-1", "curtain-1 on window-1", "curtain-2 on window-1"],
    ],
    [
      "A kite flies above the roofs of a village.",
      ["kite-1", "roof-1", "roof-2", "village-1"],
      [
        "kite-1 above roof-1",
        "kite-1 above roof-2",
        "roof-1 part of village-1",
        "roof-2 part of village-1",
      ],
    ],
    [
      "A cat sits on the roof of a house.",
      ["cat-1", "house-1"],
      ["cat-1 on house-1"],
      ["the roof of"],
    ],
    [
      "A girl whose cat sits next to her reads a book.",
      ["girl-1", "cat-1", "book-1"],
      ["cat-1 next to girl-1", "girl-1 touching book-1"],
    ],
    [
      "A man whose hat is red stands next to a house whose door is green.",
      ["man-1", "hat-1 color=red", "house-1", "door-1 color=green"],
      ["hat-1 touching man-1", "man-1 next to house-1", "door-1 part of house-1"],
    ],
    [
      "An armchair stands by a window, a lamp behind it, and a side table with a cup to its left.",
      ["armchair-1", "window-1", "lamp-1", "side-table-1", "cup-1"],
      [
        "armchair-1 next to window-1",
        "lamp-1 behind armchair-1",
        "cup-1 on side-table-1",
        "side-table-1 left of armchair-1",
      ],
    ],
  ],
  "one of two by its side, and one more of a kind": [
    [
      "The left jar holds a spoon and the right one is empty; a cup is between the jars.",
      ["jar-1", "spoon-1", "jar-2 other=empty", "cup-1"],
      ["spoon-1 inside jar-1", "jar-2 right of jar-1", "cup-1 between jar-1+jar-2"],
    ],
    [
      "There is no dog on the bed. There is one under it.",
      ["bed-1", "dog-1"],
      ["dog-1 under bed-1"],
    ],
  ],
  "places of a hallway and of a table": [
    [
      "A hallway with a bench on the left, a coat stand on the right and a mirror at the end.",
      ["hallway-1", "bench-1", "coat-stand-1", "mirror-1"],
      [
        "bench-1 at the left side of hallway-1",
        "coat-stand-1 inside hallway-1",
        "coat-stand-1 at the right side of hallway-1",
        "mirror-1 inside hallway-1",
        "mirror-1 at the back of hallway-1",
      ],
    ],
    [
      "A clock hangs at the end of a long corridor.",
      ["clock-1", "corridor-1 size=long"],
      ["clock-1 at the back of corridor-1"],
    ],
    ["A girl sits at the head of the table.", ["girl-1", "table-1"], ["girl-1 next to table-1"]],
  ],
  "words that say how much or how near": [
    [
      "A dog sits on a rug, half hidden behind a sofa. A ball is nearby.",
      ["dog-1", "rug-1", "sofa-1", "ball-1"],
      ["dog-1 on rug-1", "dog-1 behind sofa-1", "ball-1 near dog-1"],
      ["half"],
    ],
    ["There are only two cups and just one plate.", ["cup-1", "cup-2", "plate-1"], []],
    [
      "A nearby tree is behind the house.",
      ["tree-1 other=nearby", "house-1"],
      ["tree-1 behind house-1"],
    ],
    ["There are skis.", ["skis-1"], []],
  ],
};

describe.each(Object.entries(TABLE))("English: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});

test("of two places joined by 'or' the first is taken, and the other is told", () => {
  const { scene, ambiguities } = parseText("A cup stands to the left or right of a plate.");
  expect(scene.relations.map(({ predicate }) => predicate)).toEqual(["left of"]);
  expect(ambiguities.map(({ other }) => other)).toEqual([
    [{ subject: "cup-1", predicate: "right of", object: "plate-1" }],
  ]);
});

test.each([
  ["A jar is on a shelf. Nothing is on the floor.", ["jar-1 on shelf-1"]],
  ["Nobody sits on the bench. No bag is under it.", []],
  ["A dog is on the rug and no one is in the car.", ["dog-1 on rug-1"]],
])("what nobody does puts nothing anywhere: %s", (text, relations) => {
  expect(graphOf(text)).toMatchObject({ relations, unparsed: [] });
});

test("what is no thing after all takes no other thing with it", () => {
  const { scene } = parseText(
    "A a/b\\c:d*e?f is left of a ../../etc/passwd. The ../../etc/passwd a/b\\c:d*e?f is on the table.",
  );
  const ids = new Set(scene.objects.map(({ id }) => id));
  for (const { subject, object } of scene.relations) {
    expect([subject, object].flat().filter((id) => !ids.has(id))).toEqual([]);
  }
  expect(ids).toContain("table-1");
});
