/** A judged answer: the group (sentence) it belongs to, and whether it was right. */
export interface JudgedAnswer {
  readonly group: string;
  readonly right: boolean;
}

/**
 * Compute the share of right answers, in [0, 1].
 *
 * @throws Error  when there are no answers
 */
export function accuracy(answers: readonly JudgedAnswer[]): number {
  if (answers.length === 0) throw new Error("accuracy: expected at least one answer, got none");
  return answers.filter(({ right }) => right).length / answers.length;
}

/**
 * Compute the share of groups in which every answer is right, in [0, 1].
 *
 * @throws Error  when there are no answers
 * @see Suhr et al. 2019, §4, https://aclanthology.org/P19-1644 (consistency)
 */
export function consistency(answers: readonly JudgedAnswer[]): number {
  if (answers.length === 0) throw new Error("consistency: expected at least one answer, got none");
  const groups = new Map<string, boolean>();
  for (const { group, right } of answers) groups.set(group, (groups.get(group) ?? true) && right);
  return [...groups.values()].filter(Boolean).length / groups.size;
}
