import { isKindOf } from "../kinds/category.ts";
import type { CartesianFrame, SceneObject } from "../scene.ts";
import { apart, at, GROUND_AXES, overlap } from "./_constraints.ts";
import type { Alternative } from "./predicate.ts";

/** Things that go around others by their nature. */
const ENCIRCLING: ReadonlySet<string> = new Set([
  "fence",
  "hedge",
  "wall",
  "moat",
  "ring",
  "frame",
  "border",
  "rope",
  "ribbon",
  "scarf",
  "belt",
  "collar",
  "necklace",
  "bracelet",
  "wreath",
  "railing",
  "bandage",
  "chain",
  "tape",
  "water",
  "field",
  "garden",
  "yard",
  "forest",
  "basket",
  "cage",
  "net",
  "wrapper",
]);

/** Tell whether a thing goes around others by its nature; a compound follows its last word. */
export function isEncircling({ category }: SceneObject): boolean {
  return isKindOf(category, ENCIRCLING);
}

/** The object's footprint lies within the subject's; in `room` their heights overlap. */
export function encircles(
  subject: SceneObject,
  object: SceneObject,
  frame: CartesianFrame,
): Alternative {
  const footprint = GROUND_AXES[frame].flatMap((axis) => [
    apart(at(subject, `${axis}0`), at(object, `${axis}0`)),
    apart(at(object, `${axis}1`), at(subject, `${axis}1`)),
  ]);
  return frame === "image" ? footprint : [...footprint, ...overlap(subject, object, "y")];
}
