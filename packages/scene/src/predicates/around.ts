import { MAP_NEAR_LIMIT } from "../geodesy/limits.ts";
import { aroundOnMap, goesAround } from "../geodesy/whereabouts.ts";
import { CARTESIAN_FRAMES } from "../scene.ts";
import { besides, preferBeside } from "./_beside.ts";
import { align, GROUND_AXES } from "./_constraints.ts";
import { encircles, isEncircling } from "./_encircling.ts";
import { definePredicate } from "./define-predicate.ts";
import { nearLimit } from "./limits.ts";

/**
 * The subject stands at any side of the object, or goes all around it.
 *
 * Either beside it on one of its four sides (`room`: left, right, before or behind; `image`: above
 * and below as well), facing it across a gap of at most `nearLimit`; or the object's footprint lies
 * within the subject's (`surrounding`). Preferred: what goes around things by its nature (a fence)
 * encircles it, anything else stands beside it.
 */
export const around = definePredicate({
  name: "around",
  objects: 1,
  converse: "none",
  symmetric: false,
  transitive: false,
  frames: CARTESIAN_FRAMES,
  onMap: aroundOnMap,
  reachOnMap: MAP_NEAR_LIMIT,
  isTold: (subject, frame) => frame !== "map" || goesAround(subject),
  bearing: "shares",
  mirrored: true,
  faces: "object",
  phrases: {
    en: [
      "around",
      "all around",
      "round",
      "in a semicircle around",
      "in a half circle around",
      "gathered around",
      "arranged around",
      "placed around",
      "seated around",
      "clustered around",
    ],
    zh: {
      place: ["周围", "四周", "周边", "四周围"],
      verb: ["围在", "围着", "围绕", "围绕着", "环绕", "环绕着", "包围", "包围着", "围住"],
    },
  },
  constrain: (subject, [object], frame) => {
    const limit = nearLimit(frame, subject, object!);
    const beside = besides(subject, object!, frame, GROUND_AXES[frame], limit);
    const whole = encircles(subject, object!, frame);
    return isEncircling(subject) ? [whole, whole, ...beside] : [...beside, whole];
  },
  prefer: (subject, [object], frame, alternative) => {
    const skipped = isEncircling(subject) ? 2 : 0;
    const axes = GROUND_AXES[frame];
    const way = alternative - skipped;
    if (way < 0 || way >= 2 * axes.length) return align(subject, object!, axes);
    return preferBeside(subject, object!, frame, axes, way);
  },
});
