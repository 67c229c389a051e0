import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

/** Headings, lists, orders and words around a scene. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  noise: [
    ["hello", [], [], ["hello"]],
    ["asdf qwer", [], [], ["asdf qwer"]],
    ["Hello! A cat is on a mat.", ["cat-1", "mat-1"], ["cat-1 on mat-1"], ["Hello"]],
  ],
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
  "lists of what there is and of how it stands": [
    [
      "Objects: table, two chairs\nRelations: the chairs are next to the table.",
      ["table-1", "chair-1", "chair-2"],
      ["chair-1 next to table-1", "chair-2 next to table-1"],
    ],
    [
      "Four desks are in a two-by-two grid.",
      ["desk-1", "desk-2", "desk-3", "desk-4"],
      ["desk-1 in a grid desk-2+desk-3+desk-4"],
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
      ["vintage"],
    ],
  ],
};

describe.each(Object.entries(TABLE))("English: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});
