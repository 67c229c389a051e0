import { clipByGlobalNorm, clipByValue } from "../optimizers/clip.ts";
import type { Optimizer } from "../optimizers/optimizer.ts";
import type { ParameterSelector } from "../parameter-selector.ts";
import type { Tensor } from "../tensor.ts";
import type { Tree } from "../tree.ts";
import { gather, requireMicroBatches, unlessDue } from "./accumulation.ts";
import { movedAverage, requireDecay } from "./average.ts";

/** How a training step turns gradients into new parameters. */
export interface UpdateOptions {
  readonly optimizer: Optimizer;
  /** Which parameters are trained, default all. The others stay as they are, to the bit. */
  readonly trainable?: ParameterSelector;
  /** The longest that all gradients together may be, default no limit. */
  readonly clipNorm?: number;
  /** The largest that each number of a gradient may be, default no limit. */
  readonly clipValue?: number;
  /**
   * How many runs, of a micro-batch each, make one update with the mean of their gradients, default 1.
   * For losses that are means this is the update of one large batch. The learning rate that counts is
   * the last run's; buffers move at every run.
   */
  readonly accumulate?: number;
  /** Keep an exponential moving average of the trained parameters: `average` in the state. */
  readonly average?: {
    /** How much of the old average is kept at each update, in [0, 1), such as 0.999. */
    readonly decay: number;
  };
}

/** The state in which the options that are chosen have left their part. */
export interface StepState<T> {
  readonly params: Tree<T>;
  readonly optimizer: Tree<T>;
  readonly buffers?: Tree<T>;
  readonly average?: Tree<T>;
  readonly accumulated?: Tree<T>;
}

/** Move what is trained, and everything that follows it. */
export function update(
  options: UpdateOptions,
  state: StepState<Tensor>,
  gradients: Tree<Tensor>,
  learningRate: Tensor,
): StepState<Tensor> & { readonly norm?: Tensor } {
  const { accumulate = 1, average } = options;
  const gathered = state.accumulated
    ? gather(state.accumulated, gradients, accumulate)
    : { gradients };
  const clipped = clip(options, gathered.gradients);
  const { params, optimizer } = state;
  const step = { params, gradients: clipped.gradients, state: optimizer, learningRate };
  const moved = options.optimizer.update(step);
  const averaged = average && movedAverage(state.average!, moved.params, average.decay);
  const next = {
    params: moved.params,
    optimizer: moved.state,
    ...(averaged && { average: averaged }),
  };
  const norm = clipped.norm && { norm: clipped.norm };
  if (!("due" in gathered)) return { ...next, ...norm };
  const kept = unlessDue(gathered.due, next, { params, optimizer, average: state.average });
  return { ...(kept as unknown as StepState<Tensor>), accumulated: gathered.next, ...norm };
}

function clip(
  { clipNorm, clipValue }: UpdateOptions,
  gradients: Tree<Tensor>,
): { readonly gradients: Tree<Tensor>; readonly norm?: Tensor } {
  if (clipNorm !== undefined) return clipByGlobalNorm(gradients, clipNorm);
  return { gradients: clipValue === undefined ? gradients : clipByValue(gradients, clipValue) };
}

/** Refuse options out of range. Throws Error. */
export function requireUpdateOptions(options: UpdateOptions): void {
  if (options.clipNorm !== undefined && options.clipValue !== undefined) {
    throw new Error("trainingStep: expected clipNorm or clipValue, got both. Choose one.");
  }
  if (options.accumulate !== undefined) requireMicroBatches(options.accumulate);
  if (options.average !== undefined) requireDecay(options.average);
}
