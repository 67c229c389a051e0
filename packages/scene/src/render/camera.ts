import type { Vector3 } from "../assets/vector.ts";

/** Where a camera looks: along -z when both angles are 0; the horizon is level, whatever they are. */
export interface Aim {
  /** Radians; positive looks down. */
  readonly pitch: number;
  /** Radians; positive looks to the right, from a place on the left. */
  readonly azimuth: number;
}

/** An eye in the room. */
export interface Camera extends Aim {
  /** Metres. */
  readonly position: Vector3;
  readonly lens: PerspectiveLens | OrthographicLens;
}

/** Far things are smaller. */
interface PerspectiveLens {
  readonly kind: "perspective";
  /** The tangent of half the angle that the picture's height spans. */
  readonly tangent: number;
  /** Width over height. */
  readonly aspect: number;
}

/** Parallel rays; half of the picture's width and height in metres. */
interface OrthographicLens {
  readonly kind: "orthographic";
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** A long lens: what is left in the room stays left in the picture, even when it stands far back. */
const TANGENT = Math.tan((11 * Math.PI) / 180);
/** The share of the picture that the objects fill; the rest is air around them. */
const FILLED = 0.84;

/** The camera's axes in the room, unit vectors. */
export interface Axes {
  readonly right: Vector3;
  readonly up: Vector3;
  readonly forward: Vector3;
}

/** The axes of a camera that looks that way. */
export function axesOf({ pitch, azimuth }: Aim): Axes {
  const [sinP, cosP] = [Math.sin(pitch), Math.cos(pitch)];
  const [sinA, cosA] = [Math.sin(azimuth), Math.cos(azimuth)];
  return {
    right: [cosA, 0, sinA],
    up: [sinA * sinP, cosP, -cosA * sinP],
    forward: [sinA * cosP, -sinP, -cosA * cosP],
  };
}

/**
 * Place a perspective camera as near as possible so that all points are in the picture.
 *
 * For points (x, y, d) in the camera's axes and tangent t, `|x - cx| ≤ t (d + D)` holds for all
 * exactly when `D ≥ (max(x - t d) - min(x + t d)) / 2t`; the same for y; the larger D is taken.
 *
 * @param points   metres, at least one
 * @param options  `pitch` and `azimuth` in radians, `aspect` width over height
 */
export function frameCamera(
  points: readonly Vector3[],
  { aspect, ...aim }: Aim & { readonly aspect: number },
): Camera {
  const { right, up, forward } = axesOf(aim);
  const depths = points.map((p) => dot(p, forward));
  const [tx, ty] = [TANGENT * aspect * FILLED, TANGENT * FILLED];
  const across = fit(
    points.map((p) => dot(p, right)),
    depths,
    tx,
  );
  const along = fit(
    points.map((p) => dot(p, up)),
    depths,
    ty,
  );
  const back = Math.max(across.distance, along.distance, 0.01 - Math.min(...depths));
  const placeAlong = (k: 0 | 1 | 2) =>
    across.center * right[k] + along.center * up[k] - back * forward[k];
  const position: Vector3 = [placeAlong(0), placeAlong(1), placeAlong(2)];
  return { ...aim, position, lens: { kind: "perspective", tangent: TANGENT, aspect } };
}

/** Look at the lifted picture from the front, edge to edge. */
export function pictureCamera(size: number, distance: number): Camera {
  const half = size / 2;
  return {
    position: [0, half, distance],
    pitch: 0,
    azimuth: 0,
    lens: { kind: "orthographic", halfWidth: half, halfHeight: half },
  };
}

function fit(values: readonly number[], depths: readonly number[], tangent: number) {
  const high = Math.max(...values.map((v, i) => v - tangent * depths[i]!));
  const low = Math.min(...values.map((v, i) => v + tangent * depths[i]!));
  return { distance: (high - low) / (2 * tangent), center: (high + low) / 2 };
}

function dot(a: Vector3, b: Vector3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
