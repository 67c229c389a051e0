import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AssetLibrary } from "../assets/files/asset.ts";
import { assetsFromFiles } from "../assets/files/assets-from-files.ts";
import { InputError } from "../errors.ts";

/**
 * Read every .glb file of a folder and of the folders in it; other files are left alone.
 *
 * @param folder  its path
 * @returns       see `assetsFromFiles`
 * @throws InputError  when there is no such folder, no .glb file in it, or a bad one
 * @example
 * const assets = await readAssetFolder("my-models");
 */
export async function readAssetFolder(folder: string): Promise<AssetLibrary> {
  const names = await namesIn(folder);
  if (names.length === 0) {
    throw new InputError(
      `readAssetFolder: expected .glb files in ${JSON.stringify(folder)}, got none. Export the models as binary glTF.`,
    );
  }
  const files = new Map<string, Uint8Array>();
  for (const name of names) files.set(name, await readFile(join(folder, name)));
  return assetsFromFiles(files);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true });
    return entries.filter((name) => /\.glb$/i.test(name));
  } catch (error) {
    throw new InputError(
      `readAssetFolder: expected a folder, got ${JSON.stringify(folder)} (${(error as NodeJS.ErrnoException).code ?? "unreadable"}). Check the path.`,
    );
  }
}
