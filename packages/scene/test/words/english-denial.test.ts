import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

/** What is not so, not there, or so in part only. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "what is not understood": [
    ["a cat abov a table", ["cat-1", "table-1"], [], ["abov"]],
    ["a cube to the lefft of a ball", ["cube-1", "ball-1"], [], ["to the lefft of"]],
    ["a man admiring a ball", ["man-1", "ball-1"], [], ["admiring"]],
    ["a lamp directly above a desk", ["lamp-1", "desk-1"], ["lamp-1 above desk-1"]],
    ["a cube on the left", ["cube-1"], [], ["on the left"]],
    ["a ball between a box", ["ball-1", "box-1"], [], ["between"]],
    ["a 🐱 cat", ["cat-1"], [], ["a 🐱"]],
    ["it is on a table", ["table-1"], [], ["it", "on"]],
  ],
  denied: [
    ["The cup is not on the table.", ["cup-1", "table-1"], ["cup-1 not on table-1"]],
    ["The lamp isn't next to the sofa.", ["lamp-1", "sofa-1"], ["lamp-1 not next to sofa-1"]],
    ["a cat that is not sitting on a chair", ["cat-1", "chair-1"], ["cat-1 not on chair-1"]],
    ["The ball is outside the box.", ["ball-1", "box-1"], ["ball-1 not inside box-1"]],
    [
      "The trailer is detached from the truck.",
      ["trailer-1", "truck-1"],
      ["trailer-1 not touching truck-1"],
    ],
    ["The plate is off the table.", ["plate-1", "table-1"], ["plate-1 not on table-1"]],
    [
      "Two chairs are not facing each other.",
      ["chair-1", "chair-2"],
      ["chair-1 not facing chair-2", "chair-2 not facing chair-1"],
    ],
    [
      "There is no cat on the mat, and a dog is not near the door.",
      ["mat-1", "dog-1", "door-1"],
      ["dog-1 not near door-1"],
    ],
    ["a room without a chair", ["room-1"], []],
    ["There is a bed, but no lamp next to the bed.", ["bed-1"], []],
  ],
  "what a thing is likened to": [
    [
      "A box is twice as large as a ball.",
      ["box-1", "ball-1"],
      ["box-1 larger than ball-1"],
      ["twice"],
    ],
    [
      "A box is half as tall as a ball.",
      ["box-1", "ball-1"],
      ["box-1 shorter than ball-1"],
      ["half"],
    ],
    [
      "A bookcase as tall as the door is next to a desk.",
      ["bookcase-1", "desk-1"],
      ["bookcase-1 next to desk-1"],
      ["as tall as the door"],
    ],
  ],
  "conditions and words between sentences": [
    [
      "If it rains, an umbrella is next to the door.",
      ["umbrella-1", "door-1"],
      ["umbrella-1 next to door-1"],
      ["If it rains"],
    ],
    [
      "A lamp is on the desk unless the window is open.",
      ["lamp-1", "desk-1"],
      ["lamp-1 on desk-1"],
      ["unless the window is open"],
    ],
    ["However, a cat is on the sofa.", ["cat-1", "sofa-1"], ["cat-1 on sofa-1"], ["However"]],
    ["Make me something beautiful.", [], [], ["Make me something beautiful"]],
  ],
  "exceptions and denials": [
    [
      "Three cups are on a shelf. All the cups except the red one are on the table.",
      ["cup-1 color=red", "cup-2", "cup-3", "shelf-1", "table-1"],
      [
        "cup-1 on shelf-1",
        "cup-2 on shelf-1",
        "cup-2 on table-1",
        "cup-3 on shelf-1",
        "cup-3 on table-1",
      ],
    ],
    [
      "A cup instead of a glass is on the table.",
      ["cup-1", "table-1"],
      ["cup-1 on table-1"],
      ["instead of a glass"],
    ],
    ["A cup is nowhere near the plate.", ["cup-1", "plate-1"], ["cup-1 not near plate-1"]],
  ],
  "what holds in part only": [
    [
      "A ball is partially hidden behind a box.",
      ["ball-1", "box-1"],
      ["ball-1 behind box-1"],
      ["partially"],
    ],
    [
      "Half of an apple is on a plate.",
      ["apple-1", "plate-1"],
      ["apple-1 on plate-1"],
      ["Half of"],
    ],
  ],
};

describe.each(Object.entries(TABLE))("English: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});

test.each([
  ["A jar is on a shelf. Nothing is on the floor.", ["jar-1 on shelf-1"]],
  ["Nobody sits on the bench. No bag is under it.", []],
  ["A dog is on the rug and no one is in the car.", ["dog-1 on rug-1"]],
])("what nobody does puts nothing anywhere: %s", (text, relations) => {
  expect(graphOf(text)).toMatchObject({ relations, unparsed: [] });
});
