import { broadcastTo } from "../../ops/broadcast.ts";
import { abs, add, div, mul, sqrt, sub } from "../../ops/elementwise.ts";
import { groupNorm } from "../../ops/group-norm.ts";
import { layerNorm } from "../../ops/layer-norm.ts";
import { pad } from "../../ops/pad.ts";
import { pow, square } from "../../ops/powers.ts";
import { mean, sum } from "../../ops/reduce.ts";
import { reshape } from "../../ops/reshape.ts";
import { slice } from "../../ops/slice.ts";
import { zeros } from "../../ops/source.ts";
import { normalizeAxis, sizeOf } from "../../shape.ts";
import type { Tensor } from "../../tensor.ts";
import type { Call } from "../call.ts";
import type { Operators } from "../operator.ts";

/** Normalisation layers. */
export const normalizeOperators = {
  BatchNormalization: { frozen: [3, 4], build: batchNormalization },
  InstanceNormalization: {
    build: (call) => {
      const x = call.input(0);
      const options = { groups: x.shape[1]!, epsilon: call.float("epsilon", 1e-5) };
      return groupNorm(x, call.input(1), call.input(2), options);
    },
  },
  GroupNormalization: { build: groupNormalization },
  LayerNormalization: { build: layerNormalization },
  RMSNormalization: { build: rmsNormalization },
  LpNormalization: { build: lpNormalization },
  LRN: { build: localResponseNormalization },
} as const satisfies Operators;

/** In inference: by the running statistics, which are not trained. */
function batchNormalization(call: Call): Tensor {
  call.ignore("momentum", "spatial");
  if (call.flag("training_mode")) throw call.unsupported("training_mode", "0", "1");
  const x = call.input(0);
  const slope = div(call.input(1), sqrt(add(call.input(4), call.float("epsilon", 1e-5))));
  const offset = sub(call.input(2), mul(call.input(3), slope));
  return add(mul(x, perChannel(slope, x)), perChannel(offset, x));
}

function perChannel(values: Tensor, x: Tensor): Tensor {
  return reshape(values, [-1, ...x.shape.slice(2).map(() => 1)]);
}

/** Before version 21 scale and bias were one for each group. */
function groupNormalization(call: Call): Tensor {
  call.ignore("stash_type");
  const x = call.input(0);
  const groups = call.int("num_groups", 1);
  const channels = x.shape[1]!;
  const perEach = (values: Tensor) => {
    if (values.shape[0] === channels) return values;
    const rows = broadcastTo(reshape(values, [-1, 1]), [values.shape[0]!, channels / groups]);
    return reshape(rows, [-1]);
  };
  const epsilon = call.float("epsilon", 1e-5);
  return groupNorm(x, perEach(call.input(1)), perEach(call.input(2)), { groups, epsilon });
}

/** The axes from the given one on are one row. */
function layerNormalization(call: Call): Tensor {
  call.ignore("stash_type");
  const x = call.input(0);
  const axis = normalizeAxis(call.where, call.int("axis", -1), x.shape.length);
  const row = x.shape.slice(axis);
  const asRow = (values: Tensor) => reshape(broadcastTo(values, row), [-1]);
  const scale = asRow(call.input(1));
  const bias = call.optional(2);
  const rows = reshape(x, [...x.shape.slice(0, axis), sizeOf(row)]);
  const y = layerNorm(rows, scale, bias ? asRow(bias) : zeros(scale.shape), {
    epsilon: call.float("epsilon", 1e-5),
  });
  return reshape(y, x.shape);
}

function rmsNormalization(call: Call): Tensor {
  call.ignore("stash_type");
  const x = call.input(0);
  const first = normalizeAxis(call.where, call.int("axis", -1), x.shape.length);
  const axes = x.shape.flatMap((_, axis) => (axis < first ? [] : [axis]));
  const variance = mean(square(x), axes, { keep: true });
  return mul(div(x, sqrt(add(variance, call.float("epsilon", 1e-5)))), call.input(1));
}

function lpNormalization(call: Call): Tensor {
  const x = call.input(0);
  const axis = normalizeAxis(call.where, call.int("axis", -1), x.shape.length);
  const length =
    call.int("p", 2) === 1
      ? sum(abs(x), axis, { keep: true })
      : sqrt(sum(square(x), axis, { keep: true }));
  return div(x, length);
}

/** By the sum of squares over neighbouring channels, as in AlexNet. */
function localResponseNormalization(call: Call): Tensor {
  const x = call.input(0);
  const size = call.int("size", 1);
  const [batch, channels, ...rest] = x.shape as [number, number, ...number[]];
  const before = Math.floor((size - 1) / 2);
  const flat = reshape(square(x), [batch, channels, sizeOf(rest)]);
  const padded = pad(flat, [
    [0, 0],
    [before, size - 1 - before],
    [0, 0],
  ]);
  const near = Array.from({ length: size }, (_, i) => slice(padded, [null, [i, i + channels]]));
  const total = near.reduce((a, b) => add(a, b));
  const factor = add(mul(total, call.float("alpha", 1e-4) / size), call.float("bias", 1));
  return div(x, reshape(pow(factor, call.float("beta", 0.75)), x.shape));
}
