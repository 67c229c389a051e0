import { isKnownCategory } from "../kinds/noun-table.ts";
import type { Scene, SceneObject } from "../scene.ts";
import { NAME } from "./attributes.ts";

/** One or more words with capitals, and nothing before them: "Berlin", "New York", not "the Rhine". */
const PROPER =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|la|le|am|an|der|of|upon|on) )?\p{Lu}[\p{L}\p{M}.'’-]*)*$/u;

/** Chinese has no capitals: what no table knows is taken for a name. */
const HAN = /^\p{Script=Han}+$/u;

/** A letter alone is a label ("A is north of B"), no name of a place. */
const LEAST_LETTERS = 2;

/**
 * Give the cities, mountains and rivers of a map that are called by a name alone that name as it is written:
 * `attributes.name`. What their words say they are stays their category.
 *
 * @param scene  as it was read; other frames than `map` are given back as they are
 */
export function withPlaceNames(scene: Scene): Scene {
  if (scene.frame !== "map") return scene;
  return { ...scene, objects: scene.objects.map(named) };
}

function named(object: SceneObject): SceneObject {
  const { category, attributes, mention } = object;
  const words = mention?.text ?? "";
  const isName = PROPER.test(words) || HAN.test(words);
  if (!isName || words.length < LEAST_LETTERS || isKnownCategory(category)) return object;
  const lower = words.toLowerCase();
  if (attributes[NAME] !== undefined) return object;
  if (lower === category) return { ...object, attributes: { ...attributes, [NAME]: words } };
  // New York is not a york that is new.
  return lower.endsWith(` ${category}`) ? { ...object, attributes: { [NAME]: words } } : object;
}
