import { check, PREDICATES, relate, type Scene } from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { randomBoxes, randomNumbers } from "../layout/_random-scenes.ts";

function sceneOf(boxes: readonly (readonly number[])[], frame: Scene["frame"]): Scene {
  const objects = boxes.map((box, index) => ({
    id: `o${index}`,
    category: "cube",
    attributes: {},
    box,
  }));
  return { frame, objects, relations: [] };
}

const ROW = sceneOf(
  [
    [0.1, 0.4, 0.2, 0.5],
    [0.25, 0.4, 0.35, 0.5],
    [0.8, 0.4, 0.9, 0.5],
  ],
  "image",
);

/** Where things stand, and how far apart; without bearings, comparisons and parts of a thing. */
const CLASSIC = [
  "left of",
  "right of",
  "above",
  "below",
  "next to",
  "between",
  "near",
  "far from",
] as const;

describe("relate", () => {
  it("lists what holds in a row of three, and nothing else", () => {
    const said = relate(ROW, { predicates: CLASSIC }).map(
      ({ subject, predicate, object }) => `${subject} ${predicate} ${object}`,
    );
    expect(said).toEqual([
      "o0 left of o1",
      "o0 left of o2",
      "o0 next to o1",
      "o0 near o1",
      "o0 far from o2",
      "o1 left of o2",
      "o1 right of o0",
      "o1 next to o0",
      "o1 between o0,o2",
      "o1 near o0",
      "o1 far from o2",
      "o2 right of o0",
      "o2 right of o1",
      "o2 far from o0",
      "o2 far from o1",
    ]);
  });

  // 0.1 + 0.2 is more than 0.3 in double precision: "left of" and "behind" were read off the difference.
  it("takes edges that differ by rounding for equal", () => {
    const touching = sceneOf(
      [
        [0.3, 0.2, 0.4, 0.1 + 0.2],
        [0.1, 0.1, 0.3 - 1e-16, 0.3],
      ],
      "image",
    );
    const said = relate(touching, { predicates: CLASSIC }).map(({ predicate }) => predicate);
    expect(new Set(said)).toEqual(new Set(["near"]));
  });

  it("gives relations that the check certifies, each with its margin", () => {
    const scene = sceneOf(randomBoxes(randomNumbers(5), "room", 6, false), "room");
    const measured = relate(scene);
    expect(measured.length).toBeGreaterThan(50);
    const certificate = check({ ...scene, relations: measured });
    expect(certificate.holds).toBe(true);
    expect(certificate.relations.map(({ margin }) => margin)).toEqual(
      measured.map(({ margin }) => margin),
    );
  });

  it("finds within reach exactly the pairs that are within reach", () => {
    const scene = sceneOf(randomBoxes(randomNumbers(6), "image", 15, false), "image");
    const all = relate(scene, { predicates: ["left of"] });
    const reached = relate(scene, { predicates: ["left of"], reach: 0.15 });
    const boxOf = new Map(scene.objects.map((object) => [object.id, object]));
    const near = all.filter(
      ({ subject, object }) =>
        PREDICATES.near.measure(
          boxOf.get(subject) as never,
          [boxOf.get(object as string) as never],
          "image",
        ) >= 0,
    );
    expect(reached).toEqual(near);
    expect(near.length).toBeLessThan(all.length);
  });

  it("takes what is turned as it lies when it asks who is within reach", () => {
    const pole = { category: "pole", attributes: {}, box: [-3, 0, -0.1, 3, 1, 0.1] };
    const ball = { category: "ball", attributes: {}, box: [-0.1, 0, 3.5, 0.1, 0.2, 3.7] };
    const objects = [
      { ...pole, id: "pole", yaw: Math.PI / 2 },
      { ...ball, id: "ball" },
    ];
    const scene = { frame: "room", objects, relations: [] } as const;
    const behind = { predicates: ["behind"] as const };
    expect(relate(scene, { ...behind, reach: 1 })).toEqual(relate(scene, behind));
    expect(relate(scene, { ...behind, reach: 1 })).toHaveLength(1);
  });

  it("leaves out what holds by no more than the least margin", () => {
    const options = { predicates: ["left of"], minimumMargin: 0.4 } as const;
    const far = relate(ROW, options);
    expect(far.map(({ subject, object }) => [subject, object])).toEqual([
      ["o0", "o2"],
      ["o1", "o2"],
    ]);
  });

  it("refuses options that it does not know", () => {
    expect(() => relate(ROW, { reech: 1 } as never)).toThrow(
      'relate: expected options among predicates, minimumMargin, reach, got "reech". Did you mean "reach"?',
    );
  });

  it("refuses objects without boxes", () => {
    const scene: Scene = { ...ROW, objects: [{ id: "a", category: "cube", attributes: {} }] };
    expect(() => relate(scene)).toThrow('relate: scene.objects[0].box: expected a box for "a"');
  });
});
