import { type Frame, PREDICATES, type PredicateName } from "@syntopia/scene";
import {
  ALONE_IMAGE,
  ALONE_ROOM,
  type AloneName,
  GROUP_RULES,
  type GroupName,
  type Lying,
} from "./_more-plain-rules.ts";
import { holdsByKind } from "./_rules-by-kind.ts";

/**
 * The predicates' definitions once more, as plain inequalities on boxes, written without looking at
 * the table: so that a mistake there is not made here as well.
 */
type Rule = (a: Box2, b: Box2, c: Box2) => boolean;

interface Box2 {
  readonly l: number;
  readonly r: number;
  /** Top and bottom in the picture (y down). */
  readonly t: number;
  readonly b: number;
  readonly cx: number;
}

interface Box3 {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly z: readonly [number, number];
}

const meet = (p: readonly [number, number], q: readonly [number, number]) =>
  p[0] < q[1] && q[0] < p[1];
const gap = (p: readonly [number, number], q: readonly [number, number]) =>
  Math.max(p[0] - q[1], q[0] - p[1]);
const mid = (p: readonly [number, number]) => (p[0] + p[1]) / 2;
const covers = (p: readonly [number, number], x: number) => p[0] < x && x < p[1];
const sits = (p: readonly [number, number], q: readonly [number, number]) =>
  p[0] > q[0] && p[1] < q[1];
const ordered = (
  p: readonly [number, number],
  a: readonly [number, number],
  q: readonly [number, number],
) => (p[1] < a[0] && a[1] < q[0]) || (q[1] < a[0] && a[1] < p[0]);

/** The middle of the one is over the other, or that of the other under the one. */
const onEither = (p: readonly [number, number], q: readonly [number, number]) =>
  covers(q, mid(p)) || covers(p, mid(q));

const gap2 = (a: Box2, b: Box2) =>
  Math.max(gap([a.l, a.r], [b.l, b.r]), gap([a.t, a.b], [b.t, b.b]));

/** The relations that `_more-plain-rules.ts` has not. */
type FirstName = Exclude<PredicateName, AloneName | GroupName>;

const IMAGE: Readonly<Record<FirstName, Rule>> = {
  "left of": (a, b) => a.r < b.l,
  "right of": (a, b) => a.l > b.r,
  above: (a, b) => a.b < b.t,
  below: (a, b) => a.t > b.b,
  "in front of": (a, b) => a.b > b.b,
  behind: (a, b) => a.b < b.b,
  on: (a, b) =>
    Math.abs(a.b - b.t) < 0.02 && onEither([a.l, a.r], [b.l, b.r]) && a.b + a.t < b.b + b.t,
  under: (a, b) => a.t > b.b - 0.02 && a.l < b.r && b.l < a.r && a.b + a.t > b.b + b.t,
  inside: (a, b) => a.l > b.l && a.r < b.r && a.t > b.t && a.b < b.b,
  "next to": (a, b) =>
    gap([a.l, a.r], [b.l, b.r]) > 0 && gap([a.l, a.r], [b.l, b.r]) < 0.1 && a.t < b.b && b.t < a.b,
  between: (a, b, c) =>
    (ordered([b.l, b.r], [a.l, a.r], [c.l, c.r]) &&
      [b, c].every((o) => meet([a.t, a.b], [o.t, o.b]))) ||
    (ordered([b.t, b.b], [a.t, a.b], [c.t, c.b]) &&
      [b, c].every((o) => meet([a.l, a.r], [o.l, o.r]))),
  near: (a, b) => gap2(a, b) < 0.15,
  "far from": (a, b) => gap2(a, b) > 0.35,
};

type Rule3 = (a: Box3, b: Box3, c: Box3, kinds: Kinds) => boolean;

const AXES = ["x", "y", "z"] as const;
const gap3 = (a: Box3, b: Box3) => Math.max(...AXES.map((axis) => gap(a[axis], b[axis])));
const over = (a: Box3, b: Box3) => covers(b.x, mid(a.x)) && covers(b.z, mid(a.z));
const beneathTop = (a: Box3, b: Box3, open: number) =>
  a.y[1] < b.y[0] + open * (b.y[1] - b.y[0]) && a.y[0] > b.y[0] - 0.05 && over(a, b);

const ROOM: Readonly<Record<FirstName, Rule3>> = {
  "left of": (a, b) => a.x[1] < b.x[0],
  "right of": (a, b) => a.x[0] > b.x[1],
  above: (a, b, _, { open }) => a.y[0] > b.y[1] || (open > 0 && beneathTop(b, a, open)),
  below: (a, b, _, { open }) => a.y[1] < b.y[0] || (open > 0 && beneathTop(a, b, open)),
  "in front of": (a, b) => a.z[0] > b.z[1],
  behind: (a, b) => a.z[1] < b.z[0],
  on: (a, b) =>
    Math.abs(a.y[0] - b.y[1]) < 0.05 &&
    mid(a.y) > mid(b.y) &&
    onEither(a.x, b.x) &&
    onEither(a.z, b.z),
  under: (a, b, _, { open }) =>
    (a.y[1] < b.y[0] + (open > 0 ? 0 : 0.05) &&
      mid(a.y) < mid(b.y) &&
      meet(a.x, b.x) &&
      meet(a.z, b.z)) ||
    (open > 0 &&
      mid(a.y) < mid(b.y) &&
      a.y[1] < b.y[0] + open * (b.y[1] - b.y[0]) &&
      a.y[1] > b.y[0] &&
      over(a, b)),
  inside: (a, b) => AXES.every((axis) => sits(a[axis], b[axis])),
  "next to": (a, b) =>
    meet(a.y, b.y) &&
    (
      [
        ["x", "z"],
        ["z", "x"],
      ] as const
    ).some(
      ([along, across]) =>
        gap(a[along], b[along]) > 0 && gap(a[along], b[along]) < 0.6 && meet(a[across], b[across]),
    ),
  between: (a, b, c) =>
    AXES.some(
      (axis) =>
        ordered(b[axis], a[axis], c[axis]) &&
        AXES.filter((other) => other !== axis).every((other) => {
          const [one, two] = [meet(a[other], b[other]), meet(a[other], c[other])];
          return other === "y" ? one || two : one && two;
        }),
    ),
  near: (a, b, _, { near }) => gap3(a, b) < near,
  "far from": (a, b, _, { near }) => gap3(a, b) > 2.5 * near,
};

/** What the kinds of things add to their boxes. */
export interface Kinds {
  /**
   * The part of the height of the object (of the subject, for "above") under which other things may
   * stand; default 0.
   */
  readonly open: number;
  /** The widest gap between two that are near (m); default that of furniture. */
  readonly near: number;
  /** Of each box (radians); default 0. */
  readonly yaws: readonly number[];
  /** Whether what holds the other is an area (a rug, a field), whose height does not count. */
  readonly area: boolean;
  /** Whether the object hangs on a wall by its nature (a window, a television). */
  readonly atWall: boolean;
  /** Whether someone who crosses the other is on it: one is a way or an area, the other is neither. */
  readonly way: "subject" | "object" | "none";
}

/** What is in an area lies within its footprint; what is a part of it may protrude a little. */
const IN_AREA: Partial<Record<PredicateName, (a: Lying, b: Lying) => boolean>> = {
  inside: (a, b) => isInFootprint(a, b, 0),
  contains: (a, b) => isInFootprint(b, a, 0),
  "part of": (a, b) => isInFootprint(a, b, 0.05),
  crosses: (a, b) => ALONE_ROOM.crosses(a, b) || isOver(a, b) || isOver(b, a),
};

const isOver = (a: Lying, b: Lying) =>
  [0, 2].every((axis) => {
    const middle = (a.low[axis]! + a.high[axis]!) / 2;
    return middle > b.low[axis]! && middle < b.high[axis]!;
  });

const isInFootprint = (a: Lying, b: Lying, leeway: number) =>
  [0, 2].every(
    (axis) => a.low[axis]! > b.low[axis]! - leeway && a.high[axis]! < b.high[axis]! + leeway,
  );

/**
 * Tell whether `predicate` holds between boxes, by plain inequalities.
 *
 * @param boxes  as in a scene: of the subject, then of the objects
 */
export function plainlyHolds(
  predicate: PredicateName,
  boxes: readonly (readonly number[])[],
  frame: Frame,
  {
    open = 0,
    near = 1.2,
    yaws = [],
    area = false,
    atWall = false,
    way = "none",
  }: Partial<Kinds> = {},
): boolean {
  const kinds = { open, near, yaws, area, atWall, way };
  const lying = boxes.map((box, index) => lyingAs(box, yaws[index] ?? 0));
  const inArea = area && frame === "room" ? IN_AREA[predicate] : undefined;
  if (inArea) return inArea(lying[0]!, lying[1]!);
  if (frame === "room" && holdsByKind(predicate, lying, kinds)) return true;
  if (PREDICATES[predicate].objects === "several")
    return GROUP_RULES[predicate as GroupName](lying);
  if (predicate in ALONE_IMAGE) {
    const rules = frame === "image" ? ALONE_IMAGE : ALONE_ROOM;
    return rules[predicate as AloneName](lying[0]!, lying[1]!, near);
  }
  if (frame === "image") {
    const [a, b, c] = boxes.map(box2);
    return IMAGE[predicate as FirstName](a!, b!, c!);
  }
  const [a, b, c] = lying.map(({ low, high }) => box3([...low, ...high]));
  return ROOM[predicate as FirstName](a!, b!, c!, kinds);
}

/** Turn the corners of a box about its middle, and take what is around them. */
export function lyingAs(box: readonly number[], yaw: number): Lying {
  const half = box.length / 2;
  const [low, high] = [box.slice(0, half), box.slice(half)];
  if (half === 2 || yaw === 0) return { low, high, yaw, own: box };
  const [cx, cz] = [(low[0]! + high[0]!) / 2, (low[2]! + high[2]!) / 2];
  const corners = [low[0]!, high[0]!].flatMap((x) =>
    [low[2]!, high[2]!].map((z) => [
      cx + (x - cx) * Math.cos(yaw) + (z - cz) * Math.sin(yaw),
      cz - (x - cx) * Math.sin(yaw) + (z - cz) * Math.cos(yaw),
    ]),
  );
  const [xs, zs] = [corners.map(([x]) => x!), corners.map(([, z]) => z!)];
  return {
    low: [Math.min(...xs), low[1]!, Math.min(...zs)],
    high: [Math.max(...xs), high[1]!, Math.max(...zs)],
    yaw,
    own: box,
  };
}

/** Tell whether two boxes share space, by plain inequalities. */
export function plainlyOverlap(one: readonly number[], other: readonly number[]): boolean {
  const sides = one.length / 2;
  for (let axis = 0; axis < sides; axis++) {
    const shared =
      Math.min(one[axis + sides]!, other[axis + sides]!) - Math.max(one[axis]!, other[axis]!);
    if (shared <= 1e-9) return false;
  }
  return true;
}

function box2([l, t, r, b]: readonly number[]): Box2 {
  return { l: l!, r: r!, t: t!, b: b!, cx: (l! + r!) / 2 };
}

function box3([x0, y0, z0, x1, y1, z1]: readonly number[]): Box3 {
  return { x: [x0!, x1!], y: [y0!, y1!], z: [z0!, z1!] };
}
