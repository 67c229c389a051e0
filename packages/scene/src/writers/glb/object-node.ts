import type { Document, Node } from "@gltf-transform/core";
import type { Asset } from "../../assets/files/asset.ts";
import type { Furnished } from "../../assets/furnish.ts";
import type { Vector3 } from "../../assets/vector.ts";
import type { Relation, Scene } from "../../scene.ts";
import type { MeshCopier } from "./copy-mesh.ts";
import type { MeshShelf } from "./mesh-shelf.ts";

/** What the nodes of one document share. */
export interface Workshop {
  readonly document: Document;
  readonly shelf: MeshShelf;
  readonly copier: MeshCopier;
}

/**
 * Make an object's node: at the middle of its box, turned by its yaw, not scaled; its model is a
 * child of it. What the scene says of the object stands in `extras`.
 *
 * @param original  the object as it stands in the scene, in the scene's own frame
 */
export function objectNode(
  furnished: Furnished,
  original: Scene["objects"][number],
  relations: readonly Relation[],
  workshop: Workshop,
): Node {
  const { box } = furnished.object;
  const middle = [0, 1, 2].map((k) => (box[k]! + box[k + 3]!) / 2) as unknown as Vector3;
  return workshop.document
    .createNode(original.id)
    .setTranslation([...middle])
    .setRotation(turnedBy(furnished.object.yaw ?? 0))
    .setExtras({
      ...structuredClone(original),
      asset: furnished.model.asset,
      relations: structuredClone(relations.filter(({ subject }) => subject === original.id)),
    })
    .addChild(modelNode(furnished, middle, workshop));
}

function modelNode(furnished: Furnished, middle: Vector3, { document, shelf, copier }: Workshop) {
  const { model, size, turn } = furnished;
  const node = document
    .createNode(`${furnished.object.id} model`)
    .setRotation(turnedBy(turn))
    .setTranslation(offsetOf(furnished, middle));
  if (!model.file) return node.setScale([...size]).setMesh(shelf.meshOf(furnished));
  return placeFile(node, model.file, { document, shelf, copier }, size);
}

/** From the middle of an object's box to that of its model, in the axes of the box, which its yaw turns. */
function offsetOf({ center, object }: Furnished, middle: Vector3): [number, number, number] {
  const [x, y, z] = [center[0] - middle[0], center[1] - middle[1], center[2] - middle[2]];
  const [cos, sin] = [Math.cos(object.yaw ?? 0), Math.sin(object.yaw ?? 0)];
  return [x * cos - z * sin, y, x * sin + z * cos];
}

/** The file's meshes in their places, all scaled alike about the middle of the file's model. */
function placeFile(node: Node, file: Asset, { document, copier }: Workshop, size: Vector3): Node {
  const { document: from, placements, center } = file.source;
  const longest = file.size.indexOf(Math.max(...file.size));
  const scale = size[longest]! / file.size[longest]!;
  const back = document.createNode().setTranslation([-center[0], -center[1], -center[2]]);
  for (const { mesh, matrix } of placements) {
    back.addChild(document.createNode().setMatrix(matrix).setMesh(copier.copy(mesh, from)));
  }
  return node.setScale([scale, scale, scale]).addChild(back);
}

function turnedBy(yaw: number): [number, number, number, number] {
  return [0, Math.sin(yaw / 2), 0, Math.cos(yaw / 2)];
}
