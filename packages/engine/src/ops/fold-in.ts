import { ShapeError } from "../errors.ts";
import { requireTensors, type Tensor } from "../tensor.ts";
import { cast } from "./compare.ts";
import { add, mul } from "./elementwise.ts";
import { constant } from "./source.ts";

/** Odd numbers of 64 bits without a pattern (digits of √2 and √3): small sums of theirs never meet. */
const SPREAD = 0x6a09e667f3bcc909n;
const OFFSET = 0xbb67ae8584caa73bn;

/**
 * Make another seed of a seed and a number, such as that of a layer: JAX's `fold_in`.
 *
 * `seed · SPREAD + (number + 1) · OFFSET`, modulo 2^64. Unlike `seed + number` it does not give one
 * layer what another one had a step before.
 *
 * @param seed    () int32 or int64
 * @param number  a whole number
 * @returns       () int64
 * @throws ShapeError  when the number is not whole
 */
export function foldIn(seed: Tensor, number: number): Tensor {
  if (!Number.isSafeInteger(number)) {
    throw new ShapeError(`foldIn: expected a whole number, got ${number}`);
  }
  requireTensors("foldIn", [seed]);
  const int64 = (value: bigint) =>
    constant({ data: new BigInt64Array([BigInt.asIntN(64, value)]), shape: [], dtype: "int64" });
  const spread = mul(cast(seed, "int64"), int64(SPREAD));
  return add(spread, int64((BigInt(number) + 1n) * OFFSET));
}
