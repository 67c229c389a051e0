import {
  InputError,
  type PredicateName,
  type Relation,
  SCORERS,
  type Scene,
  score,
} from "@syntopia/scene";
import { describe, expect, it } from "vitest";

type Boxes = Readonly<Record<string, readonly number[]>>;

function sceneOf(
  frame: Scene["frame"],
  boxes: Boxes,
  relation: Omit<Relation, "subject" | "object">,
): Scene {
  const objects = Object.entries(boxes).map(([id, box]) => ({
    id,
    category: id,
    attributes: {},
    box,
  }));
  return { frame, objects, relations: [{ subject: "a", object: "b", ...relation }] };
}

const LEFT = { a: [0.1, 0.4, 0.3, 0.6], b: [0.6, 0.4, 0.8, 0.6] };

/** Farther down than left: 45 degrees are exceeded. */
const STEEP = { a: [0.4, 0.6, 0.5, 0.7], b: [0.5, 0.1, 0.6, 0.2] };

describe("score", () => {
  it("finds left right by every rule for pictures", () => {
    const scene = sceneOf("image", LEFT, { predicate: "left of" });
    const found = Object.entries(score(scene)).map(([name, { score }]) => [name, score]);
    expect(Object.fromEntries(found)).toEqual({
      LayoutGPT: 1,
      VISOR: 1,
      GenEval: 1,
      "T2I-CompBench": 1,
      SceneEval: undefined,
      VSR: 1,
    });
  });

  it("shows where the rules differ: cones of 45 degrees, and the order of centres alone", () => {
    const steep = score(sceneOf("image", STEEP, { predicate: "left of" }));
    expect(steep.LayoutGPT.score).toBe(0);
    expect(steep.VISOR.score).toBe(1);
    expect(steep.GenEval.score).toBe(0);
    expect(steep["T2I-CompBench"].score).toBe(0);
  });

  it("takes left and right for next to, as LayoutGPT does", () => {
    expect(
      score(sceneOf("image", LEFT, { predicate: "next to" }), ["LayoutGPT"]).LayoutGPT.score,
    ).toBe(1);
    expect(
      score(sceneOf("image", STEEP, { predicate: "next to" }), ["LayoutGPT"]).LayoutGPT.score,
    ).toBe(0);
  });

  it("looks at a room from the front, where up is up", () => {
    const boxes = { a: [0, 0.7, 0, 0.2, 0.9, 0.2], b: [-0.5, 0, -0.5, 0.7, 0.7, 0.5] };
    const on = score(sceneOf("room", boxes, { predicate: "on" }));
    expect(on.LayoutGPT.score).toBe(1);
    expect(on.SceneEval.score).toBe(1);
    const under = score(sceneOf("room", boxes, { predicate: "under" }));
    expect(under.LayoutGPT.score).toBe(0);
    expect(under.SceneEval.score).toBe(0);
  });

  it("judges SceneEval's distances by their ranges", () => {
    const at = (gap: number) => ({ a: [0, 0, 0, 1, 1, 1], b: [1 + gap, 0, 0, 2 + gap, 1, 1] });
    const right = (predicate: PredicateName, gap: number) =>
      score(sceneOf("room", at(gap), { predicate }), ["SceneEval"]).SceneEval.score;
    const judged = (predicate: PredicateName) =>
      [0, 0.4, 1, 2, 5].map((gap) => right(predicate, gap));
    expect(judged("next to")).toEqual([1, 1, 0, 0, 0]);
    expect(judged("near")).toEqual([0, 1, 1, 0, 0]);
    expect(judged("opposite")).toEqual([0, 0, 0, 1, 0]);
    expect(judged("far from")).toEqual([0, 0, 0, 0, 1]);
  });

  // A quarter turn makes a wide thing deep: the box as it is written was judged.
  it("takes things in a room as they lie", () => {
    const boxes = { a: [-4, 0, -0.25, 2, 1, 0.25], b: [-0.5, 0, -0.3, 0.5, 1, 0.3] };
    const { objects, ...rest } = sceneOf("room", boxes, { predicate: "left of" });
    const judged = (yaw: number) => {
      const scene = { ...rest, objects: [{ ...objects[0]!, yaw }, objects[1]!] };
      const { SceneEval, GenEval } = score(scene, ["SceneEval", "GenEval"]);
      return [SceneEval.score, GenEval.score];
    };
    expect(judged(0)).toEqual([1, 0]);
    expect(judged(Math.PI / 2)).toEqual([0, 1]);
  });

  it("turns a denied relation round, and lists what a rule does not speak of", () => {
    const denied = score(sceneOf("image", LEFT, { predicate: "left of", negated: true }), [
      "VISOR",
    ]);
    expect(denied.VISOR.score).toBe(0);
    const near = score(sceneOf("image", LEFT, { predicate: "overlapping" }), ["GenEval"]);
    expect(near.GenEval).toMatchObject({ score: undefined, judged: [] });
    expect(near.GenEval.unjudged).toHaveLength(1);
  });

  it("names its source", () => {
    for (const { source } of Object.values(SCORERS))
      expect(source).toMatch(/^https:\/\/arxiv\.org/);
  });

  it("refuses a rule that it does not know", () => {
    const scene = sceneOf("image", LEFT, { predicate: "left of" });
    expect(() => score(scene, ["Visor" as never])).toThrow(InputError);
    expect(() => score(scene, ["Visor" as never])).toThrow('got "Visor"');
  });
});
