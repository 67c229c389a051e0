import { parseText } from "@syntopia/scene";
import { describe, expect, it } from "vitest";

/** `a on b; c left of d`, and the words that were not understood. */
function read(text: string): readonly [relations: string, unread: string] {
  const { scene, unparsed } = parseText(text, { frame: "room" });
  const relations = scene.relations.map(
    ({ subject, predicate, object }) => `${subject} ${predicate} ${[object].flat().join("+")}`,
  );
  return [relations.join("; "), unparsed.map((span) => span.text).join("|")];
}

describe("sides of what is not said again", () => {
  it.each([
    [
      "Desk: a globe on the left, a vase in the middle.",
      "globe-1 on desk-1; globe-1 at the left side of desk-1; vase-1 on desk-1; vase-1 at the centre of desk-1",
    ],
    [
      "A table with a jug, a plate at the left end.",
      "jug-1 on table-1; plate-1 on table-1; plate-1 at the left side of table-1",
    ],
    ["A blanket with a basket in one corner.", "basket-1 at the corner of blanket-1"],
    [
      "A harp in the middle of a stage, two stools on opposite sides.",
      "harp-1 at the centre of stage-1; stool-1 next to harp-1; stool-2 next to harp-1; stool-1 left of harp-1; stool-2 right of harp-1",
    ],
    [
      "A study with a desk, a lamp on each side.",
      "desk-1 inside study-1; lamp-1 inside study-1; lamp-2 inside study-1; lamp-1 next to desk-1; lamp-2 next to desk-1; lamp-1 left of desk-1; lamp-2 right of desk-1",
    ],
  ])("%s", (text, relations) => expect(read(text)).toEqual([relations, ""]));

  it("more at the ends than those at the sides", () => {
    const { scene } = parseText("A table with two chairs on each side and one at each end.");
    expect(scene.objects.map(({ category }) => category)).toEqual([
      "table",
      ...Array.from({ length: 6 }, () => "chair"),
    ]);
  });
});

describe("backs, feet and owners", () => {
  it.each([
    ["A recliner with its back to the window.", "recliner-1 facing away from window-1"],
    [
      "Two chairs with their backs against a hedge.",
      "chair-1 against hedge-1; chair-2 against hedge-1",
    ],
    ["A cat lies at the foot of the piano.", "cat-1 next to piano-1"],
    ["The boots go under the bench.", "boot-1 under bench-1; boot-2 under bench-1"],
    ["A sofa stands in the girls' bedroom.", "sofa-1 inside bedroom-1"],
    [
      "Two stools around a barrel, with a rug under the barrel and a lamp over it.",
      "stool-1 around barrel-1; stool-2 around barrel-1; rug-1 under barrel-1; lamp-1 above barrel-1",
    ],
  ])("%s", (text, relations) => expect(read(text)).toEqual([relations, ""]));
});

describe("gaps, edges and what a place needs", () => {
  it.each([
    [
      "Leave at least 80 cm between the crib and the wardrobe.",
      "wardrobe-1 within distance of crib-1",
    ],
    ["Two desks stand at least 2 m apart.", "desk-2 within distance of desk-1"],
    ["A hedge along the far side of a shed.", "hedge-1 behind shed-1; hedge-1 next to shed-1"],
    ["A cello stands along the left side of the room.", "cello-1 at the left side of room-1"],
    ["The study needs a desk.", "desk-1 inside study-1"],
    ["For the attic: a trunk next to a harp.", "trunk-1 inside attic-1; trunk-1 next to harp-1"],
    ["A barrel stands on the rug with a radio on it.", "barrel-1 on rug-1; radio-1 on barrel-1"],
  ])("%s", (text, relations) =>
    expect(read(text)[0].split("; ").sort()).toEqual(relations.split("; ").sort()),
  );
});

describe("as many as each has, and what it is", () => {
  it.each([
    [
      "Two guards stand at the gate, one to its left and one to its right.",
      "guard-1 next to gate-1; guard-2 next to gate-1; guard-1 left of gate-1; guard-2 right of gate-1",
    ],
    // The books lay on the floor in front of the coffee table.
    [
      "A sofa against the wall, a coffee table with two books in front of it.",
      "sofa-1 against wall-1; book-1 on coffee-table-1; book-2 on coffee-table-1; coffee-table-1 in front of sofa-1",
    ],
    ["Two tables with one stool each.", "stool-1 around table-1; stool-2 around table-2"],
    [
      "The crib is next to a harp, with the radio on the shelf above it.",
      "crib-1 next to harp-1; radio-1 on shelf-1; shelf-1 above crib-1",
    ],
    [
      "A side table with a cold drink within reach of the hammock.",
      "drink-1 on side-table-1; side-table-1 near hammock-1",
    ],
    [
      "A console with a lamp at each end.",
      "lamp-1 on console-1; lamp-2 on console-1; lamp-1 at the left side of console-1; lamp-2 at the right side of console-1",
    ],
    ["Two beds, each with a bedside cabinet.", "cabinet-1 next to bed-1; cabinet-2 next to bed-2"],
  ])("%s", (text, relations) => expect(read(text)).toEqual([relations, ""]));

  it("four in all four corners, however many are said", () => {
    const { scene } = parseText("A room with plants in all four corners.", { frame: "room" });
    expect(scene.objects.filter(({ category }) => category === "plant")).toHaveLength(4);
  });

  it("a label is no thing", () => {
    const { scene, unparsed } = parseText("Registration: a desk.", { frame: "room" });
    expect(scene.objects.map(({ id }) => id)).toEqual(["desk-1"]);
    expect(unparsed.map(({ text }) => text)).toEqual(["Registration"]);
  });
});
