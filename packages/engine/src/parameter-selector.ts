import type { Shape } from "./shape.ts";

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
