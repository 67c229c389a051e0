import { bearingOnMap } from "../map/measures.ts";
import { CARTESIAN_FRAMES, type CartesianFrame, type SceneObject } from "../scene.ts";
import {
  aim,
  align,
  apart,
  at,
  beyond,
  DISTANCE_TOLERANCE,
  level,
  overlap,
} from "./_constraints.ts";
import { cutCone } from "./_cuts.ts";
import { centresOf, distanceBetween } from "./_gauges.ts";
import { definePredicate } from "./define-predicate.ts";
import type { PredicateName } from "./names.ts";
import type { Alternative, Axis, Phrases, PlacedObject, Predicate } from "./predicate.ts";

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
export const HALF_SECTOR = Math.PI / 8;

const SLOPE = Math.tan(HALF_SECTOR);

/** The shorter of the two steps to a diagonal is at least this part of the longer. */
const DIAGONAL_SLOPE = Math.tan(HALF_SECTOR);

/** How far off the bearing the subject may be in each alternative, in the frame's unit. */
const OFFSETS: Readonly<Record<CartesianFrame, readonly number[]>> = {
  image: [0.04, 0.12, 0.015, 0.3],
  room: [0.3, 1, 0.1, 3, 10],
};

/** The steps to the east and south that are tried for what lies between two main bearings. */
const STRIDES: Readonly<Record<CartesianFrame, readonly number[]>> = {
  image: [0.18, 0.1, 0.06, 0.03, 0.3],
  room: [1, 0.5, 2, 4, 0.25, 8, 16, 0.12, 32],
};

/** Of the narrowest step in its alternative, the widest; so that the bearing stays within the sector. */
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
  return definePredicate({
    name,
    objects: 1,
    converse,
    symmetric: false,
    transitive: true,
    frames: CARTESIAN_FRAMES,
    onMap: bearingOnMap((Math.atan2(east, -south) * 180) / Math.PI),
    bearing: "none",
    takesDistance: true,
    mirrored: false,
    phrases,
    constrain: (subject, [object], frame, distance) => {
      const [x, y] = COMPASS[frame];
      if (south === 0) return straight(order(east, subject, object!), [x, y], frame, distance);
      if (east === 0) return straight(order(south, subject, object!), [y, x], frame, distance);
      return aslant(
        [order(east, subject, object!), order(south, subject, object!)],
        frame,
        distance,
      );
    },
    require: (subject, [object], frame) => [
      ([east, south] as const).flatMap((sign, index) => {
        if (sign === 0) return [];
        const [first, second] = order(sign, subject, object!);
        const axis = COMPASS[frame][index]!;
        return [apart(at(first, `c${axis}`), at(second, `c${axis}`))];
      }),
    ],
    prefer: (subject, [object], frame, _alternative, distance) => {
      const [x, y] = COMPASS[frame];
      if (east !== 0 && south !== 0) return [];
      const [along, across] = south === 0 ? [x, y] : [y, x];
      const [first, second] = order(east + south, subject, object!);
      const gap =
        distance === undefined
          ? [aim(at(first, `${along}1`), at(second, `${along}0`), 0, 0.5)]
          : [];
      return [...align(subject, object!, [across]), ...gap];
    },
    refine: (subject, [object], frame) => {
      const [x, y] = COMPASS[frame];
      if (east !== 0 && south !== 0)
        return cutDiagonal(order(east, subject, object!), order(south, subject, object!), frame);
      const [ahead, aside] = south === 0 ? ([x, y] as const) : ([y, x] as const);
      const [first, second] = order(east + south, subject, object!);
      return cutCone({ first, second, ahead, aside, slope: SLOPE, frame });
    },
    gauge: (subject, [object], frame, distance) => {
      const sector = withinSector(subject, object!, frame, [east, south]);
      if (distance === undefined) return sector;
      const gap = distanceBetween(subject, object!, frame, COMPASS[frame]);
      return Math.min(sector, DISTANCE_TOLERANCE * distance - Math.abs(gap - distance));
    },
  });
}

type Pair<Kind extends SceneObject = SceneObject> = readonly [first: Kind, second: Kind];

/** Which of the two comes first along an axis. */
function order<Kind extends SceneObject>(sign: number, subject: Kind, object: Kind): Pair<Kind> {
  return sign > 0 ? [object, subject] : [subject, object];
}

/** Outside the sector of a diagonal one of the two steps is too short for the other. */
function cutDiagonal(
  east: Pair<PlacedObject>,
  south: Pair<PlacedObject>,
  frame: CartesianFrame,
): readonly Alternative[] {
  const steps = [east, south].map(([first, second], index) => {
    const axis = COMPASS[frame][index]!;
    const [from, to] = centresOf([first, second], axis, frame);
    return { low: at(first, `c${axis}`), high: at(second, `c${axis}`), length: to! - from! };
  });
  const [short, long] = steps[0]!.length < steps[1]!.length ? steps : [...steps].reverse();
  const border = short!.length / DIAGONAL_SLOPE;
  const [near, far] = [0.95 * border, (border + long!.length) / 2];
  const atMost = (limit: number) => apart(long!.high, long!.low, -limit);
  const longer = (limit: number) => apart(short!.low, short!.high, DIAGONAL_SLOPE * limit);
  return [[atMost(near)], [longer(far)], [atMost(far), longer(near)]];
}

function straight(
  [first, second]: Pair,
  [along, across]: readonly [Axis, Axis],
  frame: CartesianFrame,
  distance?: number,
): readonly Alternative[] {
  const aside = (offset: number) =>
    level(at(first, `c${across}`), at(second, `c${across}`), offset);
  if (distance !== undefined) {
    const offset = SLOPE * (1 - DISTANCE_TOLERANCE) * distance;
    const apartBy = beyond(first, second, along, distance);
    return [[...apartBy, ...aside(offset), ...overlap(first, second, across)]];
  }
  return OFFSETS[frame].map((offset) => [
    apart(at(first, `c${along}`), at(second, `c${along}`), offset / SLOPE),
    ...aside(offset),
  ]);
}

function aslant(
  pairs: readonly [Pair, Pair],
  frame: CartesianFrame,
  distance?: number,
): readonly Alternative[] {
  const steps = (stride: number) =>
    pairs.flatMap(([first, second], index) => {
      const axis = COMPASS[frame][index]!;
      const [low, high] = [at(first, `c${axis}`), at(second, `c${axis}`)];
      const gaps = distance === undefined ? [] : beyond(first, second, axis, distance / Math.SQRT2);
      return [apart(low, high, stride), apart(high, low, -STRIDE_RANGE * stride), ...gaps];
    });
  const strides =
    distance === undefined ? STRIDES[frame] : [0.6, 0.8, 1.2, 2].map((each) => each * distance);
  return strides.map(steps);
}

/** How far within the sector the subject's centre is; negative outside. */
function withinSector(
  subject: PlacedObject,
  object: PlacedObject,
  frame: CartesianFrame,
  direction: readonly [east: number, south: number],
): number {
  const steps = COMPASS[frame].map((axis) => {
    const [from, to] = centresOf([object, subject], axis, frame);
    return to! - from!;
  });
  const length = Math.hypot(...direction);
  const ahead = (steps[0]! * direction[0] + steps[1]! * direction[1]) / length;
  const aside = Math.abs(steps[0]! * direction[1] - steps[1]! * direction[0]) / length;
  return Math.sin(HALF_SECTOR) * ahead - Math.cos(HALF_SECTOR) * aside;
}
