import { NAME } from "../words/attributes.ts";
import type { Term } from "./terms.ts";

/** What can stand in a sentence as a name: words and what joins them, no marks that end a sentence. */
const NAMELIKE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}&'’ -]{0,59}$/u;

/** Give what a single thing alone is called, as cities and rivers of a map are; undefined where it has no name. */
export function ownName({ attributes, count }: Term): string | undefined {
  const name = attributes[NAME]?.trim();
  return count === 1 && name !== undefined && NAMELIKE.test(name) ? name : undefined;
}
