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
};

describe.each(Object.entries(TABLE))("English: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});
