import type { NdArray } from "@syntopia/engine";
import {
  type Branch,
  ndarray,
  type Optimizer,
  type ProgramSource,
  type Schedule,
  trainingStep,
} from "@syntopia/engine";
import type { compile as compileFunction, Program } from "@syntopia/engine/node";
import type { Batch } from "../data/index.ts";
import type { Answer, Metrics, Task } from "./task.ts";

/** Where a training stands: enough to go on as if it had never stopped. */
export interface Checkpoint {
  readonly state: { readonly params: Branch<NdArray>; readonly optimizer: Branch<NdArray> };
  readonly progress: Progress;
}

/** How far a training has come. */
export interface Progress {
  /** Steps done. */
  readonly step: number;
  /** The epoch to go on with, and how many of its batches are done. */
  readonly epoch: number;
  readonly batch: number;
  readonly best: { readonly score: number; readonly step: number };
  /** Validations since the best one. */
  readonly sinceBest: number;
  /** Loss summed since the last validation, and over how many steps. */
  readonly loss: { readonly total: number; readonly steps: number };
}

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

/** One validation. */
export interface ValidationRecord {
  readonly step: number;
  readonly epoch: number;
  readonly loss: number;
  readonly learningRate: number;
  readonly metrics: Metrics;
}

const START: Progress = {
  step: 0,
  epoch: 0,
  batch: 0,
  best: { score: Number.NEGATIVE_INFINITY, step: 0 },
  sinceBest: 0,
  loss: { total: 0, steps: 0 },
};

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
    if (resume) learner.setState(resume.state as never);
    for await (const { batch, epoch, index } of endlessBatches(task, progress)) {
      const loss = await learn(learner, batch, options.schedule(progress.step));
      requireFinite(loss, progress.step);
      progress = advance(progress, { epoch, index, loss });
      observer.step?.(progress, loss);
      const last = progress.step >= options.steps;
      if (last || progress.step % options.validateEvery === 0) {
        progress = await validate(task, learner, judge, progress, options, observer);
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
type Judge = Program<string, { params: Branch<NdArray> }>;

function stepSource(task: Task, { optimizer, clipNorm }: TrainOptions) {
  return trainingStep({
    inputs: task.inputs,
    params: task.params,
    optimizer,
    clipNorm,
    loss: (params, inputs) => ({ loss: task.loss(task.outputs(params as never, inputs), inputs) }),
  });
}

function outputSource(task: Task): ProgramSource<Task["inputs"], { params: Branch<NdArray> }> {
  return {
    inputs: task.inputs,
    state: { params: task.params },
    build: (inputs, { params }) => ({ outputs: { values: task.outputs(params as never, inputs) } }),
  };
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

function advance(
  progress: Progress,
  { epoch, index, loss }: { readonly epoch: number; readonly index: number; readonly loss: number },
): Progress {
  const { total, steps } = progress.loss;
  return {
    ...progress,
    step: progress.step + 1,
    epoch,
    batch: index + 1,
    loss: { total: total + loss, steps: steps + 1 },
  };
}

async function validate(
  task: Task,
  learner: Learner,
  judge: Judge,
  progress: Progress,
  { schedule }: TrainOptions,
  observer: TrainObserver,
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

/** Run parameters on batches. */
async function answersOf(
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

/** Answer batches with a model, without training. */
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

async function* endlessBatches(task: Task, { epoch: first, batch: from }: Progress) {
  for (let epoch = first; ; epoch++) {
    let index = epoch === first ? from : 0;
    for await (const batch of ahead(task.trainBatches(epoch, index))) {
      yield { batch, epoch, index: index++ };
    }
    if (index === 0) throw new Error(`train: expected batches in epoch ${epoch}, got none`);
  }
}

/** Ask for the next item before the current one is used. */
async function* ahead<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  let pending = iterator.next();
  try {
    for (;;) {
      const { done, value } = await pending;
      if (done) return;
      // started here, it runs while the consumer awaits its own work on this value
      pending = iterator.next();
      pending.catch(() => undefined);
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}
