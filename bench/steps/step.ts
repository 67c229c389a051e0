import {
  type Branch,
  estimateMemory,
  type InputType,
  type MemoryEstimate,
  type NdArray,
  type Profile,
  type ProgramSource,
  type Tensor,
  type TrainingState,
  treeLeaves,
} from "@syntopia/engine";
import { type CompileOptions, compile, type ProfileOptions, profile } from "@syntopia/engine/node";

/** A training step to be timed, always on the same batch. */
export interface BenchStep {
  /** One line: what is trained on what. */
  readonly title: string;
  /** The largest share of PyTorch's time that the step may take. */
  readonly goal: number;
  /** The most memory that the step may hold: so many units of 10^6 bytes, or what PyTorch holds. */
  readonly memoryGoal?: number | "peer";
  /**
   * How many steps are run back to back when it is a side's turn, 1 unless given; the time is their
   * mean. A step of a few milliseconds, run once after a pause in which the other side used the
   * caches, mostly shows how cold they are, which no training loop sees.
   */
  readonly turn?: number;
  /** A file without which the step is skipped. */
  readonly needs?: string;
  readonly build: () => BenchProgram;
}

/** A step as a graph, with the batch that it is timed on. */
export interface BenchProgram {
  readonly compile: (options: CompileOptions) => Promise<CompiledStep>;
  readonly profile: (options: ProfileOptions) => Promise<Profile>;
  readonly estimateMemory: () => MemoryEstimate;
}

/** A step that is ready to run. */
export interface CompiledStep {
  /** Numbers that are trained. */
  readonly parameters: number;
  /** Matrices and kernels among the trained arrays. */
  readonly weights: number;
  /** Run once and return the loss. */
  readonly run: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/**
 * Put a training step together with the batch that it is timed on.
 *
 * @param source   from `trainingStep`; its `loss` function names the loss `loss`
 * @param batch    an array for each input, the learning rate among them
 */
export function benchProgram<
  I extends Readonly<Record<string, InputType>>,
  P extends Branch<NdArray>,
>(
  source: ProgramSource<I, TrainingState<P>, { readonly loss: Tensor }>,
  batch: Readonly<Record<Extract<keyof I, string>, NdArray>>,
): BenchProgram {
  const arrays = treeLeaves<NdArray>(source.state.params);
  return {
    compile: async (options) => {
      const program = await compile(source, options);
      return {
        parameters: arrays.reduce((total, { data }) => total + data.length, 0),
        weights: arrays.filter(({ shape }) => shape.length > 1).length,
        run: async () => Number((await program.run(batch)).loss.data[0]),
        close: () => program.close(),
      };
    },
    profile: (options) => profile(source, batch, options),
    estimateMemory: () => estimateMemory(source),
  };
}
