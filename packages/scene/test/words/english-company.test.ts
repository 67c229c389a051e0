import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "what comes with somebody beside a thing that has no such thing": [
    [
      "A cow is standing next to a fence with a bucket.",
      ["cow-1", "fence-1", "bucket-1"],
      ["cow-1 next to fence-1", "bucket-1 next to cow-1"],
    ],
    [
      "A desk next to a window with a lamp.",
      ["desk-1", "window-1", "lamp-1"],
      ["desk-1 next to window-1", "lamp-1 on desk-1"],
    ],
  ],
  "parts and what is on walls stay with their own": [
    [
      "A goat is in front of a tree with a thick trunk.",
      ["goat-1", "tree-1", "trunk-1 size=thick"],
      ["goat-1 in front of tree-1", "trunk-1 part of tree-1"],
    ],
    [
      "A van is near a church with a clock.",
      ["van-1", "church-1", "clock-1"],
      ["van-1 near church-1", "clock-1 part of church-1"],
    ],
    [
      "A girl stands in front of a wall with a mural.",
      ["girl-1", "wall-1", "mural-1"],
      ["girl-1 in front of wall-1", "mural-1 on wall-1"],
    ],
  ],
  "what drives is on the road": [
    [
      "A barn beside a road with a tractor.",
      ["barn-1", "road-1", "tractor-1"],
      ["barn-1 next to road-1", "tractor-1 inside road-1"],
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
  "a thing of a place with others around it": [
    [
      "A dining room with a table and two chairs around it.",
      ["dining-room-1", "table-1", "chair-1", "chair-2"],
      [
        "table-1 inside dining-room-1",
        "chair-1 inside dining-room-1",
        "chair-2 inside dining-room-1",
        "chair-1 around table-1",
        "chair-2 around table-1",
      ],
    ],
  ],
  "an adverb that is part of a name": [
    [
      "a peach upside down cake on a tray",
      ["cake-1 color=peach kind=upside-down", "tray-1"],
      ["cake-1 on tray-1"],
    ],
  ],
  "what hangs from a wall is on it": [
    ["A coat hangs from the door.", ["coat-1", "door-1"], ["coat-1 on door-1"]],
    ["A lamp hangs from a branch.", ["lamp-1", "branch-1"], ["lamp-1 hanging from branch-1"]],
  ],
};

describe.each(Object.entries(TABLE))("%s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});
