import { parseText } from "@syntopia/scene";
import { describe, expect, test } from "vitest";

/** Captions of what somebody does, with all that is read of each and the words that are reported. */
const CAPTIONS: Readonly<
  Record<string, readonly (readonly [text: string, relations: string, unparsed?: string])[]>
> = {
  // Symptom: whoever pours milk stood on the table.
  "what is done to things is where they are": [
    [
      "A woman pours milk into a cup on the table.",
      "woman-1 near milk-1; milk-1 inside cup-1; cup-1 on table-1",
    ],
    ["A cook flips a burger on the grill.", "cook-1 near burger-1; burger-1 on grill-1"],
    ["A woman feeds a baby in a high chair.", "woman-1 near baby-1; baby-1 on high-chair-1"],
    ["A man plays a guitar on a stool.", "man-1 near guitar-1; man-1 on stool-1"],
    ["A man paints a picture on the beach.", "man-1 near picture-1; man-1 on beach-1"],
    ["A man walks a dog on a leash.", "man-1 near dog-1; dog-1 touching leash-1"],
    ["A boy types on a laptop on a desk.", "boy-1 near laptop-1; laptop-1 on desk-1", "types"],
  ],
  // Symptom: "kettle whistles", "bear snores" and "mouse hid" were names.
  "verbs behind nouns": [
    ["A kettle whistles on a stove.", "kettle-1 on stove-1", "whistles"],
    ["A child on a swing laughs.", "child-1 on swing-1", "laughs"],
    ["Grandpa bear snores in his armchair.", "bear-1 on armchair-1", "snores"],
    ["The little mouse hid inside a teapot.", "mouse-1 inside teapot-1", "hid"],
    ["A man kneels to tie his shoe next to a bench.", "man-1 next to bench-1", "to tie"],
    [
      "A woman wearing sunglasses reads on a towel.",
      "woman-1 touching sunglasses-1; woman-1 on towel-1",
      "reads",
    ],
    [
      "Kittens tumble over each other in a basket.",
      "kitten-1 near kitten-2; kitten-1 inside basket-1; kitten-2 inside basket-1",
      "tumble",
    ],
    ["A box of crayons spilled across a desk.", "box-1 on desk-1", "spilled"],
    ["A boy, behind the fence, waves.", "boy-1 behind fence-1", "waves"],
    ["One dog lies on a rug and another barks.", "dog-1 on rug-1", "barks"],
  ],
  "hands, necks and heads without an article": [
    ["Man with phone in hand on a bench.", "phone-1 touching man-1; man-1 on bench-1"],
    ["Pirate with parrot on shoulder.", "parrot-1 on pirate-1"],
    [
      "A man holds a cup in his right hand and a book in his left.",
      "man-1 touching cup-1; cup-1 touching man-1; book-1 touching man-1",
      "right hand",
    ],
    [
      "A couple walks hand in hand along the pier.",
      "person-1 next to person-2; person-1 on pier-1; person-2 on pier-1",
    ],
  ],
  "what is done next": [
    ["He picks up a box and puts it on a truck.", "box-1 on truck-1", "He picks up"],
    [
      "A woman takes a pie from the oven and sets it on a table.",
      "pie-1 on table-1",
      "takes | from",
    ],
    ["A man opens a box and finds a cat.", "man-1 near box-1", "finds"],
    ["A girl jumps off a board into a pool.", "girl-1 on board-1; girl-1 inside pool-1", "jumps"],
    ["A zebra is looking at two others.", "zebra-1 facing zebra-2; zebra-1 facing zebra-3"],
    ["A boy peeks through a hole in a fence.", "hole-1 inside fence-1", "through"],
    ["A woman looks through a window at a cake.", "woman-1 facing cake-1", "looks through"],
  ],
  "brackets and afterthoughts": [
    ["Two chairs (both red) beside a table.", "chair-1 next to table-1; chair-2 next to table-1"],
    ["A man (left) and a woman (right).", "man-1 left of woman-1"],
    ["A pair of boots, muddy, by a door.", "boot-1 next to door-1; boot-2 next to door-1"],
    [
      "A girl, her hair in braids, holds a kitten.",
      "girl-1 touching kitten-1",
      "her hair in braids",
    ],
    ["A lamp, tall and thin, next to a sofa.", "lamp-1 next to sofa-1"],
  ],
  "what is fastened, and what rises": [
    ["A note taped to a fridge.", "note-1 on fridge-1"],
    ["A sign nailed to a tree.", "sign-1 touching tree-1"],
    ["Smoke rises from a chimney.", "smoke-1 above chimney-1"],
    ["A cherry tree in full bloom next to a temple.", "tree-1 next to temple-1", "in full bloom"],
  ],
  "who belongs together": [
    [
      "A family of four sits on a bench.",
      "person-1 on bench-1; person-2 on bench-1; person-3 on bench-1; person-4 on bench-1",
    ],
    [
      "A litter of kittens in a basket.",
      "kitten-1 inside basket-1; kitten-2 inside basket-1; kitten-3 inside basket-1",
    ],
    [
      "A lady sits in a boat with her dog.",
      "lady-1 inside boat-1; dog-1 next to lady-1; dog-1 inside boat-1",
    ],
  ],
};

describe.each(Object.entries(CAPTIONS))("doings: %s", (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))(
    "%s",
    (text, [, relations, unparsed = ""]) => {
      const read = parseText(text, { frame: "image" });
      const said = read.scene.relations.map((each) =>
        [each.subject, each.predicate, each.object].join(" "),
      );
      expect(said.join("; ")).toBe(relations);
      expect(read.unparsed.map((each) => each.text).join(" | ")).toBe(unparsed);
    },
  );
});

test("what a thing becomes is a quality of it", () => {
  const { scene } = parseText("A boy paints a fence white.", { frame: "image" });
  expect(scene.objects.map(({ id, attributes }) => [id, attributes.color])).toEqual([
    ["boy-1", undefined],
    ["fence-1", "white"],
  ]);
});

test("shares in brackets are those of the things before them", () => {
  const { scene } = parseText("Two robots (one gold, one silver) on a drum.", { frame: "image" });
  expect(
    scene.objects.map(({ id, attributes }) => [id, attributes.color ?? attributes.material]),
  ).toEqual([
    ["robot-1", "gold"],
    ["robot-2", "silver"],
    ["drum-1", undefined],
  ]);
});
