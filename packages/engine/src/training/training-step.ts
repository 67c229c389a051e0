import type { NdArray } from "../array.ts";
import { describeValue } from "../describe-value.ts";
import { gradients } from "../grad.ts";
import { requireKnownOptions } from "../known-options.ts";
import { callWithNames } from "../missing-name.ts";
import type { Optimizer } from "../optimizers/optimizer.ts";
import type { AsTensors, InputType, ProgramSource, Tensors } from "../program.ts";
import { requireFunction } from "../require-function.ts";
import { requireArrays, requireInputTypes } from "../require-program.ts";
import { scope } from "../scope.ts";
import type { Tensor } from "../tensor.ts";
import { type Branch, mapTree, type Tree, treeEntries } from "../tree.ts";
import { accumulationStart } from "./accumulation.ts";
import { type LossOutputs, splitOutputs, type TrainingOutputs } from "./loss-outputs.ts";
import { trainedPart } from "./trained-part.ts";
import { requireUpdateOptions, type StepState, type UpdateOptions, update } from "./update.ts";

/** What a training step is made of. */
export interface TrainingStepOptions<
  I extends Readonly<Record<string, InputType>>,
  P extends Branch<NdArray>,
  B extends Branch<NdArray> = Record<never, never>,
  L extends LossOutputs = LossOutputs,
> extends UpdateOptions {
  readonly inputs: I;
  /** The first parameters. */
  readonly params: P;
  /** What is kept from run to run without being trained, such as running statistics; its first values. */
  readonly buffers?: B;
  /**
   * The loss, () float32, and whatever else is to be seen at each run. Where there are buffers, also
   * `buffers`: the new ones, a tree of the same form.
   */
  readonly loss: (
    params: AsTensors<P>,
    inputs: { readonly [K in keyof I]: Tensor },
    buffers: AsTensors<B>,
  ) => L;
}

/** The state of a training step. */
export type TrainingState<
  P extends Branch<NdArray>,
  B extends Branch<NdArray> = Record<never, never>,
> = {
  readonly params: P;
  readonly optimizer: Branch<NdArray>;
  /** The averages of the trained parameters, where they are kept. See `averagedParams`. */
  readonly average?: Branch<NdArray>;
  /** The gradients of the runs since the last update, where they are gathered, and their number. */
  readonly accumulated?: Branch<NdArray>;
} & (keyof B extends never ? unknown : { readonly buffers: B });

const KNOWN_OPTIONS: readonly (keyof TrainingStepOptions<never, never>)[] = [
  "inputs",
  "params",
  "buffers",
  "loss",
  "optimizer",
  "trainable",
  "clipNorm",
  "clipValue",
  "accumulate",
  "average",
];

/**
 * Make a training step: forward, backward, clipping and optimizer as one graph and one run.
 *
 * The result goes to `compile`. Each run is fed the inputs and `learningRate` (), and returns
 * what `loss` returned, and `gradientNorm` () before clipping where the norm is limited. What changes
 * from run to run, such as the seed of a dropout, is an input.
 *
 * @throws Error  when an option is unknown or out of range, nothing is trainable, an input is named
 *                `learningRate`, or an output `gradientNorm` beside clipping; at `compile`, when no
 *                gradient leads from the loss to what is trained
 * @example
 * // fine-tuning: the head alone, four micro-batches an update
 * trainingStep({
 *   inputs: { x: { shape: [8, 64] }, label: { shape: [8], dtype: "int32" } },
 *   params: { backbone, head: linear.init({ inputs: 64, outputs: 10 }, random) },
 *   trainable: "head",
 *   accumulate: 4,
 *   average: { decay: 0.999 },
 *   optimizer: adamw(),
 *   loss: ({ backbone, head }, { x, label }) => ({
 *     loss: crossEntropy(linear.apply(head, encode(backbone, x)), label),
 *   }),
 * });
 */
export function trainingStep<
  const I extends Readonly<Record<string, InputType>>,
  P extends Branch<NdArray>,
  L extends LossOutputs,
  B extends Branch<NdArray> = Record<never, never>,
  N extends number | undefined = undefined,
>(
  options: TrainingStepOptions<I, P, B, L> & { readonly clipNorm?: N },
): ProgramSource<
  I & { readonly learningRate: InputType },
  TrainingState<P, B>,
  TrainingOutputs<L, N>
> {
  requireKnownOptions("trainingStep", options, KNOWN_OPTIONS);
  requireUpdateOptions(options);
  requireInputTypes("trainingStep", options.inputs, ["shape", "dtype", "finite"]);
  requireArrays("trainingStep", "params", options.params);
  if (options.buffers) requireArrays("trainingStep", "buffers", options.buffers);
  requireFunction("trainingStep", "loss", options.loss);
  requireOptimizer(options.optimizer);
  requireFree("learningRate", options.inputs);
  const trained = trainedPart(options.params, options.trainable);
  const first: StepState<NdArray> = {
    params: options.params,
    optimizer: options.optimizer.init(trained as Branch<NdArray>),
    ...(options.buffers && { buffers: options.buffers }),
    ...(options.average && { average: trained }),
    ...((options.accumulate ?? 1) > 1 && { accumulated: accumulationStart(trained) }),
  };
  return {
    inputs: { ...options.inputs, learningRate: { shape: [], finite: true } },
    state: first as TrainingState<P, B>,
    build: (fed, state) => buildStep(options, fed, state as unknown as StepState<Tensor>),
  };
}

function buildStep<
  I extends Readonly<Record<string, InputType>>,
  P extends Branch<NdArray>,
  B extends Branch<NdArray>,
  O extends Tensors,
>(
  options: TrainingStepOptions<I, P, B>,
  fed: { readonly [K in keyof I]: Tensor } & { readonly learningRate: Tensor },
  state: StepState<Tensor>,
) {
  const [params, old] = [state.params as AsTensors<P>, (state.buffers ?? {}) as AsTensors<B>];
  const names = { params: Object.keys(options.params), inputs: Object.keys(options.inputs) };
  const returned = callWithNames("trainingStep: expected the loss", names, () =>
    options.loss(params, fed, old),
  );
  const { outputs, buffers } = splitOutputs(returned, state.buffers !== undefined);
  const trained = trainedPart(state.params, options.trainable);
  const { tree, reached } = gradients(outputs.loss!, trained);
  requireReached(reached);
  const { norm, ...moved } = scope("optimizer", () =>
    update(options, { ...state, params: trained }, tree, fed.learningRate),
  );
  if (norm) requireFree("gradientNorm", outputs);
  const changed = new Map(treeEntries<Tensor>(moved.params));
  const all = mapTree<Tensor, Tensor>(state.params, (frozen, path) => changed.get(path) ?? frozen);
  return {
    outputs: { ...outputs, ...(norm && { gradientNorm: norm }) } as unknown as O,
    state: { ...moved, params: all, ...(buffers && { buffers }) } as Tree<Tensor>,
  };
}

function requireReached(reached: boolean): void {
  if (reached) return;
  throw new Error(
    "trainingStep: expected a loss that depends on what is trained, got one that no gradient leads from. " +
      "Comparisons, indices, casts to integers and stopGradient pass none on.",
  );
}

function requireOptimizer(optimizer: unknown): void {
  const { init, update } = (optimizer ?? {}) as Partial<Optimizer>;
  if (typeof init === "function" && typeof update === "function") return;
  throw new Error(
    `trainingStep: expected an optimizer, got ${describeValue(optimizer)}. Call one: adamw({ weightDecay: 0.01 }).`,
  );
}

function requireFree(name: string, taken: Readonly<Record<string, unknown>>): void {
  if (!Object.hasOwn(taken, name)) return;
  throw new Error(`trainingStep: expected "${name}" for its own use, got one. Rename yours.`);
}
