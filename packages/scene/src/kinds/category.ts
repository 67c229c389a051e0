/**
 * Give the last word of a category, which says what kind of thing it is.
 *
 * @example
 * headOf("glass coffee table") // "table"
 */
export function headOf(category: string): string {
  return category.slice(category.lastIndexOf(" ") + 1);
}

/** Tell whether a category is among names, whole or by its last word. */
export function isKindOf(category: string, names: ReadonlySet<string>): boolean {
  return names.has(category) || names.has(headOf(category));
}
