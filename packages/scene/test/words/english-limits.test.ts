import { describe, expect, it } from "vitest";
import { graphOf } from "./graph-of.ts";

// "no more than" was read as a denial, "less" as part of a name, and "more than" was lost.
describe("how far things are at most, and at least", () => {
  it.each([
    "The lamp is less than 2 m from the sofa.",
    "The lamp is no more than 2 m from the sofa.",
    "The lamp must not be more than 2 m away from the sofa.",
    "The lamp should be no farther than 2 m from the sofa.",
    "A lamp up to 2 m from a sofa.",
  ])("at most: %s", (text) => {
    expect(graphOf(text)).toMatchObject({
      objects: ["lamp-1", "sofa-1"],
      relations: ["lamp-1 within distance of sofa-1 (2 m)"],
      unparsed: [],
    });
  });

  it.each([
    "The lamp is more than 2 m from the sofa.",
    "The lamp is no less than 2 m away from the sofa.",
    "Place the lamp no closer than 2 m to the sofa.",
    "A lamp over 2 m from a sofa.",
  ])("at least: %s", (text) => {
    expect(graphOf(text)).toMatchObject({
      relations: ["lamp-1 not within distance of sofa-1 (2 m)"],
      unparsed: [],
    });
  });

  it("keeps the side of a limit", () => {
    expect(graphOf("A lamp less than 2 m behind a sofa.").relations).toEqual([
      "lamp-1 behind sofa-1",
      "lamp-1 within distance of sofa-1 (2 m)",
    ]);
    expect(graphOf("A lamp is at least 2 m to the left of a sofa.").relations).toEqual([
      "lamp-1 left of sofa-1",
      "lamp-1 not within distance of sofa-1 (2 m)",
    ]);
  });

  it("keeps the distance of what comes along", () => {
    const { relations, unparsed } = graphOf("A sofa with a lamp 2 m to the left.");
    expect({ relations, unparsed }).toEqual({
      relations: ["lamp-1 left of sofa-1 (2 m)"],
      unparsed: [],
    });
  });
});
