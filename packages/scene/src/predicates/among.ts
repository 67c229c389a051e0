import { CARTESIAN_FRAMES, type SceneObject } from "../scene.ts";
import { aim, apart, at, GROUND_AXES } from "./_constraints.ts";
import { centresOf } from "./_gauges.ts";
import { definePredicate } from "./define-predicate.ts";
import type { Alternative, Axis } from "./predicate.ts";

/** Ways to share out the sides among many objects; the first few are enough to find one. */
const MOST_WAYS = 36;

/**
 * The subject stands in the midst of the objects.
 *
 * Along each horizontal axis (both, in `image`) its centre lies between the least and the greatest
 * of the objects' centres. Preferred: in the middle of the first and the last.
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
  constrain: (subject, objects, frame) => {
    const [first, second] = GROUND_AXES[frame].map((axis) => flanked(subject, objects, axis));
    return first!.flatMap((one) => second!.map((other) => [...one, ...other])).slice(0, MOST_WAYS);
  },
  require: (subject, objects, frame) => {
    const [first, second] = GROUND_AXES[frame].map((axis) => flanked(subject, objects, axis));
    return first!.flatMap((one) => second!.map((other) => [...one, ...other]));
  },
  prefer: (subject, objects, frame) =>
    GROUND_AXES[frame].map((axis) =>
      aim(at(objects[0]!, `c${axis}`), at(subject, `c${axis}`), 0, 0.6),
    ),
  gauge: (subject, objects, frame) =>
    Math.min(
      ...GROUND_AXES[frame].map((axis) => {
        const centres = centresOf(objects, axis, frame);
        const [own] = centresOf([subject], axis, frame);
        return Math.min(own! - Math.min(...centres), Math.max(...centres) - own!);
      }),
    ),
});

/** One of the objects on either side along an axis. */
function flanked(
  subject: SceneObject,
  objects: readonly SceneObject[],
  axis: Axis,
): readonly Alternative[] {
  const centre = at(subject, `c${axis}`);
  return objects.flatMap((low) =>
    objects
      .filter((high) => high !== low)
      .map((high) => [apart(at(low, `c${axis}`), centre), apart(centre, at(high, `c${axis}`))]),
  );
}
