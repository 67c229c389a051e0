import type { Corners, Part } from "./design.ts";
import { part } from "./design.ts";
import type { Vector3 } from "./vector.ts";

/** How somebody is drawn. */
export type Pose = { readonly kind: "lying"; readonly along: "x" | "z" } | Sitting;

interface Sitting {
  readonly kind: "sitting";
  /** How far below their box the feet hang, in heights of it; 0 folds the legs on the seat. */
  readonly drop: number;
  readonly astride: boolean;
  /** How deep the seat is, or how wide a mount, in depths or widths of who sits, where it is more. */
  readonly seat?: number;
}

/** Parts of a standing figure below its belt. */
const BELOW_BELT = /leg|foot|skirt|coat/;
/** The height of the belt, of a standing figure's height. */
const BELT = 0.44;
/** Of the depth of somebody who sits, what is the trunk's; the rest is the thighs'. */
const TRUNK_DEPTH = 0.6;
const HIP = 0.26;

/**
 * Draw a figure that was designed standing, looking at the viewer, in another pose.
 *
 * @param parts  of the figure that stands, in the unit box
 * @returns      parts that fill the unit box; legs may hang below it
 */
export function posed(parts: readonly Part[], pose: Pose): readonly Part[] {
  if (pose.kind === "lying") return parts.map((each) => laid(each, pose.along));
  const trunk = parts.filter(({ name }) => !BELOW_BELT.test(name)).map(seated);
  const low = Math.min(...trunk.map(({ from }) => from[1]));
  const tint = parts.find(({ name }) => name === "left leg")?.tint ?? "main dark";
  const lifted = trunk.map((each) => stretchedDown(each, low));
  return [...lifted, ...legsOf(pose, tint)];
}

/** On the back: the head at the far end, or at the left one. */
function laid(source: Part, along: "x" | "z"): Part {
  const turn = ([x, y, z]: Vector3): Vector3 => (along === "z" ? [x, z, 1 - y] : [1 - y, z, x]);
  const axes = along === "z" ? { x: "x", y: "z", z: "y" } : { x: "z", y: "x", z: "y" };
  const [a, b] = [turn(source.from), turn(source.to)];
  const ends = [0, 1, 2].map((k) => [Math.min(a[k]!, b[k]!), Math.max(a[k]!, b[k]!)]);
  const pick = (end: 0 | 1) => ends.map((each) => each[end]!) as unknown as Vector3;
  return { ...source, from: pick(0), to: pick(1), axis: axes[source.axis] as Part["axis"] };
}

/** What is above the belt, at the rear of the box. */
function seated(source: Part): Part {
  const place = ([x, y, z]: Vector3): Vector3 => [x, (y - BELT) / (1 - BELT), z * TRUNK_DEPTH];
  return { ...source, from: place(source.from), to: place(source.to) };
}

/** Hands reach below the belt: everything is pressed together a little to fit. */
function stretchedDown(source: Part, low: number): Part {
  const place = ([x, y, z]: Vector3): Vector3 => [x, (y - low) / (1 - low), z];
  return { ...source, from: place(source.from), to: place(source.to) };
}

function legsOf(pose: Sitting, tint: string): readonly Part[] {
  const legs = (["left", "right"] as const).flatMap((side) => legOf(side, pose, tint));
  if (pose.drop > 0) return legs;
  const folded: Corners = [0.06, 0, 0.66, 0.94, HIP * 0.9, 1];
  return [...legs, part("capsule", "folded shins", folded, { axis: "x", tint })];
}

function legOf(
  side: "left" | "right",
  { drop, astride, seat = 1 }: Sitting,
  tint: string,
): readonly Part[] {
  const x = side === "left" ? 0.2 : 0.54;
  const wide = Math.max(0, seat - 1) / 2;
  const ankle = astride ? (side === "left" ? -0.18 - wide : 0.92 + wide) : x;
  const [rear, front] = astride ? [0.36, 0.74] : [seat - 0.3, seat];
  const thigh: Corners = astride
    ? [Math.min(x, ankle), 0, rear, Math.max(x, ankle) + 0.26, HIP, front]
    : [x, 0, 0.2, x + 0.26, HIP, seat];
  const upper = part("capsule", `${side} thigh`, thigh, { axis: astride ? "x" : "z", tint });
  if (drop <= 0) return [upper];
  const foot: Corners = [ankle, -drop, rear, ankle + 0.26, -drop + 0.12, front + 0.25];
  return [
    upper,
    part("capsule", `${side} shin`, [ankle, -drop, rear, ankle + 0.26, HIP, front], { tint }),
    part("softbox", `${side} foot`, foot, { tint: "charcoal" }),
  ];
}
