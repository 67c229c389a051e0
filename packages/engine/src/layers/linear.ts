import { type NdArray, zerosArray } from "../array.ts";
import { add } from "../ops/elementwise.ts";
import { matmul } from "../ops/matmul.ts";
import { reshape } from "../ops/reshape.ts";
import { type Random, randomUniform } from "../random.ts";
import type { Tensor } from "../tensor.ts";

/** weight (D, E), bias (E) */
export type LinearParams<T> = { readonly weight: T; readonly bias: T };

/**
 * A dense layer: `y = x W + b`.
 *
 * `init({ inputs: D, outputs: E }, random)` draws W from Glorot's uniform distribution, b = 0.
 * `apply(params, x)`: (..., D) to (..., E).
 *
 * @see Glorot and Bengio 2010, https://proceedings.mlr.press/v9/glorot10a.html
 */
export const linear = {
  init(
    { inputs, outputs }: { readonly inputs: number; readonly outputs: number },
    random: Random,
  ): LinearParams<NdArray> {
    const limit = Math.sqrt(6 / (inputs + outputs));
    return {
      weight: randomUniform(random, [inputs, outputs], -limit, limit),
      bias: zerosArray([outputs]),
    };
  },
  apply({ weight, bias }: LinearParams<Tensor>, x: Tensor): Tensor {
    // as one matrix of rows, ONNX Runtime adds the bias inside the product
    const rows = add(matmul(reshape(x, [-1, x.shape.at(-1)!]), weight), bias);
    return reshape(rows, [...x.shape.slice(0, -1), weight.shape[1]!]);
  },
};
