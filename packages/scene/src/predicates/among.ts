import type { Axis } from "../geometry.ts";
import { CARTESIAN_FRAMES, type CartesianFrame, type SceneObject } from "../scene.ts";
import { aim, apart, at, GROUND_AXES } from "./_constraints.ts";
import { centresOf } from "./_gauges.ts";
import { definePredicate } from "./define-predicate.ts";
import type { Alternative } from "./predicate.ts";

/** Of more objects not every way to share out the sides is written down, but only the even ones. */
const FEW = 4;

/** The step from one leaf of a sunflower to the next (radians); it spreads any number evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** So many of them are tried for the first in the round. */
const MOST_STARTS = 12;

/** From one to the next around the subject, in sizes. */
const STEP = 1.25;

/**
 * The subject stands in the midst of the objects.
 *
 * Along each horizontal axis (both, in `image`) its centre lies between the least and the greatest
 * of the objects' centres. Preferred: the objects around it, from near to far.
 */
export const among = definePredicate({
  name: "among",
  objects: "several",
  converse: "none",
  symmetric: false,
  transitive: false,
  frames: CARTESIAN_FRAMES,
  bearing: "none",
  mirrored: false,
  phrases: {
    en: ["among", "amongst", "amid", "amidst", "in the midst of", "in among"],
    zh: { place: ["之中", "之间", "群中", "丛中", "中间", "其中"], verb: [] },
  },
  constrain: (subject, objects, frame) =>
    objects.length > FEW ? evenly(subject, objects, frame) : allWays(subject, objects, frame),
  // Of many nothing is ruled out beforehand: the ways to share out the sides are millions.
  require: (subject, objects, frame) =>
    objects.length > FEW ? [[]] : allWays(subject, objects, frame),
  prefer: (subject, objects, frame) =>
    objects.flatMap((object, rank) => {
      const radius = STEP * Math.sqrt(rank + 1);
      const angle = rank * GOLDEN_ANGLE;
      const offsets = [radius * Math.cos(angle), radius * Math.sin(angle)];
      return GROUND_AXES[frame].map((axis, index) => ({
        ...aim(at(subject, `c${axis}`), at(object, `c${axis}`), 0, offsets[index]!),
        spread: 0.1,
      }));
    }),
  gauge: (subject, objects, frame) =>
    Math.min(
      ...GROUND_AXES[frame].map((axis) => {
        const centres = centresOf(objects, axis, frame);
        const [own] = centresOf([subject], axis, frame);
        return Math.min(own! - Math.min(...centres), Math.max(...centres) - own!);
      }),
    ),
});

/** Each way to have one of the objects on either side along both axes. */
function allWays(
  subject: SceneObject,
  objects: readonly SceneObject[],
  frame: CartesianFrame,
): readonly Alternative[] {
  const pairs = objects.flatMap((low) =>
    objects.filter((high) => high !== low).map((high) => [low, high] as const),
  );
  const [first, second] = GROUND_AXES[frame].map((axis) =>
    pairs.map(([low, high]) => flanked(subject, low, high, axis)),
  );
  return first!.flatMap((one) => second!.map((other) => [...one, ...other]));
}

/** The objects go round the subject in their order, from any of them on, either way round. */
function evenly(
  subject: SceneObject,
  objects: readonly SceneObject[],
  frame: CartesianFrame,
): readonly Alternative[] {
  const quarter = objects.length / 4;
  const from = (start: number, quarters: number) =>
    objects[Math.floor(start + quarters * quarter) % objects.length]!;
  const [x, y] = GROUND_AXES[frame] as readonly [Axis, Axis];
  return objects.slice(0, MOST_STARTS).flatMap((_, start) =>
    [
      [1, 3],
      [3, 1],
    ].map(([low, high]) => [
      ...flanked(subject, from(start, 0), from(start, 2), x),
      ...flanked(subject, from(start, low!), from(start, high!), y),
    ]),
  );
}

/** The subject's centre lies between those of two objects along an axis. */
function flanked(
  subject: SceneObject,
  low: SceneObject,
  high: SceneObject,
  axis: Axis,
): Alternative {
  const centre = at(subject, `c${axis}`);
  return [apart(at(low, `c${axis}`), centre), apart(centre, at(high, `c${axis}`))];
}
