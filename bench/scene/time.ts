const ROUNDS = 15;

/** Median milliseconds of a round. */
export interface Time {
  readonly clock: number;
  /** Of the processor, which other work on the machine disturbs less. */
  readonly processor: number;
}

/** Time some work: the median of fifteen rounds, after two to warm up. */
export async function time(work: () => unknown): Promise<Time> {
  const rounds: Time[] = [];
  for (let round = 0; round < ROUNDS + 2; round += 1) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    await work();
    const { user, system } = process.cpuUsage(before);
    rounds.push({ clock: performance.now() - start, processor: (user + system) / 1000 });
  }
  const counted = rounds.slice(2);
  return {
    clock: median(counted.map(({ clock }) => clock)),
    processor: median(counted.map(({ processor }) => processor)),
  };
}

/** The middle one of some numbers, the upper of two. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
}
