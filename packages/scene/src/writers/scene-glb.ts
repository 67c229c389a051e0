import { Document, WebIO } from "@gltf-transform/core";
import { ALL_EXTENSIONS } from "@gltf-transform/extensions";
import type { FurnishOptions } from "../assets/furnish.ts";
import { checkOptions } from "../check-options.ts";
import { requirePlacedScene } from "../placed.ts";
import { viewOf } from "../render/view.ts";
import type { Scene } from "../scene.ts";
import { MeshCopier } from "./glb/copy-mesh.ts";
import { MeshShelf } from "./glb/mesh-shelf.ts";
import { objectNode } from "./glb/object-node.ts";
import { cameraNode, lightNodes } from "./glb/viewer-nodes.ts";

/**
 * Write a scene as binary glTF 2.0: metres, y up, one named node an object, a camera, two lights.
 *
 * An object's node stands in the middle of its box, turned by its yaw, and is not scaled; its model
 * is a child of it. `extras` of the node hold the object as it stands in the scene's JSON, `asset`,
 * and the relations of which it is the subject; those of the scene `frame` and all relations.
 * Things of one design and colour share a mesh; the user's own models keep theirs, with their
 * textures. A scene in frame `image` is given depth as by `liftToRoom` and seen from the front.
 *
 * @param options  `assets`: the user's own models, see `assetsFromFiles`
 * @returns        the bytes of a .glb file; `sceneFromGlb` reads them back
 * @throws InputError  when an object has no box or an option is unknown
 * @see https://github.com/KhronosGroup/glTF/tree/main/specification/2.0
 */
export async function sceneGlb(scene: Scene, options: FurnishOptions = {}): Promise<Uint8Array> {
  requirePlacedScene(scene, "sceneGlb");
  checkOptions(options, ["assets"], "sceneGlb");
  const { furniture, camera } = viewOf(scene, { ...options, aspect: 1 });
  const document = new Document();
  document.getRoot().getAsset().generator = "Syntopia";
  const buffer = document.createBuffer();
  const workshop = {
    document,
    shelf: new MeshShelf(document, buffer),
    copier: new MeshCopier(document, buffer),
  };
  const target = document.createScene("scene").setExtras({
    frame: scene.frame,
    relations: structuredClone(scene.relations),
  });
  document.getRoot().setDefaultScene(target);
  furniture.forEach((furnished, i) => {
    target.addChild(objectNode(furnished, scene.objects[i]!, scene.relations, workshop));
  });
  if (furniture.length === 0) buffer.dispose();
  for (const node of [cameraNode(document, camera), ...lightNodes(document)]) target.addChild(node);
  return new WebIO().registerExtensions(ALL_EXTENSIONS).writeBinary(document);
}
