import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WARM_UP_STEPS } from "./measure.ts";
import { STEPS, type StepName } from "./steps/index.ts";

/** The time that one step spends in the ops of one ONNX type. */
export interface OpTime {
  readonly type: string;
  /** Milliseconds in each step. */
  readonly timeMs: number;
  /** In [0, 1], of the time in all ops. */
  readonly share: number;
}

interface TraceEvent {
  readonly cat: string;
  readonly name: string;
  /** Start and duration in microseconds. */
  readonly ts: number;
  readonly dur: number;
  readonly args?: { readonly op_name?: string };
}

/** Run a step under ONNX Runtime's profiler; the op types on which most time is spent come first. */
export async function profileStep(
  name: StepName,
  { steps, threads }: { readonly steps: number; readonly threads: number },
): Promise<readonly OpTime[]> {
  const folder = await mkdtemp(join(tmpdir(), "syntopia-profile-"));
  try {
    const step = await STEPS[name].compile({ threads, profileTo: join(folder, "profile") });
    for (let i = 0; i < WARM_UP_STEPS + steps; i++) await step.run();
    await step.close();
    const [file] = await readdir(folder);
    const events = JSON.parse(await readFile(join(folder, file!), "utf8")) as TraceEvent[];
    return timesByType(events, steps);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function timesByType(events: readonly TraceEvent[], steps: number): readonly OpTime[] {
  const runs = events.filter(({ name }) => name === "model_run").map(({ ts }) => ts);
  const counted = runs.toSorted((a, b) => a - b).at(-steps)!;
  const totals = new Map<string, number>();
  for (const { cat, name, ts, dur, args } of events) {
    if (cat !== "Node" || !name.endsWith("_kernel_time") || ts < counted) continue;
    const type = args?.op_name ?? "unknown";
    totals.set(type, (totals.get(type) ?? 0) + dur / 1000 / steps);
  }
  const all = [...totals.values()].reduce((sum, timeMs) => sum + timeMs, 0);
  return [...totals]
    .map(([type, timeMs]) => ({ type, timeMs, share: timeMs / all }))
    .sort((a, b) => b.timeMs - a.timeMs);
}
