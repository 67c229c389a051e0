import type { NdArray } from "../array.ts";
import { describeValue } from "../describe-value.ts";
import { decodeSafetensors, encodeSafetensors, type SafetensorsContent } from "../safetensors.ts";
import type { Tree } from "../tree.ts";
import { readBytes } from "./read-bytes.ts";
import { replaceFiles } from "./replace-files.ts";

/** Read a .safetensors file; errors as in `decodeSafetensors`, with the path. */
export async function readSafetensors(path: string): Promise<SafetensorsContent> {
  const bytes = await readBytes("readSafetensors", path);
  try {
    return decodeSafetensors(bytes);
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

/**
 * Write a .safetensors file; the old one stays until the new one is complete.
 *
 * @param metadata  texts that go with it, by name
 * @throws Error  as `encodeSafetensors`; when the path is no text or cannot be written to
 */
export async function writeSafetensors(
  path: string,
  tensors: Tree<NdArray>,
  metadata: Readonly<Record<string, string>> = {},
): Promise<void> {
  if (typeof path !== "string") {
    throw new Error(
      `writeSafetensors: expected the path of a file first, got ${describeValue(path)}. Then the arrays.`,
    );
  }
  const parts = [encodeSafetensors(tensors, metadata)];
  await replaceFiles("writeSafetensors", [{ path, parts }]);
}
