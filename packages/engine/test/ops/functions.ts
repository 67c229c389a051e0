import {
  cast,
  grad,
  input,
  mul,
  type NdArray,
  ndarray,
  sum,
  type Tensor,
  toOnnx,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { numbersOf } from "../numbers.ts";

/** Compute functions of one vector; an infinity or NaN comes back as it is. */
export async function valuesAt(
  at: readonly number[],
  functions: Readonly<Record<string, (x: Tensor) => Tensor>>,
): Promise<Readonly<Record<string, number[]>>> {
  return compute(at, (x) =>
    Object.fromEntries(Object.entries(functions).map(([name, f]) => [name, f(x)])),
  );
}

/** Compute the gradient of the sum of each function. */
export async function slopesAt(
  at: readonly number[],
  functions: Readonly<Record<string, (x: Tensor) => Tensor>>,
): Promise<Readonly<Record<string, number[]>>> {
  return compute(at, (x) =>
    Object.fromEntries(
      Object.entries(functions).map(([name, f]) => [name, grad(sum(cast(f(x), "float32")), x)]),
    ),
  );
}

/** Compute the gradient of the sum of squares of each function's gradient. */
export async function curvaturesAt(
  at: readonly number[],
  functions: Readonly<Record<string, (x: Tensor) => Tensor>>,
): Promise<Readonly<Record<string, number[]>>> {
  return compute(at, (x) =>
    Object.fromEntries(
      Object.entries(functions).map(([name, f]) => {
        const slope = grad(sum(f(x)), x);
        return [name, grad(sum(mul(slope, slope)), x)];
      }),
    ),
  );
}

async function compute(
  at: readonly number[],
  build: (x: Tensor) => Readonly<Record<string, Tensor>>,
): Promise<Readonly<Record<string, number[]>>> {
  const outputs = build(input("x", [at.length]));
  // the gradient of what is flat does not depend on x
  const isUsed = Object.hasOwn(toOnnx(outputs).inputs, "x");
  const feeds: Record<string, NdArray> = isUsed ? { x: ndarray([...at]) } : {};
  const results = await run(outputs, feeds);
  return Object.fromEntries(Object.entries(results).map(([name, y]) => [name, numbersOf(y)]));
}
