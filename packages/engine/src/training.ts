import type { NdArray } from "./array.ts";
import { grad } from "./grad.ts";
import { clipByGlobalNorm } from "./optimizers/clip.ts";
import type { Optimizer } from "./optimizers/optimizer.ts";
import type { AsTensors, InputType, ProgramSource } from "./program.ts";
import { scope } from "./scope.ts";
import type { Tensor } from "./tensor.ts";
import type { Branch, Tree } from "./tree.ts";

/** What a training step is made of. */
export interface TrainingStepOptions<
  I extends Readonly<Record<string, InputType>>,
  P extends Branch<NdArray>,
> {
  readonly inputs: I;
  /** The first parameters. */
  readonly params: P;
  /** The loss, () float32, and whatever else is to be seen at each step. */
  readonly loss: (
    params: AsTensors<P>,
    inputs: { readonly [K in keyof I]: Tensor },
  ) => { readonly loss: Tensor } & Readonly<Record<string, Tensor>>;
  readonly optimizer: Optimizer;
  /** The longest that all gradients together may be, default no limit. */
  readonly clipNorm?: number;
}

/** The state of a training step. */
export interface TrainingState<P extends Branch<NdArray>> extends Branch<NdArray> {
  readonly params: P;
  readonly optimizer: Branch<NdArray>;
}

/**
 * Make a training step: forward, backward, clipping and optimizer as one graph and one run.
 *
 * The result goes to `compile`. Each run is fed the inputs and `learningRate` (), and returns
 * what `loss` returned, and `gradientNorm` () before clipping where gradients are clipped.
 *
 * @throws Error  when an input is named `learningRate`, or an output `gradientNorm` beside clipping
 */
export function trainingStep<
  const I extends Readonly<Record<string, InputType>>,
  P extends Branch<NdArray>,
>({
  inputs,
  params,
  loss,
  optimizer,
  clipNorm,
}: TrainingStepOptions<I, P>): ProgramSource<
  I & { readonly learningRate: InputType },
  TrainingState<P>
> {
  requireFree("learningRate", inputs);
  return {
    inputs: { ...inputs, learningRate: { shape: [] } },
    state: { params, optimizer: optimizer.init(params) },
    build: (fed, state) => {
      const tensors = state as unknown as { params: AsTensors<P>; optimizer: Tree<Tensor> };
      const outputs = loss(tensors.params, fed);
      const raw = grad(outputs.loss, tensors.params as Tree<Tensor>);
      if (clipNorm !== undefined) requireFree("gradientNorm", outputs);
      const clipped =
        clipNorm === undefined
          ? undefined
          : scope("optimizer", () => clipByGlobalNorm(raw, clipNorm));
      const updated = scope("optimizer", () =>
        optimizer.update({
          params: tensors.params as Tree<Tensor>,
          gradients: clipped?.gradients ?? raw,
          state: tensors.optimizer,
          learningRate: fed.learningRate,
        }),
      );
      return {
        outputs: { ...outputs, ...(clipped && { gradientNorm: clipped.norm }) },
        state: { params: updated.params, optimizer: updated.state },
      };
    },
  };
}

function requireFree(name: string, taken: Readonly<Record<string, unknown>>): void {
  if (!Object.hasOwn(taken, name)) return;
  throw new Error(`trainingStep: expected "${name}" for its own use, got one. Rename yours.`);
}
