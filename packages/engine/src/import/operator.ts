import type { Tensor } from "../tensor.ts";
import type { Call } from "./call.ts";

/** One ONNX operator, written in the engine's ops. */
export interface Operator {
  /**
   * The inputs, by position, that must be known while the graph is built: shapes, axes, limits.
   * Floats that lead there are no parameters.
   */
  readonly settings?: readonly number[];
  /** Inputs that are used in inference but not trained: running statistics. */
  readonly frozen?: readonly number[];
  /** Whether only the input's shape is read, so that what leads there need not be known. */
  readonly readsShape?: boolean;
  /** Build the outputs; what is left out at the end was not provided for. */
  readonly build: (call: Call) => Tensor | readonly Tensor[];
}

/** Operators by name, with the domain unless it is ONNX's own. */
export type Operators = Readonly<Record<string, Operator>>;
