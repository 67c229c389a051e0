import type { Branch, NdArray, ProgramSource } from "@syntopia/engine";
import type { compile as compileFunction, Program } from "@syntopia/engine/node";
import type { Batch } from "../data/index.ts";
import { ahead } from "./_ahead.ts";
import type { Answer, Task } from "./task.ts";

/** A model without its training: parameters in, answers out. */
export type Judge = Program<string, { params: Branch<NdArray> }>;

/** The program of a judge. */
export function outputSource(
  task: Task,
): ProgramSource<Task["inputs"], { params: Branch<NdArray> }> {
  return {
    inputs: task.inputs,
    state: { params: task.params },
    build: (inputs, { params }) => ({ outputs: { values: task.outputs(params, inputs) } }),
  };
}

/** Run parameters on batches. */
export async function answersOf(
  judge: Judge,
  params: Branch<NdArray>,
  batches: AsyncIterable<Batch>,
  answered: (samples: number) => void = () => undefined,
): Promise<readonly Answer[]> {
  judge.setState({ params });
  const answers: Answer[] = [];
  for await (const batch of ahead(batches)) {
    const { values } = await judge.run(batch.inputs);
    answers.push({ batch, values: values!.data as Float32Array });
    answered(batch.samples.length);
  }
  return answers;
}

/** How answers are made: the door to run on, its threads, and who is told how many there are more. */
export interface PredictOptions {
  readonly compile: typeof compileFunction;
  readonly threads?: number;
  readonly answered?: (samples: number) => void;
}

/**
 * Answer batches with a model, without training.
 *
 * @param params  of the form of the task's own; what is left out keeps its first values
 * @returns       one answer for each batch, in order
 * @throws ShapeError  when a parameter is unknown, or of another shape or type
 */
export async function predict(
  task: Task,
  params: Branch<NdArray>,
  batches: AsyncIterable<Batch>,
  { compile, threads, answered }: PredictOptions,
): Promise<readonly Answer[]> {
  const judge = await compile(outputSource(task), threads === undefined ? {} : { threads });
  try {
    return await answersOf(judge, params, batches, answered);
  } finally {
    await judge.close();
  }
}
