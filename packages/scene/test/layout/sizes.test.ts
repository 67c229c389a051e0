import { describe, expect, it } from "vitest";
import { DEFAULT_SIDES, TYPICAL_SIDES, typicalSides } from "../../src/layout/sizes.ts";

describe("typical sides", () => {
  it("cover at least 150 categories, each with three sides between an ant's and a mountain's", () => {
    const entries = Object.values(TYPICAL_SIDES);
    expect(entries.length).toBeGreaterThanOrEqual(150);
    expect(entries.every((sides) => sides.every((side) => side >= 0.003 && side <= 60))).toBe(true);
  });

  it("are ordered as in life", () => {
    const height = (category: string) => typicalSides(category)[1];
    const rising = ["ant", "cup", "cat", "chair", "person", "bus", "house", "lighthouse"];
    expect([...rising].sort((a, b) => height(a) - height(b))).toEqual(rising);
  });

  it("follow the last word of a compound, and have a default", () => {
    expect(typicalSides("kitchen table")).toEqual(TYPICAL_SIDES.table);
    expect(typicalSides("zorblax")).toEqual(DEFAULT_SIDES);
    expect(typicalSides("constructor")).toEqual(DEFAULT_SIDES);
  });
});
