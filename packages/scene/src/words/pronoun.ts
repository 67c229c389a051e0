import type { Group } from "./group.ts";
import { hull } from "./span.ts";

/**
 * Decide what a pronoun means: "it" one thing rather than several, "they" several things, which may
 * be two that were spoken of apart ("A is left of B. They are red.").
 *
 * @param choices  what was spoken of, the likeliest first
 * @param avoid    objects that it cannot mean (the subject of the same clause)
 * @returns        undefined when nothing was spoken of
 */
export function findPronoun(
  number: "one" | "many",
  choices: readonly (Group | undefined)[],
  avoid: readonly string[],
): Group | undefined {
  const free = choices.filter(
    (group): group is Group =>
      group !== undefined && group.ids.length > 0 && !group.ids.some((id) => avoid.includes(id)),
  );
  if (number === "one") return free.find(({ ids }) => ids.length === 1) ?? lastOf(free[0]);
  return free.find(({ ids }) => ids.length > 1) ?? together(free);
}

/** "a bench, a shelf and coats on IT": on the shelf, which was named last of several. */
function lastOf(group: Group | undefined): Group | undefined {
  const last = group?.members?.at(-1);
  return group && last?.length === 1 ? { ids: last, range: group.range } : group;
}

/** The likeliest single thing with the next other one. */
function together(groups: readonly Group[]): Group | undefined {
  const [first] = groups;
  const second = groups.find(({ ids }) => ids[0] !== first?.ids[0]);
  if (first === undefined || second === undefined) return first;
  return { ids: [...first.ids, ...second.ids], range: hull([first.range, second.range]) };
}
