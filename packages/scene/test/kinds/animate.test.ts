import { parseText } from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { isAnimate, isNeverIt, isPerson } from "../../src/kinds/animate.ts";
import { SAME_SIZE } from "../../src/kinds/same-size.ts";
import { hasFront } from "../../src/predicates/fronts.ts";

/** As large as somebody, and nobody. */
const NOBODY = new Set(["mannequin", "skeleton", "coral", "computer mouse"]);

const linesOf = (isLiving: boolean) =>
  SAME_SIZE.map((line) => line.split(", ")).filter(([first]) => isAnimate(first!) === isLiving);

describe("who acts by itself", () => {
  it("is everybody who is another word for somebody who does", () => {
    const missing = linesOf(true).flatMap((words) => words.filter((word) => !isAnimate(word)));
    expect(new Set(missing)).toEqual(NOBODY);
  });

  it("is nobody who is as large as a thing", () => {
    const wrong = linesOf(false).flatMap((words) => words.filter(isAnimate));
    expect(wrong).toEqual([]);
  });

  it("is a compound's last word, but not what is called after somebody", () => {
    expect(["brown dog", "tour guide", "sea lion", "santa claus"].every(isAnimate)).toBe(true);
    const things = ["teddy bear", "hot dog", "vacuum cleaner", "cd player", "pitcher", "toy horse"];
    expect(things.filter(isAnimate)).toEqual([]);
  });

  it("tells people from animals, and of whom one says it", () => {
    expect(["infant", "stranger", "ninja", "family"].every(isPerson)).toBe(true);
    expect(["husky", "robot", "ghost"].some(isPerson)).toBe(false);
    expect(["infant", "family", "husky"].some(isNeverIt)).toBe(false);
    expect(isNeverIt("stranger")).toBe(true);
  });
});

describe("what somebody holds or has", () => {
  it.each([
    // An infant was taken for a thing that bears: the spoon was on it.
    ["An infant holds a spoon.", "infant-1 touching spoon-1"],
    ["A stranger carries a suitcase.", "stranger-1 touching suitcase-1"],
    // "with" was left over behind a husky.
    ["A husky with a ball.", "ball-1 next to husky-1"],
  ])("%s", (text, expected) => {
    const { scene, unparsed } = parseText(text);
    const [found] = scene.relations;
    expect(unparsed).toEqual([]);
    expect(`${found?.subject} ${found?.predicate} ${found?.object}`).toBe(expected);
  });
});

describe("what looks like somebody", () => {
  it.each([
    // The sword was on top of the statue, and the rake of the scarecrow.
    ["A statue holds a sword.", "statue-1 touching sword-1"],
    ["A scarecrow is holding a rake.", "scarecrow-1 touching rake-1"],
    ["A tray holds two cups.", "cup-1 on tray-1"],
  ])("%s", (text, expected) => {
    const [found] = parseText(text).scene.relations;
    expect(`${found?.subject} ${found?.predicate} ${found?.object}`).toBe(expected);
  });

  it("has a front, as who lives has", () => {
    const faced = ["snowman", "husky", "waiter", "tray"].map((category) =>
      hasFront({ id: "it", category, attributes: {} }),
    );
    expect(faced).toEqual([true, true, true, false]);
  });
});
