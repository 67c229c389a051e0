import { type NdArray, zerosArray } from "../array.ts";
import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { add } from "../ops/elementwise.ts";
import { matmul } from "../ops/matmul.ts";
import { reshape } from "../ops/reshape.ts";
import { type Random, randomUniform } from "../random.ts";
import { formatShape, requireSizes } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { requireTensors } from "../tensor.ts";
import { requireParams } from "./params.ts";

/** weight (D, E), bias (E); made with `bias: false`, the weight alone */
export type LinearParams<T, Bias extends boolean = true> = Bias extends true
  ? { readonly weight: T; readonly bias: T }
  : { readonly weight: T };

/** D, E, and whether something is added, default true. */
export interface LinearSize<Bias extends boolean = boolean> {
  readonly inputs: number;
  readonly outputs: number;
  readonly bias?: Bias;
}

/**
 * A dense layer: `y = x W + b`.
 *
 * `init({ inputs: D, outputs: E, bias }, random)` draws W from Glorot's uniform distribution, b = 0;
 * with `bias: false` there is no b.
 * `apply(params, x)`: (..., D) to (..., E).
 *
 * @see Glorot and Bengio 2010, https://proceedings.mlr.press/v9/glorot10a.html
 */
export const linear = {
  init<Bias extends boolean = true>(
    size: LinearSize<Bias>,
    random: Random,
  ): LinearParams<NdArray, Bias> {
    requireKnownOptions("linear.init", size, ["inputs", "outputs", "bias"]);
    const { inputs, outputs, bias = true } = size;
    requireSizes("linear.init", { inputs, outputs });
    const limit = Math.sqrt(6 / (inputs + outputs));
    const weight = randomUniform(random, [inputs, outputs], -limit, limit);
    const params = { weight, ...(bias && { bias: zerosArray([outputs]) }) };
    return params as LinearParams<NdArray, Bias>;
  },
  apply(params: LinearParams<Tensor, boolean>, x: Tensor): Tensor {
    requireParams("linear", params, ["weight"]);
    const { weight, bias } = params as { readonly weight: Tensor; readonly bias?: Tensor };
    requireTensors("linear", [x, weight]);
    if (x.shape.length === 0 || weight.shape.length !== 2) throw misfit(x, weight);
    // as one matrix of rows, ONNX Runtime adds the bias inside the product
    const product = matmul(reshape(x, [-1, x.shape.at(-1)!]), weight);
    const rows = bias ? add(product, bias) : product;
    return reshape(rows, [...x.shape.slice(0, -1), weight.shape[1]!]);
  },
};

function misfit(x: Tensor, weight: Tensor): ShapeError {
  return new ShapeError(
    `linear: expected x (..., D) and a weight (D, E), got ${formatShape(x.shape)} and ${formatShape(weight.shape)}`,
  );
}
