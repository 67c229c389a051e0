import type { Language, UnknownNoun } from "@syntopia/scene";

/**
 * Say in the language of the words that a noun of theirs is in no table, and what may have been meant.
 *
 * @example
 * unknownNote({ text: "tabel", start: 2, end: 7, meant: "table" }, "en")
 * // '"tabel" is in no table: taken for a thing. Did you mean "table"?'
 */
export function unknownNote({ text, meant }: UnknownNoun, language: Language): string {
  if (language === "zh") return `没有收录“${text}”：当作一个物体。`;
  const question = meant === undefined ? "" : ` Did you mean "${meant}"?`;
  return `"${text}" is in no table: taken for a thing.${question}`;
}
