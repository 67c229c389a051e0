import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

/** What newcomers write, each row once misread; the name of a group says how it is meant. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "a heading before a colon is where everything is": [
    [
      "A kitchen: a stove is against the wall.",
      ["kitchen-1", "stove-1", "wall-1"],
      ["stove-1 against wall-1", "stove-1 inside kitchen-1"],
    ],
    [
      "A beach: a boat lies between two rocks.",
      ["beach-1", "boat-1", "rock-1", "rock-2"],
      ["boat-1 between rock-1+rock-2", "boat-1 inside beach-1"],
    ],
    [
      "The kitchen: a table is against the wall, and a cat lies under it.",
      ["kitchen-1", "table-1", "wall-1", "cat-1"],
      [
        "cat-1 inside kitchen-1",
        "cat-1 under table-1",
        "table-1 against wall-1",
        "table-1 inside kitchen-1",
      ],
    ],
    ["A room: a bed is against the wall.", ["bed-1", "wall-1"], ["bed-1 against wall-1"]],
  ],
  "what faces is a verb before what is faced, and a noun elsewhere": [
    ["A goat faces away from the barn.", ["goat-1", "barn-1"], ["goat-1 facing away from barn-1"]],
    [
      "A statue faces the door and the horse faces away.",
      ["statue-1", "door-1", "horse-1 facing=away"],
      ["statue-1 facing door-1"],
    ],
    [
      "A dog sits on the rug and faces the stove.",
      ["dog-1", "rug-1", "stove-1"],
      ["dog-1 facing stove-1", "dog-1 on rug-1"],
    ],
    [
      "Two faces are on a wall.",
      ["face-1", "face-2", "wall-1"],
      ["face-1 on wall-1", "face-2 on wall-1"],
    ],
  ],
  "the left and the right wall are those of the room": [
    ["A sofa is against the left wall.", ["sofa-1", "wall-1 kind=left"], ["sofa-1 against wall-1"]],
    [
      "A clock hangs on the right-hand wall and a map hangs on the left wall. A desk is next to the left wall.",
      ["clock-1", "wall-1 kind=right", "map-1", "wall-2 kind=left", "desk-1"],
      ["clock-1 on wall-1", "desk-1 next to wall-2", "map-1 on wall-2"],
    ],
  ],
  "a verb behind what somebody comes with goes on about who has it": [
    [
      "In a kitchen a table with two chairs stands in the corner.",
      ["kitchen-1", "table-1", "chair-1", "chair-2"],
      [
        "chair-1 around table-1",
        "chair-2 around table-1",
        "table-1 at the corner of kitchen-1",
        "table-1 inside kitchen-1",
      ],
    ],
  ],
  "what is on top of something is on no wall": [
    [
      "The piano is against the wall with a violin on top of it.",
      ["piano-1", "wall-1", "violin-1"],
      ["piano-1 against wall-1", "violin-1 on piano-1"],
    ],
    [
      "A cabinet is next to a wall with a clock on it.",
      ["cabinet-1", "wall-1", "clock-1"],
      ["cabinet-1 next to wall-1", "clock-1 on wall-1"],
    ],
  ],
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
      "There are two shelves. Every shelf has a clock on it.",
      ["shelf-1", "shelf-2", "clock-1", "clock-2"],
      ["clock-1 on shelf-1", "clock-2 on shelf-2"],
    ],
  ],
};

describe.each(Object.entries(TABLE))("English: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});
