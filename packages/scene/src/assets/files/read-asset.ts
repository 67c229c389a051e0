import {
  type Document,
  Logger,
  type Mesh,
  type mat4,
  type Node,
  Primitive,
  Verbosity,
  WebIO,
} from "@gltf-transform/core";
import { ALL_EXTENSIONS } from "@gltf-transform/extensions";
import { InputError } from "../../errors.ts";
import type { Vector3 } from "../vector.ts";
import type { Asset } from "./asset.ts";
import { modelParts } from "./model-parts.ts";
import { type Patch, patchesOf } from "./patches.ts";

/**
 * Read one model from binary glTF.
 *
 * @param name   the file's name, for errors
 * @param words  what the name says it is
 * @throws InputError  see `assetsFromFiles`
 */
export async function readAsset(name: string, words: string, bytes: Uint8Array): Promise<Asset> {
  if (words === "") {
    throw new InputError(
      `assetsFromFiles: expected a name that says what the model is, got ${JSON.stringify(name)}. Rename it, for instance to "chair.glb".`,
    );
  }
  const document = await readGlb(bytes, `assetsFromFiles: ${JSON.stringify(name)}`);
  const placements = placementsIn(document);
  const patches = placements.flatMap(({ mesh, matrix }) =>
    mesh
      .listPrimitives()
      .filter((p) => p.getMode() === Primitive.Mode.TRIANGLES)
      .flatMap((primitive) => patchesOf(primitive, matrix)),
  );
  const [low, high] = boundsOf(patches);
  const size: Vector3 = [high[0] - low[0], high[1] - low[1], high[2] - low[2]];
  if (!size.every((side) => Number.isFinite(side)) || Math.max(...size) <= 0) {
    throw new InputError(
      `assetsFromFiles: ${JSON.stringify(name)}: expected a model with triangles, got none. Export its meshes as triangles.`,
    );
  }
  const center = [0, 1, 2].map((k) => (low[k]! + high[k]!) / 2) as unknown as Vector3;
  const parts = modelParts(patches, { center, size });
  return { name, size, parts, source: { document, placements, center } };
}

/**
 * Read binary glTF with all extensions that are plain data.
 *
 * @param where  for the error
 * @throws InputError  when the bytes are not binary glTF 2.0, or packed in a way that needs a decoder
 */
export async function readGlb(bytes: Uint8Array, where: string): Promise<Document> {
  requireWhole(bytes, where);
  const document = await silentIo()
    .readBinary(bytes)
    .catch((error: unknown) => {
      throw new InputError(
        `${where}: expected binary glTF 2.0, got ${problemOf(error)}. Export it as .glb, without Draco or meshopt packing.`,
      );
    });
  requireShallow(document, where);
  return document;
}

/** A reader that stumbles says nothing that a person could use. */
function problemOf(error: unknown): string {
  if (error instanceof TypeError) return "a file that points to parts which are not in it";
  return error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
}

/** Nodes that are nested deeper are no scene that anybody built, and more than a stack holds. */
const DEEPEST = 1000;

function requireShallow(document: Document, where: string): void {
  const nodes = document.getRoot().listNodes();
  let level: readonly Node[] = nodes.filter((node) => node.getParentNode() === null);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST)
      throw new InputError(
        `${where}: expected nodes at most ${DEEPEST} deep, got deeper ones. Flatten the file.`,
      );
    level = level.flatMap((node) => node.listChildren());
  }
}

/** A file begins with twelve bytes: "glTF", the version, and how many bytes there are in all. */
const HEADER_BYTES = 12;
const MAGIC = 0x46546c67;

/** A file that was cut off, or is another one, is told as such, not by the first number that fails. */
function requireWhole(bytes: Uint8Array, where: string): void {
  const fail = (got: string, advice: string): never => {
    throw new InputError(`${where}: expected binary glTF 2.0, got ${got}. ${advice}`);
  };
  if (!(bytes instanceof Uint8Array)) fail(typeof bytes, "Give the bytes of a .glb file.");
  const { buffer, byteOffset, byteLength } = bytes;
  const view = new DataView(buffer, byteOffset, byteLength);
  if (byteLength < HEADER_BYTES || view.getUint32(0, true) !== MAGIC)
    fail("another kind of file", "Export it as .glb.");
  const version = view.getUint32(4, true);
  if (version !== 2) fail(`version ${version}`, "Export it as glTF 2.0.");
  const length = view.getUint32(8, true);
  if (byteLength < length)
    fail(`the first ${byteLength} of its ${length} bytes`, "Copy the whole file again.");
}

/** What is wrong with a file is told by the error; a library writes nothing on its user's console. */
function silentIo(): WebIO {
  return new WebIO().setLogger(new Logger(Verbosity.SILENT)).registerExtensions(ALL_EXTENSIONS);
}

function placementsIn(document: Document): { readonly mesh: Mesh; readonly matrix: mat4 }[] {
  const scene = document.getRoot().getDefaultScene() ?? document.getRoot().listScenes()[0];
  const placed: { mesh: Mesh; matrix: mat4 }[] = [];
  scene?.traverse((node: Node) => {
    const mesh = node.getMesh();
    if (mesh) placed.push({ mesh, matrix: node.getWorldMatrix() });
  });
  return placed;
}

function boundsOf(patches: readonly Patch[]): readonly [Vector3, Vector3] {
  const low: [number, number, number] = [Infinity, Infinity, Infinity];
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const { positions } of patches) {
    positions.forEach((value, i) => {
      low[i % 3] = Math.min(low[i % 3]!, value);
      high[i % 3] = Math.max(high[i % 3]!, value);
    });
  }
  return [low, high];
}
