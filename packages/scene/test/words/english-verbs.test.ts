import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

/** What verbs say of places, and what they do not. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
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
  "what faces is a verb before what is faced, and a noun elsewhere": [
    ["A goat faces away from the barn.", ["goat-1", "barn-1"], ["goat-1 facing away from barn-1"]],
    [
      "A statue faces the door and the horse faces away.",
      ["statue-1", "door-1", "horse-1 facing=away"],
      ["statue-1 facing door-1"],
    ],
    [
      "A dog sits on the rug and faces the stove.",
      ["dog-1", "rug-1", "stove-1"],
      ["dog-1 facing stove-1", "dog-1 on rug-1"],
    ],
    [
      "Two faces are on a wall.",
      ["face-1", "face-2", "wall-1"],
      ["face-1 on wall-1", "face-2 on wall-1"],
    ],
  ],
  "a verb behind what somebody comes with goes on about who has it": [
    [
      "In a kitchen a table with two chairs stands in the corner.",
      ["kitchen-1", "table-1", "chair-1", "chair-2"],
      [
        "chair-1 around table-1",
        "chair-2 around table-1",
        "table-1 at the corner of kitchen-1",
        "table-1 inside kitchen-1",
      ],
    ],
  ],
  "what is left, given, strewn": [
    ["A cat peeks out of a box.", ["cat-1", "box-1"], ["cat-1 inside box-1"]],
    ["A worm crawls out of an apple.", ["worm-1", "apple-1"], ["worm-1 near apple-1"]],
    ["The cat is out of the box.", ["cat-1", "box-1"], ["cat-1 not inside box-1"]],
    [
      "A man hands a cup to a woman.",
      ["man-1", "cup-1", "woman-1"],
      ["man-1 near cup-1", "man-1 near woman-1"],
    ],
    [
      "A bench covered with leaves.",
      ["bench-1", "leaf-1", "leaf-2"],
      ["leaf-1 on bench-1", "leaf-2 on bench-1"],
    ],
  ],
  "who looks, holds, clings": [
    ["A husky sleeping on a porch.", ["husky-1", "porch-1"], ["husky-1 on porch-1"]],
    ["A koala is clinging to a branch.", ["koala-1", "branch-1"], ["koala-1 touching branch-1"]],
    [
      "A gull watches a man from a post.",
      ["gull-1", "man-1", "post-1"],
      ["gull-1 facing man-1", "gull-1 on post-1"],
    ],
    [
      "A man with a briefcase in one hand",
      ["man-1", "briefcase-1"],
      ["briefcase-1 touching man-1"],
    ],
    [
      "A red kite is stuck in the branches of a tree.",
      ["kite-1 color=red", "branch-1", "branch-2", "tree-1"],
      ["kite-1 among branch-1+branch-2", "branch-1 part of tree-1", "branch-2 part of tree-1"],
    ],
    [
      "A plate with a bun on it, and to the right of the plate a glass.",
      ["plate-1", "bun-1", "glass-1"],
      ["bun-1 on plate-1", "glass-1 right of plate-1"],
    ],
  ],
  doings: [
    ["A man is reading a newspaper.", ["man-1", "newspaper-1"], ["man-1 touching newspaper-1"]],
    ["A girl reads a sign.", ["girl-1", "sign-1"], ["girl-1 near sign-1"]],
    ["A boy flies a kite.", ["boy-1", "kite-1"], ["boy-1 below kite-1"]],
    ["A pilot flies a plane.", ["pilot-1", "plane-1"], ["pilot-1 inside plane-1"]],
    [
      "A woman walks through a supermarket.",
      ["woman-1", "supermarket-1"],
      ["woman-1 inside supermarket-1"],
    ],
  ],
  "how something came to be where it is": [
    [
      "A bus has stopped at the gate, and a milk can has been left behind the bus.",
      ["bus-1", "gate-1", "can-1 kind=milk"],
      ["bus-1 next to gate-1", "can-1 behind bus-1"],
    ],
  ],
  "what is built or put somewhere is there": [
    [
      "A worker is building a wall in front of a house.",
      ["worker-1", "wall-1", "house-1"],
      ["worker-1 near wall-1", "wall-1 in front of house-1"],
    ],
    [
      "A woman is planting a tree next to a fence.",
      ["woman-1", "tree-1", "fence-1"],
      ["woman-1 near tree-1", "tree-1 next to fence-1"],
    ],
    [
      "The boys have pitched two tents beside a lake.",
      ["boy-1", "boy-2", "tent-1", "tent-2", "lake-1"],
      ["boy-1 near tent-1", "boy-2 near tent-2", "tent-1 next to lake-1", "tent-2 next to lake-1"],
    ],
    [
      "A man has set up two chairs under a tree.",
      ["man-1", "chair-1", "chair-2", "tree-1"],
      ["man-1 near chair-1", "man-1 near chair-2", "chair-1 under tree-1", "chair-2 under tree-1"],
    ],
    [
      "A dog with a pitched roof behind it.",
      ["dog-1", "roof-1 other=pitched"],
      ["roof-1 behind dog-1"],
    ],
  ],
  "a verb behind a place that commas set off is no thing": [
    [
      "A dog, under a table, watches a cat.",
      ["dog-1", "table-1", "cat-1"],
      ["dog-1 facing cat-1", "dog-1 under table-1"],
    ],
  ],
  "what drives is on the road": [
    [
      "A barn beside a road with a tractor.",
      ["barn-1", "road-1", "tractor-1"],
      ["barn-1 next to road-1", "tractor-1 inside road-1"],
    ],
  ],
  "what hangs from a wall is on it": [
    ["A coat hangs from the door.", ["coat-1", "door-1"], ["coat-1 on door-1"]],
    ["A lamp hangs from a branch.", ["lamp-1", "branch-1"], ["lamp-1 hanging from branch-1"]],
  ],
  "what is done to is near who does it": [
    // The verb was reported, and the carrots were anywhere in the picture.
    [
      "A woman is peeling carrots.",
      ["woman-1", "carrot-1", "carrot-2"],
      ["woman-1 near carrot-1", "woman-1 near carrot-2"],
    ],
    ["A plumber mends a sink.", ["plumber-1", "sink-1"], ["plumber-1 near sink-1"]],
    // A brush after a comma is a thing.
    ["A table, a brush and paint.", ["table-1", "brush-1", "paint-1"], []],
    ["Two puppies chase each other.", ["puppy-1", "puppy-2"], ["puppy-1 near puppy-2"]],
    [
      "A girl pushes her brother in a wheelbarrow.",
      ["girl-1", "brother-1", "wheelbarrow-1"],
      ["brother-1 inside wheelbarrow-1", "girl-1 near brother-1"],
    ],
    [
      "A cook is chopping an onion on a cutting board.",
      ["cook-1", "onion-1", "cutting-board-1"],
      ["cook-1 near onion-1", "onion-1 on cutting-board-1"],
    ],
    [
      "A painter climbs a ladder leaning against a house.",
      ["painter-1", "ladder-1", "house-1"],
      ["ladder-1 against house-1", "painter-1 near ladder-1"],
    ],
  ],
  "left out, and said elsewhere": [
    ["A sofa with a picture above.", ["sofa-1", "picture-1"], ["picture-1 above sofa-1"]],
    ["A bed in which a child sleeps.", ["bed-1", "child-1"], ["child-1 on bed-1"]],
    [
      "Everything is on the desk: a lamp and a pen.",
      ["desk-1", "lamp-1", "pen-1"],
      ["lamp-1 on desk-1", "pen-1 on desk-1"],
    ],
    [
      "The cat is on the rug, but the dog is not.",
      ["cat-1", "rug-1", "dog-1"],
      ["cat-1 on rug-1", "dog-1 not on rug-1"],
    ],
    [
      "There is nothing on the shelf except a clock.",
      ["shelf-1", "clock-1"],
      ["clock-1 on shelf-1"],
    ],
    [
      "Behind a man pushing a cart, two dogs run side by side.",
      ["man-1", "cart-1", "dog-1", "dog-2"],
      ["dog-1 behind man-1", "dog-1 next to dog-2", "dog-2 behind man-1", "man-1 near cart-1"],
      ["run"],
    ],
    [
      "A pianist plays a piano and a singer stands to the left of it.",
      ["pianist-1", "piano-1", "singer-1"],
      ["pianist-1 near piano-1", "singer-1 left of piano-1"],
    ],
    [
      "A bus stop where two women wait.",
      ["bus-stop-1", "woman-1", "woman-2"],
      ["woman-1 near bus-stop-1", "woman-2 near bus-stop-1"],
    ],
  ],
  "a verb of several": [
    [
      "A man, a woman in a red dress, and a dog are on a bench.",
      ["man-1", "woman-1", "dress-1 color=red", "dog-1", "bench-1"],
      ["dog-1 on bench-1", "man-1 on bench-1", "woman-1 on bench-1", "woman-1 touching dress-1"],
    ],
    [
      "A girl in a coat and a boy in a cap hold balloons.",
      ["girl-1", "coat-1", "boy-1", "cap-1", "balloon-1", "balloon-2"],
      [
        "boy-1 touching balloon-2",
        "boy-1 touching cap-1",
        "girl-1 touching balloon-1",
        "girl-1 touching coat-1",
      ],
    ],
    [
      "A man in a hat and a woman in a coat sitting on a bench.",
      ["man-1", "hat-1", "woman-1", "coat-1", "bench-1"],
      ["man-1 on bench-1", "man-1 touching hat-1", "woman-1 on bench-1", "woman-1 touching coat-1"],
    ],
    [
      "A cat on a table and a dog lying on a rug.",
      ["cat-1", "table-1", "dog-1", "rug-1"],
      ["cat-1 on table-1", "dog-1 on rug-1"],
    ],
    [
      "A cat, a dog with a ball and a bird are on a rug.",
      ["cat-1", "dog-1", "ball-1", "bird-1", "rug-1"],
      ["ball-1 next to dog-1", "bird-1 on rug-1", "cat-1 on rug-1", "dog-1 on rug-1"],
    ],
    [
      "A cup is on a table, and a fork and a knife are next to it.",
      ["cup-1", "table-1", "fork-1", "knife-1"],
      ["cup-1 on table-1", "fork-1 next to cup-1", "knife-1 next to cup-1"],
    ],
    [
      "A man with a dog and a woman with a cat sit on a bench.",
      ["man-1", "dog-1", "woman-1", "cat-1", "bench-1"],
      ["cat-1 next to woman-1", "dog-1 next to man-1", "man-1 on bench-1", "woman-1 on bench-1"],
    ],
  ],
  verbs: [
    [
      "A dog plays in the yard while a boy watches.",
      ["dog-1", "yard-1", "boy-1"],
      ["dog-1 inside yard-1"],
      ["watches"],
    ],
    [
      "An artist sits on a stool, sketching a bridge.",
      ["artist-1", "stool-1", "bridge-1"],
      ["artist-1 on stool-1"],
      ["sketching"],
    ],
    [
      "Several people are flying kites at the beach.",
      ["person-1", "person-2", "person-3", "kite-1", "kite-2", "kite-3", "beach-1"],
      [
        "person-1 inside beach-1",
        "person-1 near kite-1",
        "person-2 inside beach-1",
        "person-2 near kite-2",
        "person-3 inside beach-1",
        "person-3 near kite-3",
      ],
    ],
    ["A raccoon peers up at an owl.", ["raccoon-1", "owl-1"], ["raccoon-1 facing owl-1"]],
    ["A giant holds a tiny house.", ["giant-1", "house-1 size=tiny"], ["giant-1 touching house-1"]],
    [
      "A rabbit in a waistcoat pours tea.",
      ["rabbit-1", "waistcoat-1", "tea-1"],
      ["rabbit-1 near tea-1", "rabbit-1 touching waistcoat-1"],
    ],
    [
      "Two women, one in a blue sari and one in a green dress, dance on a stage.",
      ["woman-1", "woman-2", "sari-1 color=blue", "dress-1 color=green", "stage-1"],
      [
        "woman-1 on stage-1",
        "woman-1 touching sari-1",
        "woman-2 on stage-1",
        "woman-2 touching dress-1",
      ],
      ["dance"],
    ],
  ],
  "verbs that no table has": [
    // The verb was part of the boxes' name.
    [
      "The shelf stores boxes under the stairs.",
      ["shelf-1", "box-1", "box-2", "stairs-1"],
      ["shelf-1 under stairs-1"],
      ["stores"],
    ],
    [
      "The truck delivers boxes to a shop.",
      ["truck-1", "box-1", "box-2", "shop-1"],
      ["truck-1 near box-1", "truck-1 near box-2"],
      ["to"],
    ],
    [
      "The office chairs stand in the kitchen.",
      ["office-chair-1", "office-chair-2", "kitchen-1"],
      ["office-chair-1 inside kitchen-1", "office-chair-2 inside kitchen-1"],
    ],
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
};

describe.each(Object.entries(TABLE))("English: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});
