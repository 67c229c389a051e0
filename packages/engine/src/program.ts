import type { NdArray } from "./array.ts";
import { waitForReaders, writtenInPlace } from "./in-place.ts";
import { requireKnownOptions } from "./known-options.ts";
import { callWithNames } from "./missing-name.ts";
import { type OnnxModel, requireOutputs, toOnnx } from "./onnx.ts";
import { input } from "./ops/source.ts";
import { requireArrays, requireBuilt, requireSameForm, requireSource } from "./require-program.ts";
import { stateScope } from "./scope.ts";
import type { Shape } from "./shape.ts";
import type { Tensor, TensorType } from "./tensor.ts";
import { type Branch, mapTree, type Tree, treeEntries } from "./tree.ts";

/** The type of one input: shape, and element type (default float32). */
export interface InputType {
  readonly shape: Shape;
  readonly dtype?: TensorType["dtype"];
  /** Whether a run refuses NaN and infinity in what is fed, default false: it takes a pass over it. */
  readonly finite?: boolean;
}

/**
 * A computation with a memory: what is fed, what is kept between runs, what comes out.
 *
 * @typeParam I  the inputs, by name
 * @typeParam S  the form of the state: parameters, optimizer state
 * @typeParam O  the outputs, by name
 */
export interface ProgramSource<
  I extends Readonly<Record<string, InputType>>,
  S extends Branch<NdArray>,
  O extends Tensors = Tensors,
> {
  readonly inputs: I;
  /** The first state. Its arrays are copied. */
  readonly state: S;
  /** Build the graph. Without a new state the old one stays. */
  readonly build: (
    inputs: { readonly [K in keyof I]: Tensor },
    state: AsTensors<S>,
  ) => {
    readonly outputs: O;
    readonly state?: Tree<Tensor>;
  };
}

/** Tensors by name. */
export type Tensors = Readonly<Record<string, Tensor>>;

/** What a run makes of tensors by name; those that may be absent may be absent. */
export type AsArrays<O> = { readonly [K in keyof O]: NdArray };

/** The tree `S` with tensors for arrays. */
export type AsTensors<S> = S extends NdArray
  ? Tensor
  : { readonly [K in keyof S]: S[K] extends Tree<NdArray> ? AsTensors<S[K]> : never };

/** A program as one ONNX model; `state` lists the names of what is kept, `new/…` what replaces it. */
export interface ProgramGraph {
  readonly model: OnnxModel;
  readonly state: readonly string[];
  readonly updates: readonly string[];
  /** Those of the updates that may be written where the old value is read. */
  readonly inPlace: readonly string[];
  readonly outputs: readonly string[];
}

/** For whom a program is traced. */
export interface TraceOptions {
  /** Whether what runs it writes into the tensors that it is handed. */
  readonly inPlace?: boolean;
}

const STATE = "state/";
const UPDATE = "new/";

/**
 * Trace a program into one ONNX model.
 *
 * @param options  `inPlace`: let updates wait until the old value is read no more, where one buffer is
 *                 then enough, default false
 * @throws Error   when the new state has not the form, shapes and types of the old one, or a name
 *                 is one that the state needs
 */
export function traceProgram<
  I extends Readonly<Record<string, InputType>>,
  S extends Branch<NdArray>,
>(source: ProgramSource<I, S>, options: TraceOptions = {}): ProgramGraph {
  requireKnownOptions("traceProgram", options, ["inPlace"]);
  const { tensors, outputs, state, changed } = traceTensors(source, options);
  const model = toOnnx(tensors);
  requireDeclared(Object.keys(model.inputs), Object.keys(source.inputs));
  return {
    model,
    state: [...state.keys()],
    updates: [...changed.keys()],
    inPlace: writtenInPlace(Object.values(tensors), changed, state),
    outputs,
  };
}

/** A program as a graph: the outputs and the new state by their names in the model. */
export interface ProgramTensors {
  readonly tensors: Readonly<Record<string, Tensor>>;
  /** The names of the outputs among them. */
  readonly outputs: readonly string[];
  /** The old state, and what replaces some of it, by path. */
  readonly state: ReadonlyMap<string, Tensor>;
  readonly changed: ReadonlyMap<string, Tensor>;
}

/** Build the graph of a program. Throws as `traceProgram`. */
export function traceTensors<
  I extends Readonly<Record<string, InputType>>,
  S extends Branch<NdArray>,
>(source: ProgramSource<I, S>, { inPlace = false }: TraceOptions = {}): ProgramTensors {
  requireSource(source);
  requireFreeNames(Object.keys(source.inputs));
  requireArrays("program", "state", source.state);
  const inputs = Object.fromEntries(
    Object.entries(source.inputs).map(([name, { shape, dtype }]) => [
      name,
      input(name, shape, dtype),
    ]),
  ) as { readonly [K in keyof I]: Tensor };
  const state = mapTree<NdArray, Tensor>(source.state, ({ shape, dtype }, path) =>
    stateScope(path, () => input(STATE + path, shape, dtype)),
  ) as AsTensors<S>;
  const names = { inputs: Object.keys(source.inputs), state: Object.keys(source.state) };
  const built = callWithNames("program: expected build", names, () => source.build(inputs, state));
  requireBuilt(built);
  requireFreeNames(Object.keys(built.outputs));
  const updates = new Map(treeEntries<Tensor>(built.state ?? {}));
  if (built.state) requireSameForm(source.state, updates);
  const old = new Map(treeEntries(state as Tree<Tensor>));
  const moved = withoutUnchanged(updates, old);
  requireOutputs(built.outputs);
  const all = [...Object.values<Tensor>(built.outputs), ...moved.values()];
  const changed = inPlace ? waitForReaders(all, moved, old) : moved;
  const named = Array.from(changed, ([path, tensor]) => [UPDATE + path, tensor] as const);
  return {
    tensors: { ...built.outputs, ...Object.fromEntries(named) },
    outputs: Object.keys(built.outputs),
    state: old,
    changed,
  };
}

/** Leave out state that is handed on as it came, such as frozen weights: it stays where it is, uncopied. */
function withoutUnchanged(
  updates: ReadonlyMap<string, Tensor>,
  old: ReadonlyMap<string, Tensor>,
): ReadonlyMap<string, Tensor> {
  return new Map([...updates].filter(([path, tensor]) => tensor !== old.get(path)));
}

/** The names in the model of a state entry: what is read and what is written. */
export function stateNames(path: string): { readonly read: string; readonly write: string } {
  return { read: STATE + path, write: UPDATE + path };
}

/** Refuse tensors that nobody will feed: they came from somewhere else than the arguments of `build`. */
function requireDeclared(fed: readonly string[], declared: readonly string[]): void {
  const stray = fed.find((name) => !declared.includes(name) && !name.startsWith(STATE));
  if (stray === undefined) return;
  throw new Error(
    `program: expected only inputs among ${declared.join(", ") || "none"}, got "${stray}" in the graph. ` +
      "Declare it in inputs, and use the tensor that build is given.",
  );
}

function requireFreeNames(names: readonly string[]): void {
  const taken = names.find((name) => name.startsWith(STATE) || name.startsWith(UPDATE));
  if (taken === undefined) return;
  throw new Error(
    `program: expected names that do not start with "${STATE}" or "${UPDATE}", got "${taken}"`,
  );
}
