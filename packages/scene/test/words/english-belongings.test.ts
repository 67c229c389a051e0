import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

/** Each of these was once read as something else that held and was wrong. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "a stuff behind 'of' is what a thing is made of": [
    [
      "A ball of wool is behind the box.",
      ["ball-1 material=wool", "box-1"],
      ["ball-1 behind box-1"],
    ],
    [
      "A ball of string and a ball of red yarn are in a basket.",
      ["ball-1 kind=string", "ball-2 color=red kind=yarn", "basket-1"],
      ["ball-1 inside basket-1", "ball-2 inside basket-1"],
    ],
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
  "a verb behind a place that commas set off is no thing": [
    [
      "A dog, under a table, watches a cat.",
      ["dog-1", "table-1", "cat-1"],
      ["dog-1 facing cat-1", "dog-1 under table-1"],
    ],
  ],
  "the glasses that were counted are no spectacles": [
    [
      "Two glasses are on a table. The pitcher is left of the glasses.",
      ["glass-1", "glass-2", "table-1", "pitcher-1"],
      [
        "glass-1 on table-1",
        "glass-2 on table-1",
        "pitcher-1 left of glass-1",
        "pitcher-1 left of glass-2",
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
  "her feet are those of somebody, and not of a ball": [
    [
      "A grandmother sits in a rocking chair, a ball of yarn rolling toward the cat at her feet",
      ["grandmother-1", "rocking-chair-1", "ball-1 kind=yarn", "cat-1"],
      ["ball-1 facing cat-1", "cat-1 next to grandmother-1", "grandmother-1 on rocking-chair-1"],
      ["feet"],
    ],
  ],
};

describe.each(Object.entries(TABLE))("%s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});
