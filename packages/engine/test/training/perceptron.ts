import {
  createRandom,
  linear,
  mean,
  mul,
  type NdArray,
  ndarray,
  randomNormal,
  relu,
  sub,
  type Tensor,
} from "@syntopia/engine";
import { numbersOf } from "../numbers.ts";

/** A network of two layers that learns the square of the first of four features. */
export const perceptron = {
  params: () => {
    const random = createRandom(21);
    return {
      hidden: linear.init({ inputs: 4, outputs: 8 }, random),
      last: linear.init({ inputs: 8, outputs: 1 }, random),
    };
  },
  inputs: (rows: number) => ({ x: { shape: [rows, 4] }, truth: { shape: [rows, 1] } }),
  loss: (
    { hidden, last }: Layers,
    { x, truth }: { readonly x: Tensor; readonly truth: Tensor },
  ) => {
    const error = sub(linear.apply(last, relu(linear.apply(hidden, x))), truth);
    return { loss: mean(mul(error, error)) };
  },
};

interface Layers {
  readonly hidden: { readonly weight: Tensor; readonly bias: Tensor };
  readonly last: { readonly weight: Tensor; readonly bias: Tensor };
}

/** The batch of a step: the same for the same step. */
export function batchOf(step: number, rows = 16) {
  return partOf(step, 0, rows);
}

/** Some rows of the batch of a step. */
export function partOf(step: number, from: number, to: number) {
  const features = numbersOf(randomNormal(createRandom(100 + step), [16, 4])).slice(
    4 * from,
    4 * to,
  );
  const squares = Array.from({ length: to - from }, (_, row) => features[4 * row]! ** 2);
  return {
    x: ndarray(features, [to - from, 4]),
    truth: ndarray(squares, [to - from, 1]),
    learningRate: ndarray([0.02], []),
  };
}

/** The bytes of an array, to compare to the bit. */
export function bytesOf({ data }: NdArray): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
