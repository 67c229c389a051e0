import type { Shape } from "./shape.ts";
import type { TensorType } from "./tensor.ts";

/**
 * Which parameters are meant: the dotted name of a parameter or of a subtree, several of them,
 * a pattern that is found in the name, or a function of name and shape.
 *
 * @example
 * "encoder"                            // encoder.weight, encoder.blocks.0.bias, not encoder2.weight
 * ["encoder.blocks.0", "head"]
 * /\.bias$/
 * (path, shape) => shape.length < 2
 */
export type ParameterSelector =
  | string
  | readonly string[]
  | RegExp
  | ((path: string, shape: Shape) => boolean);

/**
 * Tell whether a parameter is among those selected.
 *
 * @param path   its dotted name
 * @param shape  its lengths
 */
export function selects(selector: ParameterSelector, path: string, shape: Shape): boolean {
  if (typeof selector === "function") return selector(path, shape);
  // search, unlike test, does not go on from the last match of a pattern marked "g"
  if (selector instanceof RegExp) return path.search(selector) !== -1;
  const names = typeof selector === "string" ? [selector] : selector;
  return names.some((name) => path === name || path.startsWith(`${name}.`));
}

/**
 * Refuse names and patterns that match no parameter: they are misspelt. A function may match nothing:
 * it states a rule rather than a name.
 *
 * @param where    who was given the selector, for the error
 * @param entries  every parameter, by dotted name
 * @throws Error   with the names that there are
 */
export function requireSelected(
  where: string,
  selector: ParameterSelector,
  entries: readonly (readonly [path: string, TensorType])[],
): void {
  if (typeof selector === "function") return;
  const parts = selector instanceof RegExp || typeof selector === "string" ? [selector] : selector;
  for (const part of parts) {
    if (entries.some(([path, { shape }]) => selects(part, path, shape))) continue;
    const names = entries.map(([path]) => path).join(", ");
    throw new Error(`${where}: expected a match among ${names}, got none for ${part}`);
  }
}
