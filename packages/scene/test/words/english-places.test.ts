import { parseText, solveLayout } from "@syntopia/scene";
import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row, relationLine } from "./graph-of.ts";

/** Sides, ends, corners, rows and other places in and about things. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "arranged and listed": [
    [
      "four cubes in a row",
      ["cube-1", "cube-2", "cube-3", "cube-4"],
      ["cube-1 in a row cube-2+cube-3+cube-4"],
    ],
    ["a stack of three boxes", ["box-1", "box-2", "box-3"], ["box-1 in a stack box-2+box-3"]],
    [
      "From left to right: a cup, a fork and a spoon.",
      ["cup-1", "fork-1", "spoon-1"],
      ["cup-1 left of fork-1", "fork-1 left of spoon-1"],
    ],
    [
      "From top to bottom there are a red cube and a blue ball.",
      ["cube-1 color=red", "ball-1 color=blue"],
      ["cube-1 above ball-1"],
    ],
    [
      "a car, a bus and a van from front to back",
      ["car-1", "bus-1", "van-1"],
      ["bus-1 in front of van-1", "car-1 in front of bus-1"],
    ],
    ["The cube is larger than the ball.", ["cube-1", "ball-1"], ["cube-1 larger than ball-1"]],
    ["a tree taller than a house", ["tree-1", "house-1"], ["tree-1 taller than house-1"]],
  ],
  "points of view": [
    [
      "A ball is to its left. A dog is on a mat.",
      ["ball-1", "dog-1", "mat-1"],
      ["dog-1 on mat-1"],
      ["to its left"],
    ],
    [
      "A dog is on a mat, and a ball is to its left.",
      ["dog-1", "mat-1", "ball-1"],
      ["ball-1 left of dog-1", "dog-1 on mat-1"],
    ],
    // Who faces the viewer has the viewer's right at the left hand.
    ["A ball is on the dog's left.", ["ball-1", "dog-1"], ["ball-1 right of dog-1"]],
    ["A ball is to the box's left.", ["ball-1", "box-1"], ["ball-1 left of box-1"]],
    [
      "From the driver's view, a tree is to the left of a house.",
      ["tree-1", "house-1"],
      ["tree-1 right of house-1"],
    ],
    [
      "A tree is behind a house from the robot's point of view.",
      ["tree-1", "house-1"],
      ["tree-1 in front of house-1"],
    ],
    [
      "From my perspective, a tree is to the left of a house.",
      ["tree-1", "house-1"],
      ["tree-1 left of house-1"],
    ],
    [
      "a lamp on your left and a door on your right",
      ["lamp-1", "door-1"],
      ["lamp-1 left of door-1"],
    ],
    ["a man facing left", ["man-1 facing=left"], []],
    [
      "a robot facing the camera next to a bus",
      ["robot-1 facing=viewer", "bus-1"],
      ["robot-1 next to bus-1"],
    ],
    ["a chair facing the table", ["chair-1", "table-1"], ["chair-1 facing table-1"]],
  ],
  "places that are needed": [
    [
      "a plant in the corner of the room",
      ["plant-1", "room-1"],
      ["plant-1 at the corner of room-1"],
    ],
    ["a wardrobe against the wall", ["wardrobe-1", "wall-1"], ["wardrobe-1 against wall-1"]],
    [
      "A dog is in the middle of the street.",
      ["dog-1", "street-1"],
      ["dog-1 at the centre of street-1"],
    ],
    ["a cup at the center of a tray", ["cup-1", "tray-1"], ["cup-1 at the centre of tray-1"]],
    ["a cup at the edge of a table", ["cup-1", "table-1"], ["cup-1 at the edge of table-1"]],
    ["a grey sofa in the room", ["sofa-1 color=gray"], []],
  ],
  "the left and the right wall are those of the room": [
    ["A sofa is against the left wall.", ["sofa-1", "wall-1 kind=left"], ["sofa-1 against wall-1"]],
    [
      "A clock hangs on the right-hand wall and a map hangs on the left wall. A desk is next to the left wall.",
      ["clock-1", "wall-1 kind=right", "map-1", "wall-2 kind=left", "desk-1"],
      ["clock-1 on wall-1", "desk-1 next to wall-2", "map-1 on wall-2"],
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
  "sides without a verb": [
    // The lion was left of the lioness, and its own side was lost.
    [
      "On the right a lion, on the left a lioness.",
      ["lion-1", "lioness-1"],
      ["lion-1 right of lioness-1"],
    ],
    ["There is a sofa. To the left a lamp.", ["sofa-1", "lamp-1"], ["lamp-1 left of sofa-1"]],
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
      "A table with a vase at the left end.",
      ["table-1", "vase-1"],
      ["vase-1 at the left side of table-1", "vase-1 on table-1"],
    ],
    [
      "A rug in the middle of the room, a shelf of books along the wall.",
      ["rug-1", "room-1", "shelf-1", "book-1", "book-2", "wall-1"],
      [
        "book-1 on shelf-1",
        "book-2 on shelf-1",
        "rug-1 at the centre of room-1",
        "shelf-1 next to wall-1",
      ],
    ],
    [
      "A table with a candle in each corner.",
      ["table-1", "candle-1", "candle-2", "candle-3", "candle-4"],
      [
        "candle-1 at the back of table-1",
        "candle-1 at the corner of table-1",
        "candle-1 at the left side of table-1",
        "candle-1 on table-1",
        "candle-2 at the back of table-1",
        "candle-2 at the corner of table-1",
        "candle-2 at the right side of table-1",
        "candle-2 on table-1",
        "candle-3 at the corner of table-1",
        "candle-3 at the front of table-1",
        "candle-3 at the left side of table-1",
        "candle-3 on table-1",
        "candle-4 at the corner of table-1",
        "candle-4 at the front of table-1",
        "candle-4 at the right side of table-1",
        "candle-4 on table-1",
      ],
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
  "what two are across from each other is between them": [
    [
      "Two benches face each other across a small pond.",
      ["bench-1", "bench-2", "pond-1 size=small"],
      ["bench-1 facing bench-2", "bench-2 facing bench-1", "pond-1 between bench-1+bench-2"],
    ],
    [
      "Two men sit across a table from each other.",
      ["man-1", "man-2", "table-1"],
      ["table-1 between man-1+man-2"],
    ],
    ["A chair across from a bed.", ["chair-1", "bed-1"], ["chair-1 opposite bed-1"]],
  ],
  "opposite ends, corners and sides": [
    [
      "Two girls sit at opposite ends of a bench.",
      ["girl-1", "girl-2", "bench-1"],
      [
        "girl-1 on bench-1",
        "girl-2 on bench-1",
        "girl-1 at the left side of bench-1",
        "girl-2 at the right side of bench-1",
      ],
    ],
    [
      "Two cats sleep on opposite ends of a sofa.",
      ["cat-1", "cat-2", "sofa-1"],
      [
        "cat-1 on sofa-1",
        "cat-2 on sofa-1",
        "cat-1 at the left side of sofa-1",
        "cat-2 at the right side of sofa-1",
      ],
    ],
    [
      "Two vases stand at both ends of a shelf.",
      ["vase-1", "vase-2", "shelf-1"],
      [
        "vase-1 on shelf-1",
        "vase-2 on shelf-1",
        "vase-1 at the left side of shelf-1",
        "vase-2 at the right side of shelf-1",
      ],
    ],
    [
      "Two beds stand on opposite sides of the room.",
      ["bed-1", "bed-2", "room-1"],
      [
        "bed-1 inside room-1",
        "bed-2 inside room-1",
        "bed-1 at the left side of room-1",
        "bed-2 at the right side of room-1",
      ],
    ],
    [
      "Two trees stand on opposite sides of a river.",
      ["tree-1", "tree-2", "river-1"],
      [
        "tree-1 next to river-1",
        "tree-2 next to river-1",
        "tree-1 left of river-1",
        "tree-2 right of river-1",
      ],
    ],
  ],
  "places of a hallway and of a table": [
    [
      "A hallway with a bench on the left, a coat stand on the right and a mirror at the end.",
      ["hallway-1", "bench-1", "coat-stand-1", "mirror-1"],
      [
        "bench-1 at the left side of hallway-1",
        "coat-stand-1 inside hallway-1",
        "coat-stand-1 at the right side of hallway-1",
        "mirror-1 inside hallway-1",
        "mirror-1 at the back of hallway-1",
      ],
    ],
    [
      "A clock hangs at the end of a long corridor.",
      ["clock-1", "corridor-1 size=long"],
      ["clock-1 at the back of corridor-1"],
    ],
    ["A girl sits at the head of the table.", ["girl-1", "table-1"], ["girl-1 next to table-1"]],
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

test.each([
  [
    "A house is on a hill. The sun is in the top right corner.",
    ["sun-1 above house-1", "sun-1 right of house-1"],
  ],
  [
    "A girl stands on a beach, a dog at the bottom left.",
    ["dog-1 below girl-1", "dog-1 left of girl-1"],
  ],
])("corners of the picture are those of what is seen: %s", (text, relations) => {
  const { scene, unparsed } = parseText(text, { frame: "image" });
  expect(scene.relations.map(relationLine)).toEqual(expect.arrayContaining(relations));
  expect(unparsed).toEqual([]);
});

test("a corner of the picture contradicts nothing stated", () => {
  const { scene } = parseText("The sun is in the top right corner. A bird is to its right.", {
    frame: "image",
  });
  expect(scene.relations.map(relationLine)).toEqual(["bird-1 right of sun-1"]);
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
