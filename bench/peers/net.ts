/**
 * What a model needs from a library; no function consumes its arguments.
 *
 * Pictures and kernels have their axes where the library wants them: channels first is (B, C, H, W)
 * and (O, C, K, K), channels last (B, H, W, C) and (K, K, C, O).
 */
export interface Net<T> {
  readonly channels: "first" | "last";
  /** A trained array: ones, zeros, or normal numbers divided by √fan. */
  readonly param: (shape: readonly number[], draw: "zeros" | "ones" | number) => () => T;
  readonly input: (data: Float32Array | Int32Array, shape: readonly number[]) => () => T;
  readonly matmul: (a: T, b: T) => T;
  readonly add: (a: T, b: T) => T;
  readonly mul: (a: T, b: T | number) => T;
  /** `1 / √(x + ε)` */
  readonly inverseRoot: (x: T, epsilon: number) => T;
  readonly relu: (x: T) => T;
  /** With the error function, not its approximation. */
  readonly gelu: (x: T) => T;
  readonly tanh: (x: T) => T;
  readonly softmax: (x: T) => T;
  readonly logSoftmax: (x: T) => T;
  readonly reshape: (x: T, shape: readonly number[]) => T;
  readonly transpose: (x: T, order: readonly number[]) => T;
  /** The box of `sizes` that begins at `starts`. */
  readonly slice: (x: T, starts: readonly number[], sizes: readonly number[]) => T;
  /** Rows of a table (N, D) by int32 ids (...): (..., D). */
  readonly gatherRows: (table: T, ids: T) => T;
  readonly conv: (x: T, kernel: T, options: ConvOptions) => T;
  /** Each channel to mean 0 and variance 1 over the batch, then times scale (C) plus shift (C). */
  readonly batchNorm: (x: T, scale: T, shift: T, epsilon: number) => T;
  /** The mean of each channel of pictures: (B, C). */
  readonly meanPixel: (x: T) => T;
  /** Over the last axis, which stays with length 1. */
  readonly meanLast: (x: T) => T;
  readonly mean: (x: T) => T;
}

/** In pixels; the padding is the same on all four sides. */
export interface ConvOptions {
  readonly stride: number;
  readonly padding: number;
}

/** Builds a loss in any library. */
export interface PeerModel {
  readonly learningRate: number;
  readonly build: <T>(net: Net<T>) => () => T;
}

/** A step that a library has built. */
export interface PeerStep {
  readonly version: string;
  readonly shapes: readonly (readonly number[])[];
  /** Run once and return the loss. */
  readonly run: () => Promise<number>;
}
