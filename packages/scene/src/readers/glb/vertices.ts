import type { Accessor, mat4, Node, Primitive } from "@gltf-transform/core";
import { MathUtils } from "@gltf-transform/core";
import type { InstancedMesh } from "@gltf-transform/extensions";

type Point = readonly [x: number, y: number, z: number];

/**
 * Give the vertices of a node's own mesh where they stand in the scene: as its bones hold them where it
 * has a skin, else as the node does.
 *
 * @param instance  of an instanced mesh which one; left out, the node itself
 * @returns         metres
 * @see glTF 2.0, §3.7.3.3, https://github.com/KhronosGroup/glTF/tree/main/specification/2.0
 */
export function* verticesOf(node: Node, instance?: mat4): Generator<Point> {
  const world = node.getWorldMatrix();
  for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
    const place = primitive.getAttribute("POSITION");
    const posed = posedBy(node, primitive);
    const own = (p: Point) => moved(instance ? moved(p, instance) : p, world);
    for (let row = 0; row < (place?.getCount() ?? 0); row += 1) {
      const p = place!.getElement(row, []) as unknown as Point;
      yield posed?.(p, row) ?? own(p);
    }
  }
}

/**
 * List where the copies of a node's mesh stand, relative to the node.
 *
 * @returns  undefined where the mesh is drawn once, as most are
 * @see https://github.com/KhronosGroup/glTF/tree/main/extensions/2.0/Vendor/EXT_mesh_gpu_instancing
 */
export function instancesOf(node: Node): readonly mat4[] | undefined {
  const instanced = node.getExtension<InstancedMesh>("EXT_mesh_gpu_instancing");
  const [first] = instanced?.listAttributes() ?? [];
  if (!first) return undefined;
  const of = (name: string, row: number, preset: readonly number[]) =>
    instanced!.getAttribute(name)?.getElement(row, []) ?? [...preset];
  return Array.from({ length: first.getCount() }, (_, row) => {
    const matrix = Array.from({ length: 16 }, () => 0) as unknown as mat4;
    const turn = of("ROTATION", row, [0, 0, 0, 1]) as [number, number, number, number];
    const [at, scale] = [of("TRANSLATION", row, [0, 0, 0]), of("SCALE", row, [1, 1, 1])];
    return MathUtils.compose(at as never, turn, scale as never, matrix);
  });
}

/** How bones hold the vertices of a skin: the weighted mean of where each would take them. */
function posedBy(
  node: Node,
  primitive: Primitive,
): ((point: Point, row: number) => Point | undefined) | undefined {
  const skin = node.getSkin();
  const [joints, weights] = [
    primitive.getAttribute("JOINTS_0"),
    primitive.getAttribute("WEIGHTS_0"),
  ];
  if (!skin || !joints || !weights) return undefined;
  const bones = skin.listJoints().map((joint) => joint.getWorldMatrix());
  const unbound = skin.getInverseBindMatrices();
  return (point, row) => {
    const sum: [number, number, number] = [0, 0, 0];
    const shares = weights.getElement(row, []);
    const total = shares.reduce((all, share) => all + share, 0);
    if (!(total > 0)) return undefined;
    joints.getElement(row, []).forEach((bone, k) => {
      if (shares[k] === 0 || !bones[bone]) return;
      const held = moved(unbindAt(unbound, bone, point), bones[bone]);
      for (const axis of [0, 1, 2] as const) sum[axis] += (held[axis] * shares[k]!) / total;
    });
    return sum;
  };
}

function unbindAt(unbound: Accessor | null, bone: number, point: Point): Point {
  return unbound ? moved(point, unbound.getElement(bone, []) as unknown as mat4) : point;
}

function moved(p: Point, m: mat4): Point {
  const row = (k: 0 | 1 | 2) => m[k] * p[0] + m[k + 4]! * p[1] + m[k + 8]! * p[2] + m[k + 12]!;
  return [row(0), row(1), row(2)];
}
