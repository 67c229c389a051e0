import { MAP_CONTACT_TOLERANCE } from "../geodesy/limits.ts";
import { touchingOnMap } from "../geodesy/measures.ts";
import { CARTESIAN_FRAMES } from "../scene.ts";
import { AXES, aim, at, within } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";
import { CONTACT_TOLERANCE } from "./limits.ts";

/**
 * The two are in contact: along every axis the gap between them is at most `CONTACT_TOLERANCE`.
 *
 * Boxes that overlap touch. Preferred: side by side, edge at edge, on one level.
 */
export const touching = definePredicate({
  name: "touching",
  objects: 1,
  converse: "touching",
  symmetric: true,
  transitive: false,
  implies: ["near"],
  frames: CARTESIAN_FRAMES,
  onMap: touchingOnMap,
  reachOnMap: MAP_CONTACT_TOLERANCE,
  bearing: "none",
  mirrored: false,
  phrases: {
    en: [
      "touching",
      "touches",
      "touch",
      "in contact with",
      "connected to",
      "attached to",
      "joined to",
      "connecting",
    ],
    zh: {
      place: ["接触处"],
      verb: [
        "接触",
        "碰到",
        "碰着",
        "触碰",
        "挨到",
        "贴着",
        "紧贴",
        "紧贴着",
        "相连",
        "连着",
        "连接",
        "连接着",
      ],
    },
  },
  constrain: (subject, [object], frame) => [
    AXES[frame].flatMap((axis) => [
      within(subject, object!, axis, CONTACT_TOLERANCE[frame]),
      within(object!, subject, axis, CONTACT_TOLERANCE[frame]),
    ]),
  ],
  prefer: (subject, [object], frame) => [
    frame === "image"
      ? aim(at(object!, "y1"), at(subject, "y1"))
      : aim(at(object!, "cz"), at(subject, "cz")),
    aim(at(object!, "x1"), at(subject, "x0")),
  ],
});
