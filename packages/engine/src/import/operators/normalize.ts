import { broadcastTo } from "../../ops/broadcast.ts";
import { add, div, mul, sqrt, sub } from "../../ops/elementwise.ts";
import { layerNorm } from "../../ops/layer-norm.ts";
import { mean } from "../../ops/reduce.ts";
import { reshape } from "../../ops/reshape.ts";
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
      return grouped(x, x.shape[1]!, call.float("epsilon", 1e-5), (normal) =>
        add(mul(normal, perChannel(call.input(1), x)), perChannel(call.input(2), x)),
      );
    },
  },
  GroupNormalization: { build: groupNormalization },
  LayerNormalization: { build: layerNormalization },
} as const satisfies Operators;

/** In inference: by the running statistics, which are not trained. */
function batchNormalization(call: Call): Tensor {
  const [x, scale, bias, centre, variance] = [0, 1, 2, 3, 4].map((i) => call.input(i)) as [
    Tensor,
    Tensor,
    Tensor,
    Tensor,
    Tensor,
  ];
  call.ignore("momentum", "spatial");
  if (call.flag("training_mode")) throw call.unsupported("training_mode", "0", "1");
  const slope = div(scale, sqrt(add(variance, call.float("epsilon", 1e-5))));
  const offset = sub(bias, mul(centre, slope));
  return add(mul(x, perChannel(slope, x)), perChannel(offset, x));
}

function groupNormalization(call: Call): Tensor {
  const x = call.input(0);
  const groups = call.int("num_groups", 1);
  call.ignore("stash_type");
  const [scale, bias] = [call.input(1), call.input(2)];
  const channels = x.shape[1]!;
  // before version 21 scale and bias were one for each group
  const each = (values: Tensor) =>
    values.shape[0] === channels ? perChannel(values, x) : perGroup(values, x, channels / groups);
  return grouped(x, groups, call.float("epsilon", 1e-5), (normal) =>
    add(mul(normal, each(scale)), each(bias)),
  );
}

/** Bring each group of channels of each sample to mean 0 and variance 1, then finish. */
function grouped(
  x: Tensor,
  groups: number,
  epsilon: number,
  finish: (normal: Tensor) => Tensor,
): Tensor {
  const rows = reshape(x, [x.shape[0]!, groups, -1]);
  return finish(reshape(standardized(rows, [2], epsilon), x.shape));
}

function standardized(x: Tensor, axes: readonly number[], epsilon: number): Tensor {
  const centred = sub(x, mean(x, axes, { keep: true }));
  const variance = mean(mul(centred, centred), axes, { keep: true });
  return div(centred, sqrt(add(variance, epsilon)));
}

function perChannel(values: Tensor, x: Tensor): Tensor {
  return reshape(values, [-1, ...x.shape.slice(2).map(() => 1)]);
}

function perGroup(values: Tensor, x: Tensor, channels: number): Tensor {
  const repeated = broadcastTo(reshape(values, [-1, 1]), [values.shape[0]!, channels]);
  return perChannel(reshape(repeated, [-1]), x);
}

function layerNormalization(call: Call): Tensor {
  const x = call.input(0);
  const axis = normalizeAxis(call.where, call.int("axis", -1), x.shape.length);
  const epsilon = call.float("epsilon", 1e-5);
  call.ignore("stash_type");
  const width = sizeOf(x.shape.slice(axis));
  const scale = reshape(call.input(1), [-1]);
  const bias = call.optional(2);
  const rows = reshape(x, [...x.shape.slice(0, axis), width]);
  const y = layerNorm(rows, scale, bias ? reshape(bias, [-1]) : sub(scale, scale), { epsilon });
  return reshape(y, x.shape);
}
