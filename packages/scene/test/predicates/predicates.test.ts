import {
  type Box,
  CARTESIAN_FRAMES,
  type CartesianFrame,
  type PlacedObject,
  PREDICATE_NAMES,
  PREDICATES,
  type PredicateName,
} from "@syntopia/scene";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edgePosition } from "../../src/geometry.ts";
import type { Alternative, Place, Slant } from "../../src/predicates/predicate.ts";
import { plainlyHolds } from "../layout/_plain-rules.ts";

const CASES = CARTESIAN_FRAMES.flatMap((frame) =>
  PREDICATE_NAMES.filter((name) => PREDICATES[name].frames.includes(frame)).map((name) => ({
    frame,
    name,
  })),
);

/** How many objects groups have here, the subject among them. */
const GROUP = 5;

/** Relations that hold by less than this are on their limit, where rounding decides. */
const ROUNDING = 1e-9;

/** How often random boxes are tried. */
const RUNS = 500;

/** What a mirror makes of each other. */
const SWAPPED: readonly (readonly [PredicateName, PredicateName])[] = [
  ["left of", "right of"],
  ["at the left side of", "at the right side of"],
  ["east of", "west of"],
  ["north-east of", "north-west of"],
  ["south-east of", "south-west of"],
];

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

/** Five boxes; in a room each is turned, mostly by whole quarters. */
function arbitraryObjects(frame: CartesianFrame): fc.Arbitrary<readonly PlacedObject[]> {
  const yaw = fc.oneof(
    fc.integer({ min: -2, max: 5 }).map((quarters) => (quarters * Math.PI) / 2),
    fc.integer({ min: -30, max: 30 }).map((tenth) => tenth / 10 + 0.03),
  );
  const object = fc.tuple(arbitraryBox(frame), frame === "room" ? yaw : fc.constant(0));
  return fc.array(object, { minLength: GROUP, maxLength: GROUP }).map((objects) =>
    objects.map(([box, yaw], index) => ({
      id: "abcde"[index]!,
      category: "cube",
      attributes: {},
      box,
      yaw,
    })),
  );
}

/** How many objects a relation is measured with here. */
function countOf(name: PredicateName): number {
  const { objects } = PREDICATES[name];
  return objects === "several" ? GROUP - 1 : objects;
}

function mirrored(object: PlacedObject): PlacedObject {
  const { box } = object;
  const half = box.length / 2;
  const flipped = box.map((edge, index) =>
    index === 0 ? -box[half]! : index === half ? -box[0]! : edge,
  );
  return { ...object, box: flipped, yaw: -(object.yaw ?? 0) };
}

function margin(name: PredicateName, objects: readonly PlacedObject[], frame: CartesianFrame) {
  return PREDICATES[name].measure(objects[0]!, objects.slice(1, 1 + countOf(name)), frame);
}

function satisfied(
  alternative: Alternative,
  objects: readonly PlacedObject[],
  frame: CartesianFrame,
) {
  return alternative.every(({ low, high, gap }) => {
    const slack = position(high, objects, frame) - position(low, objects, frame) - gap;
    return high.edge === "turn" ? slack >= 0 : slack > 0;
  });
}

function keepsTo(
  slants: readonly Slant[],
  objects: readonly PlacedObject[],
  frame: CartesianFrame,
): boolean {
  const step = ({ low, high }: Slant["along"]) =>
    position(high, objects, frame) - position(low, objects, frame);
  return slants.every(({ along, across, factor }) => step(along) > factor * step(across));
}

function position(
  { id, edge }: Place,
  objects: readonly PlacedObject[],
  frame: CartesianFrame,
): number {
  if (id === "") return 0;
  return edgePosition(objects.find((object) => object.id === id)!, edge, frame);
}

/** A layout of which the quarter turns are whole, as the solver makes them. */
function inQuarters(objects: readonly PlacedObject[]): readonly PlacedObject[] {
  return objects.map((object) => ({
    ...object,
    yaw: (Math.round((object.yaw ?? 0) / (Math.PI / 2)) * Math.PI) / 2,
  }));
}

describe.each(CASES)("$name in $frame", ({ name, frame }) => {
  const predicate = PREDICATES[name];
  const objects = arbitraryObjects(frame);

  it("agrees with its definition as plain inequalities", () => {
    fc.assert(
      fc.property(objects, (all) => {
        const some = all.slice(0, 1 + (name === "between" ? 2 : countOf(name)));
        const measured = margin(name, all, frame);
        if (Math.abs(measured) < ROUNDING) return;
        const [boxes, yaws] = [some.map(({ box }) => box), some.map(({ yaw }) => yaw ?? 0)];
        expect(measured > 0).toBe(plainlyHolds(name, boxes, frame, { yaws }));
      }),
      { seed: 1, numRuns: RUNS },
    );
  });

  it("measures positive where one of its alternatives is satisfied, and only where one is", () => {
    if (predicate.compares) return expect(predicate.constrain.length).toBe(0);
    const ways = (all: readonly PlacedObject[], entry = predicate.constrain) => {
      const others = all.slice(1, 1 + countOf(name));
      return entry(all[0]!, others, frame).some(
        (way, chosen) =>
          satisfied(way, all, frame) &&
          keepsTo(predicate.slants?.(all[0]!, others, frame, chosen) ?? [], all, frame),
      );
    };
    fc.assert(
      fc.property(objects, (turned) => {
        const all = inQuarters(turned);
        const measured = margin(name, all, frame);
        if (Math.abs(measured) < ROUNDING) return;
        const isSufficient = predicate.refine === undefined;
        if (isSufficient && ways(all)) expect(measured).toBeGreaterThan(0);
        if (measured > 0) expect(ways(all, predicate.require)).toBe(true);
      }),
      { seed: 2, numRuns: RUNS },
    );
  });

  it("cuts off where it does not hold, and nowhere else", () => {
    const { refine } = predicate;
    if (refine === undefined) return expect(predicate.refinesDistance).toBeUndefined();
    const pair = fc.tuple(objects, objects);
    fc.assert(
      fc.property(pair, (both) => {
        const [[a, b], other] = both.map(inQuarters) as [readonly PlacedObject[], PlacedObject[]];
        const isCut = predicate.measure(a!, [b!], frame) < -ROUNDING;
        const allowed = predicate
          .constrain(a!, [b!], frame)
          .some((way) => satisfied(way, [a!, b!], frame));
        if (!isCut || !allowed) return;
        const cuts = refine(a!, [b!], frame);
        expect(cuts.some((way) => satisfied(way, [a!, b!], frame))).toBe(false);
        if (margin(name, other, frame) > ROUNDING)
          expect(cuts.length === 0 || cuts.some((way) => satisfied(way, other, frame))).toBe(true);
      }),
      { seed: 6, numRuns: 4 * RUNS },
    );
  });

  it("implies what it says it does", () => {
    for (const next of predicate.implies ?? []) {
      fc.assert(
        fc.property(objects, ([a, b]) => {
          if (predicate.measure(a!, [b!], frame) < ROUNDING) return;
          expect(PREDICATES[next].measure(a!, [b!], frame)).toBeGreaterThan(0);
        }),
        { seed: 7, numRuns: 4 * RUNS },
      );
    }
    expect(predicate.implies ?? []).not.toContain(name);
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
    const swaps = new Map(
      SWAPPED.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]),
    );
    fc.assert(
      fc.property(objects, (three) => {
        const reflected = margin(swaps.get(name) ?? name, three.map(mirrored), frame);
        const straight = margin(name, three, frame);
        // Groups are sorted for measuring; what stands at one place is sorted either way.
        if (predicate.objects === "several") expect(reflected > ROUNDING).toBe(straight > ROUNDING);
        else expect(reflected).toBeCloseTo(straight, 12);
      }),
      { seed: 5 },
    );
  });

  it("prefers only edges of its own objects, for every alternative", () => {
    const [a, ...rest] = [..."abcde"].map((id) => ({ id, category: "table", attributes: {} }));
    const others = rest.slice(0, countOf(name));
    const ids = new Set([a!, ...others].map(({ id }) => id));
    for (const alternative of predicate.constrain(a!, others, frame).keys()) {
      const wishes = predicate.prefer(a!, others, frame, alternative);
      const places = wishes.flatMap((wish) =>
        "along" in wish
          ? [wish.along.low, wish.along.high, wish.across.low, wish.across.high]
          : [wish.low, wish.high],
      );
      if (name !== "in a circle") expect(places.length).toBeGreaterThan(0);
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
