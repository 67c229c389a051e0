/** File systems take 255 bytes, and a Chinese character is three. */
const LONGEST = 60;

/**
 * Words as a folder's name: letters and digits of any script, joined by hyphens.
 *
 * @example
 * slugOf("A red cube, to the left!") // "a-red-cube-to-the-left"
 */
export function slugOf(words: string): string {
  const joined = words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  const short = [...joined].slice(0, LONGEST).join("");
  return short.replace(/^-+|-+$/g, "") || "scene";
}
