import { InputError } from "../../errors.ts";
import { shown } from "../../json-fields.ts";
import { looksLike } from "../../kinds/looks-like.ts";
import { synonymsOf } from "../../kinds/synonyms.ts";
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
    const alike = [rest, looksLike(rest) ?? rest].flatMap(synonymsOf);
    const name = alike.find((word) => assets.has(word));
    if (name !== undefined) return assets.get(name);
  }
  return undefined;
}
