import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { isStepName, STEP_NAMES, type StepName } from "./steps/index.ts";

/** What `npm run bench` was asked to do. */
export interface BenchOptions {
  readonly names: readonly StepName[];
  /** Steps that count, for each side. */
  readonly steps: number;
  /** Threads of each side. */
  readonly threads: number;
  readonly save: boolean;
  /** Profile ours instead of comparing. */
  readonly profile: boolean;
}

export const USAGE = `npm run bench -- [${STEP_NAMES.join(" | ")}]... [--steps 15] [--threads N] [--save] [--profile]`;

/**
 * Read the command line.
 *
 * @throws Error  when a step or an option is unknown or a number is no number, with the known ones
 */
export function readOptions(words: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      steps: { type: "string", default: "15" },
      threads: { type: "string", default: `${availableParallelism()}` },
      save: { type: "boolean", default: false },
      profile: { type: "boolean", default: false },
    },
  });
  const unknown = positionals.find((word) => !isStepName(word));
  if (unknown !== undefined) {
    throw new Error(`bench: expected steps among ${STEP_NAMES.join(", ")}, got "${unknown}"`);
  }
  return {
    names: positionals.length === 0 ? STEP_NAMES : positionals.filter(isStepName),
    steps: readCount("--steps", values.steps),
    threads: readCount("--threads", values.threads),
    save: values.save,
    profile: values.profile,
  };
}

function readCount(name: string, text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`bench: expected a whole number above 0 after ${name}, got "${text}"`);
}
