import { type PredicateName, type Scene, type ScorerName, score } from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { randomNumbers } from "../layout/_random-scenes.ts";

// Each rule written a second time, apart from the sources, with other means (angles, pixels, sets).

const PICTURE_PX = 512;
const SCENES = 400;

type Pixels = readonly [x: number, y: number, w: number, h: number];

/** LayoutGPT, eval_spatial_layout.py: `get_spatial_relation` and `eval_spatial_relation`. */
function layoutGpt(word: string, one: Pixels, two: Pixels): number {
  const [cx1, cy1] = [one[0] + one[2] / 2, one[1] + one[3] / 2];
  const [cx2, cy2] = [two[0] + two[2] / 2, two[1] + two[3] / 2];
  const degrees = (Math.atan2(cy2 - cy1, cx1 - cx2) * 180) / Math.PI;
  const seen =
    Math.abs(degrees) < 45
      ? "right"
      : degrees > 45 && degrees < 135
        ? "top"
        : Math.abs(degrees) > 135
          ? "left"
          : "bottom";
  if (word === "next to") return Number(seen === "left" || seen === "right");
  return Number(seen === word);
}

/** VISOR, README: the order of the centroids along the axis of the relation. */
function visor(word: string, one: Pixels, two: Pixels): number {
  const [dx, dy] = [
    one[0] + one[2] / 2 - (two[0] + two[2] / 2),
    one[1] + one[3] / 2 - (two[1] + two[3] / 2),
  ];
  return Number({ left: dx < 0, right: dx > 0, top: dy < 0, bottom: dy > 0 }[word]);
}

/** GenEval, evaluate_images.py: `relative_position`, POSITION_THRESHOLD = 0.1. */
function genEval(word: string, one: Pixels, two: Pixels): number {
  const [axis, sign] = { left: [0, -1], right: [0, 1], top: [1, -1], bottom: [1, 1] }[word]!;
  const step = (along: number) =>
    one[along]! + one[along + 2]! / 2 - two[along]! - two[along + 2]! / 2;
  const clear = Math.abs(step(axis!)) - (one[axis! + 2]! + two[axis! + 2]!) / 10;
  const isThatWay = Math.sign(step(axis!)) === sign;
  return Number(isThatWay && clear > Math.hypot(step(0), step(1)) / 2);
}

/** T2I-CompBench, 2D_spatial_eval.py: `determine_position`, iou_threshold = 0.1, distance_threshold = 150. */
function t2iCompBench(word: string, one: Pixels, two: Pixels): number {
  const xDistance = two[0] + two[2] / 2 - (one[0] + one[2] / 2);
  const yDistance = two[1] + two[3] / 2 - (one[1] + one[3] / 2);
  const [ax, ay] = [Math.abs(xDistance), Math.abs(yDistance)];
  if (word === "next to") return ax < 150 || ay < 150 ? 1 : 150 / Math.max(ax, ay);
  const left = Math.max(one[0], two[0]);
  const right = Math.min(one[0] + one[2], two[0] + two[2]);
  const upper = Math.max(one[1], two[1]);
  const lower = Math.min(one[1] + one[3], two[1] + two[3]);
  const shared = left < right && upper < lower ? (right - left) * (lower - upper) : 0;
  const iou = shared / (one[2] * one[3] + two[2] * two[3] - shared);
  const order = {
    left: xDistance > 0 && ax > ay,
    right: xDistance < 0 && ax > ay,
    top: yDistance > 0 && ay > ax,
    bottom: yDistance < 0 && ay > ax,
  }[word];
  if (!order) return 0;
  return iou < 0.1 ? 1 : 0.1 / iou;
}

const RULES: readonly (readonly [
  ScorerName,
  (word: string, one: Pixels, two: Pixels) => number,
  readonly string[],
])[] = [
  ["LayoutGPT", layoutGpt, ["left", "right", "top", "bottom", "next to"]],
  ["VISOR", visor, ["left", "right", "top", "bottom"]],
  ["GenEval", genEval, ["left", "right", "top", "bottom"]],
  ["T2I-CompBench", t2iCompBench, ["left", "right", "top", "bottom", "next to"]],
];

const PREDICATE: Readonly<Record<string, PredicateName>> = {
  left: "left of",
  right: "right of",
  top: "above",
  bottom: "below",
  "next to": "next to",
};

function pixels(random: () => number): Pixels {
  const side = () => 10 + 200 * random();
  return [400 * random(), 400 * random(), side(), side()];
}

function sceneOf(predicate: PredicateName, boxes: readonly Pixels[]): Scene {
  const objects = boxes.map(([x, y, w, h], index) => ({
    id: `o${index}`,
    category: "cube",
    attributes: {},
    box: [x, y, x + w, y + h].map((edge) => edge / PICTURE_PX),
  }));
  return { frame: "image", objects, relations: [{ subject: "o0", predicate, object: "o1" }] };
}

describe("published rules", () => {
  it.each(RULES)(
    "%s gives what the rule gives when it is written a second time",
    (name, rule, words) => {
      const random = randomNumbers(3);
      const given = new Set<boolean>();
      for (let scene = 0; scene < SCENES; scene++) {
        const boxes = [pixels(random), pixels(random)] as const;
        for (const word of words) {
          const expected = rule(word, ...boxes);
          const { [name]: judged } = score(sceneOf(PREDICATE[word]!, boxes), [name]);
          expect(judged.score, `${word} ${JSON.stringify(boxes)}`).toBeCloseTo(expected, 9);
          given.add(expected === 1);
        }
      }
      expect(given.size).toBe(2);
    },
  );
});

/** Points to a box: enough that the share of those at a side is within `SHARE_ROUNDING` of the share of the box. */
const POINTS_A_SIDE = 12;

/** What the share of a grid of points may differ from that of the box. */
const SHARE_ROUNDING = 0.12;

type Vector = readonly [number, number, number];

/** SceneEval, bounding_box.py: `at_side` with `no_contain`, of a grid of points instead of random ones. */
function shareAtSide(
  [centre, half]: readonly [Vector, Vector],
  [other, otherHalf]: readonly [Vector, Vector],
  { axis, sign, margin }: { readonly axis: number; readonly sign: number; readonly margin: number },
): number {
  const grid = Array.from({ length: POINTS_A_SIDE }, (_, i) => ((i + 0.5) / POINTS_A_SIDE) * 2 - 1);
  let count = 0;
  for (const x of grid) {
    for (const y of grid) {
      for (const z of grid) {
        const local = [x, y, z].map((share, k) => centre[k]! + share * half[k]! - other[k]!);
        const beyond = sign * local[axis]! >= otherHalf[axis]! - 1e-6;
        const inArea = local.every(
          (value, k) => k === axis || Math.abs(value) <= otherHalf[k]! * (1 + margin),
        );
        if (beyond && inArea) count++;
      }
    }
  }
  return count / POINTS_A_SIDE ** 3;
}

const SIDES = [
  ["left of", { axis: 0, sign: -1, margin: 0.25 }],
  ["on", { axis: 1, sign: 1, margin: 1e-9 }],
  ["above", { axis: 1, sign: 1, margin: 0.25 }],
  ["under", { axis: 1, sign: -1, margin: 0.25 }],
  ["in front of", { axis: 2, sign: 1, margin: 0.25 }],
] as const;

describe("SceneEval", () => {
  it.each(SIDES)("judges %s by the share of points beyond that side", (predicate, side) => {
    const random = randomNumbers(5);
    const vector = (low: number, high: number) =>
      [0, 0, 0].map(() => low + (high - low) * random()) as unknown as Vector;
    const given = new Set<number>();
    for (let scene = 0; scene < SCENES; scene++) {
      const one = [vector(-1, 1), vector(0.1, 0.5)] as const;
      const other = [vector(-0.3, 0.3), vector(0.2, 0.8)] as const;
      const share = shareAtSide(one, other, side);
      if (Math.abs(share - 0.5) < SHARE_ROUNDING) continue;
      const objects = [one, other].map(([middle, half], index) => ({
        id: `o${index}`,
        category: "cube",
        attributes: {},
        box: [-1, 1].flatMap((end) => middle.map((value, k) => value + end * half[k]!)),
      }));
      const relations = [{ subject: "o0", predicate, object: "o1" }];
      const { SceneEval } = score({ frame: "room", objects, relations }, ["SceneEval"]);
      expect(SceneEval.score, JSON.stringify([one, other])).toBe(Number(share > 0.5));
      given.add(Number(share > 0.5));
    }
    expect(given.size).toBe(2);
  });
});
