/**
 * A category as it stands in an id: without spaces, as the parser writes it.
 *
 * @example
 * dashed("potted plant") // "potted-plant"
 */
export function dashed(category: string): string {
  return category.trim().replace(/\s+/gu, "-");
}
