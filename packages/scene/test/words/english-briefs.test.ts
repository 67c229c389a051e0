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
  "sizes and gaps are told by lengths": [
    [
      "A 2 m by 3 m rug is under the bed.",
      ["rug-1 size=2 m wide and 3 m deep", "bed-1"],
      ["rug-1 under bed-1"],
    ],
    [
      "Put a bench in front of the table with a 1 m gap.",
      ["bench-1", "table-1"],
      ["bench-1 in front of table-1", "bench-1 in front of table-1 (1 m)"],
    ],
    [
      "A sofa stands next to a table, leaving 50 cm between them.",
      ["sofa-1", "table-1"],
      [
        "sofa-1 next to table-1",
        "sofa-1 not within distance of table-1 (0.475 m)",
        "sofa-1 within distance of table-1 (0.5 m)",
      ],
    ],
  ],
  "shelves are places in what has them": [
    [
      "A bookshelf with a vase on the upper shelf and a book on the lower shelf.",
      ["bookshelf-1", "vase-1", "book-1"],
      [
        "book-1 at the bottom of bookshelf-1",
        "book-1 inside bookshelf-1",
        "vase-1 at the top of bookshelf-1",
        "vase-1 inside bookshelf-1",
      ],
    ],
    [
      "On the top shelf of the cupboard is a cup.",
      ["cupboard-1", "cup-1"],
      ["cup-1 at the top of cupboard-1", "cup-1 inside cupboard-1"],
    ],
  ],
  "what a wall comes with is at what stands there": [
    [
      "A table stands against the wall with a mirror hanging above it.",
      ["table-1", "wall-1", "mirror-1"],
      ["mirror-1 above table-1", "table-1 against wall-1"],
    ],
    ["A bench runs along the wall.", ["bench-1", "wall-1"], ["bench-1 against wall-1"]],
  ],
  "names that look like something else": [
    [
      "A chest of drawers and two music stands.",
      ["chest-of-drawers-1", "music-stand-1", "music-stand-2"],
      [],
    ],
    ["A cross stands on the altar.", ["cross-1", "altar-1"], ["cross-1 on altar-1"]],
    [
      "A small round side table is next to a chair.",
      ["side-table-1 shape=round size=small", "chair-1"],
      ["side-table-1 next to chair-1"],
    ],
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
  "ends and corners tell where": [
    [
      "A lamp stands at one end of the sofa and a plant at the other end.",
      ["lamp-1", "sofa-1", "plant-1"],
      [
        "lamp-1 left of sofa-1",
        "lamp-1 next to sofa-1",
        "plant-1 next to sofa-1",
        "plant-1 right of sofa-1",
      ],
    ],
    ["A bench sits at the foot of the bed.", ["bench-1", "bed-1"], ["bench-1 next to bed-1"]],
    [
      "A table with a candle in each corner.",
      ["table-1", "candle-1", "candle-2", "candle-3", "candle-4"],
      [
        "candle-1 at the back of table-1",
        "candle-1 at the corner of table-1",
        "candle-1 at the left side of table-1",
        "candle-2 at the back of table-1",
        "candle-2 at the corner of table-1",
        "candle-2 at the right side of table-1",
        "candle-3 at the corner of table-1",
        "candle-3 at the front of table-1",
        "candle-3 at the left side of table-1",
        "candle-4 at the corner of table-1",
        "candle-4 at the front of table-1",
        "candle-4 at the right side of table-1",
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
  "a thing named again behind its place is the same": [
    [
      "To the right of the oven is a shelf, and above the shelf is a clock.",
      ["oven-1", "shelf-1", "clock-1"],
      ["clock-1 above shelf-1", "shelf-1 right of oven-1"],
    ],
  ],
  "how large a thing is": [
    [
      "A wardrobe, 2 m tall and 120 cm wide, is behind a 3-metre-long table.",
      ["wardrobe-1 size=2 m tall and 1.2 m wide", "table-1 size=3 m long"],
      ["wardrobe-1 behind table-1"],
    ],
    ["A carpet 2 m x 3 m.", ["carpet-1 size=2 m wide and 3 m deep"], []],
  ],
  "a thing of a list has its place alone": [
    [
      "A desk, two screens side by side on it, a mug in front of the screens.",
      ["desk-1", "screen-1", "screen-2", "mug-1"],
      [
        "mug-1 in front of screen-1",
        "mug-1 in front of screen-2",
        "screen-1 next to screen-2",
        "screen-1 on desk-1",
        "screen-2 on desk-1",
      ],
    ],
    [
      "A red tent, a fire two metres in front of the tent, three chairs around the fire.",
      ["tent-1 color=red", "fire-1", "chair-1", "chair-2", "chair-3"],
      [
        "chair-1 around fire-1",
        "chair-2 around fire-1",
        "chair-3 around fire-1",
        "fire-1 in front of tent-1 (2 m)",
      ],
    ],
  ],
  "the same thing under another name": [
    [
      "A television is on a shelf. A cat sits in front of the TV.",
      ["television-1", "shelf-1", "cat-1"],
      ["cat-1 in front of television-1", "television-1 on shelf-1"],
    ],
    [
      "A saw lies on a workbench. A stool is behind the bench.",
      ["saw-1", "workbench-1", "stool-1"],
      ["saw-1 on workbench-1", "stool-1 behind workbench-1"],
    ],
  ],
  "between a group and one thing": [
    [
      "Two stools and a stove. A mat lies between the stools and the stove.",
      ["stool-1", "stool-2", "stove-1", "mat-1"],
      ["mat-1 between stool-1+stove-1", "mat-1 between stool-2+stove-1"],
    ],
  ],
  "how something came to be where it is": [
    [
      "A bus has stopped at the gate, and a milk can has been left behind the bus.",
      ["bus-1", "gate-1", "can-1 kind=milk"],
      ["bus-1 next to gate-1", "can-1 behind bus-1"],
    ],
  ],
  "rows and columns": [
    [
      "Six tiles lie in a 2x3 grid.",
      ["tile-1", "tile-2", "tile-3", "tile-4", "tile-5", "tile-6"],
      ["tile-1 in a grid tile-2+tile-3+tile-4+tile-5+tile-6"],
    ],
    [
      "two rows of two pots",
      ["pot-1", "pot-2", "pot-3", "pot-4"],
      ["pot-1 in a grid pot-2+pot-3+pot-4"],
    ],
  ],
  "furniture is on no wall": [
    ["A bed is on the left wall.", ["bed-1", "wall-1 kind=left"], ["bed-1 against wall-1"]],
  ],
  "at both ends": [
    [
      "A field with a goal at each end.",
      ["field-1", "goal-1", "goal-2"],
      [
        "goal-1 at the left side of field-1",
        "goal-1 next to field-1",
        "goal-2 at the right side of field-1",
        "goal-2 next to field-1",
      ],
    ],
  ],
  "sides of a place whose things are listed": [
    [
      "A closet: two racks on the left and on the right, a chest at the back.",
      ["closet-1", "rack-1", "rack-2", "chest-1"],
      [
        "chest-1 at the back of closet-1",
        "chest-1 inside closet-1",
        "rack-1 at the left side of closet-1",
        "rack-1 inside closet-1",
        "rack-2 at the right side of closet-1",
        "rack-2 inside closet-1",
      ],
    ],
  ],
  "it is no person": [
    [
      "A stool is next to a bed. A nurse stands behind the stool, and a boy sits on it.",
      ["stool-1", "bed-1", "nurse-1", "boy-1"],
      ["boy-1 on stool-1", "nurse-1 behind stool-1", "stool-1 next to bed-1"],
    ],
  ],
  "all that was named": [
    [
      "A jug, two lemons in front of the jug, all on a white cloth.",
      ["jug-1", "lemon-1", "lemon-2", "cloth-1 color=white"],
      [
        "jug-1 on cloth-1",
        "lemon-1 in front of jug-1",
        "lemon-1 on cloth-1",
        "lemon-2 in front of jug-1",
        "lemon-2 on cloth-1",
      ],
    ],
  ],
  "what flanks is on both sides": [
    [
      "Two lamps flank a bed.",
      ["lamp-1", "lamp-2", "bed-1"],
      [
        "lamp-1 left of bed-1",
        "lamp-1 next to bed-1",
        "lamp-2 next to bed-1",
        "lamp-2 right of bed-1",
      ],
    ],
  ],
  "in the middle of what was spoken of": [
    [
      "Put the lamp on the left side of the desk and the vase in the middle.",
      ["lamp-1", "desk-1", "vase-1"],
      ["lamp-1 at the left side of desk-1", "lamp-1 on desk-1", "vase-1 at the centre of desk-1"],
    ],
  ],
  "a length before a place begins it": [
    [
      "A vase on a shelf, stool 1 m behind the shelf.",
      ["vase-1", "shelf-1", "stool-1"],
      ["stool-1 behind shelf-1 (1 m)", "vase-1 on shelf-1"],
    ],
  ],
  "with, shortened": [["a desk w/ a lamp", ["desk-1", "lamp-1"], ["lamp-1 on desk-1"]]],
};

describe.each(Object.entries(TABLE))("English: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});
