import { cast } from "../../ops/compare.ts";
import { gather } from "../../ops/gather.ts";
import { gatherNd, scatterNd } from "../../ops/gather-nd.ts";
import { reshape } from "../../ops/reshape.ts";
import { type ScatterOptions, scatterAlong } from "../../ops/scatter-along.ts";
import { topK } from "../../ops/sort.ts";
import { takeAlong } from "../../ops/take-along.ts";
import { normalizeAxis, sameShape } from "../../shape.ts";
import type { Tensor } from "../../tensor.ts";
import type { Call } from "../call.ts";
import type { Operators } from "../operator.ts";
import { flatPlaces, withBatchPlaces, wrapNegative } from "./flat-index.ts";

/** Elements taken and put by place. */
export const gatherOperators = {
  Gather: { build: (call) => gather(call.input(0), call.input(1), axisOf(call)) },
  GatherElements: { build: gatherElements },
  GatherND: { build: gatherParts },
  ScatterElements: { build: scatterElements },
  ScatterND: {
    build: (call) => {
      const x = call.input(0);
      const indices = wrapNegative(call.input(1), x.shape.slice(0, call.input(1).shape.at(-1)));
      return scatterNd(x, indices, call.input(2), { reduction: reductionOf(call) });
    },
  },
  TopK: {
    settings: [1],
    build: (call) => {
      // in an order also where none is asked for
      call.ignore("sorted");
      const x = call.input(0);
      const axis = normalizeAxis(call.where, call.int("axis", -1), x.shape.length);
      const options = { axis, largest: call.flag("largest", true) };
      const { values, indices } = topK(x, call.number(1) ?? call.int("k", 1), options);
      return [values, indices];
    },
  },
} as const satisfies Operators;

function axisOf(call: Call): number {
  return normalizeAxis(call.where, call.int("axis", 0), call.input(0).shape.length);
}

function reductionOf(call: Call): NonNullable<ScatterOptions["reduction"]> {
  const name = call.choice("reduction", ["none", "add", "max", "min"], "none");
  return name === "none" ? "set" : name;
}

function gatherElements(call: Call): Tensor {
  const [x, indices] = [call.input(0), call.input(1)];
  const axis = axisOf(call);
  return takeAlong(x, wrapNegative(indices, x.shape[axis]!), axis);
}

function gatherParts(call: Call): Tensor {
  const x = call.input(0);
  const indices = withBatchPlaces(cast(call.input(1), "int64"), call.int("batch_dims", 0));
  return gatherNd(x, wrapNegative(indices, x.shape.slice(0, indices.shape.at(-1))));
}

function scatterElements(call: Call): Tensor {
  const [x, indices, updates] = [call.input(0), call.input(1), call.input(2)];
  const axis = axisOf(call);
  const options = { reduction: reductionOf(call) };
  if (sameShape(x.shape.toSpliced(axis, 1), indices.shape.toSpliced(axis, 1))) {
    return scatterAlong(x, wrapNegative(indices, x.shape[axis]!), updates, axis, options);
  }
  const places = flatPlaces(x.shape, cast(indices, "int64"), axis);
  const flat = scatterAlong(reshape(x, [-1]), places, reshape(updates, [-1]), 0, options);
  return reshape(flat, x.shape);
}
