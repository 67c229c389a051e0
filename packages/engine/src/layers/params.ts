import { describeValue } from "../describe-value.ts";
import { ShapeError } from "../errors.ts";

/**
 * Refuse parameters that are not a layer's: what was misspelt on the way from the tree is undefined.
 *
 * @param where   the layer
 * @param params  as `apply` was given them
 * @param names   those that it cannot do without
 * @throws ShapeError  when one is missing
 */
export function requireParams(where: string, params: object, names: readonly string[]): void {
  const given = (params ?? {}) as Readonly<Record<string, unknown>>;
  if (names.every((name) => given[name] !== undefined)) return;
  throw new ShapeError(
    `${where}: expected parameters with ${names.join(", ")}, got ${describeValue(params)}. ` +
      "Pass what init made for this layer; undefined is often a misspelt name.",
  );
}
