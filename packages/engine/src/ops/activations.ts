import { ShapeError } from "../errors.ts";
import { formatShape, sizeOf } from "../shape.ts";
import { applyOp, requireTensors, type Tensor } from "../tensor.ts";
import { axisOf } from "./axis.ts";
import { greater, where } from "./compare.ts";
import { requireElementType } from "./element-type.ts";
import { abs, add, div, mul, neg, sigmoid, tanh } from "./elementwise.ts";
import type { Op } from "./op.ts";
import { reshape } from "./reshape.ts";
import { split } from "./split.ts";
import { unary } from "./unary.ts";

export const softplusOp = unary("softplus", "Softplus", (dy, x) => mul(dy, sigmoid(x)));

export const leakyReluOp: Op<{ readonly slope: number }> = {
  name: "leakyRelu",
  infer: ([x]) => {
    requireElementType("leakyRelu", [x!]);
    return [x!];
  },
  emit: (emitter, inputs, { attributes: { slope } }) =>
    emitter.node("LeakyRelu", inputs, { alpha: { float: slope } }),
  vjp: ({ inputs: [x], attributes: { slope } }, [dy]) => [
    mul(dy!, where(greater(x!, 0), 1, slope)),
  ],
  samples: [
    { title: "default", inputs: [{ shape: [3, 4], gap: 0.2 }], build: (x) => leakyRelu(x!) },
    { title: "steep", inputs: [{ shape: [5], gap: 0.2 }], build: (x) => leakyRelu(x!, 0.3) },
  ],
};

export const eluOp: Op<{ readonly alpha: number }> = {
  name: "elu",
  infer: ([x]) => {
    requireElementType("elu", [x!]);
    return [x!];
  },
  emit: (emitter, inputs, { attributes: { alpha } }) =>
    emitter.node("Elu", inputs, { alpha: { float: alpha } }),
  vjp: ({ inputs: [x], outputs: [y], attributes: { alpha } }, [dy]) => [
    mul(dy!, where(greater(x!, 0), 1, add(y!, alpha))),
  ],
  samples: [
    { title: "default", inputs: [{ shape: [3, 4], gap: 0.2 }], build: (x) => elu(x!) },
    { title: "deep", inputs: [{ shape: [5], gap: 0.2 }], build: (x) => elu(x!, 1.7) },
  ],
};

/** Keep what is positive, shrink the rest: `x > 0 ? x : slope x`. */
export function leakyRelu(x: Tensor, slope = 0.01): Tensor {
  return applyOp(leakyReluOp, [x], { slope })[0]!;
}

/**
 * Keep what is positive, let the rest saturate: `x > 0 ? x : alpha (e^x - 1)`.
 *
 * @see Clevert et al. 2015, https://arxiv.org/abs/1511.07289
 */
export function elu(x: Tensor, alpha = 1): Tensor {
  return applyOp(eluOp, [x], { alpha })[0]!;
}

/**
 * An `elu` under which layers keep mean 0 and variance 1: `1.0507 · elu(x, 1.6733)`.
 *
 * @see Klambauer et al. 2017, §A1, https://arxiv.org/abs/1706.02515
 */
export function selu(x: Tensor): Tensor {
  return mul(elu(x, 1.6732632423543772), 1.0507009873554805);
}

/**
 * An `elu` whose slope is continuous for every alpha: `alpha · elu(x / alpha)`.
 *
 * @see Barron 2017, https://arxiv.org/abs/1704.07483
 */
export function celu(x: Tensor, alpha = 1): Tensor {
  return mul(elu(div(x, alpha)), alpha);
}

/** Smooth `relu`: `log(1 + e^(beta x)) / beta`, for any `x` without overflow. */
export function softplus(x: Tensor, beta = 1): Tensor {
  if (beta === 1) return applyOp(softplusOp, [x], null)[0]!;
  return div(softplus(mul(x, beta)), beta);
}

/** Take the logarithm of `sigmoid(x)`, without underflow. */
export function logSigmoid(x: Tensor): Tensor {
  return neg(softplus(neg(x)));
}

/**
 * Gate by the logistic function: `x sigmoid(x)`, also called swish.
 *
 * @see Ramachandran et al. 2017, https://arxiv.org/abs/1710.05941
 */
export function silu(x: Tensor): Tensor {
  return mul(x, sigmoid(x));
}

/**
 * Gate by a smooth curve: `x tanh(softplus(x))`.
 *
 * @see Misra 2019, https://arxiv.org/abs/1908.08681
 */
export function mish(x: Tensor): Tensor {
  return mul(x, tanh(softplus(x)));
}

/** Squash into (-1, 1): `x / (1 + |x|)`. */
export function softsign(x: Tensor): Tensor {
  return div(x, add(abs(x), 1));
}

/**
 * Keep what is positive, scale the rest by what is learned: `x > 0 ? x : slope x`.
 *
 * @param x      (B, C, ...) or (C,) float32
 * @param slope  (C,) float32, one for each channel, or one for all
 * @throws ShapeError  when there are not C slopes, nor one
 * @see He et al. 2015, https://arxiv.org/abs/1502.01852
 */
export function prelu(x: Tensor, slope: Tensor): Tensor {
  requireTensors("prelu", [x, slope]);
  const axis = x.shape.length > 1 ? 1 : 0;
  const count = sizeOf(slope.shape);
  if (slope.shape.length > 1 || (count !== 1 && count !== x.shape[axis])) {
    throw new ShapeError(
      `prelu: expected one slope or one for each channel of ${formatShape(x.shape)}, got ${formatShape(slope.shape)}`,
    );
  }
  const spread = reshape(
    slope,
    count === 1 ? [] : [count, ...x.shape.slice(axis + 1).map(() => 1)],
  );
  return where(greater(x, 0), x, mul(x, spread));
}

/**
 * Gate one half by the other: `a sigmoid(b)`, with `a` and `b` the halves along an axis.
 *
 * @param axis  of even length, default the last
 * @throws ShapeError  when the length of the axis is odd or 0
 * @see Dauphin et al. 2016, https://arxiv.org/abs/1612.08083
 */
export function glu(x: Tensor, axis = -1): Tensor {
  const at = axisOf("glu", x, axis);
  const length = x.shape[at]!;
  if (length % 2 !== 0 || length === 0) {
    throw new ShapeError(
      `glu: expected an even length along axis ${at}, got ${formatShape(x.shape)}`,
    );
  }
  const [value, gate] = split(x, length / 2, at) as [Tensor, Tensor];
  return mul(value, sigmoid(gate));
}
