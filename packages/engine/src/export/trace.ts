import type { NdArray } from "../array.ts";
import { type OnnxGraph, writeGraph } from "../onnx.ts";
import { input } from "../ops/source.ts";
import type { AsTensors } from "../program.ts";
import type { Tensor } from "../tensor.ts";
import { type Branch, mapTree, treeEntries } from "../tree.ts";
import type { Axis } from "./polynomial.ts";
import { formatSizes, resolveShape, type Sizes, type SymbolicType } from "./symbolic.ts";

/**
 * What a model file is made from.
 *
 * @typeParam I  the inputs, by name
 * @typeParam P  the form of the parameters
 */
export interface ExportSource<
  I extends Readonly<Record<string, SymbolicType>>,
  P extends Branch<NdArray>,
> {
  /** Names stand for axes of any length: `{ image: { shape: ["batch", 3, 32, 32] } }`. */
  readonly inputs: I;
  /** Weights, and whatever else is fixed; each goes into the file under its dotted name. */
  readonly params: P;
  /** Build the graph. It is called once for each size that is tried. */
  readonly build: (
    inputs: { readonly [K in keyof I]: Tensor },
    params: AsTensors<P>,
  ) => Readonly<Record<string, Tensor>>;
}

/** One graph, with the lengths of the named axes that it was built for. */
export interface Trial extends OnnxGraph {
  readonly sizes: Sizes;
}

/** The graphs at every combination of three sizes, and one more at the fourth ones to check with. */
export interface Trials {
  readonly axes: readonly Axis[];
  readonly list: readonly Trial[];
}

/** Build the graph at several sizes of each named axis; parameters are inputs of their dotted names. */
export function traceTrials<
  I extends Readonly<Record<string, SymbolicType>>,
  P extends Branch<NdArray>,
>(source: ExportSource<I, P>, sizes: ReadonlyMap<string, readonly number[]>): Trials {
  const axes = [...sizes].map(([name, [a, b, c]]) => ({ name, points: [a!, b!, c!] as const }));
  const check = Object.fromEntries([...sizes].map(([name, points]) => [name, points[3]!]));
  const combinations = axes.length === 0 ? [{}] : [...grid(axes), check];
  return { axes, list: combinations.map((at) => traceAt(source, at)) };
}

function grid(axes: readonly Axis[]): readonly Sizes[] {
  return axes.reduce<readonly Sizes[]>(
    (combinations, { name, points }) =>
      combinations.flatMap((sizes) => points.map((point) => ({ ...sizes, [name]: point }))),
    [{}],
  );
}

function traceAt<I extends Readonly<Record<string, SymbolicType>>, P extends Branch<NdArray>>(
  { inputs, params, build }: ExportSource<I, P>,
  sizes: Sizes,
): Trial {
  const fed = Object.entries(inputs).map(
    ([name, { shape, dtype }]) => [name, input(name, resolveShape(shape, sizes), dtype)] as const,
  );
  const weights = mapTree<NdArray, Tensor>(params, ({ shape, dtype }, path) =>
    input(path, shape, dtype),
  ) as AsTensors<P>;
  try {
    const outputs = build(Object.fromEntries(fed) as { [K in keyof I]: Tensor }, weights);
    return { ...writeGraph(outputs), sizes };
  } catch (error) {
    if (Object.keys(sizes).length === 0) throw error;
    throw new Error(
      `exportOnnx: at ${formatSizes(sizes)}: ${(error as Error).message} ` +
        "If other sizes work, name four of them in the option `sizes`.",
      { cause: error },
    );
  }
}

/**
 * Refuse names that clash, and inputs that no output depends on.
 *
 * @throws Error  which name it is
 */
export function requireEnds(
  inputs: Readonly<Record<string, SymbolicType>>,
  params: Branch<NdArray>,
  trial: Trial,
): void {
  const paths = new Set(treeEntries<NdArray>(params).map(([path]) => path));
  for (const name of Object.keys(inputs)) {
    if (paths.has(name)) {
      throw new Error(
        `exportOnnx: expected inputs named apart from parameters, got "${name}". Rename the input.`,
      );
    }
    if (!Object.hasOwn(trial.inputs, name)) {
      throw new Error(
        `exportOnnx: expected outputs that depend on every input, got none that needs "${name}". Leave it out.`,
      );
    }
  }
  const taken = Object.keys(trial.outputs).find((name) => paths.has(name));
  if (taken !== undefined) {
    throw new Error(
      `exportOnnx: expected outputs named apart from parameters, got "${taken}". Rename the output.`,
    );
  }
}
