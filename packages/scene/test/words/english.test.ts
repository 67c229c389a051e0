import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "relation phrases": [
    ["a cat left of a dog", ["cat-1", "dog-1"], ["cat-1 left of dog-1"]],
    ["a cat on the left side of a dog", ["cat-1", "dog-1"], ["cat-1 left of dog-1"]],
    ["The cat is at the right side of the dog.", ["cat-1", "dog-1"], ["cat-1 right of dog-1"]],
    ["a cat on the right-hand side of a dog", ["cat-1", "dog-1"], ["cat-1 right of dog-1"]],
    ["a kite over a house", ["kite-1", "house-1"], ["kite-1 above house-1"]],
    ["a rug below a lamp", ["rug-1", "lamp-1"], ["rug-1 below lamp-1"]],
    ["a book atop a shelf", ["book-1", "shelf-1"], ["book-1 on shelf-1"]],
    ["a shoe underneath a bed", ["shoe-1", "bed-1"], ["shoe-1 under bed-1"]],
    ["a shoe beneath a bed", ["shoe-1", "bed-1"], ["shoe-1 under bed-1"]],
    ["a car in front of a garage", ["car-1", "garage-1"], ["car-1 in front of garage-1"]],
    ["a bird inside a cage", ["bird-1", "cage-1"], ["bird-1 inside cage-1"]],
    ["a bird within a cage", ["bird-1", "cage-1"], ["bird-1 inside cage-1"]],
    ["a stool by a piano", ["stool-1", "piano-1"], ["stool-1 next to piano-1"]],
    ["a stool adjacent to a piano", ["stool-1", "piano-1"], ["stool-1 next to piano-1"]],
    ["a boat close to an island", ["boat-1", "island-1"], ["boat-1 near island-1"]],
    ["a boat far away from an island", ["boat-1", "island-1"], ["boat-1 far from island-1"]],
    [
      "a tree in between two houses",
      ["tree-1", "house-1", "house-2"],
      ["tree-1 between house-1+house-2"],
    ],
    [
      "a lamp above and behind a sofa",
      ["lamp-1", "sofa-1"],
      ["lamp-1 above sofa-1", "lamp-1 behind sofa-1"],
    ],
    ["The basket contains a kitten.", ["basket-1", "kitten-1"], ["basket-1 contains kitten-1"]],
  ],
  "what belongs to whom": [
    // The horse was put in front of the barn.
    [
      "A horse stands between an oak and a barn, with a fence in front of the barn.",
      ["horse-1", "oak-1", "barn-1", "fence-1"],
      ["horse-1 between oak-1+barn-1", "fence-1 in front of barn-1"],
    ],
    // The armchair was put to the right of the pond.
    [
      "A plant is near the pond, with an armchair to its right.",
      ["plant-1", "pond-1", "armchair-1"],
      ["plant-1 near pond-1", "armchair-1 right of plant-1"],
    ],
    // "it" was taken for the two shoes.
    [
      "two shoes under the bed and a suitcase on top of it",
      ["shoe-1", "shoe-2", "bed-1", "suitcase-1"],
      ["shoe-1 under bed-1", "shoe-2 under bed-1", "suitcase-1 on bed-1"],
    ],
    // "Both" was not read, and "they" meant the last subject alone.
    [
      "A car is behind a van. Both are left of the bus.",
      ["car-1", "van-1", "bus-1"],
      ["car-1 behind van-1", "car-1 left of bus-1", "van-1 left of bus-1"],
    ],
    // Two sofas came of it, and the second "both" was not read.
    [
      "There is a lamp to the left of both a sofa and a bed, and a rug lies in front of both.",
      ["lamp-1", "sofa-1", "bed-1", "rug-1"],
      [
        "lamp-1 left of sofa-1",
        "lamp-1 left of bed-1",
        "rug-1 in front of sofa-1",
        "rug-1 in front of bed-1",
      ],
    ],
    [
      "A sofa is left of a bed. A lamp is behind both of them.",
      ["sofa-1", "bed-1", "lamp-1"],
      ["sofa-1 left of bed-1", "lamp-1 behind sofa-1", "lamp-1 behind bed-1"],
    ],
    // The bone was nowhere, for the dog alone was "them".
    [
      "A cat sits to the left of a dog, with a bone between them.",
      ["cat-1", "dog-1", "bone-1"],
      ["cat-1 left of dog-1", "bone-1 between cat-1+dog-1"],
    ],
    [
      "Two mice sit on a table with a piece of cheese between them.",
      ["mouse-1", "mouse-2", "table-1", "cheese-1"],
      ["mouse-1 on table-1", "mouse-2 on table-1", "cheese-1 between mouse-1+mouse-2"],
    ],
    // One candle stood on both tables.
    [
      "A candle stands on each of two tables.",
      ["candle-1", "candle-2", "table-1", "table-2"],
      ["candle-1 on table-1", "candle-2 on table-2"],
    ],
    [
      "a lamp next to each of two beds",
      ["lamp-1", "lamp-2", "bed-1", "bed-2"],
      ["lamp-1 next to bed-1", "lamp-2 next to bed-2"],
    ],
    // A "time" stood in the scene.
    [
      "Once upon a time, a dragon lived in a cave.",
      ["dragon-1", "cave-1"],
      ["dragon-1 inside cave-1"],
    ],
    // Four boxes came of it.
    [
      "There are two boxes. The big box is behind the small box.",
      ["box-1 size=large", "box-2 size=small"],
      ["box-1 behind box-2"],
    ],
    [
      "A cone stands there. A cube is to the left of it and a ball to the right.",
      ["cone-1", "cube-1", "ball-1"],
      ["cube-1 left of cone-1", "ball-1 right of cone-1"],
      ["there"],
    ],
    [
      "Left of the sofa is a lamp, right of it a table.",
      ["sofa-1", "lamp-1", "table-1"],
      ["lamp-1 left of sofa-1", "table-1 right of sofa-1"],
    ],
    [
      "two lamps to the left and to the right of a sofa",
      ["lamp-1", "lamp-2", "sofa-1"],
      ["lamp-1 left of sofa-1", "lamp-2 right of sofa-1"],
    ],
    // The tree was put to the right of the car.
    [
      "To the left of the church there is a tree and to the right a car.",
      ["church-1", "tree-1", "car-1"],
      ["tree-1 left of church-1", "car-1 right of church-1"],
    ],
    [
      "A knife is to the right of the plate and a fork is to its left.",
      ["knife-1", "plate-1", "fork-1"],
      ["knife-1 right of plate-1", "fork-1 left of plate-1"],
    ],
    // A side became a thing.
    [
      "Two cars are parked side by side in front of a shop.",
      ["car-1", "car-2", "shop-1"],
      ["car-1 next to car-2", "car-1 in front of shop-1", "car-2 in front of shop-1"],
    ],
    // "not" was read before the phrase that it belongs to.
    ["The piano is not far from a door.", ["piano-1", "door-1"], ["piano-1 near door-1"]],
    // "I'd" became a thing.
    ["I'd like a bear on a chair, please.", ["bear-1", "chair-1"], ["bear-1 on chair-1"]],
    ["a bicycle against a wall", ["bicycle-1", "wall-1"], ["bicycle-1 against wall-1"]],
  ],
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
  "sentence forms": [
    ["To the left of the sofa there is a lamp.", ["sofa-1", "lamp-1"], ["lamp-1 left of sofa-1"]],
    ["On the table is a cup.", ["table-1", "cup-1"], ["cup-1 on table-1"]],
    ["Behind the barn stands a horse.", ["barn-1", "horse-1"], ["horse-1 behind barn-1"]],
    [
      "Under the tree, a dog and a cat are sleeping.",
      ["tree-1", "dog-1", "cat-1"],
      ["cat-1 under tree-1", "dog-1 under tree-1"],
    ],
    [
      "There is a chair next to a table and behind a sofa.",
      ["chair-1", "table-1", "sofa-1"],
      ["chair-1 behind sofa-1", "chair-1 next to table-1"],
    ],
    [
      "A cup, a fork and a spoon are on the tray.",
      ["cup-1", "fork-1", "spoon-1", "tray-1"],
      ["cup-1 on tray-1", "fork-1 on tray-1", "spoon-1 on tray-1"],
    ],
    ["a table with a cat on it", ["table-1", "cat-1"], ["cat-1 on table-1"]],
    ["a box with a ball inside", ["box-1", "ball-1"], ["ball-1 inside box-1"]],
    [
      "The desk has a lamp on it and a bin under it.",
      ["desk-1", "lamp-1", "bin-1"],
      ["bin-1 under desk-1", "lamp-1 on desk-1"],
    ],
    ["a dog that is under a table", ["dog-1", "table-1"], ["dog-1 under table-1"]],
    [
      "A lamp is left of a sofa which is behind a rug",
      ["lamp-1", "sofa-1", "rug-1"],
      ["lamp-1 left of sofa-1", "sofa-1 behind rug-1"],
    ],
    ["A bus is parked behind a truck", ["bus-1", "truck-1"], ["bus-1 behind truck-1"]],
    [
      "a cup on a table next to a sofa",
      ["cup-1", "table-1", "sofa-1"],
      ["cup-1 on table-1", "table-1 next to sofa-1"],
    ],
    [
      "a cat sitting on a desk next to a laptop",
      ["cat-1", "desk-1", "laptop-1"],
      ["cat-1 next to laptop-1", "cat-1 on desk-1"],
    ],
    [
      "A lamp on a table is behind a chair",
      ["lamp-1", "table-1", "chair-1"],
      ["lamp-1 behind chair-1", "lamp-1 on table-1"],
    ],
    [
      "A cube is left of a cone and a ball is right of a cone",
      ["cube-1", "cone-1", "ball-1", "cone-2"],
      ["ball-1 right of cone-2", "cube-1 left of cone-1"],
    ],
    ["A is left of B and B is left of A", ["a-1", "b-1"], ["a-1 left of b-1", "b-1 left of a-1"]],
    [
      "Put a vase on the shelf and place a clock to its right.",
      ["vase-1", "shelf-1", "clock-1"],
      ["clock-1 right of vase-1", "vase-1 on shelf-1"],
    ],
    ["a photo of a bear near a river", ["bear-1", "river-1"], ["bear-1 near river-1"]],
    ["a cat on the left and a dog on the right", ["cat-1", "dog-1"], ["cat-1 left of dog-1"]],
    [
      "There is a bed. On the left is a nightstand. On the right is a lamp.",
      ["bed-1", "nightstand-1", "lamp-1"],
      ["lamp-1 right of bed-1", "nightstand-1 left of bed-1"],
    ],
    [
      "a bedroom with a bed, a wardrobe left of the bed and a mirror above a dresser",
      ["bedroom-1", "bed-1", "wardrobe-1", "mirror-1", "dresser-1"],
      [
        "bed-1 inside bedroom-1",
        "mirror-1 above dresser-1",
        "mirror-1 inside bedroom-1",
        "wardrobe-1 inside bedroom-1",
        "wardrobe-1 left of bed-1",
      ],
    ],
  ],
  "what was spoken of before": [
    [
      "A cup is on a table. The table is next to a sofa.",
      ["cup-1", "table-1", "sofa-1"],
      ["cup-1 on table-1", "table-1 next to sofa-1"],
    ],
    [
      "There is a green ball. It is behind a box.",
      ["ball-1 color=green", "box-1"],
      ["ball-1 behind box-1"],
    ],
    [
      "There is a coffee table. A cat is under the table.",
      ["coffee-table-1", "cat-1"],
      ["cat-1 under coffee-table-1"],
    ],
    [
      "A red cube and a blue cube. The blue one is behind the red one.",
      ["cube-1 color=red", "cube-2 color=blue"],
      ["cube-2 behind cube-1"],
    ],
    [
      "Two chairs and a table. The table is between the chairs.",
      ["chair-1", "chair-2", "table-1"],
      ["table-1 between chair-1+chair-2"],
    ],
    [
      "The first cube is behind the second cube. The second cube is near a cone.",
      ["cube-1", "cube-2", "cone-1"],
      ["cube-1 behind cube-2", "cube-2 near cone-1"],
    ],
    // "the first cup" was a third one, since only the second had been counted.
    [
      "A cup is on a shelf. A second cup is on a desk. The first cup is near a vase.",
      ["cup-1", "shelf-1", "cup-2", "desk-1", "vase-1"],
      ["cup-1 near vase-1", "cup-1 on shelf-1", "cup-2 on desk-1"],
    ],
    [
      "A red cup is near a cup. A second cup is on a desk. The first cup is near a vase.",
      ["cup-1 color=red", "cup-2", "cup-3", "desk-1", "vase-1"],
      ["cup-1 near cup-2", "cup-2 near vase-1", "cup-3 on desk-1"],
    ],
    [
      "A cat and a dog are on a rug. They are near a door.",
      ["cat-1", "dog-1", "rug-1", "door-1"],
      ["cat-1 near door-1", "cat-1 on rug-1", "dog-1 near door-1", "dog-1 on rug-1"],
    ],
    [
      "red cube left of blue ball. blue ball left of green cone.",
      ["cube-1 color=red", "ball-1 color=blue", "cone-1 color=green"],
      ["ball-1 left of cone-1", "cube-1 left of ball-1"],
    ],
    ["the cube is left of the cube", ["cube-1", "cube-2"], ["cube-1 left of cube-2"]],
  ],
  "verbs after several things": [
    // "candles stand" was a thing.
    [
      "Two yellow candles stand on a wooden desk.",
      ["candle-1 color=yellow", "candle-2 color=yellow", "desk-1 material=wood"],
      ["candle-1 on desk-1", "candle-2 on desk-1"],
    ],
    [
      "two sheep lie behind a fence",
      ["sheep-1", "sheep-2", "fence-1"],
      ["sheep-1 behind fence-1", "sheep-2 behind fence-1"],
    ],
    [
      "Birds fly above a house.",
      ["bird-1", "bird-2", "house-1"],
      ["bird-1 above house-1", "bird-2 above house-1"],
    ],
    ["A bird flies above a house.", ["bird-1", "house-1"], ["bird-1 above house-1"]],
    [
      "A cat and a dog sleep on the rug.",
      ["cat-1", "dog-1", "rug-1"],
      ["cat-1 on rug-1", "dog-1 on rug-1"],
    ],
    ["a plant stand next to a sofa", ["plant-stand-1", "sofa-1"], ["plant-stand-1 next to sofa-1"]],
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
};

describe.each(Object.entries(TABLE))("English: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});
