import { distanceBetween } from "../predicates/_gauges.ts";
import type { PredicateName } from "../predicates/names.ts";
import type { Box } from "../scene.ts";
import type { PlacedRelation, Scorer } from "./scorer.ts";

/** Places along each side of a box that are looked at: 4 x 4 x 4 are SceneEval's 64. */
const PLACES_A_SIDE = 4;

/** How far beyond the reference's sides a thing beside it may reach (m). */
const BESIDE_MARGIN = 0.25;

/** The score from which a relation counts as fulfilled. */
const FULFILLED = 0.5;

/** Outside its range a distance loses score as a Gaussian of this width does (m). */
const DISTANCE_WIDTH = 0.25;

/** SceneEval's ranges of distance (m); "near" here includes its "next to". */
const RANGES: Readonly<Partial<Record<PredicateName, readonly [least: number, most: number]>>> = {
  "next to": [0, 0.5],
  near: [0, 1.5],
  opposite: [1.5, 4],
  "far from": [4, Number.POSITIVE_INFINITY],
};

/** The axis of a side, and whether it is the high one. */
const SIDES: Readonly<Partial<Record<PredicateName, readonly [axis: number, high: boolean]>>> = {
  "left of": [0, false],
  "right of": [0, true],
  above: [1, true],
  on: [1, true],
  below: [1, false],
  under: [1, false],
  "in front of": [2, true],
  behind: [2, false],
};

/**
 * The rule of SceneEval's object-object relationships, for boxes: a relation counts when at least half
 * of the places in the subject's box are on the stated side of the object's, within its other sides
 * (0.25 m beyond them for what stands beside), or inside it; or when the gap is in the range of the
 * stated distance.
 *
 * SceneEval samples meshes and takes left and right from the object's own front; here boxes count, and
 * left and right are the viewer's. `room` only.
 *
 * @see Tam et al. 2025, spatial_relation.py, https://github.com/3dlg-hcvc/SceneEval
 */
export const sceneEval: Scorer = {
  name: "SceneEval",
  source: "https://arxiv.org/abs/2503.14756",
  judge: (placed) => {
    const score = placed.frame === "room" ? scoreOf(placed) : undefined;
    return score === undefined ? undefined : Number(score >= FULFILLED);
  },
};

function scoreOf({ relation, subject, objects }: PlacedRelation): number | undefined {
  const [object] = objects;
  if (objects.length !== 1) return undefined;
  const { predicate } = relation;
  if (predicate === "inside") return shareOf(subject.box, (place) => within(place, object!.box));
  if (predicate === "contains") return shareOf(object!.box, (place) => within(place, subject.box));
  const range = RANGES[predicate];
  if (range) return distanceScore(distanceBetween(subject, object!, "room"), range);
  const side = SIDES[predicate];
  return side && shareOf(subject.box, (place) => isAtSide(place, object!.box, side));
}

type Place = readonly number[];

function shareOf(box: Box, test: (place: Place) => boolean): number {
  const steps = Array.from({ length: PLACES_A_SIDE }, (_, index) => index / (PLACES_A_SIDE - 1));
  const along = (axis: number, share: number) => box[axis]! + share * (box[axis + 3]! - box[axis]!);
  const places = steps.flatMap((x) =>
    steps.flatMap((y) => steps.map((z) => [along(0, x), along(1, y), along(2, z)])),
  );
  return places.filter(test).length / places.length;
}

function within(place: Place, box: Box, margins: Place = [0, 0, 0]): boolean {
  return place.every(
    (value, axis) =>
      value >= box[axis]! - margins[axis]! && value <= box[axis + 3]! + margins[axis]!,
  );
}

/** Beyond the face, not inside, and within the other sides. */
function isAtSide(place: Place, box: Box, [axis, high]: readonly [number, boolean]): boolean {
  const beyond = high ? place[axis]! >= box[axis + 3]! : place[axis]! <= box[axis]!;
  const margin = axis === 1 ? 0 : BESIDE_MARGIN;
  const margins = [0, 1, 2].map((each) => (each === axis ? Number.POSITIVE_INFINITY : margin));
  return beyond && within(place, box, margins);
}

function distanceScore(distance: number, [least, most]: readonly [number, number]): number {
  const off = Math.max(least - distance, distance - most, 0);
  return Math.exp(-(off ** 2) / (2 * DISTANCE_WIDTH ** 2));
}
