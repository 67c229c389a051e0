import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { PeerResult } from "./peers/measure-peer.ts";
import type { Ready, StepAnswer } from "./protocol.ts";
import { Side, type SideCommand } from "./side.ts";
import { median } from "./statistics.ts";
import { STEPS, type StepName } from "./steps/index.ts";

/** How often and with what a step is measured. */
export interface MeasureOptions {
  /** Turns that count, for each side: one step each, but for the small ones. */
  readonly steps: number;
  /** Threads of each side. */
  readonly threads: number;
  /** A Python with PyTorch, or undefined to measure ours alone. */
  readonly python: string | undefined;
  /** Called after each round. */
  readonly onRound?: (round: number, rounds: number) => void;
}

/** One side's numbers: counted steps only, but for the first loss. */
export interface SideResult extends Ready {
  readonly medianMs: number;
  readonly minMs: number;
  readonly maxMs: number;
  readonly timesMs: readonly number[];
  readonly peakMb: number;
  readonly firstLoss: number;
  readonly lastLoss: number;
}

/** A step measured on both sides, or on ours alone. */
export interface Measurement {
  readonly step: StepName;
  readonly ours: SideResult;
  readonly peer?: SideResult;
  /** Our time over the peer's: of the medians, and the median over the pairs of steps. */
  readonly ratio?: { readonly ofMedians: number; readonly ofPairs: number };
  /** The peers in JavaScript, each run alone. */
  readonly others?: readonly PeerResult[];
}

/** Steps run first, in which memory grows and caches fill. */
export const WARM_UP_STEPS = 5;

/**
 * Between two turns: the threads of the side that just ran must have stopped spinning.
 *
 * CONTRIBUTOR NOTES: PyTorch's still take a core 50 ms after its step: with that pause our GCN takes
 * 3.9 ms a step, with 200 ms 2.3; a Transformer 188 and 158 ms. 500 ms changes nothing more.
 */
export const PAUSE_MS = 200;

/**
 * Measure a step: both sides in processes of their own, alternating step by step.
 *
 * @throws Error  when the sides do not train the same model, or a loss does not fall
 */
export async function measure(step: StepName, options: MeasureOptions): Promise<Measurement> {
  const sides = await Promise.all(commandsOf(step, options).map((command) => Side.start(command)));
  try {
    const answers = await alternate(step, sides, options);
    const [ours, peer] = sides.map(({ ready }, i) => resultOf(ready, answers[i]!));
    requireComparable(step, [ours!, ...(peer ? [peer] : [])]);
    return { step, ours: ours!, ...(peer && { peer, ratio: ratioOf(ours!, peer) }) };
  } finally {
    for (const side of sides) side.stop();
  }
}

/**
 * What the peer is given beside its arguments.
 *
 * CONTRIBUTOR NOTES: as Debian installs it, PyTorch has two pools of threads (OpenMP's and
 * OpenBLAS's), and each spins while it waits for the other: the Transformer's step then takes
 * 600 ms instead of 260 ms on two cores. The faster peer is the fair one. Ours does not spin.
 */
const PEER_ENVIRONMENT = { OMP_WAIT_POLICY: "PASSIVE" };

function commandsOf(step: StepName, { threads, python }: MeasureOptions): readonly SideCommand[] {
  const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const parameters = [step, `${threads}`];
  const ours = {
    program: process.execPath,
    parameters: ["--import", "tsx", file("worker.ts"), ...parameters],
  };
  if (!python) return [ours];
  const peer = {
    program: python,
    parameters: [file("torch_steps.py"), ...parameters],
    environment: PEER_ENVIRONMENT,
  };
  return [ours, peer];
}

async function alternate(
  step: StepName,
  sides: readonly Side[],
  { steps, onRound }: MeasureOptions,
): Promise<readonly (readonly StepAnswer[])[]> {
  const answers = sides.map((): StepAnswer[] => []);
  const rounds = WARM_UP_STEPS + steps;
  const { turn = 1 } = STEPS[step];
  for (let round = 1; round <= rounds; round++) {
    for (const [i, side] of sides.entries()) {
      // the loss of the first turn shows where training starts
      answers[i]!.push(await side.steps(round === 1 ? 1 : turn));
      await sleep(PAUSE_MS);
    }
    onRound?.(round, rounds);
  }
  return answers;
}

function resultOf(ready: Ready, answers: readonly StepAnswer[]): SideResult {
  const timesMs = answers.slice(WARM_UP_STEPS).map(({ timeMs }) => timeMs);
  return {
    ...ready,
    medianMs: median(timesMs),
    minMs: Math.min(...timesMs),
    maxMs: Math.max(...timesMs),
    timesMs,
    peakMb: answers.at(-1)!.peakMb,
    firstLoss: answers[0]!.loss,
    lastLoss: answers.at(-1)!.loss,
  };
}

function ratioOf(ours: SideResult, peer: SideResult): { ofMedians: number; ofPairs: number } {
  const pairs = ours.timesMs.map((timeMs, i) => timeMs / peer.timesMs[i]!);
  return { ofMedians: ours.medianMs / peer.medianMs, ofPairs: median(pairs) };
}

function requireComparable(step: StepName, sides: readonly SideResult[]): void {
  for (const { version, parameters, weights, firstLoss, lastLoss } of sides) {
    const [{ parameters: expected, weights: expectedWeights }] = sides as [SideResult];
    if (parameters !== expected || weights !== expectedWeights) {
      throw new Error(
        `bench: expected the same ${step} on both sides, ${expected} parameters in ` +
          `${expectedWeights} weights, got ${parameters} in ${weights} from ${version}`,
      );
    }
    if (!(lastLoss < firstLoss)) {
      throw new Error(
        `bench: expected the loss of ${step} to fall, got ${firstLoss} and then ${lastLoss} from ${version}`,
      );
    }
  }
}
