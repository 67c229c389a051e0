import { parseText } from "@syntopia/scene";
import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

/** Which things of those spoken of before are meant. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "what was spoken of before": [
    [
      "A cup is on a table. The table is next to a sofa.",
      ["cup-1", "table-1", "sofa-1"],
      ["cup-1 on table-1", "table-1 next to sofa-1"],
    ],
    [
      "There is a green ball. It is behind a box.",
      ["ball-1 color=green", "box-1"],
      ["ball-1 behind box-1"],
    ],
    [
      "There is a coffee table. A cat is under the table.",
      ["coffee-table-1", "cat-1"],
      ["cat-1 under coffee-table-1"],
    ],
    [
      "A red cube and a blue cube. The blue one is behind the red one.",
      ["cube-1 color=red", "cube-2 color=blue"],
      ["cube-2 behind cube-1"],
    ],
    [
      "Two chairs and a table. The table is between the chairs.",
      ["chair-1", "chair-2", "table-1"],
      ["table-1 between chair-1+chair-2"],
    ],
    [
      "The first cube is behind the second cube. The second cube is near a cone.",
      ["cube-1", "cube-2", "cone-1"],
      ["cube-1 behind cube-2", "cube-2 near cone-1"],
    ],
    // "the first cup" was a third one, since only the second had been counted.
    [
      "A cup is on a shelf. A second cup is on a desk. The first cup is near a vase.",
      ["cup-1", "shelf-1", "cup-2", "desk-1", "vase-1"],
      ["cup-1 near vase-1", "cup-1 on shelf-1", "cup-2 on desk-1"],
    ],
    [
      "A red cup is near a cup. A second cup is on a desk. The first cup is near a vase.",
      ["cup-1 color=red", "cup-2", "cup-3", "desk-1", "vase-1"],
      ["cup-1 near cup-2", "cup-2 near vase-1", "cup-3 on desk-1"],
    ],
    [
      "A cat and a dog are on a rug. They are near a door.",
      ["cat-1", "dog-1", "rug-1", "door-1"],
      ["cat-1 near door-1", "cat-1 on rug-1", "dog-1 near door-1", "dog-1 on rug-1"],
    ],
    [
      "red cube left of blue ball. blue ball left of green cone.",
      ["cube-1 color=red", "ball-1 color=blue", "cone-1 color=green"],
      ["ball-1 left of cone-1", "cube-1 left of ball-1"],
    ],
    ["the cube is left of the cube", ["cube-1", "cube-2"], ["cube-1 left of cube-2"]],
  ],
  "told apart by their sides": [
    [
      "There are two cups on a table. The left one is red. The right cup is blue.",
      ["cup-1 color=red", "cup-2 color=blue", "table-1"],
      ["cup-1 left of cup-2", "cup-1 on table-1", "cup-2 on table-1"],
    ],
    [
      "Three boxes. The middle box is green.",
      ["box-1", "box-2 color=green", "box-3"],
      ["box-2 between box-1+box-3"],
    ],
    [
      "There are three balls: a red one, a blue one and a green one. The red one is left of the blue one.",
      ["ball-1 color=red", "ball-2 color=blue", "ball-3 color=green"],
      ["ball-1 left of ball-2"],
    ],
    ["a lamp on the left side of a bed", ["lamp-1", "bed-1"], ["lamp-1 left of bed-1"]],
  ],
  "spoken of again": [
    [
      "A cat and a dog. They are both on a rug.",
      ["cat-1", "dog-1", "rug-1"],
      ["cat-1 on rug-1", "dog-1 on rug-1"],
    ],
    [
      "There is a red cube and a blue cube. The other one is on a table.",
      ["cube-1 color=red", "cube-2 color=blue", "table-1"],
      ["cube-1 on table-1"],
    ],
    [
      "There are two cubes. The first one is red, the second one is blue.",
      ["cube-1 color=red", "cube-2 color=blue"],
      [],
    ],
    [
      "the lamp that stands on the table is red",
      ["lamp-1 color=red", "table-1"],
      ["lamp-1 on table-1"],
    ],
    [
      "a ball that is red next to a chair made of wood",
      ["ball-1 color=red", "chair-1 material=wood"],
      ["ball-1 next to chair-1"],
    ],
  ],
  "the room is the kitchen spoken of": [
    // A second room came up, on the roof of the first.
    [
      "An open-plan kitchen. A table is in the centre of the room.",
      ["kitchen-1 kind=open-plan", "table-1"],
      ["table-1 at the centre of kitchen-1"],
    ],
  ],
  "what 'it' can hold": [
    // The fire was in the dog.
    [
      "A dog sleeps in front of the fireplace while a fire glows in it.",
      ["dog-1", "fireplace-1", "fire-1"],
      ["dog-1 in front of fireplace-1", "fire-1 inside fireplace-1"],
      ["glows"],
    ],
  ],
  "what is said of itself is said of another": [
    // A second fountain came up, which the first faced.
    [
      "A fountain with two benches around it facing the fountain.",
      ["fountain-1", "bench-1", "bench-2"],
      [
        "bench-1 around fountain-1",
        "bench-2 around fountain-1",
        "bench-1 facing fountain-1",
        "bench-2 facing fountain-1",
      ],
    ],
    [
      "Two beds with a curtain between the beds",
      ["bed-1", "bed-2", "curtain-1"],
      ["curtain-1 between bed-1+bed-2"],
    ],
  ],
  "a thing named again behind its place is the same": [
    [
      "To the right of the oven is a shelf, and above the shelf is a clock.",
      ["oven-1", "shelf-1", "clock-1"],
      ["clock-1 above shelf-1", "shelf-1 right of oven-1"],
    ],
  ],
  "the same thing under another name": [
    [
      "A television is on a shelf. A cat sits in front of the TV.",
      ["television-1", "shelf-1", "cat-1"],
      ["cat-1 in front of television-1", "television-1 on shelf-1"],
    ],
    [
      "A saw lies on a workbench. A stool is behind the bench.",
      ["saw-1", "workbench-1", "stool-1"],
      ["saw-1 on workbench-1", "stool-1 behind workbench-1"],
    ],
  ],
  "it is no person": [
    [
      "A stool is next to a bed. A nurse stands behind the stool, and a boy sits on it.",
      ["stool-1", "bed-1", "nurse-1", "boy-1"],
      ["boy-1 on stool-1", "nurse-1 behind stool-1", "stool-1 next to bed-1"],
    ],
  ],
  "all that was named": [
    [
      "A jug, two lemons in front of the jug, all on a white cloth.",
      ["jug-1", "lemon-1", "lemon-2", "cloth-1 color=white"],
      [
        "jug-1 on cloth-1",
        "lemon-1 in front of jug-1",
        "lemon-1 on cloth-1",
        "lemon-2 in front of jug-1",
        "lemon-2 on cloth-1",
      ],
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
  "her feet are those of somebody, and not of a ball": [
    [
      "A grandmother sits in a rocking chair, a ball of yarn rolling toward the cat at her feet",
      ["grandmother-1", "rocking-chair-1", "ball-1 kind=yarn", "cat-1"],
      ["ball-1 facing cat-1", "cat-1 next to grandmother-1", "grandmother-1 on rocking-chair-1"],
      ["feet"],
    ],
  ],
  "the noun that is left out": [
    [
      "A fox sits at one end of a log, the rabbit at the other.",
      ["fox-1", "log-1", "rabbit-1"],
      [
        "fox-1 at the left side of log-1",
        "fox-1 on log-1",
        "rabbit-1 at the right side of log-1",
        "rabbit-1 on log-1",
      ],
    ],
  ],
  "one of several": [
    [
      "Three cats on a wall, the smallest in the middle.",
      ["cat-1", "cat-2", "cat-3", "wall-1"],
      [
        "cat-1 between cat-2+cat-3",
        "cat-1 on wall-1",
        "cat-1 smaller than cat-2",
        "cat-1 smaller than cat-3",
        "cat-2 on wall-1",
        "cat-3 on wall-1",
      ],
    ],
    [
      "Three trees with the tallest on the left.",
      ["tree-1", "tree-2", "tree-3"],
      [
        "tree-1 left of tree-2",
        "tree-1 left of tree-3",
        "tree-1 taller than tree-2",
        "tree-1 taller than tree-3",
      ],
    ],
    [
      "A hallway with a bench, a shelf and a coat on it.",
      ["hallway-1", "bench-1", "shelf-1", "coat-1"],
      [
        "bench-1 inside hallway-1",
        "coat-1 inside hallway-1",
        "coat-1 on shelf-1",
        "shelf-1 inside hallway-1",
      ],
    ],
  ],
  "whose place it is": [
    [
      "The pirate stands on the deck of his ship with a parrot on his left shoulder.",
      ["pirate-1", "ship-1", "parrot-1"],
      ["parrot-1 on pirate-1", "pirate-1 on ship-1"],
      ["the deck of", "left shoulder"],
    ],
    [
      "A book and flowers in a vase on a table.",
      ["book-1", "flower-1", "flower-2", "vase-1", "table-1"],
      [
        "book-1 on table-1",
        "flower-1 inside vase-1",
        "flower-2 inside vase-1",
        "vase-1 on table-1",
      ],
    ],
    [
      "A kitchen with a stove, a microwave and a refrigerator in it.",
      ["kitchen-1", "stove-1", "microwave-1", "refrigerator-1"],
      [
        "microwave-1 inside kitchen-1",
        "refrigerator-1 inside kitchen-1",
        "stove-1 inside kitchen-1",
      ],
    ],
  ],
};

describe.each(Object.entries(TABLE))("English: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
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
