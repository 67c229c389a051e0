import { objectIds } from "../placed.ts";
import type { CartesianScene, Relation } from "../scene.ts";

/** The most sets that are looked at for a small conflict before a larger one is reduced. */
const MAX_SETS = 600;

/**
 * Find a smallest conflict by looking at single relations, then pairs, then triples.
 *
 * @param relations   impossible together
 * @param impossible  a quick proof that some of them are impossible together
 * @returns           undefined when no set that small is, or when there are too many sets
 */
export function smallConflict(
  relations: readonly Relation[],
  impossible: (relations: readonly Relation[]) => boolean,
): readonly Relation[] | undefined {
  let sets: (readonly number[])[] = [[]];
  for (let size = 1; size <= 3; size++) {
    sets = sets.flatMap((set) =>
      [...relations.keys()].slice((set.at(-1) ?? -1) + 1).map((next) => [...set, next]),
    );
    if (sets.length > MAX_SETS) return undefined;
    const found = sets.find((set) => impossible(set.map((index) => relations[index]!)));
    if (found) return found.map((index) => relations[index]!);
  }
  return undefined;
}

/**
 * Reduce relations that cannot hold together to a set of which every proper subset can.
 *
 * Deletion: each relation is left out for good if the rest is still impossible without it.
 *
 * @param relations   impossible together
 * @param impossible  proves that some of them are impossible together; false when they are not, or
 *                    when that could not be proven
 */
export function minimalConflict(
  relations: readonly Relation[],
  impossible: (relations: readonly Relation[]) => boolean,
): readonly Relation[] {
  let conflict = relations;
  for (const relation of relations) {
    const rest = conflict.filter((other) => other !== relation);
    if (impossible(rest)) conflict = rest;
  }
  return conflict;
}

/**
 * Say which of the user's own phrases cannot hold together.
 *
 * @param conflict  minimal; a relation without a mention is named by the ids of its objects
 */
export function conflictMessage(conflict: readonly Relation[]): string {
  const phrases = conflict.map((relation) => `"${phraseOf(relation)}"`);
  if (phrases.length === 1) {
    return `solveLayout: expected relations that can hold, got ${phrases[0]}, which cannot. Drop or change it.`;
  }
  const list = `${phrases.slice(0, -1).join(", ")} and ${phrases.at(-1)}`;
  return `solveLayout: ${list} cannot hold together. Drop or change one of them.`;
}

/** Give the part of a scene that some of its relations speak of. */
export function subscene(scene: CartesianScene, relations: readonly Relation[]): CartesianScene {
  const ids = new Set(relations.flatMap((relation) => [relation.subject, ...objectIds(relation)]));
  return { ...scene, objects: scene.objects.filter(({ id }) => ids.has(id)), relations };
}

function phraseOf(relation: Relation): string {
  const { mention, subject, predicate } = relation;
  return mention?.text ?? `${subject} ${predicate} ${objectIds(relation).join(" and ")}`;
}
