import { parseText } from "@syntopia/scene";
import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

/** Relation phrases, the sentences they stand in, and how far. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "relation phrases": [
    ["a cat left of a dog", ["cat-1", "dog-1"], ["cat-1 left of dog-1"]],
    ["a cat on the left side of a dog", ["cat-1", "dog-1"], ["cat-1 left of dog-1"]],
    ["The cat is at the right side of the dog.", ["cat-1", "dog-1"], ["cat-1 right of dog-1"]],
    ["a cat on the right-hand side of a dog", ["cat-1", "dog-1"], ["cat-1 right of dog-1"]],
    ["a kite over a house", ["kite-1", "house-1"], ["kite-1 above house-1"]],
    ["a rug below a lamp", ["rug-1", "lamp-1"], ["rug-1 below lamp-1"]],
    ["a book atop a shelf", ["book-1", "shelf-1"], ["book-1 on shelf-1"]],
    ["a shoe underneath a bed", ["shoe-1", "bed-1"], ["shoe-1 under bed-1"]],
    ["a shoe beneath a bed", ["shoe-1", "bed-1"], ["shoe-1 under bed-1"]],
    ["a car in front of a garage", ["car-1", "garage-1"], ["car-1 in front of garage-1"]],
    ["a bird inside a cage", ["bird-1", "cage-1"], ["bird-1 inside cage-1"]],
    ["a bird within a cage", ["bird-1", "cage-1"], ["bird-1 inside cage-1"]],
    ["a stool by a piano", ["stool-1", "piano-1"], ["stool-1 next to piano-1"]],
    ["a stool adjacent to a piano", ["stool-1", "piano-1"], ["stool-1 next to piano-1"]],
    ["a boat close to an island", ["boat-1", "island-1"], ["boat-1 near island-1"]],
    ["a boat far away from an island", ["boat-1", "island-1"], ["boat-1 far from island-1"]],
    [
      "a tree in between two houses",
      ["tree-1", "house-1", "house-2"],
      ["tree-1 between house-1+house-2"],
    ],
    [
      "a lamp above and behind a sofa",
      ["lamp-1", "sofa-1"],
      ["lamp-1 above sofa-1", "lamp-1 behind sofa-1"],
    ],
    ["The basket contains a kitten.", ["basket-1", "kitten-1"], ["basket-1 contains kitten-1"]],
  ],
  "sentence forms": [
    ["To the left of the sofa there is a lamp.", ["sofa-1", "lamp-1"], ["lamp-1 left of sofa-1"]],
    ["On the table is a cup.", ["table-1", "cup-1"], ["cup-1 on table-1"]],
    ["Behind the barn stands a horse.", ["barn-1", "horse-1"], ["horse-1 behind barn-1"]],
    [
      "Under the tree, a dog and a cat are sleeping.",
      ["tree-1", "dog-1", "cat-1"],
      ["cat-1 under tree-1", "dog-1 under tree-1"],
    ],
    [
      "There is a chair next to a table and behind a sofa.",
      ["chair-1", "table-1", "sofa-1"],
      ["chair-1 behind sofa-1", "chair-1 next to table-1"],
    ],
    [
      "A cup, a fork and a spoon are on the tray.",
      ["cup-1", "fork-1", "spoon-1", "tray-1"],
      ["cup-1 on tray-1", "fork-1 on tray-1", "spoon-1 on tray-1"],
    ],
    ["a table with a cat on it", ["table-1", "cat-1"], ["cat-1 on table-1"]],
    ["a box with a ball inside", ["box-1", "ball-1"], ["ball-1 inside box-1"]],
    [
      "The desk has a lamp on it and a bin under it.",
      ["desk-1", "lamp-1", "bin-1"],
      ["bin-1 under desk-1", "lamp-1 on desk-1"],
    ],
    ["a dog that is under a table", ["dog-1", "table-1"], ["dog-1 under table-1"]],
    [
      "A lamp is left of a sofa which is behind a rug",
      ["lamp-1", "sofa-1", "rug-1"],
      ["lamp-1 left of sofa-1", "sofa-1 behind rug-1"],
    ],
    ["A bus is parked behind a truck", ["bus-1", "truck-1"], ["bus-1 behind truck-1"]],
    [
      "a cup on a table next to a sofa",
      ["cup-1", "table-1", "sofa-1"],
      ["cup-1 on table-1", "table-1 next to sofa-1"],
    ],
    [
      "a cat sitting on a desk next to a laptop",
      ["cat-1", "desk-1", "laptop-1"],
      ["cat-1 next to laptop-1", "cat-1 on desk-1"],
    ],
    [
      "A lamp on a table is behind a chair",
      ["lamp-1", "table-1", "chair-1"],
      ["lamp-1 behind chair-1", "lamp-1 on table-1"],
    ],
    [
      "A cube is left of a cone and a ball is right of a cone",
      ["cube-1", "cone-1", "ball-1", "cone-2"],
      ["ball-1 right of cone-2", "cube-1 left of cone-1"],
    ],
    ["A is left of B and B is left of A", ["a-1", "b-1"], ["a-1 left of b-1", "b-1 left of a-1"]],
    [
      "Put a vase on the shelf and place a clock to its right.",
      ["vase-1", "shelf-1", "clock-1"],
      ["clock-1 right of vase-1", "vase-1 on shelf-1"],
    ],
    ["a photo of a bear near a river", ["bear-1", "river-1"], ["bear-1 near river-1"]],
    ["a cat on the left and a dog on the right", ["cat-1", "dog-1"], ["cat-1 left of dog-1"]],
    [
      "There is a bed. On the left is a nightstand. On the right is a lamp.",
      ["bed-1", "nightstand-1", "lamp-1"],
      ["lamp-1 right of bed-1", "nightstand-1 left of bed-1"],
    ],
    [
      "a bedroom with a bed, a wardrobe left of the bed and a mirror above a dresser",
      ["bedroom-1", "bed-1", "wardrobe-1", "mirror-1", "dresser-1"],
      [
        "bed-1 inside bedroom-1",
        "mirror-1 above dresser-1",
        "mirror-1 inside bedroom-1",
        "wardrobe-1 inside bedroom-1",
        "wardrobe-1 left of bed-1",
      ],
    ],
  ],
  distances: [
    [
      "a lamp two metres to the left of a sofa",
      ["lamp-1", "sofa-1"],
      ["lamp-1 left of sofa-1 (2 m)"],
    ],
    ["a lamp 50 cm above a desk", ["lamp-1", "desk-1"], ["lamp-1 above desk-1 (0.5 m)"]],
    ["a lamp 2.5m behind a desk", ["lamp-1", "desk-1"], ["lamp-1 behind desk-1 (2.5 m)"]],
    [
      "a stool within half a meter of a piano",
      ["stool-1", "piano-1"],
      ["stool-1 within distance of piano-1 (0.5 m)"],
    ],
    [
      "The school is 3 kilometres north of the park.",
      ["school-1", "park-1"],
      ["school-1 north of park-1 (3000 m)"],
    ],
    [
      "a car ten yards away from a tree",
      ["car-1", "tree-1"],
      [
        "car-1 within distance of tree-1 (9.144 m)",
        "car-1 not within distance of tree-1 (8.687 m)",
      ],
    ],
  ],
  "sizes and gaps are told by lengths": [
    [
      "A 2 m by 3 m rug is under the bed.",
      ["rug-1 size=2 m wide and 3 m deep", "bed-1"],
      ["rug-1 under bed-1"],
    ],
    [
      "Put a bench in front of the table with a 1 m gap.",
      ["bench-1", "table-1"],
      ["bench-1 in front of table-1", "bench-1 in front of table-1 (1 m)"],
    ],
    [
      "A sofa stands next to a table, leaving 50 cm between them.",
      ["sofa-1", "table-1"],
      [
        "sofa-1 next to table-1",
        "sofa-1 not within distance of table-1 (0.475 m)",
        "sofa-1 within distance of table-1 (0.5 m)",
      ],
    ],
  ],
  "between a group and one thing": [
    [
      "Two stools and a stove. A mat lies between the stools and the stove.",
      ["stool-1", "stool-2", "stove-1", "mat-1"],
      ["mat-1 between stool-1+stove-1", "mat-1 between stool-2+stove-1"],
    ],
  ],
  "a length before a place begins it": [
    [
      "A vase on a shelf, stool 1 m behind the shelf.",
      ["vase-1", "shelf-1", "stool-1"],
      ["stool-1 behind shelf-1 (1 m)", "vase-1 on shelf-1"],
    ],
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
  "what is neither in nor on a thing stands apart from it": [
    [
      "A cup with a saucer, a teapot and a sugar bowl are on a tray.",
      ["cup-1", "saucer-1", "teapot-1", "bowl-1 kind=sugar", "tray-1"],
      ["bowl-1 on tray-1", "cup-1 on tray-1", "saucer-1 under cup-1", "teapot-1 on tray-1"],
    ],
    [
      "A bedroom has a bed with a pillow and a desk.",
      ["bedroom-1", "bed-1", "pillow-1", "desk-1"],
      ["bed-1 inside bedroom-1", "desk-1 inside bedroom-1", "pillow-1 on bed-1"],
    ],
    [
      "A kitchen with a table with three chairs and a stove",
      ["kitchen-1", "table-1", "chair-1", "chair-2", "chair-3", "stove-1"],
      [
        "chair-1 around table-1",
        "chair-2 around table-1",
        "chair-3 around table-1",
        "stove-1 inside kitchen-1",
        "table-1 inside kitchen-1",
      ],
    ],
  ],
  "one is not on two things": [
    [
      "A girl is riding a scooter on a path.",
      ["girl-1", "scooter-1", "path-1"],
      ["girl-1 on scooter-1", "scooter-1 on path-1"],
    ],
    [
      "A woman on a camel is on the beach.",
      ["woman-1", "camel-1", "beach-1"],
      ["woman-1 on camel-1", "camel-1 on beach-1"],
    ],
    [
      "小路上有一个骑着驴的女孩。",
      ["path-1", "donkey-1", "girl-1"],
      ["girl-1 on donkey-1", "donkey-1 on path-1"],
    ],
    // Who is said to be on two things that nobody rides is refused by the layout.
    [
      "A cup is on a box. The cup is on a rug.",
      ["cup-1", "box-1", "rug-1"],
      ["cup-1 on box-1", "cup-1 on rug-1"],
    ],
  ],
  "other constructions": [
    [
      "Neither the fox nor the hen is in the barn.",
      ["fox-1", "hen-1", "barn-1"],
      ["fox-1 not inside barn-1", "hen-1 not inside barn-1"],
    ],
    [
      "A barn is to the left of a silo and a shed is on the other side of it.",
      ["barn-1", "silo-1", "shed-1"],
      ["barn-1 left of silo-1", "shed-1 right of silo-1"],
    ],
    [
      "A picture of a lion hanging on a wall.",
      ["picture-1 of=lion", "wall-1"],
      ["picture-1 on wall-1"],
    ],
    ["A photo of a lion next to a rock.", ["lion-1", "rock-1"], ["lion-1 next to rock-1"]],
    [
      "Next to a stove there is a cart holding a kettle.",
      ["stove-1", "cart-1", "kettle-1"],
      ["cart-1 next to stove-1", "kettle-1 on cart-1"],
    ],
    [
      "A gym with four mats in two rows.",
      ["gym-1", "mat-1", "mat-2", "mat-3", "mat-4"],
      [
        "mat-1 in a grid mat-2+mat-3+mat-4",
        "mat-1 inside gym-1",
        "mat-2 inside gym-1",
        "mat-3 inside gym-1",
        "mat-4 inside gym-1",
      ],
    ],
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
