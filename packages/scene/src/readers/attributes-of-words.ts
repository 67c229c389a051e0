import type { Attributes } from "../scene.ts";
import { ADJECTIVE_LISTS, OTHER, withAttribute } from "../words/attributes.ts";

const KNOWN: ReadonlyMap<string, readonly [name: string, value: string]> = new Map(
  ADJECTIVE_LISTS.flatMap(([name, rows]) =>
    rows.flatMap(([value, words]) =>
      [value, ...words].map((word) => [word, [name, value]] as const),
    ),
  ),
);

/**
 * Sort English adjectives into attributes: color, size, material and so on; the rest is `other`.
 *
 * @example
 * attributesOfWords(["red", "wooden", "parked"]) // { color: "red", material: "wood", other: "parked" }
 */
export function attributesOfWords(words: readonly string[]): Attributes {
  return words.reduce((attributes: Attributes, word) => {
    const plain = word.trim().toLowerCase();
    const [name, value] = KNOWN.get(plain) ?? [OTHER, plain];
    return plain === "" ? attributes : withAttribute(attributes, { name, value });
  }, {});
}
