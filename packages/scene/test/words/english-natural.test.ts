import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

const TABLE: Readonly<Record<string, readonly Row[]>> = {
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
  "what verbs say of places": [
    ["a girl riding a pony", ["girl-1", "pony-1"], ["girl-1 on pony-1"]],
    ["A man is carrying a suitcase.", ["man-1", "suitcase-1"], ["man-1 touching suitcase-1"]],
    ["a boy wearing a helmet", ["boy-1", "helmet-1"], ["helmet-1 on boy-1"]],
    ["a woman wearing a coat", ["woman-1", "coat-1"], ["woman-1 touching coat-1"]],
    [
      "A rabbit sits under the bench while a parrot stands on top of it.",
      ["rabbit-1", "bench-1", "parrot-1"],
      ["rabbit-1 under bench-1", "parrot-1 on bench-1"],
    ],
    [
      "The pantry has a freezer. Beside it is a ladder.",
      ["pantry-1", "freezer-1", "ladder-1"],
      ["freezer-1 inside pantry-1", "ladder-1 next to freezer-1"],
    ],
    [
      "A paint mixer to the left of a soap dispenser",
      ["paint-mixer-1", "soap-dispenser-1"],
      ["paint-mixer-1 left of soap-dispenser-1"],
    ],
    [
      "A goat eats hay on a farm, with two silos in the background.",
      ["goat-1", "hay-1", "farm-1", "silo-1", "silo-2"],
      ["goat-1 near hay-1", "goat-1 on farm-1", "silo-1 behind goat-1", "silo-2 behind goat-1"],
    ],
    [
      "A groom stands under a tree with a river in the background.",
      ["groom-1", "tree-1", "river-1"],
      ["groom-1 under tree-1", "river-1 behind groom-1"],
    ],
    [
      "A drone hovers above three girls running on a stage.",
      ["drone-1", "girl-1", "girl-2", "girl-3", "stage-1"],
      [
        "drone-1 above girl-1",
        "drone-1 above girl-2",
        "drone-1 above girl-3",
        "girl-1 on stage-1",
        "girl-2 on stage-1",
        "girl-3 on stage-1",
      ],
    ],
    [
      "A hydrant is to the left of a bench. A stroller is on the right.",
      ["hydrant-1", "bench-1", "stroller-1"],
      ["hydrant-1 left of bench-1", "stroller-1 right of bench-1"],
    ],
    [
      "A nurse wearing a cap and an apron is sitting on a stool.",
      ["nurse-1", "cap-1", "apron-1", "stool-1"],
      ["cap-1 on nurse-1", "nurse-1 touching apron-1", "nurse-1 on stool-1"],
    ],
    [
      "A man in a sweater and gray jeans stands behind a girl in a yellow dress.",
      ["man-1", "sweater-1", "jeans-1 color=gray", "girl-1", "dress-1 color=yellow"],
      [
        "man-1 touching sweater-1",
        "man-1 touching jeans-1",
        "man-1 behind girl-1",
        "girl-1 touching dress-1",
      ],
    ],
    [
      "a farmer in a red jacket",
      ["farmer-1", "jacket-1 color=red"],
      ["farmer-1 touching jacket-1"],
    ],
    ["a nurse driving an ambulance", ["nurse-1", "ambulance-1"], ["nurse-1 inside ambulance-1"]],
    ["a jug filled with milk", ["jug-1", "milk-1"], ["milk-1 inside jug-1"]],
    [
      "a cake topped with cherries",
      ["cake-1", "cherry-1", "cherry-2"],
      ["cherry-1 on cake-1", "cherry-2 on cake-1"],
    ],
    ["a basket holding an egg", ["basket-1", "egg-1"], ["egg-1 inside basket-1"]],
    ["a shelf holding a radio", ["shelf-1", "radio-1"], ["radio-1 on shelf-1"]],
    ["a sofa covered with a blanket", ["sofa-1", "blanket-1"], ["blanket-1 covering sofa-1"]],
    ["a house surrounded by a fence", ["house-1", "fence-1"], ["fence-1 surrounding house-1"]],
    [
      "a table surrounded by two stools",
      ["table-1", "stool-1", "stool-2"],
      ["stool-1 around table-1", "stool-2 around table-1"],
    ],
    ["a lamp hanging from the ceiling", ["lamp-1", "ceiling-1"], ["lamp-1 hanging from ceiling-1"]],
    ["a truck parked by a barn", ["truck-1", "barn-1"], ["truck-1 next to barn-1"]],
    ["a cat asleep in bed", ["cat-1", "bed-1"], ["cat-1 on bed-1"]],
    ["A bus drives along the road.", ["bus-1", "road-1"], ["bus-1 on road-1"]],
    ["a dog looking at a cat", ["dog-1", "cat-1"], ["dog-1 facing cat-1"]],
    [
      "two people standing next to each other holding umbrellas",
      ["person-1", "person-2", "umbrella-1", "umbrella-2"],
      ["person-1 next to person-2", "person-1 touching umbrella-1", "person-2 touching umbrella-2"],
    ],
    [
      "three men wearing hats",
      ["man-1", "man-2", "man-3", "hat-1", "hat-2", "hat-3"],
      ["hat-1 on man-1", "hat-2 on man-2", "hat-3 on man-3"],
    ],
    [
      "a man riding a wave on top of a surfboard",
      ["man-1", "wave-1", "surfboard-1"],
      ["man-1 near wave-1", "man-1 on surfboard-1"],
    ],
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
  distances: [
    [
      "a lamp two metres to the left of a sofa",
      ["lamp-1", "sofa-1"],
      ["lamp-1 left of sofa-1 (2 m)"],
    ],
    ["a lamp 50 cm above a desk", ["lamp-1", "desk-1"], ["lamp-1 above desk-1 (0.5 m)"]],
    ["a lamp 2.5m behind a desk", ["lamp-1", "desk-1"], ["lamp-1 behind desk-1 (2.5 m)"]],
    [
      "a stool within half a meter of a piano",
      ["stool-1", "piano-1"],
      ["stool-1 within distance of piano-1 (0.5 m)"],
    ],
    [
      "The school is 3 kilometres north of the park.",
      ["school-1", "park-1"],
      ["school-1 north of park-1 (3000 m)"],
    ],
    [
      "a car ten yards away from a tree",
      ["car-1", "tree-1"],
      [
        "car-1 within distance of tree-1 (9.144 m)",
        "car-1 not within distance of tree-1 (8.687 m)",
      ],
    ],
  ],
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
  "told apart by their sides": [
    [
      "There are two cups on a table. The left one is red. The right cup is blue.",
      ["cup-1 color=red", "cup-2 color=blue", "table-1"],
      ["cup-1 left of cup-2", "cup-1 on table-1", "cup-2 on table-1"],
    ],
    [
      "Three boxes. The middle box is green.",
      ["box-1", "box-2 color=green", "box-3"],
      ["box-2 between box-1+box-3"],
    ],
    [
      "There are three balls: a red one, a blue one and a green one. The red one is left of the blue one.",
      ["ball-1 color=red", "ball-2 color=blue", "ball-3 color=green"],
      ["ball-1 left of ball-2"],
    ],
    ["a lamp on the left side of a bed", ["lamp-1", "bed-1"], ["lamp-1 left of bed-1"]],
  ],
  "spoken of again": [
    [
      "A cat and a dog. They are both on a rug.",
      ["cat-1", "dog-1", "rug-1"],
      ["cat-1 on rug-1", "dog-1 on rug-1"],
    ],
    [
      "There is a red cube and a blue cube. The other one is on a table.",
      ["cube-1 color=red", "cube-2 color=blue", "table-1"],
      ["cube-1 on table-1"],
    ],
    [
      "There are two cubes. The first one is red, the second one is blue.",
      ["cube-1 color=red", "cube-2 color=blue"],
      [],
    ],
    [
      "the lamp that stands on the table is red",
      ["lamp-1 color=red", "table-1"],
      ["lamp-1 on table-1"],
    ],
    [
      "a ball that is red next to a chair made of wood",
      ["ball-1 color=red", "chair-1 material=wood"],
      ["ball-1 next to chair-1"],
    ],
  ],
  noise: [
    ["hello", [], [], ["hello"]],
    ["asdf qwer", [], [], ["asdf qwer"]],
    ["Hello! A cat is on a mat.", ["cat-1", "mat-1"], ["cat-1 on mat-1"], ["Hello"]],
  ],
};

describe.each(Object.entries(TABLE))("natural English: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});
