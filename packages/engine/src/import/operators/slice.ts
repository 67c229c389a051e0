import { zerosArray } from "../../array.ts";
import { reverse } from "../../ops/reverse.ts";
import { slice } from "../../ops/slice.ts";
import { constant } from "../../ops/source.ts";
import { normalizeAxis } from "../../shape.ts";
import type { Tensor } from "../../tensor.ts";
import type { Call } from "../call.ts";
import type { Operators } from "../operator.ts";

/** Boxes cut out of tensors. */
export const sliceOperators = {
  Slice: { settings: [1, 2, 3, 4], build: sliceAs },
} as const satisfies Operators;

/** Which elements of an axis are taken: `count` of them, from `start` on. */
interface Taken {
  readonly start: number;
  readonly count: number;
  readonly step: number;
}

/** Limits beyond the ends are clamped; a range may be empty, or go backwards. Attributes before version 10. */
function sliceAs(call: Call): Tensor {
  const x = call.input(0);
  const starts = call.numbers(1, "starts") ?? [];
  const ends = call.numbers(2, "ends") ?? [];
  const axes = call.numbers(3, "axes") ?? starts.map((_, i) => i);
  const steps = call.numbers(4) ?? starts.map(() => 1);
  const taken: Taken[] = x.shape.map((length) => ({ start: 0, count: length, step: 1 }));
  for (const [i, given] of axes.entries()) {
    const axis = normalizeAxis(call.where, given, x.shape.length);
    taken[axis] = take(x.shape[axis]!, starts[i]!, ends[i]!, steps[i]!);
  }
  if (taken.some(({ count }) => count === 0)) {
    return constant(
      zerosArray(
        taken.map(({ count }) => count),
        x.dtype,
      ),
    );
  }
  return cut(x, taken);
}

function take(length: number, start: number, end: number, step: number): Taken {
  const clamp = (at: number, low: number, high: number) =>
    Math.min(high, Math.max(low, at < 0 ? at + length : at));
  const [from, to] =
    step > 0
      ? [clamp(start, 0, length), clamp(end, 0, length)]
      : [clamp(start, 0, length - 1), clamp(end, -1, length - 1)];
  return { start: from, count: Math.max(0, Math.ceil((to - from) / step)), step };
}

/** Backwards is forwards from the other end, turned round. */
function cut(x: Tensor, taken: readonly Taken[]): Tensor {
  const forwards = slice(
    x,
    taken.map(({ start, count, step }) => {
      const last = start + (count - 1) * step;
      return [Math.min(start, last), Math.max(start, last) + 1, Math.abs(step)] as const;
    }),
  );
  const turned = taken.flatMap(({ step }, axis) => (step < 0 ? [axis] : []));
  return turned.length === 0 ? forwards : reverse(forwards, turned);
}
