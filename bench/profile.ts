import { formatMemory, formatProfile } from "@syntopia/engine";
import { WARM_UP_STEPS } from "./measure.ts";
import { STEPS, type StepName } from "./steps/index.ts";

/** Rows of each table. */
const ROWS = 10;

/** Where a step's time and memory go, as text: measured under ONNX Runtime's profiler, and estimated. */
export async function profileStep(
  name: StepName,
  { steps, threads }: { readonly steps: number; readonly threads: number },
): Promise<string> {
  const program = STEPS[name].build();
  const times = await program.profile({ steps, threads, warmUpSteps: WARM_UP_STEPS });
  const memory = program.estimateMemory();
  const share = (100 * (memory.betweenBytes + memory.constantBytes)) / times.peakBytes;
  return [
    formatProfile(times, { rows: ROWS }),
    `estimated memory, ${share.toFixed(0)} % of what was measured for constants and in between: ` +
      formatMemory(memory, { rows: ROWS }),
  ].join("\n\n");
}
