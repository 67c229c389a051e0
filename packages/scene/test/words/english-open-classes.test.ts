import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

/** Constructions that are open: any verb, any kind of thing, any number may stand in them. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "verbs that no table has": [
    [
      "An old farmer feeds geese in front of a barn.",
      ["farmer-1 other=old", "goose-1", "goose-2", "barn-1"],
      ["farmer-1 in front of barn-1", "farmer-1 near goose-1", "farmer-1 near goose-2"],
    ],
    [
      "A woman waters tulips behind a greenhouse.",
      ["woman-1", "tulip-1", "tulip-2", "greenhouse-1"],
      ["woman-1 behind greenhouse-1"],
      ["waters"],
    ],
    [
      "A boy is painting eggs at a table.",
      ["boy-1", "egg-1", "egg-2", "table-1"],
      ["boy-1 next to table-1", "boy-1 near egg-1", "boy-1 near egg-2"],
    ],
    [
      "Two girls throw pebbles into a pond.",
      ["girl-1", "girl-2", "pebble-1", "pebble-2", "pond-1"],
      [
        "girl-1 near pebble-1",
        "girl-2 near pebble-2",
        "pebble-1 inside pond-1",
        "pebble-2 inside pond-1",
      ],
    ],
    ["A goat is tied to a post.", ["goat-1", "post-1"], ["goat-1 next to post-1"]],
    [
      "The dog bowls are on the floor.",
      ["dog-bowl-1", "dog-bowl-2", "floor-1"],
      ["dog-bowl-1 on floor-1", "dog-bowl-2 on floor-1"],
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
  "places in a stack or row": [
    [
      "Three crates are in a stack. A cat is on the top crate.",
      ["crate-1", "crate-2", "crate-3", "cat-1"],
      ["crate-1 in a stack crate-2+crate-3", "cat-1 on crate-3"],
    ],
    [
      "Stack three boxes and put a ball on top of the stack.",
      ["box-1", "box-2", "box-3", "ball-1"],
      ["box-1 in a stack box-2+box-3", "ball-1 on box-3"],
    ],
    [
      "Five stools are in a row. A hat is on the middle stool and a bag is on the last one.",
      ["stool-1", "stool-2", "stool-3", "stool-4", "stool-5", "hat-1", "bag-1"],
      ["stool-1 in a row stool-2+stool-3+stool-4+stool-5", "hat-1 on stool-3", "bag-1 on stool-5"],
    ],
    ["The bottom drawer is open.", ["drawer-1 other=bottom, open"], []],
    // the ring was once a thing of its own, and a part of each candle
    [
      "A ring of four candles surrounds a cake.",
      ["candle-1", "candle-2", "candle-3", "candle-4", "cake-1"],
      [
        "candle-1 in a circle candle-2+candle-3+candle-4",
        "candle-1 around cake-1",
        "candle-2 around cake-1",
        "candle-3 around cake-1",
        "candle-4 around cake-1",
      ],
    ],
  ],
  "degrees and corners": [
    [
      "a white ship far behind a lighthouse",
      ["ship-1 color=white", "lighthouse-1"],
      ["ship-1 behind lighthouse-1"],
    ],
    ["A well is just behind the barn.", ["well-1", "barn-1"], ["well-1 behind barn-1"]],
    [
      "A vase stands in the back left corner of the table.",
      ["vase-1", "table-1"],
      [
        "vase-1 at the back of table-1",
        "vase-1 at the corner of table-1",
        "vase-1 at the left side of table-1",
      ],
    ],
    [
      "The cookie is on the left side of the tray, the cup on the right side.",
      ["cookie-1", "tray-1", "cup-1"],
      [
        "cookie-1 at the left side of tray-1",
        "cookie-1 on tray-1",
        "cup-1 at the right side of tray-1",
        "cup-1 on tray-1",
      ],
    ],
    [
      "The bench is at least three metres away from the pond.",
      ["bench-1", "pond-1"],
      ["bench-1 not within distance of pond-1 (3 m)"],
    ],
  ],
  "one compared with the others": [
    [
      "Three cones are on a table. The biggest is red.",
      ["cone-1 color=red", "cone-2", "cone-3", "table-1"],
      [
        "cone-1 larger than cone-2",
        "cone-1 larger than cone-3",
        "cone-1 on table-1",
        "cone-2 on table-1",
        "cone-3 on table-1",
      ],
    ],
    [
      "The tallest of three girls stands between the other two.",
      ["girl-1", "girl-2", "girl-3"],
      ["girl-1 between girl-2+girl-3", "girl-1 taller than girl-2", "girl-1 taller than girl-3"],
    ],
    [
      "Two spheres of the same size are side by side.",
      ["sphere-1", "sphere-2"],
      ["sphere-1 next to sphere-2", "sphere-1 same size as sphere-2"],
    ],
  ],
  "other constructions": [
    [
      "Neither the fox nor the hen is in the barn.",
      ["fox-1", "hen-1", "barn-1"],
      ["fox-1 not inside barn-1", "hen-1 not inside barn-1"],
    ],
    [
      "A barn is to the left of a silo and a shed is on the other side of it.",
      ["barn-1", "silo-1", "shed-1"],
      ["barn-1 left of silo-1", "shed-1 right of silo-1"],
    ],
    [
      "A picture of a lion hanging on a wall.",
      ["picture-1 of=lion", "wall-1"],
      ["picture-1 on wall-1"],
    ],
    ["A photo of a lion next to a rock.", ["lion-1", "rock-1"], ["lion-1 next to rock-1"]],
    [
      "Next to a stove there is a cart holding a kettle.",
      ["stove-1", "cart-1", "kettle-1"],
      ["cart-1 next to stove-1", "kettle-1 on cart-1"],
    ],
    [
      "A gym with four mats in two rows.",
      ["gym-1", "mat-1", "mat-2", "mat-3", "mat-4"],
      [
        "mat-1 in a grid mat-2+mat-3+mat-4",
        "mat-1 inside gym-1",
        "mat-2 inside gym-1",
        "mat-3 inside gym-1",
        "mat-4 inside gym-1",
      ],
    ],
  ],
};

describe.each(Object.entries(TABLE))("English: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});
