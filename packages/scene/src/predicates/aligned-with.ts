import type { Edge } from "../geometry.ts";
import { CARTESIAN_FRAMES } from "../scene.ts";
import { aim, at, level } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";
import { CONTACT_TOLERANCE } from "./limits.ts";

const LINES: Readonly<Record<"image" | "room", readonly Edge[]>> = {
  image: ["y1", "cy", "cx"],
  room: ["cz", "cx"],
};

/**
 * The two are in line: their centres, or in `image` their lower edges, are at the same place along an
 * axis (x or z in `room`), give or take `CONTACT_TOLERANCE`. Preferred: beside each other.
 */
export const alignedWith = definePredicate({
  name: "aligned with",
  objects: 1,
  converse: "aligned with",
  symmetric: true,
  transitive: false,
  frames: CARTESIAN_FRAMES,
  bearing: "none",
  mirrored: false,
  phrases: {
    en: ["aligned with", "in line with", "lined up with", "level with", "flush in line with"],
    zh: { place: [], verb: ["对齐", "成一直线"] },
  },
  constrain: (subject, [object], frame) =>
    LINES[frame].map((edge) =>
      level(at(subject, edge), at(object!, edge), CONTACT_TOLERANCE[frame]),
    ),
  prefer: (subject, [object], frame, alternative) => {
    const edge = LINES[frame][alternative]!;
    const along = edge !== "cx" ? "x" : frame === "image" ? "y" : "z";
    return [
      aim(at(object!, edge), at(subject, edge)),
      aim(at(object!, `${along}1`), at(subject, `${along}0`), 0, 0.5),
    ];
  },
});
