import type { Rule } from "./rule.ts";
import { fill, indicesOf, placeOf, read, type Value } from "./value.ts";

type AlongRule = Rule<{ readonly axis: number }>;
type ScatterRule = Rule<{ readonly axis: number; readonly reduction: string }>;

const MEET: Readonly<Record<string, (there: number, update: number) => number>> = {
  set: (_, update) => update,
  add: (there, update) => there + update,
  max: Math.max,
  min: Math.min,
};

function scatter([x, indices, updates]: readonly Value[], axis: number, reduction: string): Value {
  const data = x!.data.slice();
  for (const index of indicesOf(updates!.shape)) {
    const place = placeOf(x!.shape, index.with(axis, read(indices!, index)));
    data[place] = MEET[reduction]!(data[place]!, read(updates!, index));
  }
  return { ...x!, data };
}

function takeParts(x: Value, indices: Value): Value {
  const depth = indices.shape.at(-1)!;
  const lead = indices.shape.slice(0, -1);
  return fill([...lead, ...x.shape.slice(depth)], x.dtype, (index) => {
    const [which, rest] = [index.slice(0, lead.length), index.slice(lead.length)];
    const place = Array.from({ length: depth }, (_, k) => read(indices, [...which, k]));
    return read(x, [...place, ...rest]);
  });
}

/** The rules of ops that take and put by index, beside those in `rules.ts`. */
export const INDEXING = {
  takeAlong: (([x, indices], { axis }) => [
    fill(indices!.shape, x!.dtype, (i) => read(x!, i.with(axis, read(indices!, i)))),
  ]) as AlongRule,
  scatterAlong: ((inputs, { axis, reduction }) => [
    scatter(inputs, axis, reduction),
  ]) as ScatterRule,
  gatherNd: (([x, indices]) => [takeParts(x!, indices!)]) as Rule<null>,
};
