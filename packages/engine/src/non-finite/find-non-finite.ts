/**
 * Where NaN and infinity come from.
 * In: a graph or program and what it was fed. Out: the first node that made one of finite numbers.
 * Next: `node/`, the door that lends it an ONNX Runtime.
 */
import type { NdArray } from "../array.ts";
import { nodesOf } from "../graph.ts";
import { all, any, isfinite, isnan } from "../ops/logic.ts";
import { runOn } from "../runtime/compile.ts";
import type { Runtime } from "../runtime/runtime.ts";
import { sizeOf } from "../shape.ts";
import type { Node, Tensor } from "../tensor.ts";
import { describe, type NonFinite } from "./non-finite.ts";

/**
 * Find the first node that makes NaN or infinity out of finite numbers, on the way to an output that
 * is not finite.
 *
 * Every tensor gets a flag, and all flags come out of one run: nothing else is kept, so that it
 * takes hardly more memory than a run does. A second run fetches what the node read and made.
 *
 * @returns  undefined where all outputs are finite
 */
export async function findNonFiniteOn(
  runtime: Runtime,
  outputs: readonly Tensor[],
  feeds: Readonly<Record<string, NdArray>>,
): Promise<NonFinite | undefined> {
  const finite = await flags(runtime, floatsOf(outputs), (x) => all(isfinite(x)), feeds);
  const isBad = (x: Tensor) => finite.get(x) === false;
  const bad = outputs.filter(isBad);
  if (bad.length === 0) return undefined;
  const order = nodesOf(bad);
  const guilty = order.find((node) => node.outputs.some(isBad) && makes(node, isBad));
  if (guilty) return fetched(runtime, guilty, feeds);
  // infinite constants, as in masks, are no fault: then NaN must have come of them
  const gone = await flags(runtime, floatsOf(bad).filter(isBad), (x) => any(isnan(x)), feeds);
  const isGone = (x: Tensor) => gone.get(x) === true;
  const second = order.find((node) => node.outputs.some(isGone) && makes(node, isGone));
  return fetched(runtime, second ?? bad[0]!.node, feeds);
}

function makes({ op, inputs }: Node, isBad: (x: Tensor) => boolean): boolean {
  return op.name !== "constant" && !inputs.some(isBad);
}

/** The floats that the outputs are computed from, and the outputs. */
function floatsOf(outputs: readonly Tensor[]): readonly Tensor[] {
  return nodesOf(outputs)
    .flatMap((node) => node.outputs)
    .filter(({ dtype, shape }) => dtype === "float32" && sizeOf(shape) > 0);
}

async function flags(
  runtime: Runtime,
  tensors: readonly Tensor[],
  flag: (x: Tensor) => Tensor,
  feeds: Readonly<Record<string, NdArray>>,
): Promise<ReadonlyMap<Tensor, boolean>> {
  // ONNX Runtime computes what is written last first: so the first flags, and no tensor waits for its own
  const named = tensors.map((x, i) => [`flag ${i}`, flag(x)] as const).reverse();
  const results = await runFed(runtime, Object.fromEntries(named), feeds);
  return new Map(tensors.map((x, i) => [x, results[`flag ${i}`]!.data[0] === 1]));
}

async function fetched(
  runtime: Runtime,
  node: Node,
  feeds: Readonly<Record<string, NdArray>>,
): Promise<NonFinite> {
  const wanted = [...node.inputs, ...node.outputs];
  // an op that is fed is no output of a model: a name of its own makes it one
  const named = Object.fromEntries(wanted.map((x, i) => [`value ${i}`, x]));
  const results = await runFed(runtime, named, feeds);
  const values = wanted.map((_, i) => results[`value ${i}`]!);
  const count = node.inputs.length;
  return describe(node, values.slice(0, count), values.slice(count));
}

/** Run with those of the feeds that these outputs depend on. */
async function runFed(
  runtime: Runtime,
  outputs: Readonly<Record<string, Tensor>>,
  feeds: Readonly<Record<string, NdArray>>,
): Promise<Readonly<Record<string, NdArray>>> {
  const used = nodesOf(Object.values(outputs))
    .filter(({ op }) => op.name === "input")
    .map(({ attributes }) => attributes.name as string);
  return runOn(runtime, outputs, Object.fromEntries(used.map((name) => [name, feeds[name]!])));
}
