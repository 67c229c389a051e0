import { findRelated, InputError, relate, type Scene } from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { randomNumbers } from "../layout/_random-scenes.ts";

/** Schools, parks and houses in a town across a meridian. */
function town(count: number, middle = 8): Scene {
  const random = randomNumbers(1);
  const around = (longitude: number) => longitude - 360 * Math.round(longitude / 360);
  const objects = Array.from({ length: count }, (_, index) => {
    const [x, y] = [middle + (random() - 0.5) * 0.1, 47 + random() * 0.1];
    const side = index % 3 === 1 ? random() * 0.002 : 0;
    return {
      id: `o${index}`,
      category: ["school", "park", "house"][index % 3]!,
      attributes: {},
      box: [around(x), y, around(x + side), y + side],
    };
  });
  return { frame: "map", objects, relations: [] };
}

describe("findRelated", () => {
  it.each([8, 180])(
    "finds what comparing each with each finds, around the meridian %d",
    (middle) => {
      const scene = town(150, middle);
      for (const predicate of [
        "near",
        "next to",
        "inside",
        "overlapping",
        "north-east of",
      ] as const) {
        const all = relate(scene, {
          predicates: [predicate],
          minimumMargin: 0,
          reach: Number.POSITIVE_INFINITY,
        });
        expect(findRelated(scene, { predicate })).toEqual(all);
      }
    },
  );

  it("selects by id, by category and by distance", () => {
    const scene = town(300);
    const query = {
      subject: { category: "school" },
      predicate: "within distance of",
      object: "o1",
      distance: 3000,
    } as const;
    const found = findRelated(scene, query);
    expect(found.length).toBeGreaterThan(3);
    const wider = findRelated(scene, { ...query, distance: 6000 });
    expect(wider.length).toBeGreaterThan(found.length);
    expect(wider.filter(({ margin }) => margin > 3000)).toHaveLength(found.length);
    for (const { subject, object } of found)
      expect([Number(subject.slice(1)) % 3, object]).toEqual([0, "o1"]);
  });

  it("answers in rooms, too", () => {
    const objects = ["a", "b"].map((id, index) => ({
      id,
      category: "cube",
      attributes: {},
      box: [index, 0, 0, index + 0.5, 1, 1],
    }));
    const found = findRelated({ frame: "room", objects, relations: [] }, { predicate: "left of" });
    expect(found).toEqual([{ subject: "a", predicate: "left of", object: "b", margin: 0.5 }]);
  });

  // Boxes in a picture do not tell who looks where; all that stood side by side was found to face.
  it("finds what faces what in a picture only where a front is known", () => {
    const boxes = [
      [0, 0.4, 0.2, 0.6],
      [0.5, 0.4, 0.7, 0.6],
    ];
    const objects = boxes.map((box, index) => ({
      id: `o${index}`,
      category: "dog",
      attributes: index === 0 ? { facing: "right" } : ({} as Record<string, string>),
      box,
    }));
    const found = findRelated({ frame: "image", objects, relations: [] }, { predicate: "facing" });
    expect(found.map(({ subject, object }) => [subject, object])).toEqual([["o0", "o1"]]);
  });

  it("refuses bad questions", () => {
    const scene = town(3);
    expect(() => findRelated(scene, { predicate: "near", object: "moon" })).toThrow(InputError);
    expect(() => findRelated(scene, { predicate: "near", object: "moon" })).toThrow('got "moon"');
    expect(() => findRelated(scene, { predicate: "nearr" as never })).toThrow('got "nearr"');
    expect(() => findRelated(scene, { predicate: "between" })).toThrow(
      "expected one of two objects",
    );
    expect(() => findRelated(scene, { predicate: "left of" })).toThrow('defined in frame "map"');
    expect(() => findRelated(scene, { predicate: "near", distance: 3 })).toThrow("expected none");
    // A hundred million pairs ended the process when memory ran out.
    expect(() => findRelated(town(3000), { predicate: "far from" })).toThrow(
      "expected at most 4,000,000 pairs to compare, got 3000 subjects and 3000 objects",
    );
  });
});

describe("relate in large scenes", () => {
  it("compares neighbours unless it is asked for more, and never finds what does not hold", () => {
    const scene = town(200);
    const some = relate(scene, { predicates: ["near", "far from"] });
    const all = relate(scene, {
      predicates: ["near", "far from"],
      reach: Number.POSITIVE_INFINITY,
    });
    const key = ({ margin: _, ...relation }: (typeof all)[number]) => JSON.stringify(relation);
    const known = new Set(all.map(key));
    expect(some.every((relation) => known.has(key(relation)))).toBe(true);
    expect(some.length).toBeLessThan(all.length / 10);
    expect(all).toHaveLength(new Set(all.map(key)).size);
  });
});
