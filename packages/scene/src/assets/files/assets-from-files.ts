import { InputError } from "../../errors.ts";
import type { Asset, AssetLibrary } from "./asset.ts";
import { readAsset } from "./read-asset.ts";
import { wordsOfName } from "./words-of-name.ts";

/**
 * Read the user's own models, to be drawn in place of the built-in ones.
 *
 * A model stands for what its file is called ("office-chair_02.glb": "office chair", "沙发.glb":
 * "sofa"), and for the synonyms of it. Of two files for the same thing the first name in the order
 * of the alphabet is taken.
 *
 * @param files  binary glTF 2.0 by name, for instance the files of a folder
 * @returns      to be given to `furnish`, `renderImage`, `imagePng`, `planSvg`, `sceneGlb` as `assets`
 * @throws InputError  when files cannot be read, have no triangles, or names without words; it says
 *                     which files, all of them at once
 * @example
 * const assets = await assetsFromFiles(new Map([["chair.glb", bytes]]));
 * imagePng(scene, { assets });
 */
export async function assetsFromFiles(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<AssetLibrary> {
  if (!(files instanceof Map)) {
    throw new InputError(
      `assetsFromFiles: expected a Map of names and bytes, got ${typeof files}. readAssetFolder makes one of a folder.`,
    );
  }
  const library = new Map<string, Asset>();
  const problems: string[] = [];
  for (const name of [...files.keys()].sort()) {
    const words = wordsOfName(name);
    try {
      const asset = await readAsset(name, words, files.get(name)!);
      if (!library.has(words)) library.set(words, asset);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new InputError(allOf(problems));
  return library;
}

/** So many files that cannot be read are told of. */
const MOST_TOLD = 5;

/** Tell of every bad file at once, so that a folder is mended in one go. */
function allOf(problems: readonly string[]): string {
  const told = problems.slice(0, MOST_TOLD).join(" ");
  const more = problems.length - MOST_TOLD;
  return more > 0 ? `${told} And ${more} files more cannot be read.` : told;
}
