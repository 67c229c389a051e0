import { CARTESIAN_FRAMES, type CartesianFrame } from "../scene.ts";
import { aim, align, apart, at, centred } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";
import { CONTACT_TOLERANCE } from "./limits.ts";
import type { Edge } from "./predicate.ts";

/**
 * The subject rests on top of the object.
 *
 * Its lower edge is at the object's upper edge (`CONTACT_TOLERANCE`), its centre is higher than the
 * object's (thin things could lie on each other otherwise), and lies over the object: within the footprint in `room`, within the width in `image`. Preferred: exact contact, the
 * whole subject over the object.
 */
export const on = definePredicate({
  name: "on",
  objects: 1,
  converse: "none",
  symmetric: false,
  transitive: false,
  implies: ["touching"],
  frames: CARTESIAN_FRAMES,
  bearing: "rests",
  mirrored: false,
  phrases: {
    en: ["on", "on top of", "atop", "upon", "onto", "on the top of"],
    zh: {
      place: ["上", "上面", "上边", "顶上", "顶部", "上头", "表面", "背上", "身上", "头上"],
      verb: [],
    },
  },
  constrain: (subject, [object], frame) => {
    const [bottom, top] = contact(frame);
    const tolerance = CONTACT_TOLERANCE[frame];
    const touching = [
      apart(at(object!, top), at(subject, bottom), -tolerance),
      apart(at(subject, bottom), at(object!, top), -tolerance),
    ];
    const [lower, upper] = frame === "image" ? [subject, object!] : [object!, subject];
    const higher = apart(at(lower, "cy"), at(upper, "cy"));
    const over = frame === "image" ? ["x" as const] : ["x" as const, "z" as const];
    return [[...touching, higher, ...over.flatMap((axis) => centred(subject, object!, axis))]];
  },
  prefer: (subject, [object], frame) => {
    const [bottom, top] = contact(frame);
    const over = frame === "image" ? ["x" as const] : ["x" as const, "z" as const];
    return [aim(at(object!, top), at(subject, bottom)), ...align(subject, object!, over)];
  },
});

function contact(frame: CartesianFrame): readonly [bottom: Edge, top: Edge] {
  return frame === "image" ? ["y1", "y0"] : ["y0", "y1"];
}
