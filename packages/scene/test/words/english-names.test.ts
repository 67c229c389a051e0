import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

const CUPS = ["cup-1", "cup-2", "cup-3", "table-1"];
const ON = ["cup-1 on table-1", "cup-2 on table-1", "cup-3 on table-1"];

/** What things are called, what they are like, and how many they are. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "nouns and attributes": [
    ["a tiny yellow rubber boot", ["boot-1 color=yellow material=rubber size=tiny"], []],
    ["a light blue wooden door", ["door-1 color=light blue material=wood"], []],
    ["a navy-blue car", ["car-1 color=navy"], []],
    ["a grey elephant", ["elephant-1 color=gray"], []],
    [
      "a big, round, shiny metal bowl",
      ["bowl-1 material=metal other=shiny shape=round size=large"],
      [],
    ],
    ["a red and white striped umbrella", ["umbrella-1 color=red and white pattern=striped"], []],
    ["an orange on an orange plate", ["orange-1", "plate-1 color=orange"], ["orange-1 on plate-1"]],
    ["a glass on a glass table", ["glass-1", "table-1 material=glass"], ["glass-1 on table-1"]],
    ["a rusty bucket", ["bucket-1 other=rusty"], []],
    [
      "a washing machine behind a teddy bear",
      ["washing-machine-1", "teddy-bear-1"],
      ["washing-machine-1 behind teddy-bear-1"],
    ],
    ["a blickett near a dax", ["blickett-1", "dax-1"], ["blickett-1 near dax-1"]],
    ["a cup of hot tea on a saucer", ["cup-1 content=hot tea", "saucer-1"], ["cup-1 on saucer-1"]],
    ["a statue of a lion", ["statue-1 of=lion"], []],
    ["a bench made of stone", ["bench-1 material=stone"], []],
    ["The ball is red and shiny.", ["ball-1 color=red other=shiny"], []],
  ],
  counts: [
    [
      "three red cubes left of a sphere",
      ["cube-1 color=red", "cube-2 color=red", "cube-3 color=red", "sphere-1"],
      ["cube-1 left of sphere-1", "cube-2 left of sphere-1", "cube-3 left of sphere-1"],
    ],
    ["4 mice", ["mouse-1", "mouse-2", "mouse-3", "mouse-4"], []],
    [
      "a pair of shoes under a bed",
      ["shoe-1", "shoe-2", "bed-1"],
      ["shoe-1 under bed-1", "shoe-2 under bed-1"],
    ],
    ["a pair of scissors", ["scissors-1"], []],
    ["a couple of geese", ["goose-1", "goose-2"], []],
    ["a slice of bread on a plate", ["bread-1", "plate-1"], ["bread-1 on plate-1"]],
    [
      "two knives on two plates",
      ["knife-1", "knife-2", "plate-1", "plate-2"],
      ["knife-1 on plate-1", "knife-2 on plate-2"],
    ],
    ["two balls next to each other", ["ball-1", "ball-2"], ["ball-1 next to ball-2"]],
    ["two of the three balls", ["ball-1", "ball-2", "ball-3"], []],
  ],
  "compared and compound qualities": [
    // "biggest cube" was a thing of its own.
    [
      "The biggest cube is to the left of the smallest cube.",
      ["cube-1 size=large", "cube-2 size=small"],
      ["cube-1 left of cube-2"],
    ],
    [
      "There are two boxes. The larger box is on the smaller one.",
      ["box-1 size=large", "box-2 size=small"],
      ["box-1 on box-2"],
    ],
    [
      "the tallest tree behind an older house",
      ["tree-1 size=tall", "house-1 other=old"],
      ["tree-1 behind house-1"],
    ],
    ["a lighter on a table", ["lighter-1", "table-1"], ["lighter-1 on table-1"]],
    // The colours were part of the name.
    [
      "a black-and-white cow next to a red-brick barn",
      ["cow-1 color=black and white", "barn-1 color=red material=brick"],
      ["cow-1 next to barn-1"],
    ],
    [
      "a blue-green vase and a light-blue cup",
      ["vase-1 color=blue and green", "cup-1 color=light blue"],
      [],
    ],
    [
      "an ice-cream on a small-sized plate",
      ["ice-cream-1", "plate-1 size=small"],
      ["ice-cream-1 on plate-1"],
    ],
  ],
  "names of several words": [
    ["a calico cat", ["cat-1 kind=calico"], []],
    ["an old kitchen table", ["table-1 kind=kitchen other=old"], []],
    ["a laptop computer", ["laptop-1"], []],
    ["a book shelf", ["bookshelf-1"], []],
    ["the teacher's chair", ["chair-1 of=teacher"], []],
    ["a worn out sofa", ["sofa-1 other=worn out"], []],
    // The part is no object of its own, and is reported.
    ["a bird on a truck mirror", ["bird-1", "truck-1"], ["bird-1 on truck-1"], ["mirror"]],
    ["a dog on the roof of a van", ["dog-1", "van-1"], ["dog-1 on van-1"], ["the roof of"]],
    ["a dog in a truck bed", ["dog-1", "truck-1"], ["dog-1 inside truck-1"], ["bed"]],
    [
      "a cat on top of the couch cushions",
      ["cat-1", "couch-1"],
      ["cat-1 on couch-1"],
      ["cushions"],
    ],
    ["two couch cushions", ["cushion-1 kind=couch", "cushion-2 kind=couch"], []],
  ],
  "numbers that no noun follows": [
    [
      "A table with two chairs on the left and two on the right.",
      ["table-1", "chair-1", "chair-2", "chair-3", "chair-4"],
      [
        "chair-1 left of table-1",
        "chair-2 left of table-1",
        "chair-3 right of table-1",
        "chair-4 right of table-1",
      ],
    ],
    [
      "Two cats on the sofa and three under it.",
      ["cat-1", "cat-2", "sofa-1", "cat-3", "cat-4", "cat-5"],
      [
        "cat-1 on sofa-1",
        "cat-2 on sofa-1",
        ..."345".split("").map((n) => `cat-${n} under sofa-1`),
      ],
    ],
    ["Three books, two of them red", ["book-1 color=red", "book-2 color=red", "book-3"], []],
  ],
  "what is no thing": [
    ["A clock on a wall shows noon.", ["clock-1", "wall-1"], ["clock-1 on wall-1"], ["shows noon"]],
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
  "how large a thing is": [
    [
      "A wardrobe, 2 m tall and 120 cm wide, is behind a 3-metre-long table.",
      ["wardrobe-1 size=2 m tall and 1.2 m wide", "table-1 size=3 m long"],
      ["wardrobe-1 behind table-1"],
    ],
    ["A carpet 2 m x 3 m.", ["carpet-1 size=2 m wide and 3 m deep"], []],
  ],
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
  "an adverb that is part of a name": [
    [
      "a peach upside down cake on a tray",
      ["cake-1 color=peach kind=upside-down", "tray-1"],
      ["cake-1 on tray-1"],
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
  "what is drawn whole": [
    // The half was dropped.
    [
      "Half a sandwich is on a plate.",
      ["sandwich-1", "plate-1"],
      ["sandwich-1 on plate-1"],
      ["Half"],
    ],
    ["half a dozen eggs", Array.from({ length: 6 }, (_, index) => `egg-${index + 1}`), []],
  ],
  "limits of a number": [
    ["At least three cups are on a table.", CUPS, ON],
    ["More than two cups are on a table.", CUPS, ON],
    ["No more than three cups are on a table.", CUPS, ON],
    ["Fewer than four cups are on a table.", CUPS, ON],
    ["Up to three cups are on a table.", CUPS, ON],
  ],
};

describe.each(Object.entries(TABLE))("English: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});
