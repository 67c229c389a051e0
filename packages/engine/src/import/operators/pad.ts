import { gather } from "../../ops/gather.ts";
import { pad } from "../../ops/pad.ts";
import { slice } from "../../ops/slice.ts";
import { normalizeAxis } from "../../shape.ts";
import type { Tensor } from "../../tensor.ts";
import type { Call } from "../call.ts";
import type { Operators } from "../operator.ts";
import { integers } from "./numbers.ts";

const MODES = ["constant", "reflect", "edge", "wrap"] as const;
type Mode = (typeof MODES)[number];

/** What adds elements around. */
export const padOperators = {
  Pad: { settings: [1, 2, 3], build: padAs },
} as const satisfies Operators;

type Widths = readonly (readonly [before: number, after: number])[];

/** Widths below 0 cut off. They were attributes before version 11. */
function padAs(call: Call): Tensor {
  const x = call.input(0);
  const mode = call.choice("mode", MODES, "constant");
  const value = call.number(2, "value") ?? 0;
  const widths = widthsOf(call, x);
  const kept = slice(
    x,
    x.shape.map((length, axis) => {
      const [before, after] = widths[axis]!;
      return [Math.max(0, -before), length + Math.min(0, after)] as const;
    }),
  );
  const added = widths.map((pair) => pair.map((width) => Math.max(0, width))) as unknown as Widths;
  if (added.flat().every((width) => width === 0)) return kept;
  return mode === "constant" ? pad(kept, added, value) : repeatEdges(kept, added, mode);
}

function widthsOf(call: Call, x: Tensor): Widths {
  const pads = call.numbers(1, "pads") ?? [];
  const axes = call.numbers(3) ?? x.shape.map((_, axis) => axis);
  const widths: (readonly [number, number])[] = x.shape.map(() => [0, 0]);
  for (const [i, given] of axes.entries()) {
    const axis = normalizeAxis(call.where, given, x.shape.length);
    widths[axis] = [pads[i]!, pads[i + axes.length]!];
  }
  return widths;
}

/** Copy elements of the tensor itself, axis by axis. */
function repeatEdges(x: Tensor, widths: Widths, mode: Exclude<Mode, "constant">): Tensor {
  return widths.reduce((y, [before, after], axis) => {
    if (before === 0 && after === 0) return y;
    const length = y.shape[axis]!;
    const places = Array.from({ length: before + length + after }, (_, i) =>
      SOURCES[mode](i - before, length),
    );
    return gather(y, integers(places), axis);
  }, x);
}

const SOURCES: Readonly<
  Record<Exclude<Mode, "constant">, (place: number, length: number) => number>
> = {
  edge: (place, length) => Math.min(Math.max(place, 0), length - 1),
  wrap: modulo,
  reflect: (place, length) => {
    const period = Math.max(1, 2 * (length - 1));
    const inside = modulo(place, period);
    return inside < length ? inside : period - inside;
  },
};

function modulo(place: number, length: number): number {
  return ((place % length) + length) % length;
}
