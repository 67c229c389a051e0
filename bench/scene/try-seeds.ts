/**
 * Tries many seeds in as many processes as there are cores. What they find out, and what of the processor
 * each takes, is the same in one process or in several; times on the clock are measured elsewhere, alone.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import type { Trial, TrialOutcome } from "./random-layouts.ts";

/** So many seeds are handed out at a time. */
const BATCH = 25;

/** Seeds for a process to try. */
export interface Batch {
  readonly trial: Trial;
  readonly from: number;
  /** The first that is not tried any more. */
  readonly to: number;
}

/**
 * Try the seeds from 0 up.
 *
 * @returns  one outcome for each, in the order of the seeds
 * @throws Error  when a process ends before its seeds are tried
 */
export async function trySeeds(trial: Trial, count: number): Promise<readonly TrialOutcome[]> {
  const batches = Array.from({ length: Math.ceil(count / BATCH) }, (_, rank): Batch => {
    const from = rank * BATCH;
    return { trial, from, to: Math.min(from + BATCH, count) };
  });
  const outcomes: TrialOutcome[] = [];
  const workers = Math.min(availableParallelism(), batches.length);
  await Promise.all(Array.from({ length: workers }, () => work(batches, outcomes)));
  return outcomes.sort((a, b) => a.seed - b.seed);
}

/** Have one process try batch after batch, as long as there are any. */
async function work(batches: Batch[], outcomes: TrialOutcome[]): Promise<void> {
  const child = fork(new URL("seed-worker.ts", import.meta.url), { execArgv: ["--import", "tsx"] });
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(
      `bench: expected a process to try its seeds, got its end (${code}). See above.`,
    );
  });
  ended.catch(() => undefined);
  for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
    child.send(batch);
    const [answer] = (await Promise.race([once(child, "message"), ended])) as [TrialOutcome[]];
    outcomes.push(...answer);
  }
  child.disconnect();
}
