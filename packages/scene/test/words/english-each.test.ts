import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

/** What each of several things has, is and does. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "what each of several things has is its own": [
    [
      "There are three beds. Each bed has a pillow.",
      ["bed-1", "bed-2", "bed-3", "pillow-1", "pillow-2", "pillow-3"],
      ["pillow-1 on bed-1", "pillow-2 on bed-2", "pillow-3 on bed-3"],
    ],
    [
      "An office with two tables. Each table has a phone and two cups.",
      ["office-1", "table-1", "table-2", "phone-1", "phone-2", "cup-1", "cup-2", "cup-3", "cup-4"],
      [
        "cup-1 on table-1",
        "cup-2 on table-2",
        "cup-3 on table-1",
        "cup-4 on table-2",
        "phone-1 on table-1",
        "phone-2 on table-2",
        "table-1 inside office-1",
        "table-2 inside office-1",
      ],
    ],
    [
      "There are two tables. Put a basket in the centre of each table.",
      ["table-1", "table-2", "basket-1", "basket-2"],
      ["basket-1 at the centre of table-1", "basket-2 at the centre of table-2"],
    ],
    [
      "There are two shelves. Every shelf has a clock on it.",
      ["shelf-1", "shelf-2", "clock-1", "clock-2"],
      ["clock-1 on shelf-1", "clock-2 on shelf-2"],
    ],
  ],
  "each of those at both sides": [
    // One lamp was put on both.
    [
      "a bed, a nightstand on each side of it with a lamp on each",
      ["bed-1", "nightstand-1", "nightstand-2", "lamp-1", "lamp-2"],
      [
        "nightstand-1 next to bed-1",
        "nightstand-2 next to bed-1",
        "nightstand-1 left of bed-1",
        "nightstand-2 right of bed-1",
        "lamp-1 on nightstand-1",
        "lamp-2 on nightstand-2",
      ],
    ],
  ],
  "several things are dealt out to places": [
    [
      "Four chairs are around a table, one on each long side and one at each end.",
      ["chair-1", "chair-2", "chair-3", "chair-4", "table-1"],
      [
        "chair-1 around table-1",
        "chair-1 in front of table-1",
        "chair-2 around table-1",
        "chair-2 behind table-1",
        "chair-3 around table-1",
        "chair-3 left of table-1",
        "chair-4 around table-1",
        "chair-4 right of table-1",
      ],
    ],
    [
      "There are three chairs in total: two next to the table and one against the wall.",
      ["chair-1", "chair-2", "chair-3", "table-1", "wall-1"],
      ["chair-1 next to table-1", "chair-2 next to table-1", "chair-3 against wall-1"],
    ],
    [
      "Two plates are on the table, one at either end.",
      ["plate-1", "plate-2", "table-1"],
      [
        "plate-1 at the left side of table-1",
        "plate-1 on table-1",
        "plate-2 at the right side of table-1",
        "plate-2 on table-1",
      ],
    ],
    [
      "Three trees stand in the park, one behind the bench, two behind the pond.",
      ["tree-1", "tree-2", "tree-3", "park-1", "bench-1", "pond-1"],
      [
        "tree-1 behind bench-1",
        "tree-1 inside park-1",
        "tree-2 behind pond-1",
        "tree-2 inside park-1",
        "tree-3 behind pond-1",
        "tree-3 inside park-1",
      ],
    ],
    [
      "Two chairs stand on each side of a table.",
      ["chair-1", "chair-2", "chair-3", "chair-4", "table-1"],
      [
        "chair-1 in front of table-1",
        "chair-1 next to table-1",
        "chair-2 in front of table-1",
        "chair-2 next to table-1",
        "chair-3 behind table-1",
        "chair-3 next to table-1",
        "chair-4 behind table-1",
        "chair-4 next to table-1",
      ],
    ],
  ],
  "each place has a thing of its own": [
    [
      "Two desks stand in a row. Each desk has a cup on it and a chair behind it.",
      ["desk-1", "desk-2", "cup-1", "cup-2", "chair-1", "chair-2"],
      [
        "chair-1 behind desk-1",
        "chair-2 behind desk-2",
        "cup-1 on desk-1",
        "cup-2 on desk-2",
        "desk-1 in a row desk-2",
      ],
    ],
    [
      "Two beds stand in a row. Next to each bed there is a stool and a lamp.",
      ["bed-1", "bed-2", "stool-1", "stool-2", "lamp-1", "lamp-2"],
      [
        "bed-1 in a row bed-2",
        "lamp-1 next to bed-1",
        "lamp-2 next to bed-2",
        "stool-1 next to bed-1",
        "stool-2 next to bed-2",
      ],
    ],
    [
      "Two plates, each with a fork to the left and a knife to the right.",
      ["plate-1", "plate-2", "fork-1", "fork-2", "knife-1", "knife-2"],
      [
        "fork-1 left of plate-1",
        "fork-2 left of plate-2",
        "knife-1 right of plate-1",
        "knife-2 right of plate-2",
      ],
    ],
    [
      "A mirror hangs above each sink.",
      ["mirror-1", "mirror-2", "sink-1", "sink-2"],
      ["mirror-1 above sink-1", "mirror-2 above sink-2"],
    ],
    [
      "Single bed against the wall, stool on each side.",
      ["bed-1 other=lone", "wall-1", "stool-1", "stool-2"],
      [
        "bed-1 against wall-1",
        "stool-1 left of bed-1",
        "stool-1 next to bed-1",
        "stool-2 next to bed-1",
        "stool-2 right of bed-1",
      ],
    ],
  ],
  "the two at each of several things face each other": [
    [
      "There are two tables. Two chairs are at each table, facing each other.",
      ["table-1", "table-2", "chair-1", "chair-2", "chair-3", "chair-4"],
      [
        "chair-1 facing chair-3",
        "chair-1 next to table-1",
        "chair-2 facing chair-4",
        "chair-2 next to table-2",
        "chair-3 facing chair-1",
        "chair-3 next to table-1",
        "chair-4 facing chair-2",
        "chair-4 next to table-2",
      ],
    ],
  ],
  "said of each, and of one": [
    [
      "Two chairs, each with a cushion.",
      ["chair-1", "chair-2", "cushion-1", "cushion-2"],
      ["cushion-1 on chair-1", "cushion-2 on chair-2"],
    ],
    [
      "Two girls, one holding a kite, stand next to a tree.",
      ["girl-1", "girl-2", "kite-1", "tree-1"],
      ["girl-1 next to tree-1", "girl-1 touching kite-1", "girl-2 next to tree-1"],
    ],
    [
      "Two birds, one on a roof and one below it.",
      ["bird-1", "bird-2", "roof-1"],
      ["bird-1 on roof-1", "bird-2 below roof-1"],
    ],
    [
      "Two men sit on stools.",
      ["man-1", "man-2", "stool-1", "stool-2"],
      ["man-1 on stool-1", "man-2 on stool-2"],
    ],
    [
      "A cup and a spoon are on a table; the spoon is on the right.",
      ["cup-1", "spoon-1", "table-1"],
      ["cup-1 on table-1", "spoon-1 on table-1", "spoon-1 right of cup-1"],
    ],
    [
      "Three balls. The biggest ball is red.",
      ["ball-1 color=red", "ball-2", "ball-3"],
      ["ball-1 larger than ball-2", "ball-1 larger than ball-3"],
    ],
  ],
  "what each of several things is like": [
    [
      "There are two kites, a red one and a yellow one.",
      ["kite-1 color=red", "kite-2 color=yellow"],
      [],
    ],
    [
      "A bus stands between two vans, one black and one white.",
      ["bus-1", "van-1 color=black", "van-2 color=white"],
      ["bus-1 between van-1+van-2"],
    ],
    [
      "Three cats, two gray and one orange, are on a bed.",
      ["cat-1 color=gray", "cat-2 color=gray", "cat-3 color=orange", "bed-1"],
      ["cat-1 on bed-1", "cat-2 on bed-1", "cat-3 on bed-1"],
    ],
    [
      "A blue cup and a red one are on a table.",
      ["cup-1 color=blue", "cup-2 color=red", "table-1"],
      ["cup-1 on table-1", "cup-2 on table-1"],
    ],
  ],
  "what comes along is dealt out with its owner": [
    [
      "Two tables are in a row. A cup with a spoon in it is on each table.",
      ["table-1", "table-2", "cup-1", "cup-2", "spoon-1", "spoon-2"],
      [
        "cup-1 on table-1",
        "cup-2 on table-2",
        "spoon-1 inside cup-1",
        "spoon-2 inside cup-2",
        "table-1 in a row table-2",
      ],
    ],
    [
      "A table has a vase with two flowers.",
      ["table-1", "vase-1", "flower-1", "flower-2"],
      ["flower-1 inside vase-1", "flower-2 inside vase-1", "vase-1 on table-1"],
    ],
  ],
};

describe.each(Object.entries(TABLE))("English: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});
