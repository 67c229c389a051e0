import type { mat4, Node } from "@gltf-transform/core";
import { liftToRoom, PICTURE_SIZE_M } from "../../assets/lift-to-room.ts";
import { worldBox } from "../../assets/world-box.ts";
import { parseScene } from "../../parse-scene.ts";
import type { SceneObject } from "../../scene.ts";

/** Places that differ by less are the same: half a millimetre, far more than rounding does. */
const MOVED_M = 5e-4;
/** Turns (radians) and scales that differ by less are the same. */
const CHANGED = 1e-4;

/** How a node stands in the room. */
interface Pose {
  readonly middle: readonly number[];
  readonly scale: readonly number[];
  /** Radians; undefined where the node is tilted. */
  readonly yaw: number | undefined;
}

/**
 * Give the objects that `sceneGlb` wrote down in the extras of their nodes, each where its node
 * now stands.
 *
 * @param root   the glTF scene
 * @param frame  of the scene; places in a map are taken from the extras alone
 * @throws InputError  when the extras hold something that is no object any more
 */
export function ownObjects(
  root: { listChildren(): readonly Node[] },
  frame: string,
): readonly SceneObject[] {
  const nodes = root.listChildren().filter((node) => node.getExtras().category !== undefined);
  const objects = nodes.map((node) => {
    const { asset: _, relations: __, ...object } = node.getExtras();
    return object;
  });
  const scene = parseScene({ frame, objects, relations: [] });
  if (scene.frame === "map" || !scene.objects.every(({ box }) => box)) return scene.objects;
  const written = liftToRoom(scene).objects;
  return nodes.map((node, i) => {
    const object = scene.objects[i]!;
    const pose = poseOf(node.getWorldMatrix());
    const { box, yaw = 0 } = written[i]!;
    if (isAsWritten(pose, box, yaw)) return object;
    return frame === "image" ? movedInPicture(object, pose, box) : movedInRoom(object, pose, box);
  });
}

function isAsWritten({ middle, scale, yaw }: Pose, box: readonly number[], own: number): boolean {
  const stays = [0, 1, 2].every(
    (k) => Math.abs(middle[k]! - (box[k]! + box[k + 3]!) / 2) < MOVED_M,
  );
  const keeps = scale.every((s) => Math.abs(s - 1) < CHANGED);
  return stays && keeps && yaw !== undefined && Math.abs(Math.sin((yaw - own) / 2)) < CHANGED;
}

function movedInRoom(object: SceneObject, pose: Pose, box: readonly number[]): SceneObject {
  const { yaw: own, ...rest } = object;
  const place = boxAt(pose, box);
  // A tilted box cannot be told from an upright one, so it keeps the turn that was written.
  const yaw = pose.yaw ?? own ?? 0;
  return { ...rest, box: place, ...(Math.abs(yaw) > CHANGED && { yaw }) };
}

function movedInPicture(object: SceneObject, pose: Pose, box: readonly number[]): SceneObject {
  const yaw = pose.yaw ?? 0;
  const [x0, y0, , x1, y1] = worldBox({ ...object, box: boxAt(pose, box), yaw });
  const across = (x: number) => x / PICTURE_SIZE_M + 0.5;
  const down = (y: number) => 1 - y / PICTURE_SIZE_M;
  return { ...object, box: [across(x0!), down(y1!), across(x1!), down(y0!)] };
}

/** The written box, scaled and moved. */
function boxAt({ middle, scale }: Pose, box: readonly number[]): readonly number[] {
  return [-0.5, 0.5].flatMap((side) =>
    [0, 1, 2].map((k) => middle[k]! + side * (box[k + 3]! - box[k]!) * scale[k]!),
  );
}

function poseOf(m: mat4): Pose {
  const scale = [0, 4, 8].map((k) => Math.hypot(m[k]!, m[k + 1]!, m[k + 2]!));
  const upright = m[5]! / (scale[1]! || 1) > 1 - CHANGED;
  return {
    middle: [m[12]!, m[13]!, m[14]!],
    scale,
    yaw: upright ? Math.atan2(-m[2]!, m[0]!) : undefined,
  };
}
