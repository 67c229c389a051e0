import { solveLayout } from "@syntopia/scene";
import { describe, expect, test } from "vitest";
import { parseText } from "../../src/words/index.ts";
import { expected, graphOf, type Row } from "./graph-of.ts";

const CUPS = ["cup-1", "cup-2", "cup-3", "table-1"];
const ON = ["cup-1 on table-1", "cup-2 on table-1", "cup-3 on table-1"];

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "limits of a number": [
    ["At least three cups are on a table.", CUPS, ON],
    ["More than two cups are on a table.", CUPS, ON],
    ["No more than three cups are on a table.", CUPS, ON],
    ["Fewer than four cups are on a table.", CUPS, ON],
    ["Up to three cups are on a table.", CUPS, ON],
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
  "places told from within": [
    [
      "A vault has a table in the middle and two chairs around it.",
      ["vault-1", "table-1", "chair-1", "chair-2"],
      [
        "chair-1 around table-1",
        "chair-1 inside vault-1",
        "chair-2 around table-1",
        "chair-2 inside vault-1",
        "table-1 at the centre of vault-1",
      ],
    ],
  ],
};

describe.each(Object.entries(TABLE))("English: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});

// They stood on the roof.
test.each([
  "A statue is in the middle of a museum.",
  "A seat is in the middle of a bus.",
  "A church has two chairs and an altar in the middle.",
])("in the middle of what holds things is inside of it: %s", (text) => {
  const solved = solveLayout(parseText(text).scene, { seed: 1 });
  if (!solved.ok) throw new Error(solved.message);
  const [host, thing] = [/museum|bus|church/, /statue|seat|altar/].map((name) =>
    solved.scene.objects.find(({ id }) => name.test(id)),
  );
  expect(thing!.box![4]).toBeLessThan(host!.box![4]!);
});
