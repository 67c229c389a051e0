import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

/** What things come with, hold, wear and are made of. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
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
  "what comes with what": [
    [
      "a kitchen with a stove, a sink and two windows",
      ["kitchen-1", "stove-1", "sink-1", "window-1", "window-2"],
      [
        "sink-1 inside kitchen-1",
        "stove-1 inside kitchen-1",
        "window-1 inside kitchen-1",
        "window-2 inside kitchen-1",
      ],
    ],
    ["a house with a door", ["house-1", "door-1"], ["door-1 part of house-1"]],
    ["a man with a dog", ["man-1", "dog-1"], ["dog-1 next to man-1"]],
    ["a desk with a printer", ["desk-1", "printer-1"], ["printer-1 on desk-1"]],
    ["The printer is with the laptop.", ["printer-1", "laptop-1"], ["printer-1 next to laptop-1"]],
    [
      "a refrigerator with a magnet on the door",
      ["refrigerator-1", "magnet-1", "door-1"],
      ["magnet-1 on door-1"],
      ["with"],
    ],
    // "it" is one thing: the train, not the tracks.
    [
      "A train on tracks with a horse next to it.",
      ["train-1", "track-1", "track-2", "horse-1"],
      ["horse-1 next to train-1", "train-1 on track-1", "train-1 on track-2"],
    ],
    // A thing rests in one place.
    [
      "A kitten lying in a bowl on a cupboard.",
      ["kitten-1", "bowl-1", "cupboard-1"],
      ["bowl-1 on cupboard-1", "kitten-1 inside bowl-1"],
    ],
  ],
  "wholes and parts, writing, circumstances": [
    [
      "a kitten under the exhaust pipe of a van",
      ["kitten-1", "pipe-1 kind=exhaust", "van-1"],
      ["kitten-1 under pipe-1", "pipe-1 part of van-1"],
    ],
    [
      "a dog with a stick in its mouth",
      ["dog-1", "stick-1"],
      ["stick-1 touching dog-1"],
      ["mouth"],
    ],
    [
      'a sign that says "No Entry" next to a road',
      ["sign-1 text=no entry", "road-1"],
      ["sign-1 next to road-1"],
    ],
    ["a bridge at night", ["bridge-1"], [], ["at night"]],
    [
      "two women sitting at a table",
      ["woman-1", "woman-2", "table-1"],
      ["woman-1 next to table-1", "woman-2 next to table-1"],
    ],
    ["a boat at the beach", ["boat-1", "beach-1"], ["boat-1 inside beach-1"]],
  ],
  "parts of bodies, seats": [
    [
      "A parrot sits on the pirate's left shoulder.",
      ["parrot-1", "pirate-1"],
      ["parrot-1 on pirate-1"],
      ["left shoulder"],
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
  "with, shortened": [["a desk w/ a lamp", ["desk-1", "lamp-1"], ["lamp-1 on desk-1"]]],
  "what belongs to windows, towns and people": [
    [
      "A chair stands next to a window with blue curtains.",
      ["chair-1", "window-1", "curtain-1 color=blue", "curtain-2 color=blue"],
      ["chair-1 next to window-1", "curtain-1 on window-1", "curtain-2 on window-1"],
    ],
    [
      "A kite flies above the roofs of a village.",
      ["kite-1", "roof-1", "roof-2", "village-1"],
      [
        "kite-1 above roof-1",
        "kite-1 above roof-2",
        "roof-1 part of village-1",
        "roof-2 part of village-1",
      ],
    ],
    [
      "A cat sits on the roof of a house.",
      ["cat-1", "house-1"],
      ["cat-1 on house-1"],
      ["the roof of"],
    ],
    [
      "A girl whose cat sits next to her reads a book.",
      ["girl-1", "cat-1", "book-1"],
      ["cat-1 next to girl-1", "girl-1 touching book-1"],
    ],
    [
      "A man whose hat is red stands next to a house whose door is green.",
      ["man-1", "hat-1 color=red", "house-1", "door-1 color=green"],
      ["hat-1 touching man-1", "man-1 next to house-1", "door-1 part of house-1"],
    ],
    [
      "An armchair stands by a window, a lamp behind it, and a side table with a cup to its left.",
      ["armchair-1", "window-1", "lamp-1", "side-table-1", "cup-1"],
      [
        "armchair-1 next to window-1",
        "lamp-1 behind armchair-1",
        "cup-1 on side-table-1",
        "side-table-1 left of armchair-1",
      ],
    ],
  ],
  "what comes with somebody beside a thing that has no such thing": [
    [
      "A cow is standing next to a fence with a bucket.",
      ["cow-1", "fence-1", "bucket-1"],
      ["cow-1 next to fence-1", "bucket-1 next to cow-1"],
    ],
    [
      "A desk next to a window with a lamp.",
      ["desk-1", "window-1", "lamp-1"],
      ["desk-1 next to window-1", "lamp-1 on desk-1"],
    ],
  ],
  "parts and what is on walls stay with their own": [
    [
      "A goat is in front of a tree with a thick trunk.",
      ["goat-1", "tree-1", "trunk-1 size=thick"],
      ["goat-1 in front of tree-1", "trunk-1 part of tree-1"],
    ],
    [
      "A van is near a church with a clock.",
      ["van-1", "church-1", "clock-1"],
      ["van-1 near church-1", "clock-1 part of church-1"],
    ],
    [
      "A girl stands in front of a wall with a mural.",
      ["girl-1", "wall-1", "mural-1"],
      ["girl-1 in front of wall-1", "mural-1 on wall-1"],
    ],
  ],
  "a thing of a place with others around it": [
    [
      "A dining room with a table and two chairs around it.",
      ["dining-room-1", "table-1", "chair-1", "chair-2"],
      [
        "table-1 inside dining-room-1",
        "chair-1 inside dining-room-1",
        "chair-2 inside dining-room-1",
        "chair-1 around table-1",
        "chair-2 around table-1",
      ],
    ],
  ],
  "people and what they are like": [
    [
      "A young couple sits on a bench.",
      ["person-1 other=young", "person-2 other=young", "bench-1"],
      ["person-1 on bench-1", "person-2 on bench-1"],
    ],
    [
      "A dancer in red next to a piano.",
      ["dancer-1 color=red", "piano-1"],
      ["dancer-1 next to piano-1"],
    ],
    ["A laptop, open, on a desk.", ["laptop-1 other=open", "desk-1"], ["laptop-1 on desk-1"]],
    ["A man with his arm around a woman.", ["man-1", "woman-1"], ["man-1 touching woman-1"]],
    ["Boxes stacked on top of each other.", ["box-1", "box-2"], ["box-1 in a stack box-2"]],
  ],
  "what is held and worn together": [
    [
      "A man holding a phone and a cup is standing by a window.",
      ["man-1", "phone-1", "cup-1", "window-1"],
      ["man-1 next to window-1", "man-1 touching cup-1", "man-1 touching phone-1"],
    ],
    [
      "A woman in a straw hat is on a beach.",
      ["woman-1", "straw-hat-1", "beach-1"],
      ["woman-1 on beach-1", "woman-1 touching straw-hat-1"],
    ],
    [
      "A kitten is inside a straw hat.",
      ["kitten-1", "straw-hat-1"],
      ["kitten-1 inside straw-hat-1"],
    ],
  ],
};

describe.each(Object.entries(TABLE))("English: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});
