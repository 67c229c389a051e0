import { type Axis, sidesOf } from "../geometry.ts";
import { typicalSides } from "../kinds/sizes.ts";
import {
  CARTESIAN_FRAMES,
  type CartesianFrame,
  type PlacedObject,
  type SceneObject,
} from "../scene.ts";
import { aim, apart, at, GROUND_AXES } from "./_constraints.ts";
import { centresOf } from "./_gauges.ts";
import { definePredicate } from "./define-predicate.ts";
import type { Alternative } from "./predicate.ts";

/** How far a centre may be from the circle, as a part of its radius. */
const CIRCLE_TOLERANCE = 0.2;

/** The widest angle between neighbours, in even shares of the whole. */
const CIRCLE_SHARES = 2;

/**
 * How far the solver lets a centre be from its place along each axis, as a part of the radius: of few, and of
 * more. If all are as far off as that, in the worst of directions, it is a circle still.
 */
const PLACE_TOLERANCE = { few: 0.08, more: 0.06 } as const;

/** The radii that are tried, in the frame's unit; in a room those first that leave room for each. */
const RADII: Readonly<Record<CartesianFrame, readonly number[]>> = {
  image: [0.25, 0.3, 0.36, 0.4, 0.21, 0.17, 0.14, 0.115, 0.095, 0.08, 0.065],
  room: geometric(0.1, 16, 1.2),
};

/** From one to the next on a circle that leaves room, corner to corner as well, in their widths. */
const ROOMY = 1.5;

/** A circle of up to so many is tried both ways round, from each of its places on. */
const FEW = 8;

/** A circle of up to so many is also tried with a side, rather than a corner, at the top. */
const FEWER = 6;

/**
 * The subject and the objects stand in a circle.
 *
 * At least three. On the ground plan (`image`: in the picture) the distance of every centre from their
 * common mean differs from the mean distance by at most 20 %, and seen from there the angle from each
 * to the next is at most twice the even share. Any order will do; the solver goes round in the one
 * in which they are named, either way.
 */
export const inACircle = definePredicate({
  name: "in a circle",
  objects: "several",
  arranges: true,
  converse: "none",
  symmetric: false,
  transitive: false,
  frames: CARTESIAN_FRAMES,
  bearing: "none",
  mirrored: false,
  phrases: {
    en: [
      "in a circle",
      "in a circle with",
      "in a ring",
      "forming a circle",
      "arranged in a circle",
    ],
    zh: {
      place: [],
      verb: ["围成一圈", "排成一圈", "围成一个圈", "摆成一圈", "围成圆圈", "排成圆圈", "站成一圈"],
    },
  },
  constrain: (subject, objects, frame) =>
    objects.length < 2
      ? []
      : roundsIn([subject, ...objects], frame).map((round) => onCircle(round, frame)),
  require: (_subject, objects) => (objects.length < 2 ? [] : [[]]),
  prefer: (subject, objects, frame, alternative) => {
    const round = roundsIn([subject, ...objects], frame)[alternative]!;
    return stepsOf(round).flatMap(({ from, to, steps }) =>
      GROUND_AXES[frame].map((axis, each) =>
        aim(at(from, `c${axis}`), at(to, `c${axis}`), steps[each]!),
      ),
    );
  },
  gauge: (subject, objects, frame) => circleMargin([subject, ...objects], frame),
});

/** From the least on, each by the same factor more than the one before it. */
function geometric(least: number, most: number, factor: number): readonly number[] {
  const count = Math.ceil(Math.log(most / least) / Math.log(factor));
  return Array.from({ length: count }, (_, power) => least * factor ** power);
}

/** The radii in the order in which they are tried. */
function radiiFor(members: readonly SceneObject[], frame: CartesianFrame): readonly number[] {
  if (frame === "image") return RADII.image;
  const widths = members.map(({ category, box }) => {
    const [width, , depth] = box?.length === 6 ? sidesOf(box) : typicalSides(category);
    return Math.max(width!, depth!);
  });
  const least = roomyRadius(widths);
  const isRoomy = (radius: number) => radius >= least;
  return [...RADII.room.filter(isRoomy), ...RADII.room.filter((each) => !isRoomy(each)).reverse()];
}

/** The least radius that leaves room for each on a circle, corner to corner as well; in the unit of the widths. */
export function roomyRadius(widths: readonly number[]): number {
  return (ROOMY * widths.reduce((sum, width) => sum + width, 0)) / (2 * Math.PI);
}

/** The members in their order, one way round and the other, each of a few at the top once. */
function roundsOf(members: readonly SceneObject[]): readonly (readonly SceneObject[])[] {
  if (members.length > FEW) return [members];
  return members.flatMap((first, start) => {
    const after = [...members.slice(start + 1), ...members.slice(0, start)];
    return [
      [first, ...after],
      [first, ...after.reverse()],
    ];
  });
}

/** Members in the order in which they go round a circle, its radius, and where on it the first is. */
interface Round {
  readonly members: readonly SceneObject[];
  readonly radius: number;
  /** From the top of the plan, clockwise (rad). */
  readonly phase: number;
}

/** All that are tried: first what goes through locked members, last those with a side at the top. */
function roundsIn(members: readonly SceneObject[], frame: CartesianFrame): readonly Round[] {
  const at = (phase: number) =>
    radiiFor(members, frame).flatMap((radius) =>
      roundsOf(members).map((each): Round => ({ members: each, radius, phase })),
    );
  const half = members.length > FEWER ? [] : at(Math.PI / members.length);
  return [...roundsThrough(members, frame), ...at(0), ...half];
}

/** The two circles, one for each way round, on which two members that are locked have their places. */
function roundsThrough(members: readonly SceneObject[], frame: CartesianFrame): readonly Round[] {
  const locked = members.filter(({ locked: isLocked, box }) => isLocked === true && box);
  if (locked.length < 2) return [];
  const [one, other] = [locked[0]!, locked[locked.length >> 1]!];
  const [dx, dy] = GROUND_AXES[frame].map((axis) => middleOf(other, axis) - middleOf(one, axis));
  return [members, [...members].reverse()].map((each) => {
    const angles = [one, other].map(
      (member) => (2 * Math.PI * each.indexOf(member)) / members.length,
    );
    const [from, to] = angles as [number, number];
    const chord = 2 * Math.sin((to - from) / 2);
    const radius = Math.hypot(dx!, dy!) / Math.abs(chord);
    const heading = Math.atan2(dy! / chord, dx! / chord);
    return { members: each, radius, phase: heading - (from + to) / 2 };
  });
}

function middleOf({ box }: SceneObject, axis: Axis): number {
  const sides = box!.length / 2;
  const rank = axis === "x" ? 0 : sides - 1;
  return (box![rank]! + box![rank + sides]!) / 2;
}

/** From the first to each of the others: across and down the plan. */
function stepsOf({ members, radius, phase }: Round) {
  const [first, ...others] = members;
  return others.map((to, index) => {
    const angle = phase + (2 * Math.PI * (index + 1)) / members.length;
    const steps = [
      radius * (Math.sin(angle) - Math.sin(phase)),
      radius * (Math.cos(phase) - Math.cos(angle)),
    ] as const;
    return { from: first!, to, steps };
  });
}

/** Each at its corner of the polygon, give or take a little. */
function onCircle(round: Round, frame: CartesianFrame): Alternative {
  const tolerance = PLACE_TOLERANCE[round.members.length > FEW ? "more" : "few"] * round.radius;
  return stepsOf(round).flatMap(({ from, to, steps }) =>
    GROUND_AXES[frame].flatMap((axis, each) => {
      const [low, high] = [at(from, `c${axis}`), at(to, `c${axis}`)];
      return [
        apart(low, high, steps[each]! - tolerance),
        apart(high, low, -steps[each]! - tolerance),
      ];
    }),
  );
}

function circleMargin(members: readonly PlacedObject[], frame: CartesianFrame): number {
  if (members.length < 3) return Number.NEGATIVE_INFINITY;
  const [xs, ys] = GROUND_AXES[frame].map((axis: Axis) =>
    fromMean(centresOf(members, axis, frame)),
  );
  const radii = xs!.map((x, index) => Math.hypot(x, ys![index]!));
  const radius = mean(radii);
  const widest = Math.max(...radii.map((each) => Math.abs(each - radius)));
  const share = (2 * Math.PI) / members.length;
  const gap = widestAngle(xs!.map((x, index) => Math.atan2(ys![index]!, x)));
  return Math.min(CIRCLE_TOLERANCE * radius - widest, radius * (CIRCLE_SHARES * share - gap));
}

function widestAngle(angles: readonly number[]): number {
  const sorted = [...angles].sort((a, b) => a - b);
  const wrapped = [...sorted, sorted[0]! + 2 * Math.PI];
  return Math.max(...sorted.map((angle, index) => wrapped[index + 1]! - angle));
}

function fromMean(values: readonly number[]): readonly number[] {
  const middle = mean(values);
  return values.map((value) => value - middle);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
