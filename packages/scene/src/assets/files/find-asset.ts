import { InputError } from "../../errors.ts";
import { shown } from "../../json-fields.ts";
import { synonymsOf } from "../../kinds/synonyms.ts";
import { LOOKS_LIKE } from "../designs/looks-like.ts";
import type { Asset, AssetLibrary } from "./asset.ts";

/**
 * Find the user's model for a category: by its own words, a synonym, what it looks like, and then
 * the same for its last words ("old oak table" is shown by "table").
 *
 * @throws InputError  when the models are none that `assetsFromFiles` made
 */
export function findAsset(category: string, assets: AssetLibrary): Asset | undefined {
  if (!(assets instanceof Map))
    throw new InputError(
      `assets: expected a Map of models, got ${shown(assets)}. assetsFromFiles or readAssetFolder makes one.`,
    );
  if (assets.size === 0) return undefined;
  const words = category
    .toLowerCase()
    .trim()
    .split(/[\s_-]+/);
  for (let start = 0; start < words.length; start += 1) {
    const rest = words.slice(start).join(" ");
    const like = Object.hasOwn(LOOKS_LIKE, rest) ? LOOKS_LIKE[rest]! : rest;
    const name = [...synonymsOf(rest), ...synonymsOf(like)].find((word) => assets.has(word));
    if (name !== undefined) return assets.get(name);
  }
  return undefined;
}
