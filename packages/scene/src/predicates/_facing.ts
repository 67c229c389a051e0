import { CARTESIAN_FRAMES, type CartesianFrame, type Frame, type SceneObject } from "../scene.ts";
import { besides, preferBeside } from "./_beside.ts";
import { aim, align, at } from "./_constraints.ts";
import { aheadAtAll, aheadMargin, HEADINGS, TURN_ORDER, withinQuarter } from "./_turning.ts";
import type { Alternative, PredicateEntry, Preference } from "./predicate.ts";

/** Wider than the picture. */
const ANY_GAP = 2;

/**
 * What is the same of facing something and of facing away from it: all but names.
 *
 * @param way  which side of the subject is turned to the object: "to" is its front, "away" its back
 */
export function turned(way: "to" | "away") {
  const isTo = way === "to";
  return {
    objects: 1,
    converse: "none",
    symmetric: false,
    transitive: false,
    isTold: isFrontKnown,
    frames: CARTESIAN_FRAMES,
    bearing: "none",
    mirrored: true,
    constrain: (subject, [object], frame) =>
      frame === "image" ? sideBySide(subject, object!, isTo) : aheadAtAll(subject, object!, isTo),
    prefer: (subject, [object], frame, alternative) =>
      preferAhead(subject, object!, frame, alternative),
    slants: (subject, [object], frame, alternative) =>
      frame === "image" ? [] : withinQuarter(subject, object!, alternative),
    gauge: (subject, [object], frame) =>
      frame === "image" ? undefined : aheadMargin(subject, object!, isTo ? 1 : -1),
  } as const satisfies Omit<PredicateEntry, "name" | "phrases">;
}

/**
 * The ways of standing side by side in a picture; the subject is left of the object in the first.
 *
 * @param facing  whether the subject faces the object, or faces away, where its attribute says which way
 */
function sideBySide(
  subject: SceneObject,
  object: SceneObject,
  facing: boolean,
): readonly Alternative[] {
  const ways = besides(subject, object, "image", ["x"], ANY_GAP);
  const way = subject.attributes.facing;
  if (way !== "left" && way !== "right") return ways;
  return [ways[(way === "right") === facing ? 0 : 1]!];
}

/** Whether it is known where a thing looks: always in a room, in a picture where its attribute says it. */
function isFrontKnown({ attributes: { facing } }: SceneObject, frame: Frame): boolean {
  return frame !== "image" || facing === "left" || facing === "right";
}

/** Side by side in the picture; centre to centre, half a size apart, in a room. */
function preferAhead(
  subject: SceneObject,
  object: SceneObject,
  frame: CartesianFrame,
  alternative: number,
): readonly Preference[] {
  if (frame === "image") return preferBeside(subject, object, frame, ["x"], alternative);
  const [axis, ahead] = HEADINGS[TURN_ORDER[alternative % TURN_ORDER.length]!]!;
  const [first, second] = ahead ? [subject, object] : [object, subject];
  return [
    ...align(subject, object, [axis === "x" ? "z" : "x"]),
    aim(at(first, `${axis}1`), at(second, `${axis}0`), 0, 0.6),
  ];
}
