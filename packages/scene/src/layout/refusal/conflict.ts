/** The most sets that are looked at for a small conflict before a larger one is reduced. */
const MAX_SETS = 600;

/**
 * Find a smallest conflict by looking at single statements, then pairs, then triples.
 *
 * @param statements  impossible together
 * @param impossible  a quick proof that some of them are impossible together
 * @returns           undefined when no set that small is, or when there are too many sets
 */
export function smallConflict<Statement>(
  statements: readonly Statement[],
  impossible: (statements: readonly Statement[]) => boolean,
): readonly Statement[] | undefined {
  let sets: (readonly number[])[] = [[]];
  for (let size = 1; size <= 3; size++) {
    sets = sets.flatMap((set) =>
      [...statements.keys()].slice((set.at(-1) ?? -1) + 1).map((next) => [...set, next]),
    );
    if (sets.length > MAX_SETS) return undefined;
    const found = sets.find((set) => impossible(set.map((index) => statements[index]!)));
    if (found) return found.map((index) => statements[index]!);
  }
  return undefined;
}

/**
 * Reduce statements that cannot hold together to a set of which every proper subset can.
 *
 * Deletion: each statement is left out for good if the rest is still impossible without it.
 *
 * @param statements  impossible together
 * @param impossible  proves that some of them are impossible together; false when they are not, or
 *                    when that could not be proven
 */
export function minimalConflict<Statement>(
  statements: readonly Statement[],
  impossible: (statements: readonly Statement[]) => boolean,
): readonly Statement[] {
  let conflict = statements;
  for (const statement of statements) {
    const rest = conflict.filter((other) => other !== statement);
    if (impossible(rest)) conflict = rest;
  }
  return conflict;
}
