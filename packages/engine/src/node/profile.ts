import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NdArray } from "../array.ts";
import { requireKnownOptions } from "../known-options.ts";
import { type Profile, summarize } from "../profile/profile.ts";
import { kernelsOf, type TraceEvent } from "../profile/trace.ts";
import { viewerTrace } from "../profile/viewer-trace.ts";
import type { InputType, ProgramSource } from "../program.ts";
import type { Branch } from "../tree.ts";
import { compile } from "./compile.ts";
import type { CompileOptions } from "./session.ts";

/** How a program is profiled, and how it is compiled for that. */
export interface ProfileOptions extends Omit<CompileOptions, "profileTo"> {
  /** Steps that count, default 10. */
  readonly steps?: number;
  /** Steps before them, in which memory grows, default 3. */
  readonly warmUpSteps?: number;
  /** How many parts of a layer's dotted path make a row, default all. */
  readonly depth?: number;
  /** Where to write a trace of the counted steps for chrome://tracing or ui.perfetto.dev, default nowhere. */
  readonly traceFile?: string;
}

/** The defaults of `profile`. */
export const PROFILE_DEFAULTS = { steps: 10, warmUpSteps: 3 } as const;

const OPTION_NAMES = ["steps", "warmUpSteps", "depth", "traceFile", "device", "strict", "threads"];

/**
 * Run a program under ONNX Runtime's profiler: the time of each kind of op and of each layer.
 *
 * Layers are known by the parameters that they read, or by `scope`. Nothing is left on the disk
 * but the trace file that was asked for. `formatProfile` prints the result.
 *
 * @param source  as for `compile`; its state is where the steps start
 * @param batch   an array for each input, fed at each step
 * @throws Error  when an option is unknown or a number of steps is not whole; as `compile` and `run`
 * @example
 * const times = await profile(step, batch, { steps: 20, traceFile: "step.json" });
 * console.log(formatProfile(times));
 */
export async function profile<
  const I extends Readonly<Record<string, InputType>>,
  S extends Branch<NdArray>,
>(
  source: ProgramSource<I, S>,
  batch: Readonly<Record<Extract<keyof I, string>, NdArray>>,
  options: ProfileOptions = {},
): Promise<Profile> {
  requireKnownOptions("profile", options, OPTION_NAMES);
  const { steps, warmUpSteps, depth, traceFile, ...compiling } = {
    ...PROFILE_DEFAULTS,
    ...options,
  };
  requireCount("steps", steps, 1);
  requireCount("warmUpSteps", warmUpSteps, 0);
  if (depth !== undefined) requireCount("depth", depth, 1);
  const kernels = kernelsOf(await traced(source, batch, warmUpSteps + steps, compiling), steps);
  const summary = summarize(kernels, steps, depth);
  if (traceFile === undefined) return summary;
  await writeFile(traceFile, viewerTrace(kernels));
  return { ...summary, traceFile };
}

function requireCount(name: string, count: number, least: number): void {
  if (Number.isInteger(count) && count >= least) return;
  throw new Error(`profile: expected ${name} to be whole, ${least} or more, got ${count}`);
}

/** Run, and take ONNX Runtime's profile from a folder that is gone afterwards. */
export async function traced<
  const I extends Readonly<Record<string, InputType>>,
  S extends Branch<NdArray>,
>(
  source: ProgramSource<I, S>,
  batch: Readonly<Record<Extract<keyof I, string>, NdArray>>,
  runs: number,
  options: CompileOptions,
): Promise<readonly TraceEvent[]> {
  const folder = await mkdtemp(join(tmpdir(), "syntopia-profile-"));
  try {
    const program = await compile(source, { ...options, profileTo: join(folder, "profile") });
    try {
      for (let i = 0; i < runs; i++) await program.run(batch);
    } finally {
      await program.close();
    }
    const [file] = await readdir(folder);
    return JSON.parse(await readFile(join(folder, file!), "utf8")) as TraceEvent[];
  } finally {
    await rm(folder, { recursive: true });
  }
}
