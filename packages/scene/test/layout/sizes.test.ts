import { describe, expect, it } from "vitest";
import { NOUNS } from "../../src/kinds/nouns.ts";
import { SAME_SIZE } from "../../src/kinds/same-size.ts";
import { DEFAULT_SIDES, knownSides, TYPICAL_SIDES, typicalSides } from "../../src/kinds/sizes.ts";
import { sizedByWords } from "../../src/layout/sizes/size-words.ts";

describe("typical sides", () => {
  it("cover at least 320 categories, each with three sides between a card's and a city's", () => {
    const entries = Object.values(TYPICAL_SIDES);
    expect(entries.length).toBeGreaterThanOrEqual(320);
    const all = entries.flat();
    expect(Math.min(...all)).toBeGreaterThanOrEqual(0.002);
    expect(Math.max(...all)).toBeLessThanOrEqual(900);
  });

  it("are ordered as in life", () => {
    const height = (category: string) => typicalSides(category)[1];
    const rising = ["ant", "cup", "cat", "chair", "person", "bus", "house", "lighthouse"];
    expect([...rising].sort((a, b) => height(a) - height(b))).toEqual(rising);
  });

  it("know nearly all nouns that captions are read with, and what is as large", () => {
    const unknown = NOUNS.map(([category]) => category).filter((noun) => !knownSides(noun));
    expect(unknown.length).toBeLessThanOrEqual(NOUNS.length / 50);
    expect(typicalSides("settee")).toEqual(TYPICAL_SIDES.sofa);
    expect(typicalSides("leather settee")).toEqual(TYPICAL_SIDES.sofa);
    expect(typicalSides("red fire engine")).toEqual(TYPICAL_SIDES.truck);
  });

  it("of a synonym are those of something in the table", () => {
    for (const [first, ...others] of SAME_SIZE.map((line) => line.split(", "))) {
      expect(Object.hasOwn(TYPICAL_SIDES, first!), first).toBe(true);
      for (const other of others) expect(knownSides(other), other).toBeDefined();
    }
  });

  it("follow the last word of a compound, and have a default", () => {
    expect(typicalSides("kitchen table")).toEqual(TYPICAL_SIDES.table);
    expect(typicalSides("zorblax")).toEqual(DEFAULT_SIDES);
    expect(typicalSides("constructor")).toEqual(DEFAULT_SIDES);
  });
});

describe("words of size", () => {
  const sized = (size: string) =>
    sizedByWords({ id: "a", category: "lamp", attributes: { size } }, [0.4, 1.5, 0.3]);

  it("scale all sides, or the one that they speak of", () => {
    expect(sized("large")).toEqual([0.4 * 1.5, 1.5 * 1.5, 0.3 * 1.5]);
    expect(sized("tall")).toEqual([0.4, 1.5 * 1.35, 0.3]);
    expect(sized("wide")).toEqual([0.4 * 1.4, 1.5, 0.3]);
    expect(sized("thin")).toEqual([0.4, 1.5, 0.3 * 0.6]);
    expect(sized("tall and thin")).toEqual([0.4, 1.5 * 1.35, 0.3 * 0.6]);
    expect(sized("constructor")).toEqual([0.4, 1.5, 0.3]);
  });
});
