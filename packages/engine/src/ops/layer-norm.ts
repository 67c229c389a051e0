import { ShapeError } from "../errors.ts";
import { formatShape, sameShape } from "../shape.ts";
import { applyOp, type Tensor } from "../tensor.ts";
import { broadcastTo, sumTo } from "./broadcast.ts";
import { requireElementType } from "./element-type.ts";
import { add, mul, neg, sub } from "./elementwise.ts";
import { type EpsilonOptions, epsilonOf } from "./epsilon.ts";
import { matmul } from "./matmul.ts";
import type { Op } from "./op.ts";
import { mean } from "./reduce.ts";
import { reshape } from "./reshape.ts";
import { constant } from "./source.ts";

/**
 * Outputs: the normalised rows, and each row's mean and inverse deviation, which the gradient needs.
 *
 * CONTRIBUTOR NOTES: the gradient normalises nothing: what would be a pass over the rows is a factor
 * of the two products. With normalised rows it takes two passes more.
 */
export const layerNormOp: Op<{ readonly epsilon: number }> = {
  name: "layerNorm",
  infer: ([x, scale, bias]) => {
    requireElementType("layerNorm", [x!, scale!, bias!]);
    const width = x!.shape.slice(-1);
    if (width.length === 0 || !sameShape(scale!.shape, width) || !sameShape(bias!.shape, width)) {
      throw new ShapeError(
        `layerNorm: expected x (..., D), scale (D) and bias (D), got ` +
          `${formatShape(x!.shape)}, ${formatShape(scale!.shape)} and ${formatShape(bias!.shape)}`,
      );
    }
    const statistic = { shape: x!.shape.with(-1, 1), dtype: x!.dtype };
    return [x!, statistic, statistic];
  },
  emit: (emitter, inputs, { attributes: { epsilon } }) =>
    emitter.node(
      "LayerNormalization",
      inputs,
      { axis: -1, epsilon: { float: epsilon } },
      { outputs: 3 },
    ),
  vjp: ({ inputs: [x, scale], outputs: [, rowMean, inverse] }, [dy, dMean, dInverse]) => {
    const width = x!.shape.at(-1)!;
    const centred = sub(x!, rowMean!);
    let dx: Tensor | undefined;
    let dScale: Tensor | undefined;
    let dBias: Tensor | undefined;
    if (dy) {
      const scaled = mul(dy, scale!);
      const product = reshape(mul(dy, centred), [-1, width]); //             (N, D)
      const along = matmul(product, reshape(mul(scale!, 1 / width), [width, 1])); // (N, 1)
      const level = mul(sub(scaled, mean(scaled, -1, { keep: true })), inverse!);
      dx = sub(level, mul(centred, mul(reshape(along, inverse!.shape), cube(inverse!))));
      dScale = reshape(matmul(reshape(inverse!, [1, -1]), product), [width]);
      dBias = sumTo(dy, scale!.shape);
    }
    if (dMean || dInverse) {
      dx = addMaybe(dx, throughStatistics(x!, [rowMean!, inverse!], [dMean, dInverse]));
    }
    return [dx, dScale, dBias];
  },
  samples: [
    {
      title: "rows",
      inputs: [{ shape: [3, 5] }, { shape: [5] }, { shape: [5] }],
      build: (x, scale, bias) => layerNorm(x!, scale!, bias!),
    },
    {
      title: "tokens",
      inputs: [{ shape: [2, 3, 4] }, { shape: [4] }, { shape: [4] }],
      build: (x, scale, bias) => layerNorm(x!, scale!, bias!, { epsilon: 1e-3 }),
    },
  ],
};

/** What reaches the rows through their mean and their inverse deviation: a slope and a level a row. */
function throughStatistics(
  x: Tensor,
  [rowMean, inverse]: readonly [Tensor, Tensor],
  [dMean, dInverse]: readonly [Tensor | undefined, Tensor | undefined],
): Tensor {
  const width = x.shape.at(-1)!;
  const level = dMean && mul(dMean, 1 / width);
  if (!dInverse) return broadcastTo(level!, x.shape);
  const slope = mul(mul(dInverse, cube(inverse)), -1 / width);
  const atZero = neg(mul(rowMean, slope));
  return add(mul(x, slope), level ? add(atZero, level) : atZero);
}

function cube(x: Tensor): Tensor {
  return mul(mul(x, x), x);
}

function addMaybe(a: Tensor | undefined, b: Tensor): Tensor {
  return a ? add(a, b) : b;
}

/**
 * Normalise each row to mean 0 and variance 1, then scale and shift.
 *
 * `y = (x - mean) / √(variance + ε) · scale + bias`, mean and variance over the last axis
 *
 * @param x        (..., D) float32
 * @param scale    (D,) float32
 * @param bias     (D,) float32
 * @param options  `epsilon`: ε, default 1e-5
 * @returns        (..., D) float32
 * @throws ShapeError  when the three disagree about D
 * @see Ba et al. 2016, https://arxiv.org/abs/1607.06450
 */
export function layerNorm(
  x: Tensor,
  scale: Tensor,
  bias: Tensor,
  options: EpsilonOptions = {},
): Tensor {
  const epsilon = epsilonOf("layerNorm", options, 1e-5);
  return applyOp(layerNormOp, [x, scale, bias], { epsilon })[0]!;
}

/**
 * Find each row's mean and inverse deviation.
 *
 * `inverse = 1 / √(variance + ε)`
 *
 * @param x  (..., D) float32
 * @returns  (..., 1) float32 each
 */
export function rowStatistics(
  x: Tensor,
  epsilon: number,
): { readonly mean: Tensor; readonly inverse: Tensor } {
  const width = x.shape.slice(-1);
  const [one, zero] = [broadcastTo(constant(1), width), broadcastTo(constant(0), width)];
  const [, mean, inverse] = applyOp(layerNormOp, [x, one, zero], { epsilon });
  return { mean: mean!, inverse: inverse! };
}
