/**
 * Our side of a measurement: `worker.ts STEP THREADS`, the twin of `torch_steps.py`.
 *
 * Prints what was built as one line of JSON, then for each line read, a number, runs so many steps
 * back to back and prints the milliseconds of one, the process's peak memory and the last loss.
 */
import { createInterface } from "node:readline";
import type { Ready, StepAnswer } from "./protocol.ts";
import { STEPS, type StepName } from "./steps/index.ts";
import { runtimeVersion } from "./versions.ts";

const [name, threads] = process.argv.slice(2) as [StepName, string];

function say(answer: Ready | StepAnswer): void {
  console.log(JSON.stringify(answer));
}

function peakMb(): number {
  return (process.resourceUsage().maxRSS * 1024) / 1e6;
}

const buildStart = performance.now();
const step = await STEPS[name].build().compile({ threads: Number(threads) });
say({
  version: runtimeVersion(),
  buildMs: performance.now() - buildStart,
  parameters: step.parameters,
  weights: step.weights,
});

for await (const line of createInterface({ input: process.stdin })) {
  const count = Number(line);
  let loss = Number.NaN;
  const start = performance.now();
  for (let i = 0; i < count; i++) loss = await step.run();
  const timeMs = (performance.now() - start) / count;
  say({ timeMs, peakMb: peakMb(), loss });
}
await step.close();
