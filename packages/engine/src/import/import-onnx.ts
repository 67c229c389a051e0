import type { NdArray } from "../array.ts";
import { requireBytes } from "../bytes.ts";
import { requireKnownOptions } from "../known-options.ts";
import { constant, input } from "../ops/source.ts";
import type { Shape } from "../shape.ts";
import type { Tensor, TensorType } from "../tensor.ts";
import { type Branch, type Tree, treeEntries, treeFrom } from "../tree.ts";
import { buildNodes, type Values } from "./build.ts";
import { cutGraph, type GraphCut } from "./cut.ts";
import type { ExternalData } from "./external-data.ts";
import { type OnnxGraph, readModel } from "./graph.ts";
import { readTensor } from "./initializer.ts";
import { inputTypes } from "./input-types.ts";
import { hasAxes, pathsOf, type Role, rolesOf } from "./parameters.ts";
import { separateCopies } from "./separate-copies.ts";

/** What to take from an ONNX file, and in which shapes. */
export interface ImportOptions<O extends string = string> {
  /** The tensors to compute, by any name that the file has for them; default its outputs. */
  readonly outputs?: readonly O[];
  /** Tensors to feed in place of computing them, beside the file's own inputs. */
  readonly inputs?: readonly string[];
  /** Lengths of the dimensions that the file leaves open, by their names there, such as `{ batch: 8 }`. */
  readonly sizes?: Readonly<Record<string, number>>;
  /** Shapes of inputs, in place of what the file says. */
  readonly shapes?: Readonly<Record<string, Shape>>;
  /** Whether a float array is a parameter, by its name in the file; default: it has at least one axis. */
  readonly trainable?: (name: string, array: NdArray) => boolean;
  /** Reads the files beside the model in which large models keep their numbers. */
  readonly externalData?: ExternalData;
}

const OPTION_NAMES = [
  "outputs",
  "inputs",
  "sizes",
  "shapes",
  "trainable",
  "externalData",
] as const satisfies readonly (keyof ImportOptions)[];

/**
 * A model read from an ONNX file, in the form of a layer.
 *
 * @typeParam O  the names of the outputs, where they were asked for
 */
export interface ImportedModel<O extends string = string> {
  /** What can be trained: the file's float arrays, by the dots in their names. */
  readonly params: Branch<NdArray>;
  /** Float arrays that are used but not trained, such as running statistics. */
  readonly buffers: Branch<NdArray>;
  /** What is fed, in the form in which `compile` and `trainingStep` take it. */
  readonly inputs: Readonly<Record<string, TensorType>>;
  /** What comes out, for inputs of these shapes. */
  readonly outputs: Readonly<Record<O, TensorType>>;
  /**
   * Build the graph on parameters and inputs. The inputs may have other shapes than were asked for
   * at import, as far as the file bears them.
   *
   * @returns  the outputs, by their names in the file
   */
  readonly apply: (
    params: Tree<Tensor>,
    inputs: Readonly<Record<string, Tensor>>,
  ) => Readonly<Record<O, Tensor>>;
}

/**
 * Read an ONNX model that someone else made, to run, cut, extend and fine-tune it.
 *
 * It computes as in inference: dropout passes everything on, and batch normalisation keeps the
 * statistics of the file (as PyTorch's `model.eval()`), while its scale and bias can be trained.
 * Floats of other widths become float32. What lies outside the cut is never looked at.
 *
 * @param bytes    the file
 * @param options  where to cut, lengths that the file leaves open, files beside it
 * @throws Error   when the bytes are no model, a length is missing, a name is unknown, or a node's
 *                 operator is not provided for; the error names the node
 * @see https://onnx.ai/onnx/repo-docs/IR.html
 * @example
 * const body = importOnnx(bytes, { outputs: ["pooled"], sizes: { batch: 8 } });
 * const step = trainingStep({
 *   inputs: { ...body.inputs, label: { shape: [8], dtype: "int64" } },
 *   params: { body: body.params, head: linear.init({ inputs: 512, outputs: 10 }, random) },
 *   loss: ({ body: weights, head }, { label, ...fed }) => {
 *     const { pooled } = body.apply(weights, fed);
 *     return { loss: crossEntropy(linear.apply(head, pooled), label) };
 *   },
 *   optimizer: adamw(),
 * });
 */
export function importOnnx<const O extends string = string>(
  bytes: Uint8Array,
  options: ImportOptions<O> = {},
): ImportedModel<O> {
  requireKnownOptions("importOnnx", options, OPTION_NAMES);
  requireBytes("importOnnx", bytes);
  const graph = readModel(bytes);
  const names = options.outputs ?? (graph.outputs as readonly O[]);
  const whole = cutGraph(graph, names, options.inputs ?? []);
  const inputs = inputTypes(graph, whole, options);
  const { cut, arrays } = separateCopies(whole, readArrays(graph, whole, options), names);
  const roles = rolesOf(cut, arrays, options.trainable ?? hasAxes);
  const branch = (role: Role) => branchOf(arrays, roles, role, cut);
  const params = branch("param");
  const build = (paramTensors: Tree<Tensor>, fed: Readonly<Record<string, Tensor>>) => {
    const values: Values = new Map(requireInputs(inputs, fed));
    for (const [name, array] of arrays) {
      if (roles.get(name) !== "param") values.set(name, constant(array));
    }
    for (const [name, tensor] of params.named(paramTensors)) values.set(name, tensor);
    buildNodes(cut.nodes, values);
    const outputs = names.map((name) => [name, values.get(name)!]);
    return Object.fromEntries(outputs) as Record<O, Tensor>;
  };
  return {
    params: params.tree,
    buffers: branch("buffer").tree,
    inputs: Object.fromEntries(inputs),
    outputs: dryRun(build, params.tree, inputs),
    apply: build,
  };
}

function readArrays(
  { initializers }: OnnxGraph,
  { sources }: GraphCut,
  { inputs = [], externalData }: ImportOptions,
): ReadonlyMap<string, NdArray> {
  const needed = [...initializers].filter(([name]) => sources.has(name) && !inputs.includes(name));
  return new Map(
    needed.map(([name, proto]) => [
      name,
      readTensor(`importOnnx: initialiser "${name}"`, proto, externalData),
    ]),
  );
}

/** The arrays of one role as a tree, and the way from a tree like it back to the file's names. */
function branchOf(
  arrays: ReadonlyMap<string, NdArray>,
  roles: ReadonlyMap<string, Role>,
  role: Role,
  { nodes }: GraphCut,
) {
  const names = [...arrays.keys()].filter((name) => roles.get(name) === role);
  const paths = pathsOf(names, nodes);
  const tree = treeFrom(names.map((name) => [paths.get(name)!, arrays.get(name)!]));
  const named = (tensors: Tree<Tensor>): readonly (readonly [string, Tensor])[] => {
    const found = new Map(treeEntries(tensors));
    return names.map((name) => {
      const tensor = found.get(paths.get(name)!);
      if (tensor) return [name, tensor];
      throw new Error(`importOnnx: expected the parameter "${paths.get(name)}", got none.`);
    });
  };
  return { tree: tree as Branch<NdArray>, named };
}

function requireInputs(
  types: ReadonlyMap<string, TensorType>,
  fed: Readonly<Record<string, Tensor>>,
): readonly (readonly [string, Tensor])[] {
  return [...types].map(([name, { dtype }]) => {
    const tensor = Object.hasOwn(fed, name) ? fed[name] : undefined;
    if (tensor?.dtype === dtype) return [name, tensor];
    throw new Error(
      `importOnnx: expected the input "${name}" of ${dtype}, got ${tensor?.dtype ?? "none"}.`,
    );
  });
}

/** Build once to find what is wrong with the file now, and the types of the outputs. */
function dryRun<O extends string>(
  build: ImportedModel<O>["apply"],
  params: Tree<NdArray>,
  inputs: ReadonlyMap<string, TensorType>,
): Readonly<Record<O, TensorType>> {
  const tensors = treeFrom(
    treeEntries<NdArray>(params).map(([path, { shape }]) => [path, input(path, shape)]),
  );
  const fed = Array.from(inputs, ([name, { shape, dtype }]) => [name, input(name, shape, dtype)]);
  const outputs = Object.entries<Tensor>(build(tensors, Object.fromEntries(fed)));
  const types = outputs.map(([name, { shape, dtype }]) => [name, { shape, dtype }]);
  return Object.fromEntries(types) as Record<O, TensorType>;
}
