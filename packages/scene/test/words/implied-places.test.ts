import { parseText, solveLayout } from "@syntopia/scene";
import { describe, expect, test } from "vitest";

/** What a text says, one line a relation. */
function said(text: string): readonly string[] {
  return parseText(text).scene.relations.map(
    ({ subject, predicate, object }) => `${subject} ${predicate} ${[object].flat().join(" ")}`,
  );
}

describe("what having a thing implies gives way to what is said of the two", () => {
  // All of these were refused: the bartender was in the bar, and behind it.
  test.each([
    [
      "A bar with four bar stools in front of it and a bartender behind it.",
      "bartender-1 behind bar-1",
      "bartender-1 inside bar-1",
    ],
    [
      "An ice cream truck with children lined up in front of it.",
      "child-1 in front of truck-1",
      "child-1 inside truck-1",
    ],
    [
      "A stage with a piano on it and an orchestra in front of the stage.",
      "orchestra-1 in front of stage-1",
      "orchestra-1 on stage-1",
    ],
    // The cafe was in the square, and east of a church that is north of the square.
    [
      "A town square with a church on its north side and a cafe 100 m east of the church.",
      "cafe-1 east of church-1",
      "cafe-1 inside square-1",
    ],
  ])("%s", (text, stated, implied) => {
    expect(said(text)).toContain(stated);
    expect(said(text)).not.toContain(implied);
  });

  test.each([
    [
      "A bedroom with a bed, two nightstands with lamps on them, and a wardrobe in the corner.",
      "wardrobe-1 inside bedroom-1",
    ],
    ["A zoo with a lion in a cage.", "lion-1 inside zoo-1"],
    ["A kitchen with a fridge facing the kitchen.", "fridge-1 inside kitchen-1"],
  ])("but not to where in it a thing is, nor to what is said of another: %s", (text, implied) => {
    expect(said(text)).toContain(implied);
  });

  test("it never shows in the scene that a relation was implied", () => {
    const { relations } = parseText("A kitchen with a stove.").scene;
    expect(Object.keys(relations[0]!).sort()).toEqual([
      "mention",
      "object",
      "predicate",
      "subject",
    ]);
  });

  test("what a stage comes with is on it", () => {
    expect(said("A stage with a piano on it and a singer next to the piano.")).toContain(
      "singer-1 on stage-1",
    );
  });
});

// The box lay beside its own kittens, which was refused.
test("who lies beside it is by what was named first, and not with it", () => {
  expect(said("A box with three kittens in it and their mother lying beside it.")).toContain(
    "mother-1 next to box-1",
  );
  expect(said("A blanket with a basket on it, and a couple sitting on it.")).toContain(
    "person-1 on blanket-1",
  );
});

describe("the last of a list alone is where the words behind it say", () => {
  // The bed and the lamps stood in the corner too, and all the cars were across the road.
  test.each([
    ["A bedroom with a bed, two lamps and a wardrobe in the corner.", "at the corner of", 1],
    ["A street with three cars and a bus stop across the road.", "opposite", 1],
    ["A restaurant with eight tables and a waiter carrying a tray.", "touching", 1],
    // What comes without a number is placed together.
    ["A street with trees and houses on both sides.", "next to", 4],
  ])("%s", (text, predicate, count) => {
    const stated = parseText(text).scene.relations.filter((each) => each.predicate === predicate);
    expect(stated).toHaveLength(count);
  });
});

// The bus was on the seat, the barn in its stalls.
test("what comes along is in a place that its owner is too large for", () => {
  expect(said("A bus with a man on a seat.")).toContain("man-1 on seat-1");
  expect(said("A barn with two cows in stalls.")).toContain("cow-1 inside stall-1");
  expect(said("A man with a dog on a beach.")).toContain("man-1 on beach-1");
});

describe("what was refused, and is read apart now", () => {
  test.each([
    // The farmhouse was behind a balloon in the air, and in the field below.
    [
      "A balloon floats over a field with a farmhouse in the distance.",
      "farmhouse-1 behind field-1",
    ],
    // The pot was on the cutting board too.
    [
      "A pot is on the stove, and a cutting board with vegetables lies to its right.",
      "cutting-board-1 right of pot-1",
    ],
    // The horses stood on the parents.
    ["A woman feeding a horse, a boy riding it and a man watching it.", "boy-1 on horse-1"],
  ])("%s", (text, relation) => {
    expect(said(text)).toContain(relation);
    expect(said(text)).toHaveLength(new Set(said(text)).size);
    expect(solveLayout(parseText(text).scene).ok).toBe(true);
  });
});
