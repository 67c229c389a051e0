import type { CartesianFrame, Frame, SceneObject } from "../scene.ts";
import { besides, preferBeside } from "./_beside.ts";
import { aim, align, at } from "./_constraints.ts";
import { HEADINGS, TURN_ORDER } from "./_turning.ts";
import type { Alternative, Preference } from "./predicate.ts";

/** Wider than the picture. */
const ANY_GAP = 2;

/**
 * The ways of standing side by side in a picture; the subject is left of the object in the first.
 *
 * @param facing  whether the subject faces the object, or faces away, where its attribute says which way
 */
export function sideBySide(
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
export function isFrontKnown({ attributes: { facing } }: SceneObject, frame: Frame): boolean {
  return frame !== "image" || facing === "left" || facing === "right";
}

/** Side by side in the picture; centre to centre, half a size apart, in a room. */
export function preferAhead(
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
