import { typicalSides } from "../kinds/sizes.ts";
import type { PredicateName } from "../predicate-names.ts";
import type { SceneObject } from "../scene.ts";
import { cutAngle } from "./_angle-cuts.ts";
import { aim, at } from "./_constraints.ts";
import { angleBetween, isDeep, QUARTER, turnedFrom } from "./_turning.ts";
import { definePredicate } from "./define-predicate.ts";
import type { Alternative, Phrases, Predicate, Preference } from "./predicate.ts";

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
    constrain: (subject, [object]) => waysAtAngle(subject, object!, quarters),
    // Of what is nearly square, which side is the longer is up to the layout.
    require: (subject, [object]) =>
      hasForm(subject) && hasForm(object!) ? waysAtAngle(subject, object!, quarters) : [[]],
    deny: (subject, [object]) => waysAtAngle(subject, object!, quarters + 1),
    prefer: (subject, [object]) => preferBeside(subject, object!),
    gauge: (subject, [object]) =>
      ANGLE_TOLERANCE - Math.abs(angleBetween(subject, object!) - quarters * QUARTER),
    refine: (subject, [object]) => cutAngle(subject, object!),
    refineDenied: (subject, [object]) => cutAngle(subject, object!),
  });
}

function preferBeside(subject: SceneObject, object: SceneObject): readonly Preference[] {
  return [
    aim(at(object, "cz"), at(subject, "cz")),
    aim(at(object, "x1"), at(subject, "x0"), 0, 0.6),
  ];
}

/**
 * The ways to turn the two against each other, by their usual forms; then, where a form may change, those
 * that another form takes.
 */
function waysAtAngle(
  subject: SceneObject,
  object: SceneObject,
  quarters: number,
): readonly Alternative[] {
  const usual = quarters + Number(isLong(subject)) + Number(isLong(object));
  const likely = waysToTurn(subject, object, usual);
  if (hasForm(subject) && hasForm(object)) return likely;
  return [...likely, ...waysToTurn(subject, object, usual + 1)];
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

/** Whether the same side of a thing is the longer however it is drawn. */
function hasForm({ locked, category, box }: SceneObject): boolean {
  if (locked === true) return true;
  const [width, , depth] = typicalSides(category);
  return Math.max(width / depth, depth / width) > OBLONG && box === undefined;
}
