import type { PlacedObject, SceneObject } from "../scene.ts";
import { apart, at } from "./_constraints.ts";
import { stepAlong } from "./_gauges.ts";
import { inCone } from "./_slants.ts";
import type { Alternative, Slant } from "./predicate.ts";

/** A quarter turn, in radians; solved things are turned by whole ones. */
export const QUARTER = Math.PI / 2;

/** Which way a thing's front points after so many quarter turns: the axis, and whether towards its high end. */
export const HEADINGS: readonly (readonly [axis: "x" | "z", ahead: boolean])[] = [
  ["z", true],
  ["x", true],
  ["z", false],
  ["x", false],
];

/** Quarter turns in the order in which they are tried: sideways first, which is seen best. */
export const TURN_ORDER = [1, 3, 0, 2] as const;

/** Say that the object is turned by `quarters` quarter turns. */
export function turned(object: SceneObject, quarters: number): Alternative {
  const [origin, turn] = [{ id: "", edge: "turn" }, at(object, "turn")] as const;
  return [apart(origin, turn, quarters), apart(turn, origin, -quarters)];
}

/** The subject is turned by `quarters` quarter turns more than the object. */
export function turnedFrom(
  subject: SceneObject,
  object: SceneObject,
  quarters: number,
): Alternative {
  return [
    apart(at(object, "turn"), at(subject, "turn"), quarters),
    apart(at(subject, "turn"), at(object, "turn"), -quarters),
  ];
}

/**
 * The ways in which the object lies ahead of the subject, one for each turn; whether it is within 45
 * degrees of straight ahead is left to `withinQuarter`.
 *
 * @param facing  whether the subject's front points there, or its back
 */
export function aheadAtAll(
  subject: SceneObject,
  object: SceneObject,
  facing: boolean,
): readonly Alternative[] {
  return TURN_ORDER.map((quarters) => {
    const [axis, ahead] = HEADINGS[quarters]!;
    const [first, second] = ahead ? [subject, object] : [object, subject];
    return [
      ...turned(subject, facing ? quarters : (quarters + 2) % 4),
      apart(at(first, `c${axis}`), at(second, `c${axis}`)),
    ];
  });
}

/** In one of the ways of `aheadAtAll` the object is within 45 degrees of straight ahead. */
export function withinQuarter(
  subject: SceneObject,
  object: SceneObject,
  alternative: number,
): readonly Slant[] {
  const [axis, ahead] = HEADINGS[TURN_ORDER[alternative]!]!;
  const [first, second] = ahead ? [subject, object] : [object, subject];
  return inCone({ first, second, ahead: axis, aside: axis === "x" ? "z" : "x", slope: 1 });
}

/**
 * How far within the quarter before (or behind) the subject the object's centre is (m).
 *
 * The front points along (sin yaw, cos yaw) in x and z; positive within 45 degrees of it.
 *
 * @param sign  1 for the front, -1 for the back
 */
export function aheadMargin(subject: PlacedObject, object: PlacedObject, sign: 1 | -1): number {
  const dx = stepAlong(subject, object, "x", "room");
  const dz = stepAlong(subject, object, "z", "room");
  const yaw = subject.yaw ?? 0;
  const ahead = sign * (dx * Math.sin(yaw) + dz * Math.cos(yaw));
  const aside = Math.abs(dx * Math.cos(yaw) - dz * Math.sin(yaw));
  return (ahead - aside) / Math.SQRT2;
}

/** The angle between the long sides of two things on the plan, in [0, PI / 2]; see `isDeep`. */
export function angleBetween(one: PlacedObject, other: PlacedObject): number {
  const [a, b] = [one, other].map((each) => (each.yaw ?? 0) + (isDeep(each) ? QUARTER : 0));
  const angle = Math.abs(a! - b!) % Math.PI;
  return Math.min(angle, Math.PI - angle);
}

/** A thing is longer in depth than in width only where it is so by this factor. */
export const CLEARLY_LONGER = 1.1;

/** Tell whether a placed thing reaches farther from front to back than from left to right. */
export function isDeep({ box }: PlacedObject): boolean {
  return box[5]! - box[2]! > CLEARLY_LONGER * (box[3]! - box[0]!);
}
