import { describe, expect, it } from "vitest";
import { PEOPLE } from "../../src/assets/designs/people.ts";
import { furnish } from "../../src/assets/furnish.ts";
import { type Pose, posed } from "../../src/assets/posed.ts";
import { preferredSides } from "../../src/layout/sizes/preferred-sides.ts";
import type { CartesianFrame, Scene } from "../../src/scene.ts";

const TOLERANCE = 1e-9;
const POSES: readonly Pose[] = [
  { kind: "lying", along: "x" },
  { kind: "lying", along: "z" },
  { kind: "sitting", drop: 0, astride: false },
  { kind: "sitting", drop: 0.5, astride: false },
  { kind: "sitting", drop: 0.5, astride: true },
];
const FIGURES = Object.keys(PEOPLE).filter((name) => name !== "snowman");

describe.each(FIGURES)("a %s", (name) => {
  it.each(POSES)("fills the unit box in the pose %j, but for legs that hang down", (pose) => {
    const parts = posed(PEOPLE[name]!.parts, pose);
    const hanging = /shin|foot|thigh/;
    const kept = pose.kind === "sitting" ? parts.filter((p) => !hanging.test(p.name)) : parts;
    expect(Math.min(...kept.map(({ from }) => from[1]))).toBeGreaterThan(-TOLERANCE);
    expect(Math.max(...parts.map(({ to }) => to[1]))).toBeCloseTo(1, 9);
    for (const axis of [0, 2] as const) {
      expect(Math.min(...kept.map(({ from }) => from[axis]))).toBeCloseTo(0, 9);
      expect(Math.max(...kept.map(({ to }) => to[axis]))).toBeLessThan(1 + TOLERANCE);
    }
    const lowest = Math.min(...parts.map(({ from }) => from[1]));
    expect(lowest).toBeCloseTo(pose.kind === "sitting" ? -pose.drop : 0, 9);
  });
});

const pair = (frame: CartesianFrame, who: string, host: string, said = "on") => {
  const object = (id: string, category: string) => ({ id, category, attributes: {} });
  const objects = [object("a", who), object("b", host)];
  const mention = { start: 0, end: said.length, text: said };
  const relations = [{ subject: "a", predicate: "on", object: "b", mention }] as const;
  return { frame, objects, relations } as const;
};

describe("preferredSides of people", () => {
  it.each([
    ["man", "sofa", "a man sitting on a sofa", "sitting"],
    ["woman", "horse", "a woman riding a horse", "sitting"],
    ["child", "bed", "a child sleeping in a bed", "lying"],
    ["child", "bed", "一个孩子坐在床上", "sitting"],
    ["man", "chair", "a man stands on a chair", "standing"],
    ["man", "table", "a man on a table", "standing"],
    ["dog", "sofa", "a dog on a sofa", "standing"],
  ])("has a %s on a %s in %j %s", (who, host, said, posture) => {
    const [width, height] = preferredSides(pair("room", who, host, said)).get("a")!;
    const [ownWidth, ownHeight] = preferredSides({
      ...pair("room", who, host),
      relations: [],
    }).get("a")!;
    const lower = (height! / width!) * (ownWidth! / ownHeight!);
    const expected = { standing: 1, sitting: 0.53, lying: 0.17 }[posture]!;
    expect(lower).toBeCloseTo(expected, 2);
  });
});

describe("furnish", () => {
  const man = (box: readonly number[]) => ({ id: "a", category: "man", attributes: {}, box });
  const chair = {
    id: "b",
    category: "chair",
    attributes: {},
    box: [0, 0, 0, 0.5, 0.5, 0.5],
    yaw: Math.PI,
  };
  const partsOf = (scene: Scene) => furnish(scene)[0]!.model.parts.map(({ name }) => name);

  // Whoever rode a horse used to stand on it.
  it("seats who is on a chair, facing where the chair faces", () => {
    const scene: Scene = {
      frame: "room",
      objects: [man([0, 0.5, 0, 0.5, 1.4, 0.45]), chair],
      relations: [],
    };
    expect(partsOf(scene)).toContain("left shin");
    expect(furnish(scene)[0]!.yaw).toBeCloseTo(Math.PI, 9);
  });

  it("lets stand who is as high as people are, and who is on nothing", () => {
    const standing: Scene = {
      frame: "room",
      objects: [man([0, 0.5, 0, 0.5, 2.25, 0.3]), chair],
      relations: [],
    };
    expect(partsOf(standing)).toContain("left foot");
    expect(partsOf(standing)).not.toContain("left thigh");
    const alone: Scene = {
      frame: "room",
      objects: [man([0, 0, 0, 0.5, 0.9, 0.45])],
      relations: [],
    };
    expect(partsOf(alone)).not.toContain("left thigh");
  });

  it("lays down who is longer than high", () => {
    const [lying] = furnish({
      frame: "image",
      objects: [man([0.1, 0.5, 0.6, 0.6])],
      relations: [],
    });
    const head = lying!.model.parts.find(({ name }) => name === "head")!;
    expect(head.center[0]).toBeLessThan(-0.3);
  });
});
