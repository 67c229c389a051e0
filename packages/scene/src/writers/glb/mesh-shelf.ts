import type { Accessor, Buffer, Document, Material, Mesh } from "@gltf-transform/core";
import { hexOf, srgbOf } from "../../assets/color-of.ts";
import type { Furnished } from "../../assets/furnish.ts";
import type { Model, ModelPart } from "../../assets/model-of.ts";
import { partMesh } from "../../assets/part-mesh.ts";

/** How much of the light behind them see-through walls take away. */
const WALL_OPACITY = 0.35;
/** The most vertices that 16-bit indices can tell apart; the last value restarts strips. */
const MOST_SHORT = 65_535;

/** Makes each mesh and each material once: things of one design and colour share theirs. */
export class MeshShelf {
  readonly #document: Document;
  readonly #buffer: Buffer;
  readonly #meshes = new Map<string, Mesh>();
  readonly #materials = new Map<string, Material>();

  constructor(document: Document, buffer: Buffer) {
    this.#document = document;
    this.#buffer = buffer;
  }

  /** The mesh of a built-in model: in the unit box, one primitive for each of its materials. */
  meshOf({ model, seeThrough }: Furnished): Mesh {
    const paints = paintsOf(model, seeThrough ? WALL_OPACITY : 1);
    const key = JSON.stringify([...paints.keys(), ...model.parts.map(({ mesh: _, ...p }) => p)]);
    const made = this.#meshes.get(key) ?? this.#makeMesh(model, paints);
    this.#meshes.set(key, made);
    return made;
  }

  #makeMesh(model: Model, paints: Paints): Mesh {
    const mesh = this.#document.createMesh(model.asset);
    for (const [name, { parts, opacity }] of paints) {
      const { positions, normals, indices } = merged(parts);
      mesh.addPrimitive(
        this.#document
          .createPrimitive()
          .setAttribute("POSITION", this.#accessor("VEC3", positions))
          .setAttribute("NORMAL", this.#accessor("VEC3", normals))
          .setIndices(this.#accessor("SCALAR", indices))
          .setMaterial(this.#material(name, parts[0]!, opacity)),
      );
    }
    return mesh;
  }

  #accessor(type: "VEC3" | "SCALAR", array: Vertices): Accessor {
    return this.#document.createAccessor().setType(type).setArray(array).setBuffer(this.#buffer);
  }

  #material(name: string, { color, finish }: ModelPart, opacity: number): Material {
    const known = this.#materials.get(name);
    if (known) return known;
    const material = this.#document
      .createMaterial(name)
      .setBaseColorFactor([...color, opacity])
      .setRoughnessFactor(finish.roughness)
      .setMetallicFactor(finish.metalness);
    if (opacity < 1) material.setAlphaMode("BLEND").setDoubleSided(true);
    this.#materials.set(name, material);
    return material;
  }
}

type Vertices = Float32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;
type Paints = ReadonlyMap<string, { readonly parts: ModelPart[]; readonly opacity: number }>;

/** The parts of a model by their material, which is named after what it looks like. */
function paintsOf({ parts }: Model, wall: number): Paints {
  const paints = new Map<string, { readonly parts: ModelPart[]; readonly opacity: number }>();
  for (const part of parts) {
    const { color, finish } = part;
    const opacity = Math.min(finish.opacity, wall);
    const hex = hexOf([srgbOf(color[0]), srgbOf(color[1]), srgbOf(color[2])]);
    const kind = finish.metalness > 0 ? "metal" : "matte";
    const clear = opacity < 1 ? ` opacity ${opacity}` : "";
    const name = `${hex} ${kind} ${finish.roughness}${clear}`;
    const paint = paints.get(name) ?? { parts: [], opacity };
    paint.parts.push(part);
    paints.set(name, paint);
  }
  return paints;
}

/** All triangles of several parts, in their model's unit box. */
function merged(parts: readonly ModelPart[]) {
  const meshes = parts.map(partMesh);
  const starts: number[] = [];
  let count = 0;
  for (const { positions } of meshes) {
    starts.push(count);
    count += positions.length / 3;
  }
  const indices = meshes.flatMap((mesh, i) => [...mesh.indices].map((row) => row + starts[i]!));
  return {
    positions: joined(meshes.map((m) => m.positions)),
    normals: joined(meshes.map((m) => m.normals)),
    indices: count < MOST_SHORT ? Uint16Array.from(indices) : Uint32Array.from(indices),
  };
}

function joined(arrays: readonly Float32Array[]): Float32Array<ArrayBuffer> {
  const result = new Float32Array(arrays.reduce((sum, a) => sum + a.length, 0));
  let at = 0;
  for (const array of arrays) {
    result.set(array, at);
    at += array.length;
  }
  return result;
}
