import { extentOf } from "../geometry.ts";
import type { PredicateName } from "../predicate-names.ts";
import { distanceBetween } from "../predicates/_gauges.ts";
import type { Box } from "../scene.ts";
import type { PlacedRelation, Scorer } from "./scorer.ts";

/** How far beyond the reference's side a thing beside it may reach, as a share of half that side. */
const AREA_MARGIN = 0.25;

/** A relation counts as fulfilled above this score. */
const FULFILLED = 0.5;

/** Beyond its range a distance loses score as a Gaussian of this width does (m). */
const DISTANCE_WIDTH = 0.25;

/** SceneEval takes points so close to a side as lying on it (m). */
const ROUNDING = 1e-6;

type Range = readonly [least: number, most: number];

/** SceneEval's ranges of distance (m). */
const RANGES: Readonly<Partial<Record<PredicateName, Range>>> = {
  "next to": [0, 0.5],
  near: [0.5, 1.5],
  opposite: [1.5, 4],
  "far from": [4, Number.POSITIVE_INFINITY],
};

/** A side of the reference: its axis, whether it is the high one, and how far beyond the others it reaches. */
interface Side {
  readonly axis: number;
  readonly high: boolean;
  readonly margin: number;
}

const SIDES: Readonly<Partial<Record<PredicateName, Side>>> = {
  "left of": { axis: 0, high: false, margin: AREA_MARGIN },
  "right of": { axis: 0, high: true, margin: AREA_MARGIN },
  above: { axis: 1, high: true, margin: AREA_MARGIN },
  on: { axis: 1, high: true, margin: 0 },
  below: { axis: 1, high: false, margin: AREA_MARGIN },
  under: { axis: 1, high: false, margin: AREA_MARGIN },
  "in front of": { axis: 2, high: true, margin: AREA_MARGIN },
  behind: { axis: 2, high: false, margin: AREA_MARGIN },
};

/**
 * The rule of SceneEval's object-object relationships, for boxes: a relation counts when more than half
 * of the subject's box lies on the stated side of the object's and within its other sides (a quarter of
 * half a side beyond them; for `on` not at all), or in it; or when the gap is in the range of the stated
 * distance; or when the one is about over the middle of the other.
 *
 * SceneEval samples points in the subject's box, measures distances between meshes and takes left and
 * right from the object's own front; here shares are exact, boxes count as they lie along the axes of the
 * room, and left and right are the viewer's. `room` only.
 *
 * @see Tam et al. 2025, spatial_relation.py, https://github.com/3dlg-hcvc/SceneEval
 */
export const sceneEval: Scorer = {
  name: "SceneEval",
  source: "https://arxiv.org/abs/2503.14756",
  judge: (placed) => {
    const score = placed.frame === "room" ? scoreOf(placed) : undefined;
    return score === undefined ? undefined : Number(score > FULFILLED);
  },
};

function scoreOf({ relation, subject, objects }: PlacedRelation): number | undefined {
  const [object] = objects;
  if (objects.length !== 1) return undefined;
  const { predicate } = relation;
  const [target, reference] = [extentOf(subject), extentOf(object!)];
  if (predicate === "inside") return shareWithin(target, reference);
  if (predicate === "contains") return shareWithin(reference, target);
  if (predicate === "at the centre of") return middleScore(target, reference);
  const range = RANGES[predicate];
  if (range) return distanceScore(distanceBetween(subject, object!, "room"), range);
  const side = SIDES[predicate];
  return side && shareWithin(target, spaceAt(reference, side));
}

/** The share of a box that lies in another, sides included: of what has no depth, by its other sides. */
function shareWithin(box: Box, space: Box): number {
  return [0, 1, 2].reduce((share, axis) => {
    const [low, high] = [box[axis]!, box[axis + 3]!];
    const from = Math.max(low, space[axis]! - ROUNDING);
    const to = Math.min(high, space[axis + 3]! + ROUNDING);
    const part = high > low ? Math.max(0, to - from) / (high - low) : Number(from <= to);
    return share * Math.min(1, part);
  }, 1);
}

/** All that lies beyond a side of a box, between its other sides and the margin around them. */
function spaceAt(box: Box, { axis, high, margin }: Side): Box {
  const widened = box.map((edge, index) => {
    const half = (box[(index % 3) + 3]! - box[index % 3]!) / 2;
    return edge + (index < 3 ? -margin : margin) * half;
  });
  const [low, top] = high
    ? [box[axis + 3]!, Number.POSITIVE_INFINITY]
    : [Number.NEGATIVE_INFINITY, box[axis]!];
  return widened.with(axis, low).with(axis + 3, top);
}

/** How near the middles are to each other on the ground plan, as a Gaussian. */
function middleScore(one: Box, other: Box): number {
  const step = (axis: number) =>
    (one[axis]! + one[axis + 3]! - other[axis]! - other[axis + 3]!) / 2;
  return gaussian(Math.hypot(step(0), step(2)));
}

function distanceScore(distance: number, [least, most]: Range): number {
  return gaussian(Math.max(least - distance, distance - most, 0));
}

function gaussian(off: number): number {
  return Math.exp(-(off ** 2) / (2 * DISTANCE_WIDTH ** 2));
}
