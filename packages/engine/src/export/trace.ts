import type { NdArray } from "../array.ts";
import { describeValue } from "../describe-value.ts";
import { callWithNames } from "../missing-name.ts";
import { type OnnxGraph, writeGraph } from "../onnx.ts";
import { input } from "../ops/source.ts";
import type { AsTensors } from "../program.ts";
import type { Tensor } from "../tensor.ts";
import { isTensor } from "../tensor.ts";
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
  const names = { inputs: Object.keys(inputs), params: Object.keys(params) };
  const outputs = atSizes(sizes, () =>
    callWithNames("exportOnnx: expected build", names, () =>
      build(Object.fromEntries(fed) as { [K in keyof I]: Tensor }, weights),
    ),
  );
  requireTensorsByName(outputs);
  requireOutputs(Object.keys(outputs), params);
  return { ...writeGraph(outputs), sizes };
}

/** Tell in errors at which sizes they came. */
function atSizes<T>(sizes: Sizes, build: () => T): T {
  try {
    return build();
  } catch (error) {
    if (Object.keys(sizes).length === 0) throw error;
    throw new Error(
      `exportOnnx: at ${formatSizes(sizes)}: ${(error as Error).message} ` +
        "If other sizes work, name four of them in the option `sizes`.",
      { cause: error },
    );
  }
}

function requireTensorsByName(outputs: unknown): void {
  if (typeof outputs === "object" && outputs !== null && !isTensor(outputs)) return;
  throw new Error(
    `exportOnnx: expected build to return tensors by name, got ${describeValue(outputs)}. Write { y }.`,
  );
}

function requireOutputs(names: readonly string[], params: Branch<NdArray>): void {
  if (names.length === 0) {
    throw new Error("exportOnnx: expected at least one output from build, got none");
  }
  requireApart("output", names, params);
}

/** Refuse inputs or outputs with the name of a parameter. Throws Error. */
export function requireApart(
  end: "input" | "output",
  names: readonly string[],
  params: Branch<NdArray>,
): void {
  const paths = new Set(treeEntries<NdArray>(params).map(([path]) => path));
  const taken = names.find((name) => paths.has(name));
  if (taken === undefined) return;
  throw new Error(
    `exportOnnx: expected ${end}s named apart from parameters, got "${taken}". Rename the ${end}.`,
  );
}

/** Refuse inputs that no output depends on, and ones that were not declared. Throws Error. */
export function requireInputs(
  inputs: Readonly<Record<string, SymbolicType>>,
  params: Branch<NdArray>,
  { inputs: read }: Trial,
): void {
  const unused = Object.keys(inputs).find((name) => !Object.hasOwn(read, name));
  if (unused !== undefined) {
    throw new Error(
      `exportOnnx: expected outputs that depend on every input, got none that needs "${unused}". Leave it out.`,
    );
  }
  const paths = new Set(treeEntries<NdArray>(params).map(([path]) => path));
  const stray = Object.keys(read).find((name) => !Object.hasOwn(inputs, name) && !paths.has(name));
  if (stray === undefined) return;
  throw new Error(
    `exportOnnx: expected only inputs that are declared, got "${stray}". Add it to \`inputs\`.`,
  );
}
