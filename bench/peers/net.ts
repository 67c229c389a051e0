/** What a model needs from a library; no function consumes its arguments. */
export interface Net<T> {
  /** A trained array: ones, zeros, or normal numbers divided by √fan. */
  readonly param: (shape: readonly number[], draw: "zeros" | "ones" | number) => () => T;
  readonly input: (data: Float32Array, shape: readonly number[]) => () => T;
  readonly matmul: (a: T, b: T) => T;
  readonly add: (a: T, b: T) => T;
  readonly mul: (a: T, b: T | number) => T;
  /** `1 / √(x + ε)` */
  readonly inverseRoot: (x: T, epsilon: number) => T;
  readonly relu: (x: T) => T;
  /** With the error function, not its approximation. */
  readonly gelu: (x: T) => T;
  readonly softmax: (x: T) => T;
  readonly logSoftmax: (x: T) => T;
  readonly reshape: (x: T, shape: readonly number[]) => T;
  readonly transpose: (x: T, order: readonly number[]) => T;
  /** Over the last axis, which stays with length 1. */
  readonly meanLast: (x: T) => T;
  readonly mean: (x: T) => T;
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
