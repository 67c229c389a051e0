import { dashed } from "./dashed.ts";

/** What an object is to be called by. */
export interface Named {
  /** As the source has it. */
  readonly id?: string | undefined;
  readonly category: string;
}

/**
 * Give an id to every object that has none: its category, with dashes for spaces, and a number that nobody has yet.
 *
 * @returns  in the order of the objects; the ids that were there are kept, even where two are equal
 * @example
 * uniqueIds([{ category: "cup" }, { id: "7", category: "cup" }, { category: "cup" }])
 * // ["cup-1", "7", "cup-2"]
 */
export function uniqueIds(objects: readonly Named[]): readonly string[] {
  const taken = new Set(objects.map(({ id }) => id));
  const counts = new Map<string, number>();
  return objects.map(({ id, category }) => {
    if (id !== undefined) return id;
    const stem = dashed(category);
    let count = counts.get(stem) ?? 0;
    do count += 1;
    while (taken.has(`${stem}-${count}`));
    counts.set(stem, count);
    return `${stem}-${count}`;
  });
}
