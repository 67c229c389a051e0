import type { Document, Node } from "@gltf-transform/core";
import { readGlb } from "../../assets/files/read-asset.ts";
import { InputError } from "../../errors.ts";
import { parseScene } from "../../parse-scene.ts";
import type { Scene } from "../../scene.ts";
import { foreignObjects } from "./foreign-objects.ts";
import { ownObjects } from "./own-objects.ts";

/**
 * Read a scene from binary glTF.
 *
 * What `sceneGlb` wrote is read back as it was: objects, boxes, yaw, relations, frame. Where
 * somebody has since moved, turned or scaled an object's node in a 3D program, its box and yaw
 * follow. In any other file every named thing becomes an object with its box along the axes of the
 * room, in metres, named by the words of its node ("OfficeChair.002" is an "office chair"), and
 * nothing is said of relations: `relate` finds them.
 *
 * @param bytes  of a .glb file; its buffers and textures inside it
 * @throws InputError  when the bytes are not binary glTF 2.0, a file has no scene, or a file of ours
 *                     holds something that is no scene any more
 * @example
 * (await sceneFromGlb(await sceneGlb(scene))).objects[0].box // as in scene
 */
export async function sceneFromGlb(bytes: Uint8Array): Promise<Scene> {
  const document = await readGlb(bytes, "sceneFromGlb");
  const root = sceneOf(document);
  const { frame, relations } = root.getExtras();
  if (typeof frame !== "string" || !Array.isArray(relations)) {
    return { frame: "room", objects: foreignObjects(root.listChildren()), relations: [] };
  }
  return parseScene({ frame, objects: ownObjects(root, frame), relations });
}

function sceneOf(document: Document): {
  listChildren(): Node[];
  getExtras(): Record<string, unknown>;
} {
  const scene = document.getRoot().getDefaultScene() ?? document.getRoot().listScenes()[0];
  if (scene) return scene;
  throw new InputError(
    "sceneFromGlb: expected a file with a scene, got none. Export a scene, not only meshes.",
  );
}
