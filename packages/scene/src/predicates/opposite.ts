import { MAP_NEAR_LIMIT } from "../geodesy/limits.ts";
import { oppositeOnMap } from "../geodesy/whereabouts.ts";
import type { Axis } from "../geometry.ts";
import { CARTESIAN_FRAMES, type CartesianFrame } from "../scene.ts";
import { besides } from "./_beside.ts";
import { aim, align, at } from "./_constraints.ts";
import { definePredicate } from "./define-predicate.ts";

/** Wider than any gap: opposite says nothing of how far. */
const ANY_GAP = 1e6;

const SIDEWAYS: Readonly<Record<CartesianFrame, readonly Axis[]>> = {
  image: ["x"],
  room: ["x", "z"],
};

/**
 * The two are across from each other: apart along one horizontal axis (x, in `image`), and overlapping
 * along every other axis. Preferred: facing each other, centre to centre, a size apart.
 */
export const opposite = definePredicate({
  name: "opposite",
  objects: 1,
  converse: "opposite",
  symmetric: true,
  transitive: false,
  frames: CARTESIAN_FRAMES,
  onMap: oppositeOnMap,
  reachOnMap: MAP_NEAR_LIMIT,
  // Whatever is near a thing could be said to be across from it.
  isTold: (_subject, frame) => frame !== "map",
  bearing: "none",
  mirrored: true,
  faces: "each other",
  phrases: {
    en: [
      "opposite",
      "opposite to",
      "opposite from",
      "across from",
      "directly across from",
      "on the opposite side of",
      "on the other side of",
      "across",
    ],
    zh: { place: ["对面", "正对面"], verb: ["正对"] },
  },
  constrain: (subject, [object], frame) =>
    besides(subject, object!, frame, SIDEWAYS[frame], ANY_GAP),
  prefer: (subject, [object], frame, alternative) => {
    const axis = SIDEWAYS[frame][alternative >> 1]!;
    const [first, second] = alternative % 2 === 0 ? [subject, object!] : [object!, subject];
    const level =
      frame === "image"
        ? [aim(at(object!, "y1"), at(subject, "y1"))]
        : align(subject, object!, axis === "x" ? ["z"] : ["x"]);
    return [...level, aim(at(first, `${axis}1`), at(second, `${axis}0`), 0, 1)];
  },
});
