import { CARTESIAN_FRAMES, type CartesianFrame, type PlacedObject } from "../scene.ts";
import { sortedAlong } from "./_gauges.ts";
import { definePredicate } from "./define-predicate.ts";
import { on } from "./on.ts";

/**
 * The subject and the objects lie one on top of the other: each is `on` the one below it.
 *
 * Any order will do; the solver puts the subject at the bottom, and each of the objects on the one
 * named before it, or the other way about.
 */
export const inAStack = definePredicate({
  name: "in a stack",
  objects: "several",
  arranges: true,
  converse: "none",
  symmetric: false,
  transitive: false,
  frames: CARTESIAN_FRAMES,
  bearing: "none",
  mirrored: false,
  phrases: {
    en: [
      "in a stack",
      "in a stack with",
      "in a pile",
      "stacked",
      "stacked up",
      "piled up",
      "in a tower",
    ],
    zh: {
      place: [],
      verb: [
        "叠在一起",
        "摞在一起",
        "堆在一起",
        "堆叠",
        "叠成一摞",
        "摞成一摞",
        "堆成一堆",
        "叠起来",
        "摞起来",
      ],
    },
  },
  constrain: (subject, objects, frame) =>
    [[subject, ...objects], [subject, ...objects].reverse()].map((members) =>
      members.slice(1).flatMap((upper, index) => on.constrain(upper, [members[index]!], frame)[0]!),
    ),
  require: () => [[]],
  prefer: (subject, objects, frame, alternative) => {
    const members = alternative === 0 ? [subject, ...objects] : [subject, ...objects].reverse();
    return members
      .slice(1)
      .flatMap((upper, index) => on.prefer(upper, [members[index]!], frame, 0));
  },
  gauge: (subject, objects, frame) => {
    const upwards = fromBelow([subject, ...objects], frame);
    return Math.min(
      ...upwards.slice(1).map((upper, index) => on.measure(upper, [upwards[index]!], frame)),
    );
  },
});

function fromBelow(
  members: readonly PlacedObject[],
  frame: CartesianFrame,
): readonly PlacedObject[] {
  const sorted = sortedAlong(members, "y", frame);
  return frame === "image" ? [...sorted].reverse() : sorted;
}
