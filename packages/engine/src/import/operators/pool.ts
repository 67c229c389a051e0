import { avgPool1d, avgPool2d, avgPool3d } from "../../ops/avg-pool.ts";
import { maxPool1d, maxPool2d, maxPool3d } from "../../ops/max-pool.ts";
import { max, mean } from "../../ops/reduce.ts";
import type { Tensor } from "../../tensor.ts";
import type { Call } from "../call.ts";
import type { Operators } from "../operator.ts";
import { windowOf } from "./window.ts";

const MAX_POOLS = [maxPool1d, maxPool2d, maxPool3d] as const;
const AVERAGE_POOLS = [avgPool1d, avgPool2d, avgPool3d] as const;

/** What moves windows over pictures, or takes each picture as one window. */
export const poolOperators = {
  MaxPool: { build: maxPool },
  AveragePool: { build: averagePool },
  GlobalMaxPool: { build: (call) => max(call.input(0), pixelAxes(call), { keep: true }) },
  GlobalAveragePool: { build: (call) => mean(call.input(0), pixelAxes(call), { keep: true }) },
} as const satisfies Operators;

function pixelAxes(call: Call): readonly number[] {
  return call.input(0).shape.flatMap((_, axis) => (axis < 2 ? [] : [axis]));
}

function maxPool(call: Call): Tensor {
  const x = call.input(0);
  const pool = MAX_POOLS[x.shape.length - 3];
  if (!pool) throw call.unsupported("x", "3 to 5 axes", String(x.shape.length));
  call.ignore("storage_order");
  const { kernel, ...moves } = windowOf(call, x.shape);
  return pool(x, kernel, { ...moves, ceilMode: call.flag("ceil_mode") });
}

function averagePool(call: Call): Tensor {
  const x = call.input(0);
  const pool = AVERAGE_POOLS[x.shape.length - 3];
  if (!pool) throw call.unsupported("x", "3 to 5 axes", String(x.shape.length));
  const { kernel, stride, dilation, padding } = windowOf(call, x.shape);
  if (dilation.some((step) => step !== 1)) {
    throw call.unsupported("dilations", "1", `[${dilation.join(", ")}]`);
  }
  const countIncludePad = call.flag("count_include_pad");
  return pool(x, kernel, { stride, padding, countIncludePad, ceilMode: call.flag("ceil_mode") });
}
