import { requireKnownOptions } from "../known-options.ts";
import { applyOp, type Tensor } from "../tensor.ts";
import { axisOf } from "./axis.ts";
import { NUMBERS, requireElementType } from "./element-type.ts";
import type { Op } from "./op.ts";

/** Which elements a running total counts. */
export interface CumsumOptions {
  /** Leave out the element itself, default false: the first total is then 0. */
  readonly exclusive?: boolean;
  /** Run from the end to the start, default false. */
  readonly reverse?: boolean;
}

export const cumsumOp: Op<Required<CumsumOptions> & { readonly axis: number }> = {
  name: "cumsum",
  infer: ([x]) => {
    requireElementType("cumsum", [x!], NUMBERS);
    return [x!];
  },
  emit: (emitter, [x], { attributes: { axis, exclusive, reverse } }) =>
    emitter.node("CumSum", [x!, emitter.integers([axis])], {
      exclusive: Number(exclusive),
      reverse: Number(reverse),
    }),
  vjp: ({ attributes: { axis, exclusive, reverse } }, [dy]) => [
    cumsum(dy!, axis, { exclusive, reverse: !reverse }),
  ],
  samples: [
    { title: "rows", inputs: [{ shape: [3, 4] }], build: (x) => cumsum(x!, 1) },
    {
      title: "exclusive, in a middle axis",
      inputs: [{ shape: [2, 4, 3] }],
      build: (x) => cumsum(x!, -2, { exclusive: true }),
    },
    {
      title: "exclusive and reverse",
      inputs: [{ shape: [5] }],
      build: (x) => cumsum(x!, 0, { exclusive: true, reverse: true }),
    },
  ],
};

/**
 * Add up along an axis: `y[n] = Σ { x[m] : m ≤ n }`.
 *
 * @param x        float32, int32 or int64
 * @param options  `exclusive`: without the element itself; `reverse`: from the end
 * @throws ShapeError  when the axis does not exist
 */
export function cumsum(x: Tensor, axis: number, options: CumsumOptions = {}): Tensor {
  requireKnownOptions("cumsum", options, ["exclusive", "reverse"]);
  const { exclusive = false, reverse = false } = options;
  const at = axisOf("cumsum", x, axis);
  return applyOp(cumsumOp, [x], { axis: at, exclusive, reverse })[0]!;
}
