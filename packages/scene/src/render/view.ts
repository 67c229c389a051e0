import { type Furnished, type FurnishOptions, furnish } from "../assets/furnish.ts";
import { PICTURE_SIZE_M } from "../assets/lift-to-room.ts";
import { isEnclosing, isGround, isStructure } from "../assets/structure.ts";
import type { Vector3 } from "../assets/vector.ts";
import { worldBox } from "../assets/world-box.ts";
import type { Scene } from "../scene.ts";
import { type Aim, type Camera, frameCamera, pictureCamera } from "./camera.ts";
import { cutaway } from "./cutaway.ts";
import { sharesSeen } from "./shares-seen.ts";
import { worldMesh } from "./world-mesh.ts";

/** Everything that a picture of a scene needs: what stands where, and from where it is seen. */
export interface View {
  readonly furniture: readonly Furnished[];
  readonly camera: Camera;
  /** What is hidden from everywhere in front: it shines through what stands before it. */
  readonly hidden: ReadonlySet<Furnished>;
  /** What is left out of the picture so that one sees into the room. */
  readonly cut: ReadonlySet<Furnished>;
  /** The height on which shadows fall; none in a picture, which has no floor. Metres. */
  readonly floor: number | undefined;
}

/** How far from the left a scene is seen, so that things show two of their sides; as far as goes. */
const AZIMUTHS_DEG = [22, 15, 9];
/** Of the way by which one thing is left of another, this share must be left in the picture. */
const STILL_LEFT = 0.35;
/** How steeply the camera looks down: the first angle from which everything is seen is taken. */
const PITCHES_DEG = [20, 28, 36, 46, 58];
/** A map is seen steeply, its north up. */
const FROM_ABOVE: Aim = { pitch: (66 * Math.PI) / 180, azimuth: 0 };
/** The share of an object that must be seen for a camera to be good. */
const WELL_SEEN = 0.45;
/** From this many times their extent a ground is too large to be shown whole. */
const MUCH_LARGER = 2;
/** How much of the ground around the things is shown, as a share of how far apart these are. */
const AIR = 0.3;
/** How far two things may reach into each other and still be side by side, in metres. */
const CONTACT_M = 0.02;
/** With a smaller share it is not seen at all. */
const BARELY_SEEN = 0.15;

/**
 * Choose from where a scene is seen.
 *
 * `room`: from the front and above, a little from the left where left-right stays undisturbed, higher
 * up when something would be hidden. `image`: straight from the front, so that each object fills its own box.
 *
 * @param options  `aspect`: width over height of the picture; `assets`: the user's own models
 * @throws InputError  when an object has no box
 */
export function viewOf(
  scene: Scene,
  { aspect, ...options }: FurnishOptions & { readonly aspect: number },
): View {
  const furniture = furnish(scene, options);
  if (scene.frame === "image") {
    const front = Math.max(0, ...furniture.map(({ object }) => object.box[5]!));
    const camera = pictureCamera(PICTURE_SIZE_M, front + 1);
    return {
      furniture,
      camera,
      hidden: new Set(),
      cut: new Set(),
      floor: undefined,
    };
  }
  const floor = Math.min(0, ...furniture.map(({ object }) => object.box[1]!));
  const cut = cutaway(furniture);
  const shown = furniture.filter((f) => !cut.has(f));
  const aims = scene.frame === "map" ? [FROM_ABOVE] : aimsFor(shown);
  return { furniture, ...clearestCamera(shown, { aspect, aims }), cut, floor };
}

/** The lowest camera that sees everything; else the one that sees most, and what it does not see. */
function clearestCamera(
  furniture: readonly Furnished[],
  { aspect, aims }: { readonly aspect: number; readonly aims: readonly Aim[] },
): Pick<View, "camera" | "hidden"> {
  const points = furniture.length > 0 ? pointsToShow(furniture) : [[0, 0, 0] as const];
  const meshes = furniture.map((f) => f.model.parts.map((p) => worldMesh(f, p)));
  const tried = [];
  for (const aim of aims) {
    const camera = frameCamera(points, { ...aim, aspect });
    const seen = sharesSeen(furniture, meshes, camera);
    const shares = seen.map((share, i) => (isStructure(furniture[i]!) ? 1 : share));
    const least = Math.min(1, ...shares);
    if (least >= WELL_SEEN) return { camera, hidden: new Set() };
    tried.push({ camera, shares, least });
  }
  const best = tried.reduce((a, b) => (b.least > a.least + 0.02 ? b : a));
  const hidden = furniture.filter((_, i) => best.shares[i]! < BARELY_SEEN);
  return { camera: best.camera, hidden: new Set(hidden) };
}

/** Ever more steeply, each time from the left and then straight. */
function aimsFor(furniture: readonly Furnished[]): readonly Aim[] {
  const azimuths = [...new Set([azimuthFor(furniture), 0])];
  return PITCHES_DEG.flatMap((degrees) =>
    azimuths.map((azimuth) => ({ pitch: (degrees * Math.PI) / 180, azimuth })),
  );
}

/**
 * The largest angle from the left at which whatever is left of something else, and beside all of it,
 * is still seen left of it. A room with walls is seen straight, as into a doll's house.
 */
function azimuthFor(furniture: readonly Furnished[]): number {
  if (furniture.some(({ model }) => isEnclosing(model))) return 0;
  const things = furniture.filter((f) => !isStructure(f));
  const boxes = things.map(({ object }) => worldBox(object));
  const keeps = (azimuth: number) =>
    things.every(({ center: a }, i) =>
      things.every(({ center: b }, k) => {
        if (boxes[i]![3]! > boxes[k]![0]! + CONTACT_M) return true;
        const seen = (b[0] - a[0]) * Math.cos(azimuth) + (b[2] - a[2]) * Math.sin(azimuth);
        return seen >= STILL_LEFT * (b[0] - a[0]);
      }),
    );
  return AZIMUTHS_DEG.map((degrees) => (degrees * Math.PI) / 180).find(keeps) ?? 0;
}

/**
 * The points that must be in the picture: all of every thing and of a room, but of a road or a park
 * that is much larger than all things together only what is near them, or they would be dots.
 */
function pointsToShow(furniture: readonly Furnished[]): readonly Vector3[] {
  const corners = furniture.filter(({ model }) => !isGround(model)).flatMap(cornersOf);
  const grounds = furniture.filter(({ model }) => isGround(model));
  if (corners.length === 0) return grounds.flatMap(cornersOf);
  const ranges = ([0, 2] as const).map((axis) => {
    const values = corners.map((point) => point[axis]);
    return [Math.min(...values), Math.max(...values)] as const;
  }) as [Range, Range];
  const extent = Math.max(...ranges.map(([low, high]) => high - low));
  const shown = grounds.flatMap((ground) => {
    const large = Math.max(ground.size[0], ground.size[2]) > MUCH_LARGER * extent;
    return large ? cornersOf(ground).map((p) => near(p, ranges, AIR * extent)) : cornersOf(ground);
  });
  return [...corners, ...shown];
}

type Range = readonly [low: number, high: number];

/** The point of a range and the air around it that is nearest. */
function near([x, y, z]: Vector3, [rangeX, rangeZ]: readonly [Range, Range], air: number): Vector3 {
  const clamp = (value: number, [low, high]: Range) =>
    Math.min(Math.max(value, low - air), high + air);
  return [clamp(x, rangeX), y, clamp(z, rangeZ)];
}

function cornersOf({ center, size, yaw, model }: Furnished): readonly Vector3[] {
  const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)];
  const sides = [-0.5, 0.5];
  // The back of a seat on which somebody sits stands out of its box.
  const top = Math.max(0.5, ...model.parts.map((p) => p.center[1] + p.size[1] / 2));
  return sides.flatMap((right) =>
    [-0.5, top].flatMap((up) =>
      sides.map((near): Vector3 => {
        const [x, z] = [right * size[0], near * size[2]];
        return [
          center[0] + x * cos + z * sin,
          center[1] + up * size[1],
          center[2] - x * sin + z * cos,
        ];
      }),
    ),
  );
}
