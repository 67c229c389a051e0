import { requireLengths, type Shape, sizeOf } from "../shape.ts";
import type { Tensor } from "../tensor.ts";
import { concat } from "./concat.ts";
import { log, mul, sqrt, sub } from "./elementwise.ts";
import { reshape } from "./reshape.ts";
import { slice } from "./slice.ts";
import { cos, sin } from "./trigonometry.ts";
import { uniform } from "./uniform.ts";

/**
 * Draw numbers of the standard normal distribution: the same ones for the same seed, up to the last
 * bit in which providers' logarithms and cosines differ.
 *
 * By Box and Muller, two of two uniform ones; none lies beyond 5.8. A sample of N(mean, deviation²)
 * with gradients towards both is `add(mean, mul(deviation, normal(seed, mean.shape)))`.
 *
 * @param seed   () int32 or int64, as in `uniform`
 * @param shape  of the result
 * @returns      float32
 * @throws ShapeError  when the seed is no whole number
 */
export function normal(seed: Tensor, shape: Shape): Tensor {
  requireLengths("normal", shape);
  const count = sizeOf(shape);
  const pairs = Math.ceil(count / 2);
  if (pairs === 0) return uniform(seed, shape);
  const draws = uniform(seed, [2, pairs]);
  const [lengths, turns] = [slice(draws, [[0, 1]]), slice(draws, [[1, 2]])];
  // 1 - u lies in (0, 1]: its logarithm is finite
  const radius = sqrt(mul(log(sub(1, lengths)), -2));
  const angle = mul(turns, 2 * Math.PI);
  const both = concat([mul(radius, cos(angle)), mul(radius, sin(angle))], 0);
  return reshape(slice(reshape(both, [2 * pairs]), [[0, count]]), shape);
}
