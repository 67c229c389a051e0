import { readFile, rename, rm, writeFile } from "node:fs/promises";
import type { NdArray } from "../array.ts";
import { decodeSafetensors, encodeSafetensors, type SafetensorsContent } from "../safetensors.ts";
import type { Tree } from "../tree.ts";

/** Read a .safetensors file; errors as in `decodeSafetensors`, with the path. */
export async function readSafetensors(path: string): Promise<SafetensorsContent> {
  const bytes = await readFile(path);
  try {
    return decodeSafetensors(bytes);
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** Write a .safetensors file; the old one stays until the new one is complete. */
export async function writeSafetensors(
  path: string,
  tensors: Tree<NdArray>,
  metadata: Readonly<Record<string, string>> = {},
): Promise<void> {
  const partial = `${path}.partial`;
  try {
    await writeFile(partial, encodeSafetensors(tensors, metadata));
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
