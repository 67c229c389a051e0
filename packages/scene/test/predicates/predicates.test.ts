import {
  type Box,
  CARTESIAN_FRAMES,
  type CartesianFrame,
  type PlacedObject,
  PREDICATE_NAMES,
  PREDICATES,
} from "@syntopia/scene";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edgePosition } from "../../src/geometry.ts";
import type { Alternative } from "../../src/predicates/predicate.ts";
import { plainlyHolds } from "../layout/_plain-rules.ts";

const CASES = CARTESIAN_FRAMES.flatMap((frame) => PREDICATE_NAMES.map((name) => ({ frame, name })));

/** On a coarse grid, so that edges often meet and relations often hold; never on a limit exactly. */
function arbitraryBox(frame: CartesianFrame): fc.Arbitrary<Box> {
  const side = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 10 }));
  const unit = frame === "image" ? 0.0337 : 0.217;
  return fc
    .array(side, { minLength: sides(frame), maxLength: sides(frame) })
    .map((pairs) => [
      ...pairs.map(([low]) => low * unit),
      ...pairs.map(([low, length]) => (low + length) * unit),
    ]);
}

function sides(frame: CartesianFrame): number {
  return frame === "image" ? 2 : 3;
}

function arbitraryObjects(frame: CartesianFrame): fc.Arbitrary<readonly PlacedObject[]> {
  return fc
    .array(arbitraryBox(frame), { minLength: 3, maxLength: 3 })
    .map((boxes) =>
      boxes.map((box, index) => ({ id: "abc"[index]!, category: "cube", attributes: {}, box })),
    );
}

function mirrored(object: PlacedObject): PlacedObject {
  const { box } = object;
  const half = box.length / 2;
  const flipped = box.map((edge, index) =>
    index === 0 ? -box[half]! : index === half ? -box[0]! : edge,
  );
  return { ...object, box: flipped };
}

function margin(
  name: (typeof PREDICATE_NAMES)[number],
  objects: readonly PlacedObject[],
  frame: CartesianFrame,
) {
  const predicate = PREDICATES[name];
  return predicate.measure(objects[0]!, objects.slice(1, 1 + predicate.objects), frame);
}

function satisfied(alternative: Alternative, objects: readonly PlacedObject[], frame: CartesianFrame) {
  const find = (id: string) => objects.find((object) => object.id === id)!;
  return alternative.every(
    ({ low, high, gap }) =>
      edgePosition(find(high.id), high.edge, frame) - edgePosition(find(low.id), low.edge, frame) >
      gap,
  );
}

describe.each(CASES)("$name in $frame", ({ name, frame }) => {
  const predicate = PREDICATES[name];
  const objects = arbitraryObjects(frame);

  it("agrees with its definition as plain inequalities", () => {
    fc.assert(
      fc.property(objects, (three) => {
        const boxes = three.map(({ box }) => box);
        expect(margin(name, three, frame) > 0).toBe(plainlyHolds(name, boxes, frame, 0));
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("measures positive exactly when one of its alternatives is satisfied", () => {
    fc.assert(
      fc.property(objects, (three) => {
        const others = three.slice(1, 1 + predicate.objects);
        const some = predicate
          .constrain(three[0]!, others, frame)
          .some((alternative) => satisfied(alternative, three, frame));
        expect(margin(name, three, frame) > 0).toBe(some);
      }),
      { seed: 2 },
    );
  });

  it("measures as its converse does from the other side", () => {
    const { converse } = predicate;
    if (converse === "none") return expect(predicate.symmetric).toBe(false);
    expect(PREDICATES[converse].converse).toBe(name);
    fc.assert(
      fc.property(objects, ([a, b]) => {
        const back = PREDICATES[converse].measure(b!, [a!], frame);
        expect(predicate.measure(a!, [b!], frame)).toBeCloseTo(back, 12);
      }),
      { seed: 3 },
    );
  });

  it("is symmetric if it says so, and then its own converse", () => {
    if (predicate.symmetric) expect(predicate.converse).toBe(name);
    else expect(predicate.converse).not.toBe(name);
  });

  it("is transitive if it says so", () => {
    if (!predicate.transitive) return;
    fc.assert(
      fc.property(objects, ([a, b, c]) => {
        const first = predicate.measure(a!, [b!], frame) > 0;
        const second = predicate.measure(b!, [c!], frame) > 0;
        if (first && second) expect(predicate.measure(a!, [c!], frame)).toBeGreaterThan(0);
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  it("keeps its margin in the mirror, with left and right swapped", () => {
    const swaps: Readonly<Record<string, typeof name>> = {
      "left of": "right of",
      "right of": "left of",
    };
    fc.assert(
      fc.property(objects, (three) => {
        const reflected = margin(swaps[name] ?? name, three.map(mirrored), frame);
        expect(reflected).toBeCloseTo(margin(name, three, frame), 12);
      }),
      { seed: 5 },
    );
  });

  it("prefers only edges of its own objects, for every alternative", () => {
    const [a, b, c] = ["a", "b", "c"].map((id) => ({ id, category: "table", attributes: {} }));
    const others = [b!, c!].slice(0, predicate.objects);
    const ids = new Set([a!, ...others].map(({ id }) => id));
    for (const alternative of predicate.constrain(a!, others, frame).keys()) {
      const wishes = predicate.prefer(a!, others, frame, alternative);
      const places = wishes.flatMap((wish) =>
        "along" in wish
          ? [wish.along.low, wish.along.high, wish.across.low, wish.across.high]
          : [wish.low, wish.high],
      );
      expect(places.length).toBeGreaterThan(0);
      expect(places.every(({ id }) => ids.has(id))).toBe(true);
    }
  });
});

describe("the table", () => {
  it("has an entry under each name, with phrases in both languages", () => {
    expect(Object.keys(PREDICATES)).toEqual([...PREDICATE_NAMES]);
    for (const [name, predicate] of Object.entries(PREDICATES)) {
      expect(predicate.name).toBe(name);
      expect(predicate.frames.length).toBeGreaterThan(0);
      expect(predicate.phrases.en).toContain(name);
      const { place, verb } = predicate.phrases.zh;
      expect([...place, ...verb].every((phrase) => /^\p{Script=Han}+$/u.test(phrase))).toBe(true);
      expect(place.length + verb.length).toBeGreaterThan(0);
    }
  });

  it("lets a cat stand under a table, but not under a cube of the same box", () => {
    const cat = { id: "cat", category: "cat", attributes: {}, box: [-0.1, 0, -0.2, 0.1, 0.3, 0.2] };
    const box = [-0.7, 0, -0.4, 0.7, 0.75, 0.4];
    const under = (category: string) =>
      PREDICATES.under.measure(cat, [{ id: "it", category, attributes: {}, box }], "room");
    expect(under("table")).toBeCloseTo(0.375 - 0.15, 10);
    expect(under("cube")).toBeLessThan(0);
  });

  it.each([
    ["within the open space", [-0.1, 0, -0.2, 0.1, 0.3, 0.2], true],
    ["beside the table", [1, 0, -0.2, 1.2, 0.3, 0.2], false],
    ["too tall for it", [-0.1, 0, -0.2, 0.1, 0.7, 0.2], false],
    ["lower than the floor it stands on, aside", [1, -0.4, -0.2, 1.2, -0.1, 0.2], true],
  ] as const)(
    "says of a dog %s whether it is below a table, and the table above it",
    (_, box, holds) => {
      const dog = { id: "dog", category: "dog", attributes: {}, box };
      const it = (category: string) => ({
        id: "it",
        category,
        attributes: {},
        box: [-0.7, 0, -0.4, 0.7, 0.75, 0.4],
      });
      const { above, below } = PREDICATES;
      expect(below.measure(dog, [it("table")], "room") > 0).toBe(holds);
      expect(above.measure(it("table"), [dog], "room")).toBe(
        below.measure(dog, [it("table")], "room"),
      );
      expect(below.measure(dog, [it("cube")], "room") > 0).toBe(box[4] < 0);
    },
  );
});
