import type { NdArray } from "../array.ts";
import { describeValue } from "../describe-value.ts";
import { nodesOf } from "../graph.ts";
import { requireKnownOptions } from "../known-options.ts";
import { findNonFiniteOn } from "../non-finite/find-non-finite.ts";
import type { NonFinite } from "../non-finite/non-finite.ts";
import { type InputType, type ProgramSource, stateNames, traceTensors } from "../program.ts";
import { ortFeeds } from "../runtime/feeds.ts";
import type { Tensor } from "../tensor.ts";
import { type Branch, type Tree, treeEntries } from "../tree.ts";
import { type CompileOptions, nodeRuntime } from "./session.ts";

/** What the search starts from. */
export interface FindNonFiniteOptions<S> extends Omit<CompileOptions, "profileTo"> {
  /** The state of the program before the run that went wrong, default its first state. */
  readonly state?: S;
}

/**
 * Find the first node that makes NaN or infinity out of finite numbers.
 *
 * To be called when a loss has gone wrong: with the batch, and the state from before it. Only
 * what leads to an output or new state that is not finite counts: an infinity that is masked again
 * does no harm. The result has a `message` that names op, layer, inputs and what usually helps.
 *
 * @param what   a program's source, or tensors by name
 * @param feeds  as for `run`
 * @returns      undefined where all that comes out is finite
 * @throws ShapeError  when an input is missing, unknown, or of another shape or type
 * @example
 * const before = program.state();
 * const { loss } = await program.run(batch);
 * if (Number.isNaN(loss.data[0]))
 *   console.log((await findNonFinite(step, batch, { state: before }))?.message);
 */
export async function findNonFinite<
  const I extends Readonly<Record<string, InputType>>,
  S extends Branch<NdArray>,
>(
  what: ProgramSource<I, S> | Readonly<Record<string, Tensor>>,
  feeds: Readonly<Record<string, NdArray>> = {},
  given: FindNonFiniteOptions<S> = {},
): Promise<NonFinite | undefined> {
  requireKnownOptions("findNonFinite", given, ["state", "device", "strict", "threads"]);
  const { state, ...options } = given;
  if (typeof what !== "object" || what === null) {
    throw new Error(
      `findNonFinite: expected what compile takes, or tensors by name, got ${describeValue(what)}`,
    );
  }
  const runtime = nodeRuntime(options);
  if (!isSource(what)) {
    const outputs = Object.values(what);
    ortFeeds(runtime, feeds, inputTypes(outputs));
    return findNonFiniteOn(runtime, outputs, feeds);
  }
  const { inputs } = what;
  const types = Object.entries(inputs).map(
    ([name, { shape, dtype = "float32" }]) => [name, { shape, dtype }] as const,
  );
  ortFeeds(runtime, feeds, Object.fromEntries(types));
  const kept = treeEntries<NdArray>((state ?? what.state) as Tree<NdArray>).map(
    ([path, array]) => [stateNames(path).read, array] as const,
  );
  const tensors = Object.values(traceTensors(what).tensors);
  return findNonFiniteOn(runtime, tensors, { ...feeds, ...Object.fromEntries(kept) });
}

function isSource<I extends Readonly<Record<string, InputType>>, S extends Branch<NdArray>>(
  what: ProgramSource<I, S> | Readonly<Record<string, Tensor>>,
): what is ProgramSource<I, S> {
  return typeof what.build === "function";
}

function inputTypes(outputs: readonly Tensor[]) {
  const inputs = nodesOf(outputs).filter(({ op }) => op.name === "input");
  return Object.fromEntries(inputs.map((node) => [node.attributes.name, node.outputs[0]!]));
}
