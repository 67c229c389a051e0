import type { PredicateName } from "@syntopia/scene";

/**
 * The rest of the predicates once more, as plain inequalities, written from their descriptions: boxes
 * as they lie, low and high side along each axis (the picture's y points down).
 */
export interface Lying {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly yaw: number;
  /** The box before it was turned. */
  readonly own: readonly number[];
}

/** Those of one object each. */
export type AloneName = keyof typeof ALONE_IMAGE;

/** Those of a group. */
export type GroupName = "among" | "in a row" | "in a circle" | "in a grid" | "in a stack";

type Rule = (a: Lying, b: Lying, near?: number) => boolean;

const isRoom = (a: Lying) => a.low.length === 3;
const mid = (a: Lying, axis: number) => (a.low[axis]! + a.high[axis]!) / 2;
const side = (a: Lying, axis: number) => a.high[axis]! - a.low[axis]!;
const gap = (a: Lying, b: Lying, axis: number) =>
  Math.max(a.low[axis]! - b.high[axis]!, b.low[axis]! - a.high[axis]!);
const meet = (a: Lying, b: Lying, axis: number) => gap(a, b, axis) < 0;
const axes = (a: Lying) => [...a.low.keys()];
const ground = (a: Lying) => (isRoom(a) ? [0, 2] : [0, 1]);
const contact = (a: Lying) => (isRoom(a) ? 0.05 : 0.02);
const sits = (a: Lying, b: Lying, axis: number) =>
  a.low[axis]! > b.low[axis]! && a.high[axis]! < b.high[axis]!;
const over = (a: Lying, b: Lying, axis: number) =>
  mid(a, axis) > b.low[axis]! && mid(a, axis) < b.high[axis]!;
/** 0, 1 or 2: in which third of b the middle of a lies. */
const third = (a: Lying, b: Lying, axis: number) =>
  Math.floor((3 * (mid(a, axis) - b.low[axis]!)) / side(b, axis));
/** The subject on a side of the object along an axis: -1 low, 1 high. */
const beside = (a: Lying, b: Lying, axis: number, sign: -1 | 1, limit: number) =>
  (sign < 0 ? b.low[axis]! > a.high[axis]! : a.low[axis]! > b.high[axis]!) &&
  gap(a, b, axis) < limit &&
  axes(a).every((other) => other === axis || meet(a, b, other));
const besideAny = (a: Lying, b: Lying, limit: number) =>
  ground(a).some((axis) => beside(a, b, axis, -1, limit) || beside(a, b, axis, 1, limit));
const encircles: Rule = (a, b) =>
  ground(a).every((axis) => sits(b, a, axis)) && (!isRoom(a) || meet(a, b, 1));
const volume = ({ own }: Lying) =>
  own.slice(own.length / 2).reduce((product, high, axis) => product * (high - own[axis]!), 1);
const size = (a: Lying) => volume(a) ** (1 / a.low.length);
const standsOn: Rule = (a, b) => Math.abs(a.low[1]! - b.high[1]!) < 0.05;
/** In `room`, on top of it or within its height. */
const placed: Rule = (a, b) => !isRoom(a) || standsOn(a, b) || over(a, b, 1);
const overAll: Rule = (a, b) => ground(a).every((axis) => over(a, b, axis));
const nextTo = (a: Lying) => (isRoom(a) ? 0.6 : 0.1);

const zone =
  (holds: (thirds: readonly number[]) => boolean): Rule =>
  (a, b) =>
    overAll(a, b) && placed(a, b) && holds(ground(a).map((axis) => third(a, b, axis)));

const leftOrRight =
  (sign: -1 | 1): Rule =>
  (a, b) =>
    zone(([x]) => x === (sign < 0 ? 0 : 2))(a, b) || beside(a, b, 0, sign, nextTo(a));

/** How many degrees the direction from b to a is off the compass bearing, on the plan. */
const offBearing = (a: Lying, b: Lying, bearing: number) => {
  const [x, south] = ground(a) as [number, number];
  const [dx, dy] = [mid(a, x) - mid(b, x), mid(b, south) - mid(a, south)];
  return turnBetween((Math.atan2(dx, dy) * 180) / Math.PI, bearing);
};
const turnBetween = (one: number, other: number) => {
  const turn = (((one - other) % 360) + 360) % 360;
  return Math.min(turn, 360 - turn);
};
const bearing =
  (degrees: number): Rule =>
  (a, b) =>
    offBearing(a, b, degrees) < 22.5;

/** How many degrees the direction from a to b is off a's front; the front of yaw 0 points to +z. */
const offFront = (a: Lying, b: Lying) => {
  const heading = Math.atan2(mid(b, 0) - mid(a, 0), mid(b, 2) - mid(a, 2));
  return turnBetween((heading * 180) / Math.PI, (a.yaw * 180) / Math.PI);
};
/** The direction of the long side, in degrees. */
const lengthwise = ({ own, yaw }: Lying) =>
  (yaw * 180) / Math.PI + (own[5]! - own[2]! > 1.1 * (own[3]! - own[0]!) ? 90 : 0);
const crossing = (a: Lying, b: Lying) => {
  const turn = turnBetween(lengthwise(a), lengthwise(b));
  return Math.min(turn, 180 - turn);
};

const ALIKE = {
  contains: (a, b) => axes(a).every((axis) => sits(b, a, axis)),
  around: (a, b, near = 1.2) => besideAny(a, b, isRoom(a) ? near : 0.15) || encircles(a, b),
  surrounding: encircles,
  touching: (a, b) => axes(a).every((axis) => gap(a, b, axis) < contact(a)),
  overlapping: (a, b) => axes(a).every((axis) => meet(a, b, axis)),
  "part of": (a, b) =>
    axes(a).every(
      (axis) =>
        a.low[axis]! > b.low[axis]! - contact(a) && a.high[axis]! < b.high[axis]! + contact(a),
    ),
  "at the edge of": zone((thirds) => thirds.some((each) => each !== 1)),
  "at the corner of": zone((thirds) => thirds.every((each) => each !== 1)),
  "at the centre of": zone((thirds) => thirds.every((each) => each === 1)),
  "at the left side of": leftOrRight(-1),
  "at the right side of": leftOrRight(1),
  crosses: (a, b) => {
    const [x, y] = ground(a) as [number, number];
    return (sits(b, a, x) && sits(a, b, y)) || (sits(a, b, x) && sits(b, a, y));
  },
  "north of": bearing(0),
  "north-east of": bearing(45),
  "east of": bearing(90),
  "south-east of": bearing(135),
  "south of": bearing(180),
  "south-west of": bearing(225),
  "west of": bearing(270),
  "north-west of": bearing(315),
  "larger than": (a, b) => volume(a) > volume(b),
  "smaller than": (a, b) => volume(a) < volume(b),
  "taller than": (a, b) => side(a, 1) > side(b, 1),
  "shorter than": (a, b) => side(a, 1) < side(b, 1),
  "same size as": (a, b) => Math.abs(size(a) - size(b)) < 0.1 * Math.max(size(a), size(b)),
} as const satisfies Partial<Record<PredicateName, Rule>>;

const sideBySide: Rule = (a, b) => gap(a, b, 0) > 0 && meet(a, b, 1);
const never: Rule = () => false;

/** In the picture. */
export const ALONE_IMAGE = {
  ...ALIKE,
  against: ALIKE.touching,
  covering: (a, b) =>
    [0, 1].every(
      (axis) =>
        a.low[axis]! < b.low[axis]! + side(b, axis) / 3 &&
        a.high[axis]! > b.high[axis]! - side(b, axis) / 3,
    ),
  "hanging from": (a, b) =>
    a.low[1]! > b.low[1]! &&
    a.low[1]! < b.high[1]! + 0.02 &&
    mid(a, 1) > mid(b, 1) &&
    over(a, b, 0),
  "at the top of": (a, b) =>
    over(a, b, 0) && (third(a, b, 1) === 0 || Math.abs(a.high[1]! - b.low[1]!) < 0.02),
  "at the bottom of": (a, b) => (over(a, b, 0) && third(a, b, 1) === 2) || beside(a, b, 1, 1, 0.1),
  "at the front of": (a, b) =>
    (over(a, b, 0) && third(a, b, 1) === 2) ||
    (a.high[1]! > b.high[1]! && a.low[1]! - b.high[1]! < 0.1 && meet(a, b, 0)),
  "at the back of": (a, b) =>
    (over(a, b, 0) && third(a, b, 1) === 0) ||
    (a.high[1]! < b.high[1]! && b.low[1]! - a.high[1]! < 0.1 && meet(a, b, 0)),
  opposite: sideBySide,
  facing: sideBySide,
  "facing away from": sideBySide,
  "parallel to": never,
  "perpendicular to": never,
  "aligned with": (a, b) =>
    Math.abs(mid(a, 0) - mid(b, 0)) < 0.02 ||
    Math.abs(mid(a, 1) - mid(b, 1)) < 0.02 ||
    Math.abs(a.high[1]! - b.high[1]!) < 0.02,
  "within distance of": never,
} as const satisfies Partial<Record<PredicateName, Rule>>;

/** In a room. */
export const ALONE_ROOM: Readonly<Record<AloneName, Rule>> = {
  ...ALIKE,
  against: (a, b) =>
    meet(a, b, 1) &&
    ((Math.min(Math.abs(a.low[0]! - b.high[0]!), Math.abs(b.low[0]! - a.high[0]!)) < 0.05 &&
      meet(a, b, 2)) ||
      (Math.min(Math.abs(a.low[2]! - b.high[2]!), Math.abs(b.low[2]! - a.high[2]!)) < 0.05 &&
        meet(a, b, 0))),
  covering: (a, b) =>
    [0, 2].every(
      (axis) =>
        a.low[axis]! < b.low[axis]! + side(b, axis) / 3 &&
        a.high[axis]! > b.high[axis]! - side(b, axis) / 3,
    ) &&
    a.high[1]! > b.high[1]! &&
    a.low[1]! < b.high[1]! + 0.05,
  "hanging from": (a, b) =>
    a.high[1]! < b.high[1]! &&
    a.high[1]! > b.low[1]! - 0.05 &&
    mid(a, 1) < mid(b, 1) &&
    overAll(a, b),
  "at the top of": (a, b) =>
    overAll(a, b) && (standsOn(a, b) || (over(a, b, 1) && third(a, b, 1) === 2)),
  "at the bottom of": (a, b) =>
    (overAll(a, b) && third(a, b, 1) === 0) || (besideAny(a, b, 0.6) && mid(a, 1) < mid(b, 1)),
  "at the front of": (a, b) => zone(([, z]) => z === 2)(a, b) || beside(a, b, 2, 1, 0.6),
  "at the back of": (a, b) => zone(([, z]) => z === 0)(a, b) || beside(a, b, 2, -1, 0.6),
  opposite: (a, b) =>
    meet(a, b, 1) && ((gap(a, b, 0) > 0 && meet(a, b, 2)) || (gap(a, b, 2) > 0 && meet(a, b, 0))),
  facing: (a, b) => offFront(a, b) < 45,
  "facing away from": (a, b) => offFront(a, b) > 135,
  "parallel to": (a, b) => crossing(a, b) < 15,
  "perpendicular to": (a, b) => crossing(a, b) > 75,
  "aligned with": (a, b) =>
    Math.abs(mid(a, 0) - mid(b, 0)) < 0.05 || Math.abs(mid(a, 2) - mid(b, 2)) < 0.05,
  "within distance of": (a, b) =>
    Math.hypot(...axes(a).map((axis) => Math.max(0, gap(a, b, axis)))) < 5,
};

const pairs = (members: readonly Lying[]) =>
  members.flatMap((one, index) => members.slice(index + 1).map((other) => [one, other] as const));
const along = (members: readonly Lying[], axis: number) =>
  [...members].sort((a, b) => mid(a, axis) - mid(b, axis));

/** Of groups: the subject first. */
export const GROUP_RULES: Readonly<Record<GroupName, (members: readonly Lying[]) => boolean>> = {
  among: ([subject, ...others]) =>
    ground(subject!).every(
      (axis) =>
        others.some((other) => mid(other, axis) < mid(subject!, axis)) &&
        others.some((other) => mid(other, axis) > mid(subject!, axis)),
    ),
  "in a row": (members) =>
    ground(members[0]!).some((axis) => {
      const sorted = along(members, axis);
      return (
        sorted
          .slice(1)
          .map((next, index) => gap(sorted[index]!, next, axis))
          .every((each) => each > 0 && each < (isRoom(sorted[0]!) ? 3 : 0.3)) &&
        pairs(members).every(([a, b]) =>
          axes(a).every((other) => other === axis || meet(a, b, other)),
        )
      );
    }),
  "in a circle": (members) => {
    if (members.length < 3) return false;
    const [x, y] = ground(members[0]!) as [number, number];
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b) / values.length;
    const centre = [mean(members.map((m) => mid(m, x))), mean(members.map((m) => mid(m, y)))];
    const radii = members.map((m) => Math.hypot(mid(m, x) - centre[0]!, mid(m, y) - centre[1]!));
    const angles = members
      .map((m) => Math.atan2(mid(m, y) - centre[1]!, mid(m, x) - centre[0]!))
      .sort((a, b) => a - b);
    const steps = angles.map((angle, i) => (angles[i + 1] ?? angles[0]! + 2 * Math.PI) - angle);
    return (
      radii.every((radius) => Math.abs(radius / mean(radii) - 1) < 0.2) &&
      Math.max(...steps) < (4 * Math.PI) / members.length
    );
  },
  "in a grid": (members) => {
    const [x, y] = ground(members[0]!) as [number, number];
    const count = members.length;
    return Array.from({ length: count }, (_, index) => index).some((width) => {
      if (width < 2 || width >= count || (count % width === 1 && width > 2)) return false;
      const rows: (readonly Lying[])[] = [];
      const sorted = along(members, y);
      for (let at = 0; at < count; at += width) rows.push(along(sorted.slice(at, at + width), x));
      const cells = rows.flatMap((row, r) => row.map((thing, c) => ({ thing, r, c })));
      return cells.every((one) =>
        cells.every(
          (other) =>
            one === other ||
            ((one.c === other.c) === meet(one.thing, other.thing, x) &&
              (one.c === other.c || gap(one.thing, other.thing, x) > 0) &&
              (one.r === other.r
                ? meet(one.thing, other.thing, y)
                : gap(one.thing, other.thing, y) > 0)),
        ),
      );
    });
  },
  "in a stack": (members) => {
    const room = isRoom(members[0]!);
    const sorted = room ? along(members, 1) : along(members, 1).reverse();
    return sorted.slice(1).every((upper, index) => {
      const lower = sorted[index]!;
      const touch = room ? upper.low[1]! - lower.high[1]! : upper.high[1]! - lower.low[1]!;
      const inside = room ? overAll(upper, lower) : over(upper, lower, 0);
      return Math.abs(touch) < contact(upper) && inside;
    });
  },
};
