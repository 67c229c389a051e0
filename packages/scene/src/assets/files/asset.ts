import type { Document, Mesh, mat4 } from "@gltf-transform/core";
import type { ModelPart } from "../model-of.ts";
import type { Vector3 } from "../vector.ts";

/** A model that the user brought along, read and measured. */
export interface Asset {
  /** The name it came under, for reports. */
  readonly name: string;
  /** Extent along its own axes, in its own metres: x right, y up, its front towards z. */
  readonly size: Vector3;
  /** What pictures and plans show: its triangles by colour, in the unit box around all of them. */
  readonly parts: readonly ModelPart[];
  /** What glTF takes over unchanged. */
  readonly source: AssetSource;
}

/** The file's own meshes, where they stand in it. */
export interface AssetSource {
  readonly document: Document;
  readonly placements: readonly { readonly mesh: Mesh; readonly matrix: mat4 }[];
  /** The middle of all triangles. */
  readonly center: Vector3;
}

/** The user's models by the words of their names. */
export type AssetLibrary = ReadonlyMap<string, Asset>;
