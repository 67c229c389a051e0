import { parseText } from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { isBackedSeat, isBed, isSeat, isSeatOrFlatBed } from "../../src/kinds/seats.ts";

describe("what people sit and lie on", () => {
  it("is a seat with a back, one without, or a bed", () => {
    expect(["rocking chair", "church pew", "throne", "settee"].every(isBackedSeat)).toBe(true);
    expect(["bar stool", "ottoman", "swing"].every((each) => isSeat(each))).toBe(true);
    expect(["bar stool", "ottoman", "swing", "bed"].some(isBackedSeat)).toBe(false);
    expect(["bunk bed", "hammock", "crib"].every(isBed)).toBe(true);
  });

  it("is one that people are on, but they are in a crib", () => {
    expect(["futon", "hammock", "pew", "ottoman"].every(isSeatOrFlatBed)).toBe(true);
    expect(["crib", "cradle", "table"].some(isSeatOrFlatBed)).toBe(false);
  });

  it.each([
    // The cat was inside the throne, the settee, the pew.
    ["A cat is in the throne.", "cat-1 on throne-1"],
    ["A cat sleeps in the settee.", "cat-1 on settee-1"],
    ["An old man dozes in a pew.", "man-1 on pew-1"],
    ["A girl lies in a hammock.", "girl-1 on hammock-1"],
    ["A baby lies in a crib.", "baby-1 inside crib-1"],
    ["一只猫靠在长椅上。", "cat-1 on bench-1"],
  ])("%s", (text, expected) => {
    const [found] = parseText(text).scene.relations;
    expect(`${found?.subject} ${found?.predicate} ${found?.object}`).toBe(expected);
  });
});
