import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

/** What several things share: a verb, a hand, a table, a noun that is said once; and whose a place is. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "a verb of several": [
    [
      "A man, a woman in a red dress, and a dog are on a bench.",
      ["man-1", "woman-1", "dress-1 color=red", "dog-1", "bench-1"],
      ["dog-1 on bench-1", "man-1 on bench-1", "woman-1 on bench-1", "woman-1 touching dress-1"],
    ],
    [
      "A girl in a coat and a boy in a cap hold balloons.",
      ["girl-1", "coat-1", "boy-1", "cap-1", "balloon-1", "balloon-2"],
      [
        "boy-1 touching balloon-2",
        "boy-1 touching cap-1",
        "girl-1 touching balloon-1",
        "girl-1 touching coat-1",
      ],
    ],
    [
      "A man in a hat and a woman in a coat sitting on a bench.",
      ["man-1", "hat-1", "woman-1", "coat-1", "bench-1"],
      ["man-1 on bench-1", "man-1 touching hat-1", "woman-1 on bench-1", "woman-1 touching coat-1"],
    ],
    [
      "A cat on a table and a dog lying on a rug.",
      ["cat-1", "table-1", "dog-1", "rug-1"],
      ["cat-1 on table-1", "dog-1 on rug-1"],
    ],
    [
      "A cat, a dog with a ball and a bird are on a rug.",
      ["cat-1", "dog-1", "ball-1", "bird-1", "rug-1"],
      ["ball-1 next to dog-1", "bird-1 on rug-1", "cat-1 on rug-1", "dog-1 on rug-1"],
    ],
    [
      "A cup is on a table, and a fork and a knife are next to it.",
      ["cup-1", "table-1", "fork-1", "knife-1"],
      ["cup-1 on table-1", "fork-1 next to cup-1", "knife-1 next to cup-1"],
    ],
    [
      "A man with a dog and a woman with a cat sit on a bench.",
      ["man-1", "dog-1", "woman-1", "cat-1", "bench-1"],
      ["cat-1 next to woman-1", "dog-1 next to man-1", "man-1 on bench-1", "woman-1 on bench-1"],
    ],
  ],
  "what is held and worn together": [
    [
      "A man holding a phone and a cup is standing by a window.",
      ["man-1", "phone-1", "cup-1", "window-1"],
      ["man-1 next to window-1", "man-1 touching cup-1", "man-1 touching phone-1"],
    ],
    [
      "A woman in a straw hat is on a beach.",
      ["woman-1", "straw-hat-1", "beach-1"],
      ["woman-1 on beach-1", "woman-1 touching straw-hat-1"],
    ],
    [
      "A kitten is inside a straw hat.",
      ["kitten-1", "straw-hat-1"],
      ["kitten-1 inside straw-hat-1"],
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
  "what is laid on a table": [
    [
      "A tray with plates and glasses on it.",
      ["tray-1", "plate-1", "plate-2", "glass-1", "glass-2"],
      ["glass-1 on tray-1", "glass-2 on tray-1", "plate-1 on tray-1", "plate-2 on tray-1"],
    ],
    ["A woman in glasses.", ["woman-1", "glasses-1"], ["woman-1 touching glasses-1"]],
  ],
  verbs: [
    [
      "A dog plays in the yard while a boy watches.",
      ["dog-1", "yard-1", "boy-1"],
      ["dog-1 inside yard-1"],
      ["watches"],
    ],
    [
      "An artist sits on a stool, sketching a bridge.",
      ["artist-1", "stool-1", "bridge-1"],
      ["artist-1 on stool-1"],
      ["sketching"],
    ],
    [
      "Several people are flying kites at the beach.",
      ["person-1", "person-2", "person-3", "kite-1", "kite-2", "kite-3", "beach-1"],
      [
        "person-1 inside beach-1",
        "person-1 near kite-1",
        "person-2 inside beach-1",
        "person-2 near kite-2",
        "person-3 inside beach-1",
        "person-3 near kite-3",
      ],
    ],
    ["A raccoon peers up at an owl.", ["raccoon-1", "owl-1"], ["raccoon-1 facing owl-1"]],
    ["A giant holds a tiny house.", ["giant-1", "house-1 size=tiny"], ["giant-1 touching house-1"]],
    [
      "A rabbit in a waistcoat pours tea.",
      ["rabbit-1", "waistcoat-1", "tea-1"],
      ["rabbit-1 near tea-1", "rabbit-1 touching waistcoat-1"],
    ],
    [
      "Two women, one in a blue sari and one in a green dress, dance on a stage.",
      ["woman-1", "woman-2", "sari-1 color=blue", "dress-1 color=green", "stage-1"],
      [
        "woman-1 on stage-1",
        "woman-1 touching sari-1",
        "woman-2 on stage-1",
        "woman-2 touching dress-1",
      ],
      ["dance"],
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
  pictures: [
    [
      "Strawberries in a bowl on a table, top view.",
      ["strawberry-1", "strawberry-2", "bowl-1", "table-1"],
      ["bowl-1 on table-1", "strawberry-1 inside bowl-1", "strawberry-2 inside bowl-1"],
      ["top view"],
    ],
    [
      "vintage poster of a steam train on a bridge",
      ["train-1 kind=steam", "bridge-1"],
      ["train-1 on bridge-1"],
    ],
  ],
};

describe.each(Object.entries(TABLE))("English: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});
