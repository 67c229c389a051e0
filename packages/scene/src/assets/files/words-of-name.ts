import { categoryOfChinese } from "../../kinds/noun-table.ts";

/** What a file or node may carry after its words: a copy's or a version's number, a level of detail. */
const TAIL =
  /(?:(?:^|[\s_.-]+)(?:v?\d+|lod\s*\d+|copy|clone|instance|final|low[\s_-]?poly|mesh|model)|\s*\(\d+\))$/iu;

/** What game engines and studios put before the words: "SM_Chair" is a static mesh. */
const HEAD = /^(?:sm|sk|geo|mesh|obj|model|prop|grp)_+(?=\p{L})/iu;

/**
 * Read the words in a file's or a node's name: "OfficeChair_02.glb" is "office chair".
 *
 * Folders and the extension are left out, camel case is taken apart, numbers and marks of copies at the
 * end and the kind of a file before the words ("SM_") are left out; a Chinese noun that the noun table knows becomes its English category.
 *
 * @returns  lower-case words with single spaces; empty when the name has none
 */
export function wordsOfName(name: string): string {
  const file = name.split(/[/\\]/).at(-1)!;
  let words = file
    .replace(/\.(?:glb|gltf|obj|fbx|dae|blend|3ds|max|stl|usdz?|skp)$/i, "")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .trim()
    .replace(HEAD, "");
  for (let rest = ""; rest !== words; ) {
    rest = words;
    words = rest.replace(TAIL, "").replace(/([\p{L}])\d+$/u, "$1");
  }
  const plain = words
    .toLowerCase()
    .replace(/[\s_.-]+/g, " ")
    .trim();
  return categoryOfChinese(plain) ?? plain;
}
