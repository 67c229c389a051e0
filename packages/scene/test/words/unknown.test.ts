import { parseText } from "@syntopia/scene";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isKnownThing, nearestThing } from "../../src/kinds/known-things.ts";
import { NOUNS } from "../../src/kinds/nouns.ts";

/** The unknown nouns of a text, each with what may be meant: "tabel (table)". */
function unknownIn(text: string): readonly string[] {
  return parseText(text).unknown.map(({ text: noun, meant }) =>
    meant ? `${noun} (${meant})` : noun,
  );
}

describe("nouns that no table has", () => {
  test.each([
    ["A tabel is next to a chiar.", ["tabel (table)", "chiar (chair)"]],
    ["Two red zorblaxes stand on a table.", ["zorblaxes"]],
    ["The Fuji is behind Tom.", ["Fuji", "Tom"]],
    ["There is no zorblax on the sofa.", ["zorblax"]],
    ["A blorf sits on the table. The blorf is red.", ["blorf"]],
    ["上海在北京的南边", ["上海", "北京"]],
    ["一只咕噜兽坐在沙发上", ["咕噜兽"]],
  ])("%s", (text, nouns) => {
    expect(unknownIn(text)).toEqual(nouns);
  });

  test("known are names, sizes and kinds, and compounds by their last word", () => {
    for (const text of [
      "a rusty kitchen table, a firefighter and a gnome",
      "nobody on the settee",
      "an object next to a thing",
    ])
      expect(unknownIn(text)).toEqual([]);
  });

  test("quote the text, in its order, each place once", () => {
    const words = fc.constantFrom(
      "a zorblax",
      "three flumphs",
      "the cat",
      "a zorblax",
      "two tabels",
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (things) => {
        const text = `${things.join(" and ")} are on a bench.`;
        const { unknown } = parseText(text);
        for (const { start, end, text: noun } of unknown) expect(noun).toBe(text.slice(start, end));
        const starts = unknown.map(({ start }) => start);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      }),
    );
  });
});

describe("what is known", () => {
  test("every category of the noun table, and nothing near it is offered for itself", () => {
    expect(NOUNS.map(([category]) => category).filter((each) => !isKnownThing(each))).toEqual([]);
    expect(isKnownThing("zorblax")).toBe(false);
  });

  test("a slip is near what begins alike; short words and strange ones are near nothing", () => {
    expect(nearestThing("tabel")).toBe("table");
    expect(nearestThing("wooden botle")).toBe("bottle");
    expect(nearestThing("cta")).toBeUndefined();
    expect(nearestThing("zorblax")).toBeUndefined();
  });
});
