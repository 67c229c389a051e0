import { type Furnished, type FurnishOptions, furnish } from "../assets/furnish.ts";
import { PICTURE_SIZE_M } from "../assets/lift-to-room.ts";
import { isStructure } from "../assets/structure.ts";
import type { Vector3 } from "../assets/vector.ts";
import type { Scene } from "../scene.ts";
import { aimsFor, FROM_ABOVE } from "./aims.ts";
import { type Aim, type Camera, frameCamera, pictureCamera } from "./camera.ts";
import { cutaway, skiesIn } from "./cutaway.ts";
import { pointsToShow } from "./points-to-show.ts";
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

/** The share of each object that a good camera sees, and that one which will do sees. */
const WELL_SEEN = [0.65, 0.45] as const;
/** So many more cameras are tried for a good one after one that will do. */
const PATIENCE = 4;
/** With a smaller share it is not seen at all. */
const BARELY_SEEN = 0.15;
/** A higher camera must show so much more of what is seen least to be worth it. */
const WORTH_IT = 0.02;

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
      cut: skiesIn(furniture),
      floor: undefined,
    };
  }
  const floor = Math.min(0, ...furniture.map(({ object }) => object.box[1]!));
  const cut = cutaway(furniture);
  const shown = furniture.filter((f) => !cut.has(f));
  const aims = scene.frame === "map" ? [FROM_ABOVE] : aimsFor(shown);
  const points = shown.length > 0 ? pointsToShow(shown, scene.frame) : [[0, 0, 0] as const];
  return { furniture, ...clearestCamera(shown, { aspect, aims, points }), cut, floor };
}

interface Shot {
  /** Width over height of the picture. */
  readonly aspect: number;
  /** From where to look, the best first. */
  readonly aims: readonly Aim[];
  /** What must be in the picture, in metres. */
  readonly points: readonly Vector3[];
}

/** The lowest camera that sees everything well; else the one that sees most, and what it does not see. */
function clearestCamera(
  furniture: readonly Furnished[],
  { aspect, aims, points }: Shot,
): Pick<View, "camera" | "hidden"> {
  const meshes = furniture.map((f) => f.model.parts.map((p) => worldMesh(f, p)));
  const tried: { readonly camera: Camera; readonly shares: readonly number[]; least: number }[] =
    [];
  for (const aim of aims) {
    const camera = frameCamera(points, { ...aim, aspect });
    const seen = sharesSeen(furniture, meshes, camera);
    const shares = seen.map((share, i) => (isStructure(furniture[i]!) ? 1 : share));
    tried.push({ camera, shares, least: Math.min(1, ...shares) });
    const first = tried.findIndex(({ least }) => least >= WELL_SEEN[1]);
    if (tried.at(-1)!.least >= WELL_SEEN[0] || (first >= 0 && tried.length - first > PATIENCE))
      break;
  }
  const good = WELL_SEEN.map((share) => tried.find(({ least }) => least >= share)).find(Boolean);
  if (good) return { camera: good.camera, hidden: new Set() };
  const best = tried.reduce((a, b) => (b.least > a.least + WORTH_IT ? b : a));
  const hidden = furniture.filter((_, i) => best.shares[i]! < BARELY_SEEN);
  return { camera: best.camera, hidden: new Set(hidden) };
}
