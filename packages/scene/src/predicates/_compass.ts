import { bearingOnMap } from "../geodesy/measures.ts";
import type { Axis } from "../geometry.ts";
import type { PredicateName } from "../predicate-names.ts";
import {
  CARTESIAN_FRAMES,
  type CartesianFrame,
  type PlacedObject,
  type SceneObject,
} from "../scene.ts";
import {
  aim,
  align,
  apart,
  at,
  before,
  beyond,
  DISTANCE_TOLERANCE,
  level,
  overlap,
  within,
} from "./_constraints.ts";
import { distanceBetween, stepAlong } from "./_gauges.ts";
import { balanced, inCone, step } from "./_slants.ts";
import { definePredicate } from "./define-predicate.ts";
import type { Alternative, Phrases, Predicate, Preference } from "./predicate.ts";

/** One of eight bearings: -1, 0 or 1 towards the east and towards the south. */
export interface Bearing8 {
  readonly name: PredicateName;
  readonly converse: PredicateName;
  readonly east: -1 | 0 | 1;
  readonly south: -1 | 0 | 1;
  readonly phrases: Phrases;
}

/** The axis that points east, and the one that points south: up on the plan, and in the picture, is north. */
const COMPASS: Readonly<Record<CartesianFrame, readonly [east: Axis, south: Axis]>> = {
  image: ["x", "y"],
  room: ["x", "z"],
};

/** Half of one of the eight sectors of the compass, in radians. */
const HALF_SECTOR = Math.PI / 8;

/**
 * Of a main bearing, how far aside for each unit ahead; of a diagonal, the shorter step for each unit of
 * the longer.
 */
const SLOPE = Math.tan(HALF_SECTOR);

/** Arcs of directions from straight ahead to half aside (degrees); together they leave none out. */
const ARCS_DEG = [
  [0, 15],
  [10, 20],
  [18, 25],
  [24, 30],
  [29, 35],
  [34, 40],
  [40, 45],
] as const;

/** The steps to the east and south that are tried for a diagonal with a distance, in such distances. */
const STRIDES = [0.6, 0.8, 1.2, 2] as const;

/** Of the narrowest step of a diagonal the widest, so that it stays within the sector. */
const STRIDE_RANGE = 2.4;

/**
 * Make the entry of one of the eight main bearings.
 *
 * The bearing from the object's centre to the subject's, on the ground plan (`room`: north is -z, east
 * +x; `image`: north is up), is within 22.5 degrees of the named one. The margin is the subject's
 * distance from the border of that sector; on a map see `bearingOnMap`. With a stated distance the gap between the footprints is
 * about that (5 %). Preferred: exactly in that direction, half the smaller size apart.
 */
export function defineBearing({ name, converse, east, south, phrases }: Bearing8): Predicate {
  const signs: Signs = [east, south];
  const sectorDeg = (Math.atan2(east, -south) * 180) / Math.PI;
  return definePredicate({
    ...TRAITS,
    name,
    converse,
    onMap: bearingOnMap(sectorDeg),
    sectorDeg,
    phrases,
    constrain: (subject, [object], frame, distance) =>
      waysThere(subject, object!, { signs, frame, distance }),
    require: (subject, [object], frame) => [ahead(pairsOf(signs, subject, object!), signs, frame)],
    prefer: (subject, [object], frame, _alternative, distance) =>
      preferStraight(subject, object!, { signs, frame, distance }),
    slants: (subject, [object], frame) =>
      sectorSlants(pairsOf(signs, subject, object!), signs, frame),
    gauge: (subject, [object], frame, distance) => {
      const sector = withinSector(subject, object!, frame, signs);
      if (distance === undefined) return sector;
      const gap = distanceBetween(subject, object!, frame, COMPASS[frame]);
      return Math.min(sector, DISTANCE_TOLERANCE * distance - Math.abs(gap - distance));
    },
  });
}

/** What is the same of all eight. */
const TRAITS = {
  objects: 1,
  symmetric: false,
  transitive: true,
  frames: CARTESIAN_FRAMES,
  bearing: "none",
  takesDistance: true,
  mirrored: false,
} as const;

/** -1, 0 or 1 towards the east and towards the south. */
type Signs = readonly [east: -1 | 0 | 1, south: -1 | 0 | 1];

type Pair<Kind extends SceneObject = SceneObject> = readonly [first: Kind, second: Kind];

/** Which of the two comes first along an axis. */
function order<Kind extends SceneObject>(sign: number, subject: Kind, object: Kind): Pair<Kind> {
  return sign > 0 ? [object, subject] : [subject, object];
}

type Pairs = readonly [east: Pair, south: Pair];

function pairsOf([east, south]: Signs, subject: SceneObject, object: SceneObject): Pairs {
  return [order(east, subject, object), order(south, subject, object)];
}

interface Way {
  readonly signs: Signs;
  readonly frame: CartesianFrame;
  readonly distance: number | undefined;
}

/** The ways of lying there: on the right side; with a distance straight ahead, or off at a corner. */
function waysThere(
  subject: SceneObject,
  object: SceneObject,
  { signs, frame, distance }: Way,
): readonly Alternative[] {
  const pairs = pairsOf(signs, subject, object);
  if (distance === undefined) return [ahead(pairs, signs, frame)];
  const [east, south] = signs;
  if (east !== 0 && south !== 0)
    return [...aslant(pairs, frame, distance), ...atCorners([pairs], frame, distance)];
  const sides = ([-1, 1] as const).map((sign) =>
    pairsOf(east === 0 ? [sign, south] : [east, sign], subject, object),
  );
  return [
    straight(pairs[east === 0 ? 1 : 0], east === 0, frame, distance),
    ...atCorners(sides, frame, distance),
  ];
}

/** Exactly in the direction, half a size apart where no distance is stated. */
function preferStraight(
  subject: SceneObject,
  object: SceneObject,
  { signs, frame, distance }: Way,
): readonly Preference[] {
  return signs.flatMap((sign, index) => {
    const axis = COMPASS[frame][index]!;
    if (sign === 0) return align(subject, object, [axis]);
    const [first, second] = order(sign, subject, object);
    return distance === undefined
      ? [aim(at(first, `${axis}1`), at(second, `${axis}0`), 0, 0.5)]
      : [];
  });
}

/** Within the sector of the bearing. */
function sectorSlants([eastward, southward]: Pairs, [east, south]: Signs, frame: CartesianFrame) {
  const [x, y] = COMPASS[frame];
  if (east !== 0 && south !== 0)
    return balanced(step(...eastward, x), step(...southward, y), SLOPE);
  const [first, second] = south === 0 ? eastward : southward;
  const [ahead, aside] = south === 0 ? ([x, y] as const) : ([y, x] as const);
  return inCone({ first, second, ahead, aside, slope: SLOPE });
}

/** On the right side of the object along each axis of the bearing; the sector is left to the slants. */
function ahead(
  pairs: Pairs,
  signs: readonly [east: number, south: number],
  frame: CartesianFrame,
): Alternative {
  return COMPASS[frame].flatMap((axis, index) => {
    const [first, second] = pairs[index]!;
    return signs[index] === 0 ? [] : [apart(at(first, `c${axis}`), at(second, `c${axis}`))];
  });
}

/** About the distance ahead, and not too far aside. */
function straight(
  [first, second]: Pair,
  isNorthSouth: boolean,
  frame: CartesianFrame,
  distance: number,
): Alternative {
  const [x, y] = COMPASS[frame];
  const [along, across] = isNorthSouth ? [y, x] : [x, y];
  const offset = SLOPE * (1 - DISTANCE_TOLERANCE) * distance;
  return [
    ...beyond(first, second, along, distance),
    ...level(at(first, `c${across}`), at(second, `c${across}`), offset),
    ...overlap(first, second, across),
  ];
}

/** About the distance off at the corner, and about as far east or west as north or south. */
function aslant(pairs: Pairs, frame: CartesianFrame, distance: number): readonly Alternative[] {
  return STRIDES.map((each) =>
    pairs.flatMap(([first, second], index) => {
      const axis = COMPASS[frame][index]!;
      const [low, high] = [at(first, `c${axis}`), at(second, `c${axis}`)];
      const stride = each * distance;
      return [
        apart(low, high, stride),
        apart(high, low, -STRIDE_RANGE * stride),
        ...beyond(first, second, axis, distance / Math.SQRT2),
      ];
    }),
  );
}

/**
 * About the distance off from corner to corner, in any direction; the sector is left to the slants.
 *
 * From `(1 - t) d` times the cosine and sine of one angle to `(1 + t) d` times those of another the gaps are
 * together off `d` by no more than the part `t` of it.
 */
function atCorners(
  sides: readonly Pairs[],
  frame: CartesianFrame,
  distance: number,
): readonly Alternative[] {
  const near = (1 - DISTANCE_TOLERANCE) * distance;
  const far = (1 + DISTANCE_TOLERANCE) * distance;
  const shares = ARCS_DEG.flatMap(([from, to]) => {
    const [least, most] = [from, to].map((degrees) => (degrees * Math.PI) / 180);
    const ahead = [near * Math.cos(least!), far * Math.cos(most!)] as const;
    const aside = [near * Math.sin(least!), far * Math.sin(most!)] as const;
    return [[aside, ahead] as const, [ahead, aside] as const];
  });
  return sides.flatMap((pairs) =>
    shares.map((gaps) =>
      pairs.flatMap(([first, second], index) => {
        const [axis, [least, most]] = [COMPASS[frame][index]!, gaps[index]!];
        return [before(first, second, axis, least), within(first, second, axis, most)];
      }),
    ),
  );
}

/** How far within the sector the subject's centre is; negative outside. */
function withinSector(
  subject: PlacedObject,
  object: PlacedObject,
  frame: CartesianFrame,
  direction: readonly [east: number, south: number],
): number {
  const [toEast, toSouth] = COMPASS[frame];
  const east = stepAlong(object, subject, toEast, frame);
  const south = stepAlong(object, subject, toSouth, frame);
  const length = Math.hypot(...direction);
  const ahead = (east * direction[0] + south * direction[1]) / length;
  const aside = Math.abs(east * direction[1] - south * direction[0]) / length;
  return Math.sin(HALF_SECTOR) * ahead - Math.cos(HALF_SECTOR) * aside;
}
