import { fileURLToPath } from "node:url";
import type { StepAnswer } from "../protocol.ts";
import { Side } from "../side.ts";
import { median } from "../statistics.ts";
import type { StepName } from "../steps/index.ts";
import { findPeer, PEERS, type PeerName } from "./find-peer.ts";

/** What a peer in JavaScript took for a step, or why there is no number. */
export interface PeerResult {
  readonly peer: PeerName;
  readonly version?: string;
  readonly timesMs: readonly number[];
  readonly medianMs?: number;
  /** Its median over ours. */
  readonly factor?: number;
  /** What its time is over ours at least, where it took too long to be measured. */
  readonly factorAtLeast?: number;
  readonly peakMb?: number;
  /** Why it was not measured. */
  readonly cannot?: string;
}

/** Of each call; also what all calls of a peer may take before the next is left out. */
const LIMIT_MS = 60_000;
const COUNTED_STEPS = 3;

interface Ours {
  readonly medianMs: number;
  readonly parameters: number;
  readonly weights: number;
}

/** Run a peer's step alone, once to warm up and at most three times that count. */
export async function measurePeer(peer: PeerName, step: StepName, ours: Ours): Promise<PeerResult> {
  const refuse = (cannot: string): PeerResult => ({ peer, timesMs: [], cannot });
  const { package: name, tried } = PEERS[peer];
  if (!findPeer(peer)) return refuse(`not installed; npm i --no-save ${name}@${tried}`);
  const program = fileURLToPath(new URL("worker.ts", import.meta.url));
  const parameters = ["--import", "tsx", program, peer, step];
  let side: Side | undefined;
  try {
    side = await Side.start({ program: process.execPath, parameters });
    const { version, parameters: numbers, weights } = side.ready;
    if (numbers !== ours.parameters || weights !== ours.weights) {
      return refuse(`trains ${numbers} parameters in ${weights} weights, another model than ours`);
    }
    const answers = await runSteps(side);
    if (!answers) {
      const factorAtLeast = LIMIT_MS / ours.medianMs;
      const cannot = `a step takes over ${LIMIT_MS / 1000} s, at least ${Math.floor(factorAtLeast)} times ours`;
      return { ...refuse(cannot), version, factorAtLeast };
    }
    return { peer, version, ...summary(answers, ours.medianMs) };
  } catch (error) {
    return refuse((error as Error).message);
  } finally {
    side?.kill();
  }
}

/** The warm-up's answer and then the counted ones, or undefined where one took too long. */
async function runSteps(side: Side): Promise<readonly StepAnswer[] | undefined> {
  const answers: StepAnswer[] = [];
  const start = performance.now();
  do {
    const answer = await within(LIMIT_MS, side.steps(1));
    if (!answer) return undefined;
    answers.push(answer);
  } while (
    answers.length < 2 ||
    (answers.length <= COUNTED_STEPS && performance.now() - start < LIMIT_MS)
  );
  return answers;
}

function summary(answers: readonly StepAnswer[], oursMs: number): Omit<PeerResult, "peer"> {
  const timesMs = answers.slice(1).map(({ timeMs }) => timeMs);
  const last = answers.at(-1)!;
  // four steps are too few to ask that the loss falls: the Transformer's first ones raise it
  if (!Number.isFinite(last.loss) || last.loss === answers[0]!.loss) {
    return { timesMs, cannot: `expected a loss that moves, got ${last.loss}` };
  }
  const medianMs = median(timesMs);
  return { timesMs, medianMs, factor: medianMs / oursMs, peakMb: last.peakMb };
}

async function within<R>(limitMs: number, work: Promise<R>): Promise<R | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), limitMs);
  });
  // a process that is ended late breaks its promise: nobody waits for it any more
  work.catch(() => {});
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Write a peer's result as one line of a report. */
export function formatPeer({ peer, version, timesMs, ...result }: PeerResult): string {
  if (result.cannot) return `- ${version ?? peer}: ${result.cannot}`;
  return (
    `- ${version} (${PEERS[peer].how}): ${result.medianMs!.toFixed(0)} ms, ` +
    `**${result.factor!.toFixed(1)} times ours**, peak ${result.peakMb!.toFixed(0)} MB, ` +
    `${timesMs.length} counted`
  );
}
