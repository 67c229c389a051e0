import {
  type Accessor,
  type Buffer,
  Document,
  type Material,
  type Mesh,
  type Node,
  WebIO,
} from "@gltf-transform/core";
import type { Furnished } from "../assets/furnish.ts";
import type { ModelPart } from "../assets/model-of.ts";
import { meshOf, type ShapeName } from "../assets/shapes/index.ts";
import type { Camera } from "../render/camera.ts";
import { viewOf } from "../render/view.ts";
import type { Scene } from "../scene.ts";

/** Quarter turns that stand a shape's upright axis along x or z, as x, y, z, w. */
const HALF_ROOT = Math.SQRT1_2;
const STANDING = {
  x: [0, 0, -HALF_ROOT, HALF_ROOT],
  y: [0, 0, 0, 1],
  z: [HALF_ROOT, 0, 0, HALF_ROOT],
} as const;
/** How much of the light behind them see-through walls take away. */
const WALL_OPACITY = 0.35;

/**
 * Write a scene as binary glTF 2.0: metres, y up, one named node an object.
 *
 * Each object's node carries `id`, `category`, `attributes` and `asset` in its extras, the scene
 * its `frame` and `relations`; things of one shape and colour share a mesh. A scene in frame
 * `image` is given depth as by `liftToRoom` and seen by a parallel camera from the front.
 *
 * @throws InputError  when an object has no box
 * @see https://www.khronos.org/gltf/
 */
export async function sceneGlb(scene: Scene): Promise<Uint8Array> {
  const { furniture, camera } = viewOf(scene);
  const document = new Document();
  document.getRoot().getAsset().generator = "Syntopia";
  const target = document.createScene("scene").setExtras({
    frame: scene.frame,
    relations: structuredClone(scene.relations),
  });
  document.getRoot().setDefaultScene(target);
  const meshes = furniture.length > 0 ? new MeshShelf(document) : undefined;
  for (const furnished of furniture) target.addChild(objectNode(document, furnished, meshes!));
  target.addChild(cameraNode(document, camera));
  return new WebIO().writeBinary(document);
}

/** Makes each mesh, material and accessor once. */
class MeshShelf {
  readonly #document: Document;
  readonly #buffer: Buffer;
  readonly #made = new Map<string, unknown>();

  constructor(document: Document) {
    this.#document = document;
    this.#buffer = document.createBuffer();
  }

  mesh(part: ModelPart, opacity: number): Mesh {
    const material = this.#material(part, opacity);
    return this.#once(`mesh ${part.shape} ${material.getName()}`, () => {
      const primitive = this.#document
        .createPrimitive()
        .setAttribute("POSITION", this.#accessor(part.shape, "positions"))
        .setAttribute("NORMAL", this.#accessor(part.shape, "normals"))
        .setIndices(this.#accessor(part.shape, "indices"))
        .setMaterial(material);
      return this.#document
        .createMesh(`${part.shape} ${material.getName()}`)
        .addPrimitive(primitive);
    });
  }

  #material({ color, finish }: ModelPart, opacity: number): Material {
    const key = [...color, opacity, finish.roughness, finish.metalness]
      .map((v) => v.toFixed(3))
      .join(" ");
    return this.#once(`material ${key}`, () => {
      const material = this.#document
        .createMaterial(key)
        .setBaseColorFactor([...color, opacity])
        .setRoughnessFactor(finish.roughness)
        .setMetallicFactor(finish.metalness);
      return opacity < 1 ? material.setAlphaMode("BLEND").setDoubleSided(true) : material;
    });
  }

  #accessor(shape: ShapeName, what: "positions" | "normals" | "indices"): Accessor {
    return this.#once(`${what} ${shape}`, () =>
      this.#document
        .createAccessor(`${shape} ${what}`)
        .setType(what === "indices" ? "SCALAR" : "VEC3")
        .setArray(meshOf(shape)[what])
        .setBuffer(this.#buffer),
    );
  }

  #once<T>(key: string, make: () => T): T {
    let made = this.#made.get(key) as T | undefined;
    if (made === undefined) this.#made.set(key, (made = make()));
    return made;
  }
}

function objectNode(document: Document, furnished: Furnished, meshes: MeshShelf): Node {
  const { object, model, center, size, yaw, seeThrough } = furnished;
  const node = document
    .createNode(object.id)
    .setTranslation([...center])
    .setRotation([0, Math.sin(yaw / 2), 0, Math.cos(yaw / 2)])
    .setScale([...size])
    .setExtras({
      id: object.id,
      category: object.category,
      attributes: { ...object.attributes },
      asset: model.asset,
    });
  for (const part of model.parts) {
    const opacity = Math.min(part.finish.opacity, seeThrough ? WALL_OPACITY : 1);
    node.addChild(partNode(document, part).setMesh(meshes.mesh(part, opacity)));
  }
  return node;
}

function partNode(document: Document, { name, axis, center, size }: ModelPart): Node {
  const [width, height, depth] = size;
  // The scale acts before the turn, so it is given along the shape's own axes.
  const scale = {
    x: [height, width, depth],
    y: [width, height, depth],
    z: [width, depth, height],
  } as const;
  return document
    .createNode(name)
    .setTranslation([...center])
    .setRotation([...STANDING[axis]])
    .setScale([...scale[axis]]);
}

function cameraNode(document: Document, { position, pitch, lens }: Camera): Node {
  const camera = document.createCamera("viewer").setZNear(0.01).setZFar(10_000);
  if (lens.kind === "perspective") {
    camera
      .setType("perspective")
      .setYFov(2 * Math.atan(lens.tangent))
      .setAspectRatio(lens.aspect);
  } else {
    camera.setType("orthographic").setXMag(lens.halfWidth).setYMag(lens.halfHeight);
  }
  return document
    .createNode("viewer")
    .setCamera(camera)
    .setTranslation([...position])
    .setRotation([-Math.sin(pitch / 2), 0, 0, Math.cos(pitch / 2)]);
}
