import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

/** How people write who ask for a scene: headings, lists, notes. Each row was once misread. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "a line of a list is a sentence of its own": [
    [
      "Bedroom:\n- a bed\n- a desk opposite the bed",
      ["bedroom-1", "bed-1", "desk-1"],
      ["bed-1 inside bedroom-1", "desk-1 inside bedroom-1", "desk-1 opposite bed-1"],
    ],
    [
      "INT. KITCHEN - DAY\nA cat sits on a stool",
      ["kitchen-1", "cat-1", "stool-1"],
      ["cat-1 on stool-1"],
      ["DAY"],
    ],
    ["A cup stands\nnext to a jug.", ["cup-1", "jug-1"], ["cup-1 next to jug-1"]],
  ],
  "what is to be made is no thing": [
    [
      "Dinner table setting: a fork is to the left of a plate.",
      ["fork-1", "plate-1"],
      ["fork-1 left of plate-1"],
    ],
    ["Office layout: the desk faces the door.", ["desk-1", "door-1"], ["desk-1 facing door-1"]],
  ],
  "a corner is the room's where none is named": [
    [
      "A lamp stands in the back left corner.",
      ["lamp-1", "room-1"],
      [
        "lamp-1 at the back of room-1",
        "lamp-1 at the corner of room-1",
        "lamp-1 at the left side of room-1",
      ],
    ],
  ],
  "each place has a thing of its own": [
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
  "a thing named again behind its place is the same": [
    [
      "To the right of the oven is a shelf, and above the shelf is a clock.",
      ["oven-1", "shelf-1", "clock-1"],
      ["clock-1 above shelf-1", "shelf-1 right of oven-1"],
    ],
  ],
  "with, shortened": [["a desk w/ a lamp", ["desk-1", "lamp-1"], ["lamp-1 on desk-1"]]],
};

describe.each(Object.entries(TABLE))("English: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});
