import { parseText } from "@syntopia/scene";
import { describe, expect, test } from "vitest";
import { expected, graphOf, type Row, relationLine } from "./graph-of.ts";

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "each of those at both sides": [
    // One lamp was put on both.
    [
      "a bed, a nightstand on each side of it with a lamp on each",
      ["bed-1", "nightstand-1", "nightstand-2", "lamp-1", "lamp-2"],
      [
        "nightstand-1 next to bed-1",
        "nightstand-2 next to bed-1",
        "nightstand-1 left of bed-1",
        "nightstand-2 right of bed-1",
        "lamp-1 on nightstand-1",
        "lamp-2 on nightstand-2",
      ],
    ],
  ],
  "the room is the kitchen spoken of": [
    // A second room came up, on the roof of the first.
    [
      "An open-plan kitchen. A table is in the centre of the room.",
      ["kitchen-1 kind=open-plan", "table-1"],
      ["table-1 at the centre of kitchen-1"],
    ],
  ],
  "what 'it' can hold": [
    // The fire was in the dog.
    [
      "A dog sleeps in front of the fireplace while a fire glows in it.",
      ["dog-1", "fireplace-1", "fire-1"],
      ["dog-1 in front of fireplace-1", "fire-1 inside fireplace-1"],
      ["glows"],
    ],
  ],
  "what is said of itself is said of another": [
    // A second fountain came up, which the first faced.
    [
      "A fountain with two benches around it facing the fountain.",
      ["fountain-1", "bench-1", "bench-2"],
      [
        "bench-1 around fountain-1",
        "bench-2 around fountain-1",
        "bench-1 facing fountain-1",
        "bench-2 facing fountain-1",
      ],
    ],
    [
      "Two beds with a curtain between the beds",
      ["bed-1", "bed-2", "curtain-1"],
      ["curtain-1 between bed-1+bed-2"],
    ],
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
  "parts of bodies, seats": [
    [
      "A parrot sits on the pirate's left shoulder.",
      ["parrot-1", "pirate-1"],
      ["parrot-1 on pirate-1"],
      ["left shoulder"],
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
  "sides without a verb": [
    // The lion was left of the lioness, and its own side was lost.
    [
      "On the right a lion, on the left a lioness.",
      ["lion-1", "lioness-1"],
      ["lion-1 right of lioness-1"],
    ],
    ["There is a sofa. To the left a lamp.", ["sofa-1", "lamp-1"], ["lamp-1 left of sofa-1"]],
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
  "what is no thing": [
    ["A clock on a wall shows noon.", ["clock-1", "wall-1"], ["clock-1 on wall-1"], ["shows noon"]],
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
