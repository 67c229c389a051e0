import type { ScatterReduction } from "../../ops/scatter-along.ts";
import { offsets, stridesOf } from "./indices.ts";
import type { Known, Rule } from "./value.ts";

/** For each of the indices, the place in `x` that it names along an axis. */
function placesAlong(x: Known, indices: Known, axis: number): readonly number[] {
  const strides = stridesOf(x.shape);
  const own = offsets(indices.shape, strides.with(axis, 0));
  return own.map((start, i) => start + indices.data[i]! * strides[axis]!);
}

const takeAlong: Rule = ([x, indices], node) => {
  const { axis } = node.attributes as { readonly axis: number };
  const places = placesAlong(x!, indices!, axis);
  return { ...x!, data: Float64Array.from(places, (at) => x!.data[at]!), shape: indices!.shape };
};

const REDUCTIONS: Readonly<Record<ScatterReduction, (old: number, update: number) => number>> = {
  set: (_, update) => update,
  add: (old, update) => old + update,
  max: Math.max,
  min: Math.min,
};

const scatterAlong: Rule = ([x, indices, updates], node) => {
  const { axis, reduction } = node.attributes as {
    readonly axis: number;
    readonly reduction: ScatterReduction;
  };
  const data = x!.data.slice();
  for (const [i, at] of placesAlong(x!, indices!, axis).entries()) {
    data[at] = REDUCTIONS[reduction](data[at]!, updates!.data[i]!);
  }
  return { ...x!, data };
};

/** The ops that take and put by an index for each element, as exporters change a shape's lengths. */
export const ALONG: Readonly<Record<string, Rule>> = { takeAlong, scatterAlong };
