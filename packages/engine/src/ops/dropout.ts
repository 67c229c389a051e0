import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { requireTensors, type Tensor } from "../tensor.ts";
import { greaterEqual, where } from "./compare.ts";
import { mul } from "./elementwise.ts";
import { requireSeed, uniform } from "./uniform.ts";

/** How much is dropped, and by which seed. */
export interface DropoutOptions {
  /** The share of elements that become 0, in [0, 1). */
  readonly rate: number;
  /** () int32 or int64, fed at each step; one for each layer, by `foldIn`. */
  readonly seed: Tensor;
}

/**
 * Set a random share of the elements to 0 and divide the others by what is kept.
 *
 * `y = x / (1 - rate)` with probability `1 - rate`, else 0: the mean stays. Forward and backward
 * pass share one mask.
 *
 * @param x        float32
 * @param options  `rate`: in [0, 1); `seed`: as in `uniform`
 * @throws ShapeError  when the rate is outside [0, 1) or the seed is no whole number
 * @see Srivastava et al. 2014, https://jmlr.org/papers/v15/srivastava14a.html
 */
export function dropout(x: Tensor, options: DropoutOptions): Tensor {
  requireKnownOptions("dropout", options, ["rate", "seed"]);
  const { rate, seed } = options;
  if (!(rate >= 0 && rate < 1)) {
    throw new ShapeError(`dropout: expected a rate in [0, 1), got ${rate}`);
  }
  requireTensors("dropout", [x]);
  requireSeed("dropout", seed);
  if (rate === 0) return x;
  const isKept = greaterEqual(uniform(seed, x.shape), rate);
  return where(isKept, mul(x, 1 / (1 - rate)), 0);
}
