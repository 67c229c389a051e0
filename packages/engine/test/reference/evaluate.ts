import type { Tensor } from "@syntopia/engine";
import { nodesOf, type OpName } from "@syntopia/engine";
import type { Rule } from "./rule.ts";
import { REFERENCE } from "./rules.ts";
import type { Value } from "./value.ts";

/** Values of the inputs, by name. */
export type Feeds = Readonly<Record<string, Value>>;

/** Compute tensors by the naive rules in float64, without ONNX Runtime. */
export function evaluate(outputs: readonly Tensor[], feeds: Feeds): readonly Value[] {
  const known = new Map<Tensor, Value>();
  for (const { op, inputs, attributes, outputs: results } of nodesOf(outputs)) {
    const rule = REFERENCE[op.name as OpName] as Rule<unknown>;
    const values =
      op.name === "input"
        ? [feeds[attributes.name]!]
        : rule(
            inputs.map((x) => known.get(x)!),
            attributes,
          );
    for (const [i, result] of results.entries()) known.set(result, values[i]!);
  }
  return outputs.map((output) => known.get(output)!);
}

/** Half the distance of two points of a central difference: in float64 both its errors are near 1e-10. */
const STEP = 1e-5;

/** The derivative of a scalar along `direction`: `(f(x + hv) - f(x - hv)) / 2h`. */
export function slopeAlong(loss: Tensor, feeds: Feeds, direction: Feeds): number {
  const at = (step: number) => evaluate([loss], moved(feeds, direction, step))[0]!.data[0]!;
  return (at(STEP) - at(-STEP)) / (2 * STEP);
}

function moved(feeds: Feeds, direction: Feeds, step: number): Feeds {
  return Object.fromEntries(
    Object.entries(feeds).map(([name, x]) => {
      const v = direction[name]?.data;
      return [name, v ? { ...x, data: x.data.map((value, i) => value + step * v[i]!) } : x];
    }),
  );
}

/** The derivative of a scalar towards each element of one input. */
export function slopes(loss: Tensor, feeds: Feeds, name: string): Float64Array {
  const x = feeds[name]!;
  return x.data.map((_, i) => {
    const unit = { ...x, data: x.data.map((_, j) => (i === j ? 1 : 0)) };
    return slopeAlong(loss, feeds, { [name]: unit });
  });
}
