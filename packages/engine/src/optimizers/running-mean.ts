import { add, mul } from "../ops/elementwise.ts";
import type { Tensor } from "../tensor.ts";

/** Move a running mean: `keep · old + (1 - keep) fresh`. */
export function runningMean(old: Tensor, fresh: Tensor, keep: number): Tensor {
  return add(mul(old, keep), mul(fresh, 1 - keep));
}
