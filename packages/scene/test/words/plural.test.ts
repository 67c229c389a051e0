import { describe, expect, test } from "vitest";
import { NOUNS } from "../../src/kinds/nouns.ts";
import {
  englishNumber,
  englishOrdinal,
  numberOf,
  ordinalOf,
} from "../../src/words/english/lexicon/numbers.ts";
import { countedSingularOf, pluralOf, singularOf } from "../../src/words/english/lexicon/plural.ts";

describe("plurals", () => {
  test.each([
    ["cat", "cats"],
    ["box", "boxes"],
    ["bus", "buses"],
    ["church", "churches"],
    ["dish", "dishes"],
    ["city", "cities"],
    ["toy", "toys"],
    ["knife", "knives"],
    ["glove", "gloves"],
    ["stove", "stoves"],
    ["house", "houses"],
    ["vase", "vases"],
    ["rose", "roses"],
    ["shoe", "shoes"],
    ["potato", "potatoes"],
    ["pizza", "pizzas"],
    ["sofa", "sofas"],
    ["fireman", "firemen"],
    ["coffee table", "coffee tables"],
    ["axe", "axes"],
    ["cookie", "cookies"],
    ["dress", "dresses"],
  ])("%s, %s", (singular, plural) => {
    expect(singularOf(plural)).toBe(singular);
    expect(pluralOf(singular)).toBe(plural);
  });

  test.each([
    "sheep",
    "scissors",
    "glass",
    "grass",
    "tennis",
    "gas",
    "canvas",
    "his",
    "jeans",
    "human",
  ])("%s is no plural", (word) => {
    expect(singularOf(word)).toBe(word);
  });

  test("every noun of the table comes back from its plural", () => {
    const lost = NOUNS.map(([noun]) => noun).filter((noun) => singularOf(pluralOf(noun)) !== noun);
    // "glasses" alone are spectacles.
    expect(lost).toEqual(["glass"]);
    expect(countedSingularOf("glasses")).toBe("glass");
  });
});

describe("numbers", () => {
  test.each([
    ["three", 3],
    ["12", 12],
    ["twenty-one", 21],
    ["dozen", 12],
    ["cat", undefined],
  ])("%s", (word, number) => {
    expect(numberOf(word)).toBe(number);
  });

  test("ordinals go both ways", () => {
    for (let number = 1; number <= 120; number++)
      expect(ordinalOf(englishOrdinal(number))).toBe(number);
    expect([11, 12, 22, 23, 101].map(englishOrdinal)).toEqual([
      "11th",
      "12th",
      "22nd",
      "23rd",
      "101st",
    ]);
  });

  test("small numbers are words", () => {
    expect([1, 12, 13].map(englishNumber)).toEqual(["one", "twelve", "13"]);
  });
});
