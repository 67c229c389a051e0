import {
  cast,
  constant,
  mul,
  type NdArray,
  ndarray,
  type Random,
  randomUniform,
  sum,
  type Tensor,
} from "@syntopia/engine";
import type { SampleInput } from "../src/ops/op.ts";
import { sizeOf } from "../src/shape.ts";

/** An input of an op's sample, random as the sample says. */
export function randomArray(
  { shape, dtype = "float32", low = -2, high = 2, gap = 0 }: SampleInput,
  random: Random,
): NdArray {
  const numbers = Array.from({ length: sizeOf(shape) }, () => {
    for (;;) {
      const x = low + random.uniform() * (high - low);
      if (dtype !== "float32") return Math.floor(x);
      if (Math.abs(x) >= gap) return x;
    }
  });
  return ndarray(numbers, shape, dtype);
}

/** `Σ y · weights`: a scalar that every element of `y` reaches by another weight. */
export function weigh(y: Tensor, random: Random): Tensor {
  return sum(mul(cast(y, "float32"), constant(randomUniform(random, y.shape, -2, 2))));
}
