import {
  type Branch,
  type NdArray,
  ndarray,
  type Optimizer,
  type Schedule,
  trainingStep,
} from "@syntopia/engine";
import type { compile as compileFunction, Program } from "@syntopia/engine/node";
import type { Batch } from "../data/index.ts";
import { ahead } from "./_ahead.ts";
import { answersOf, type Judge, outputSource } from "./predict.ts";
import {
  advance,
  type Checkpoint,
  type Progress,
  START,
  type ValidationRecord,
} from "./progress.ts";
import type { Task } from "./task.ts";

/** Settings of a training. */
export interface TrainOptions {
  /** The most steps. */
  readonly steps: number;
  /** Steps between validations; each is a checkpoint too. */
  readonly validateEvery: number;
  /** Validations without a better score after which training stops. */
  readonly patience: number;
  readonly optimizer: Optimizer;
  readonly schedule: Schedule;
  readonly clipNorm: number;
  readonly threads?: number;
}

/** What a training tells of itself, and where it puts what it made. */
export interface TrainObserver {
  step?(progress: Progress, loss: number): void;
  validated?(record: ValidationRecord): Promise<void>;
  /** The parameters with the best validation score so far. */
  best?(params: Branch<NdArray>, record: ValidationRecord): Promise<void>;
  checkpoint?(checkpoint: Checkpoint): Promise<void>;
}

/**
 * Train a task: steps, validation, early stopping, checkpoints.
 *
 * The next batch is made while the current one is learned. A stopped training goes on from its
 * last checkpoint with the same batches and the same numbers as if it had not been stopped.
 *
 * @param compile   the door to run on: `@syntopia/engine/node`'s, or another with its signature
 * @param resume    a checkpoint of the same task and options; a training that had ended stays as it is
 * @param signal    stops after the current step; what came after the last checkpoint is given up
 * @returns         where the training ended
 * @throws Error    when the loss is no number any more, or there is nothing to train on
 */
export async function train(
  task: Task,
  options: TrainOptions,
  {
    compile,
    observer = {},
    resume,
    signal,
  }: {
    readonly compile: typeof compileFunction;
    readonly observer?: TrainObserver;
    readonly resume?: Checkpoint;
    readonly signal?: AbortSignal;
  },
): Promise<Progress> {
  let progress = resume?.progress ?? START;
  if (hasEnded(progress, options)) return progress;
  const learner = await compile(stepSource(task, options), threadsOf(options));
  const judge = await compile(outputSource(task), threadsOf(options));
  try {
    if (resume) learner.setState(resume.state);
    for await (const { batch, epoch, index } of endlessBatches(task, progress)) {
      const loss = await learn(learner, batch, options.schedule(progress.step));
      requireFinite(loss, progress.step);
      progress = advance(progress, { epoch, index, loss });
      observer.step?.(progress, loss);
      const last = progress.step >= options.steps;
      if (last || progress.step % options.validateEvery === 0) {
        progress = await validate(progress, { task, learner, judge, options, observer });
      }
      if (hasEnded(progress, options) || signal?.aborted) break;
    }
    return progress;
  } finally {
    await learner.close();
    await judge.close();
  }
}

function hasEnded({ step, sinceBest }: Progress, { steps, patience }: TrainOptions): boolean {
  return step >= steps || sinceBest >= patience;
}

type Learner = Program<string, { params: Branch<NdArray>; optimizer: Branch<NdArray> }>;
function stepSource(task: Task, { optimizer, clipNorm }: TrainOptions) {
  return trainingStep({
    inputs: task.inputs,
    params: task.params,
    optimizer,
    clipNorm,
    loss: (params, inputs) => ({ loss: task.loss(task.outputs(params, inputs), inputs) }),
  });
}

function threadsOf({ threads }: TrainOptions): { readonly threads?: number } {
  return threads === undefined ? {} : { threads };
}

async function learn(learner: Learner, batch: Batch, learningRate: number): Promise<number> {
  const outputs = await learner.run({ ...batch.inputs, learningRate: ndarray([learningRate], []) });
  return Number(outputs.loss!.data[0]);
}

function requireFinite(loss: number, step: number): void {
  if (Number.isFinite(loss)) return;
  throw new Error(
    `train: expected a finite loss at step ${step}, got ${loss}. Lower the learning rate, or check the data.`,
  );
}

interface Validation {
  readonly task: Task;
  readonly learner: Learner;
  readonly judge: Judge;
  readonly options: TrainOptions;
  readonly observer: TrainObserver;
}

async function validate(
  progress: Progress,
  { task, learner, judge, options: { schedule }, observer }: Validation,
): Promise<Progress> {
  const state = learner.state();
  const metrics = task.measure(await answersOf(judge, state.params, task.validationBatches()));
  const { step, epoch, loss, best } = progress;
  const record = {
    step,
    epoch,
    loss: loss.total / loss.steps,
    learningRate: schedule(step - 1),
    metrics,
  };
  const better = metrics.score > best.score;
  const next: Progress = {
    ...progress,
    best: better ? { score: metrics.score, step } : best,
    sinceBest: better ? 0 : progress.sinceBest + 1,
    loss: START.loss,
  };
  if (better) await observer.best?.(state.params, record);
  await observer.checkpoint?.({ state, progress: next });
  await observer.validated?.(record);
  return next;
}

async function* endlessBatches(task: Task, { epoch: first, batch: from }: Progress) {
  for (let epoch = first; ; epoch++) {
    let index = epoch === first ? from : 0;
    for await (const batch of ahead(task.trainBatches(epoch, index))) {
      yield { batch, epoch, index: index++ };
    }
    if (index === 0) throw new Error(`train: expected batches in epoch ${epoch}, got none`);
  }
}
