import { ShapeError } from "../errors.ts";
import { formatShape, sameShape } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { requireElementType } from "./element-type.ts";
import { add, div, mul, sqrt } from "./elementwise.ts";
import { type EpsilonOptions, epsilonOf } from "./epsilon.ts";
import { mean } from "./reduce.ts";

/** The distance from 1 to the next float32, PyTorch's default. */
const FLOAT32_EPSILON = 2 ** -23;

/**
 * Divide each row by its root mean square, then scale.
 *
 * `y = x / √(mean(x²) + ε) · scale`, the mean over the last axis
 *
 * @param x        (..., D) float32
 * @param scale    (D,) float32, default 1
 * @param options  `epsilon`: ε, default 2⁻²³, as in PyTorch
 * @returns        (..., D) float32
 * @throws ShapeError  when the two disagree about D
 * @see Zhang and Sennrich 2019, https://arxiv.org/abs/1910.07467
 */
export function rmsNorm(x: Tensor, scale?: Tensor, options: EpsilonOptions = {}): Tensor {
  const epsilon = epsilonOf("rmsNorm", options, FLOAT32_EPSILON);
  requireElementType("rmsNorm", scale ? [x, scale] : [x]);
  const width = x.shape.slice(-1);
  if (width.length === 0 || (scale && !sameShape(scale.shape, width))) {
    throw new ShapeError(
      `rmsNorm: expected x (..., D) and scale (D), got ${formatShape(x.shape)}` +
        `${scale ? ` and ${formatShape(scale.shape)}` : ""}`,
    );
  }
  const meanSquare = mean(mul(x, x), -1, { keep: true }); // (..., 1)
  const normal = mul(x, div(1, sqrt(add(meanSquare, epsilon))));
  return scale ? mul(normal, scale) : normal;
}
