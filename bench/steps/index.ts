/**
 * The training steps that are timed, by the name under which they are chosen.
 * In: threads. Out: a compiled step, which `../worker.ts` runs.
 * Next: `../torch_steps.py` has the same steps in PyTorch, under the same names.
 */
import { bert } from "./bert.ts";
import { gcn } from "./gcn.ts";
import { mlp } from "./mlp.ts";
import { resnet18 } from "./resnet18.ts";
import type { BenchStep } from "./step.ts";
import { transformer } from "./transformer.ts";

export const STEPS = { transformer, resnet18, bert, gcn, mlp } as const satisfies Record<
  string,
  BenchStep
>;

/** The name of a step. */
export type StepName = keyof typeof STEPS;

/** The names of all steps, in the order in which they run. */
export const STEP_NAMES = Object.keys(STEPS) as readonly StepName[];

/** Tell a step's name from another word. */
export function isStepName(word: string): word is StepName {
  return Object.hasOwn(STEPS, word);
}
