import type { Axis } from "../geometry.ts";
import type { CartesianFrame, SceneObject } from "../scene.ts";
import { aim, align, apart, at, centred, GROUND_AXES } from "./_constraints.ts";
import type { Alternative, Preference } from "./predicate.ts";

/** A part of an object where others may be. */
export type Zone =
  | "edge"
  | "corner"
  | "centre"
  | "left"
  | "right"
  | "top"
  | "bottom"
  | "front"
  | "back";

/** A third of an object's extent along an axis. */
export interface Third {
  readonly axis: Axis;
  readonly third: "low" | "middle" | "high";
}

/** One way of being somewhere: what must hold for it, and what looks natural. */
export interface Way {
  readonly constraints: Alternative;
  readonly preferences: readonly Preference[];
}

const ENDS = ["low", "high"] as const;

/**
 * List the thirds of which a zone is made, each way of being in it: two for an edge, four corners.
 *
 * In `room` "front" is the side of the viewer; in `image` what is lower is nearer.
 */
export function thirdsOf(zone: Zone, frame: CartesianFrame): readonly (readonly Third[])[] {
  const [across, deep] = GROUND_AXES[frame] as readonly [Axis, Axis];
  switch (zone) {
    case "edge":
      return [across, deep].flatMap((axis) => ENDS.map((third) => [{ axis, third }]));
    case "corner":
      return ENDS.flatMap((second) =>
        ENDS.map((first) => [
          { axis: across, third: first },
          { axis: deep, third: second },
        ]),
      );
    case "centre":
      return [[across, deep].map((axis) => ({ axis, third: "middle" }))];
    default:
      return [[sideThird(zone, frame)]];
  }
}

function sideThird(
  side: Exclude<Zone, "edge" | "corner" | "centre">,
  frame: CartesianFrame,
): Third {
  const [across, deep] = GROUND_AXES[frame] as readonly [Axis, Axis];
  const isImage = frame === "image";
  switch (side) {
    case "left":
      return { axis: across, third: "low" };
    case "right":
      return { axis: across, third: "high" };
    case "front":
      return { axis: deep, third: "high" };
    case "back":
      return { axis: deep, third: "low" };
    case "top":
      return { axis: "y", third: isImage ? "low" : "high" };
    case "bottom":
      return { axis: "y", third: isImage ? "high" : "low" };
  }
}

/** The subject's centre in the given thirds of the object, and within its extent along the other axes. */
export function inThirds(
  thirds: readonly Third[],
  subject: SceneObject,
  object: SceneObject,
  frame: CartesianFrame,
): Way {
  const others = GROUND_AXES[frame].filter((axis) => thirds.every((each) => each.axis !== axis));
  return {
    constraints: [
      ...thirds.flatMap((third) => inThird(third, subject, object)),
      ...others.flatMap((axis) => centred(subject, object, axis)),
    ],
    preferences: [
      ...thirds.flatMap((third) => flush(third, subject, object)),
      ...align(subject, object, others),
    ],
  };
}

function inThird({ axis, third }: Third, subject: SceneObject, object: SceneObject): Alternative {
  const centre = at(subject, `c${axis}`);
  const low = { low: `${axis}0`, middle: `a${axis}`, high: `b${axis}` } as const;
  const high = { low: `a${axis}`, middle: `b${axis}`, high: `${axis}1` } as const;
  return [apart(at(object, low[third]), centre), apart(centre, at(object, high[third]))];
}

/** Against the side of the object that the third lies at. */
function flush(
  { axis, third }: Third,
  subject: SceneObject,
  object: SceneObject,
): readonly Preference[] {
  if (third === "middle") return align(subject, object, [axis]);
  if (third === "low") return [aim(at(object, `${axis}0`), at(subject, `${axis}0`))];
  return [aim(at(subject, `${axis}1`), at(object, `${axis}1`))];
}
