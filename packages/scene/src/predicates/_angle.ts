import { typicalSides } from "../layout/sizes/sizes.ts";
import type { SceneObject } from "../scene.ts";
import { aim, at } from "./_constraints.ts";
import { angleBetween, isDeep, QUARTER, turnedFrom } from "./_turning.ts";
import { definePredicate } from "./define-predicate.ts";
import type { PredicateName } from "./names.ts";
import type { Alternative, Phrases, Predicate } from "./predicate.ts";

/** How far from parallel, or from a right angle, is still called so (radians): 15 degrees. */
const ANGLE_TOLERANCE = Math.PI / 12;

/** What is so many times as long as wide, or more, is so however it is drawn. */
const OBLONG = 2;

/** What is said of one predicate of directions. */
export interface AngleEntry {
  readonly name: PredicateName;
  /** 0 for parallel, 1 for a right angle. */
  readonly quarters: 0 | 1;
  readonly phrases: Phrases;
}

/**
 * Make the entry of a predicate that compares the directions of two things on the ground plan.
 *
 * The direction of a thing is that of its longer horizontal side, or of its width where depth and
 * width differ by less than a tenth. The angle between the two differs from that said by at most 15
 * degrees; the margin is in radians. Only in `room`: a picture does not show it. Preferred: side by
 * side.
 */
export function defineAngle({ name, quarters, phrases }: AngleEntry): Predicate {
  return definePredicate({
    name,
    objects: 1,
    converse: name,
    symmetric: true,
    transitive: false,
    frames: ["room"],
    bearing: "none",
    mirrored: false,
    unit: "rad",
    phrases,
    constrain: (subject, [object]) =>
      waysToTurn(subject, object!, quarters + Number(isLong(subject)) + Number(isLong(object!))),
    // Of what is nearly square, which side is the longer is up to the layout.
    require: (subject, [object]) => {
      const [one, other] = [longFor(subject), longFor(object!)];
      if (one === undefined || other === undefined) return [[]];
      return waysToTurn(subject, object!, quarters + Number(one) + Number(other));
    },
    deny: (subject, [object]) =>
      waysToTurn(
        subject,
        object!,
        quarters + 1 + Number(isLong(subject)) + Number(isLong(object!)),
      ),
    prefer: (subject, [object]) => [
      aim(at(object!, "cz"), at(subject, "cz")),
      aim(at(object!, "x1"), at(subject, "x0"), 0, 0.6),
    ],
    gauge: (subject, [object]) =>
      ANGLE_TOLERANCE - Math.abs(angleBetween(subject, object!) - quarters * QUARTER),
  });
}

/** By an odd number of quarter turns from each other, or by an even one. */
function waysToTurn(
  subject: SceneObject,
  object: SceneObject,
  quarters: number,
): readonly Alternative[] {
  const turns = quarters % 2 === 1 ? [1, -1, 3, -3] : [0, 2, -2];
  return turns.map((each) => turnedFrom(subject, object, each));
}

/** Whether a thing, unturned, is longer in depth: by its box, else as its kind is. */
function isLong(object: SceneObject): boolean {
  if (object.box?.length === 6) return isDeep({ ...object, box: object.box });
  const [width, height, depth] = typicalSides(object.category);
  return isDeep({ ...object, box: [0, 0, 0, width, height, depth] });
}

/** Whether a thing, unturned, is longer in depth however it is drawn; undefined where that may change. */
function longFor(object: SceneObject): boolean | undefined {
  if (object.locked === true) return isLong(object);
  const [width, , depth] = typicalSides(object.category);
  const ratio = Math.max(width / depth, depth / width);
  return ratio > OBLONG && object.box === undefined ? depth > width : undefined;
}
