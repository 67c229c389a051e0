import {
  CARTESIAN_FRAMES,
  closure,
  converseOf,
  impliedBy,
  PREDICATE_NAMES,
  PREDICATES,
  type Relation,
} from "@syntopia/scene";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const say = ({ subject, predicate, object }: Relation) => `${subject} ${predicate} ${object}`;
const relation = (subject: string, predicate: Relation["predicate"], object: string): Relation => ({
  subject,
  predicate,
  object,
});

/** Relations that hold by less than this are on their limit, where rounding decides. */
const ROUNDING = 1e-9;

describe("the algebra of relations", () => {
  it("turns relations round, with their distance and denial", () => {
    const stated: Relation = { ...relation("a", "left of", "b"), distance: 2, negated: true };
    expect(converseOf(stated)).toEqual({
      ...relation("b", "right of", "a"),
      distance: 2,
      negated: true,
    });
    expect(converseOf(relation("a", "inside", "b"))).toEqual(relation("b", "contains", "a"));
    expect(converseOf(relation("a", "on", "b"))).toBeUndefined();
    expect(converseOf({ ...relation("a", "between", "b"), object: ["b", "c"] })).toBeUndefined();
  });

  it("knows what a relation implies, in several steps, and that a denied one implies nothing", () => {
    expect(impliedBy(relation("a", "on", "b")).map(say)).toEqual(["a touching b", "a near b"]);
    expect(impliedBy(relation("a", "left of", "b"))).toEqual([]);
    expect(impliedBy({ ...relation("a", "on", "b"), negated: true })).toEqual([]);
  });

  it("follows chains and says where they come from", () => {
    const stated = [relation("a", "left of", "b"), relation("c", "right of", "b")];
    const derived = closure(stated);
    const far = derived.find((each) => say(each.relation) === "a left of c")!;
    expect(far.from.map(say)).toEqual(["a left of b", "b left of c"]);
    expect(derived.map((each) => say(each.relation))).toContain("c right of a");
  });

  it("refuses more than it can follow rather than leave something out", () => {
    const chain = Array.from({ length: 200 }, (_, i) => relation(`${i}`, "left of", `${i + 1}`));
    expect(() => closure(chain)).toThrow(
      "closure: expected at most 5000 relations, stated and derived, got at least 5001. Give fewer at a time.",
    );
  });

  it.each(CARTESIAN_FRAMES)(
    "derives in %s only what holds whenever all that is stated holds",
    (frame) => {
      const names = PREDICATE_NAMES.filter(
        (name) => PREDICATES[name].objects === 1 && PREDICATES[name].frames.includes(frame),
      );
      const sides = frame === "image" ? 2 : 3;
      const edge = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }));
      const box = fc
        .array(edge, { minLength: sides, maxLength: sides })
        .map((pairs) => [
          ...pairs.map(([low]) => low * 0.0537),
          ...pairs.map(([low, length]) => (low + length) * 0.0537),
        ]);
      fc.assert(
        fc.property(fc.array(box, { minLength: 4, maxLength: 4 }), (boxes) => {
          const placed = boxes.map((box, index) => ({
            id: "abcd"[index]!,
            category: "cube",
            attributes: {},
            box,
          }));
          const byId = new Map(placed.map((object) => [object.id, object]));
          const measure = ({ subject, predicate, object }: Relation) =>
            PREDICATES[predicate].measure(byId.get(subject)!, [byId.get(object as string)!], frame);
          const stated = placed.flatMap(({ id }) =>
            placed
              .filter((other) => other.id !== id)
              .flatMap((other) => names.map((name) => relation(id, name, other.id))),
          );
          const true_ = stated.filter((each) => measure(each) > ROUNDING).slice(0, 12);
          for (const derived of closure(true_))
            expect(measure(derived.relation), say(derived.relation)).toBeGreaterThan(-ROUNDING);
        }),
        { seed: 1, numRuns: 300 },
      );
    },
  );
});
