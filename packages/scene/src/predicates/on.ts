import type { Axis, Edge } from "../geometry.ts";
import { CARTESIAN_FRAMES, type CartesianFrame, type SceneObject } from "../scene.ts";
import { aim, align, apart, at, centred, level } from "./_constraints.ts";
import type { Way } from "./_zones.ts";
import { definePredicate } from "./define-predicate.ts";
import { isOverhead, isUpright } from "./hosts.ts";
import { CONTACT_TOLERANCE } from "./limits.ts";
import type { Alternative, Preference } from "./predicate.ts";

/** How far above the middle of a wall things hang (m). */
const EYE_LEVEL = 0.3;

/**
 * The subject rests on top of the object.
 *
 * Its lower edge is at the object's upper edge (`CONTACT_TOLERANCE`), its centre is higher than the
 * object's (thin things could lie on each other otherwise), and lies over the object: within the footprint in `room`, within the width in `image`; or, along any of these
 * axes, the object's centre lies under the subject: a board on two boxes rests on each with a part of it. What is on an upright
 * thing (a wall, a door) may hang at a side of it instead: within `CONTACT_TOLERANCE` of one of its
 * vertical sides, the centre within that side; in `image` its centre lies within the object. What is on
 * a ceiling may be fixed under it. Preferred: exact contact, the whole subject over the object.
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
  constrain: (subject, [object], frame) =>
    waysOf(subject, object!, frame).map(({ constraints }) => constraints),
  prefer: (subject, [object], frame, alternative) =>
    waysOf(subject, object!, frame)[alternative]!.preferences,
  waysOfOne: (subject, [object], frame) => usualWays(subject, object!, frame).length,
});

/** The usual ways; then those of what reaches from one thing to another. */
function waysOf(subject: SceneObject, object: SceneObject, frame: CartesianFrame): readonly Way[] {
  return [...usualWays(subject, object, frame), ...bridging(subject, object, frame)];
}

/** Hanging at an upright thing or fixed under a ceiling first; resting on top. */
function usualWays(
  subject: SceneObject,
  object: SceneObject,
  frame: CartesianFrame,
): readonly Way[] {
  const resting = onTop(subject, object, frame);
  if (isUpright(object)) {
    return frame === "image"
      ? [before(subject, object), resting]
      : [...atSides(subject, object), resting];
  }
  return isOverhead(object) && frame === "room" ? [beneath(subject, object), resting] : [resting];
}

function onTop(subject: SceneObject, object: SceneObject, frame: CartesianFrame): Way {
  const over = groundAxes(frame);
  return {
    constraints: [
      ...touchingTop(subject, object, frame),
      ...over.flatMap((axis) => centred(subject, object, axis)),
    ],
    preferences: [restingOn(subject, object, frame), ...align(subject, object, over)],
  };
}

/** The object is under a part of the subject: along one axis, along the other, along both. */
function bridging(
  subject: SceneObject,
  object: SceneObject,
  frame: CartesianFrame,
): readonly Way[] {
  const ground = groundAxes(frame);
  const reaches: readonly (readonly Axis[])[] =
    frame === "image" ? [["x"]] : [["x"], ["z"], ground];
  return reaches.map((along) => ({
    constraints: [
      ...touchingTop(subject, object, frame),
      ...ground.flatMap((axis) =>
        along.includes(axis) ? centred(object, subject, axis) : centred(subject, object, axis),
      ),
    ],
    preferences: [
      restingOn(subject, object, frame),
      ...align(
        subject,
        object,
        ground.filter((axis) => !along.includes(axis)),
      ),
    ],
  }));
}

function groundAxes(frame: CartesianFrame): readonly Axis[] {
  return frame === "image" ? ["x"] : ["x", "z"];
}

/** The lower edge at the other's upper edge, and the centre above the other's. */
function touchingTop(
  subject: SceneObject,
  object: SceneObject,
  frame: CartesianFrame,
): Alternative {
  const [bottom, top] = contact(frame);
  const [lower, upper] = frame === "image" ? [subject, object] : [object, subject];
  return [
    ...level(at(object, top), at(subject, bottom), CONTACT_TOLERANCE[frame]),
    apart(at(lower, "cy"), at(upper, "cy")),
  ];
}

function restingOn(subject: SceneObject, object: SceneObject, frame: CartesianFrame): Preference {
  const [bottom, top] = contact(frame);
  return aim(at(object, top), at(subject, bottom));
}

/** Seen before it. */
function before(subject: SceneObject, object: SceneObject): Way {
  return {
    constraints: [...centred(subject, object, "x"), ...centred(subject, object, "y")],
    preferences: align(subject, object, ["x", "y"]),
  };
}

/** At its front, its back, its right, its left. */
function atSides(subject: SceneObject, object: SceneObject): readonly Way[] {
  return (["z", "x"] as const).flatMap((axis) =>
    [[object, subject] as const, [subject, object] as const].map(([first, second]): Way => {
      const across = axis === "x" ? "z" : "x";
      const ends = [at(first, `${axis}1`), at(second, `${axis}0`)] as const;
      return {
        constraints: [
          ...level(...ends, CONTACT_TOLERANCE.room),
          ...centred(subject, object, across),
          ...centred(subject, object, "y"),
        ],
        preferences: [
          aim(...ends),
          aim(at(object, "cy"), at(subject, "cy"), EYE_LEVEL),
          ...align(subject, object, [across]),
        ],
      };
    }),
  );
}

function beneath(subject: SceneObject, object: SceneObject): Way {
  return {
    constraints: [
      ...level(at(subject, "y1"), at(object, "y0"), CONTACT_TOLERANCE.room),
      ...centred(subject, object, "x"),
      ...centred(subject, object, "z"),
    ],
    preferences: [aim(at(subject, "y1"), at(object, "y0")), ...align(subject, object, ["x", "z"])],
  };
}

function contact(frame: CartesianFrame): readonly [bottom: Edge, top: Edge] {
  return frame === "image" ? ["y1", "y0"] : ["y0", "y1"];
}
