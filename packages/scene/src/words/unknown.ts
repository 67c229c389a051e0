import { headOf } from "../kinds/category.ts";
import { isKnownThing, nearestThing } from "../kinds/known-things.ts";
import type { SceneObject, Span } from "../scene.ts";
import type { Absence } from "./absence.ts";
import { singularOf } from "./english/lexicon/plural.ts";
import { spanOf } from "./span.ts";

/** A noun that no table of the package has, and that was taken for a thing by its place in the sentence. */
export interface UnknownNoun extends Span {
  /** The known thing that it may be a slip of: "table" of "tabel". */
  readonly meant?: string;
}

/** Words for anything at all, which need no table. */
const ANYTHING: ReadonlySet<string> = new Set(["thing", "object", "person"]);

/**
 * Find the nouns that no table has among those that name what is there, and what is not.
 *
 * @param text     the whole text
 * @param objects  as they were read, each with its mention
 * @param absent   what is said not to be there
 * @returns        the nouns alone, without what is said of them; in the order of the text, each place once
 */
export function unknownNouns(
  text: string,
  objects: readonly SceneObject[],
  absent: readonly Absence[],
): readonly UnknownNoun[] {
  const named = [...objects, ...absent].filter(
    ({ category }) => !ANYTHING.has(category) && !isKnownThing(category),
  );
  const found = new Map<number, UnknownNoun>();
  for (const { category, mention } of named) {
    if (mention === undefined) continue;
    const noun = nounIn(text, mention, category);
    const meant = nearestThing(category);
    found.set(noun.start, { ...noun, ...(meant !== undefined && { meant }) });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The noun within the words that brought a thing up: "toadstools" in "two red toadstools"; all of them, where it is spelled otherwise. */
function nounIn(text: string, { start, text: words, ...mention }: Span, category: string): Span {
  const at = words.toLowerCase().indexOf(category);
  const plural =
    at < 0 ? undefined : /^[\p{Script=Latin}'’-]*/u.exec(words.slice(at + category.length));
  const noun =
    at < 0 ? wordOf(words, headOf(category)) : { at, length: category.length + plural![0].length };
  if (noun === undefined) return { ...mention, start, text: words };
  return spanOf(text, { start: start + noun.at, end: start + noun.at + noun.length });
}

/** The last of some words that is the plural of a noun: "wellies" of "welly". */
function wordOf(words: string, noun: string) {
  const all = [...words.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)];
  const found = all.findLast(([word]) => singularOf(word.toLowerCase()) === noun);
  return found && { at: found.index, length: found[0].length };
}
