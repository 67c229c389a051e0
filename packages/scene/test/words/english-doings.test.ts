import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row } from "./graph-of.ts";

const TABLE: Readonly<Record<string, readonly Row[]>> = {
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
  "said of each, and of one": [
    [
      "Two chairs, each with a cushion.",
      ["chair-1", "chair-2", "cushion-1", "cushion-2"],
      ["cushion-1 on chair-1", "cushion-2 on chair-2"],
    ],
    [
      "Two girls, one holding a kite, stand next to a tree.",
      ["girl-1", "girl-2", "kite-1", "tree-1"],
      ["girl-1 next to tree-1", "girl-1 touching kite-1", "girl-2 next to tree-1"],
    ],
    [
      "Two birds, one on a roof and one below it.",
      ["bird-1", "bird-2", "roof-1"],
      ["bird-1 on roof-1", "bird-2 below roof-1"],
    ],
    [
      "Two men sit on stools.",
      ["man-1", "man-2", "stool-1", "stool-2"],
      ["man-1 on stool-1", "man-2 on stool-2"],
    ],
    [
      "A cup and a spoon are on a table; the spoon is on the right.",
      ["cup-1", "spoon-1", "table-1"],
      ["cup-1 on table-1", "spoon-1 on table-1", "spoon-1 right of cup-1"],
    ],
    [
      "Three balls. The biggest ball is red.",
      ["ball-1 color=red", "ball-2", "ball-3"],
      ["ball-1 larger than ball-2", "ball-1 larger than ball-3"],
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
};

describe.each(Object.entries(TABLE))("English: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (text, row) => {
    expect(graphOf(text)).toEqual(expected(row));
  });
});
