import { readFileSync } from "node:fs";
import {
  add,
  type Branch,
  type DType,
  grad,
  input,
  mul,
  type NdArray,
  ndarray,
  type Shape,
  sum,
  type Tensor,
  treeFrom,
} from "@syntopia/engine";
import { sizeOf } from "../../src/shape.ts";

/** An array as `cases.json` holds it: its numbers, or the formula that they come from. */
export interface Entry {
  readonly shape: Shape;
  /** Default "float32". */
  readonly dtype?: DType;
  readonly data?: readonly number[];
  readonly formula?: { readonly modulus: number; readonly offset: number };
}

/** What is expected: numbers, or for large arrays their length as a vector and three products. */
export interface Expected extends Entry {
  readonly digest?: { readonly norm: number; readonly products: readonly number[] };
}

/** One case: `cases.py` says what stands where. */
export interface Case {
  readonly inputs: Readonly<Record<string, Entry>>;
  readonly outputs: Readonly<Record<string, Expected>>;
  readonly weights?: Readonly<Record<string, Entry>>;
  readonly gradients?: Readonly<Record<string, Expected>>;
  readonly curvature?: Readonly<Record<string, Expected>>;
}

/** What the inputs of the cases are called; those of a layer are under `params`, or `running`. */
type InputName =
  | ("x" | "y" | "w" | "v" | "a" | "b" | "c" | "p" | "n" | "i" | "u" | "t" | "h0" | "c0")
  | ("slope" | "scale" | "bias" | "condition" | "memory" | "allowed");

/** What a twin is given: those that its case has. */
export interface TwinInputs extends Readonly<Record<InputName, Tensor>> {
  // biome-ignore lint/suspicious/noExplicitAny: each twin knows the form of its own parameters
  readonly params: any;
  // biome-ignore lint/suspicious/noExplicitAny: likewise
  readonly running: any;
}

/** The same function as in Python, of the same inputs; one tensor stands for `{ y }`. */
export type Twin = (inputs: TwinInputs) => Tensor | Readonly<Record<string, Tensor>>;

/** Read what PyTorch made of the cases, by name. */
export function readCases(): Readonly<Record<string, Case>> {
  return JSON.parse(readFileSync(new URL("cases.json", import.meta.url), "utf8"));
}

/** The array of an entry. */
export function arrayOf({ shape, dtype = "float32", data, formula }: Entry): NdArray {
  if (data) return ndarray(data, shape, dtype);
  const { modulus, offset } = formula!;
  const values = residues(sizeOf(shape), modulus, offset);
  if (dtype === "float32") for (const [i, x] of values.entries()) values[i] = (x / modulus) * 2 - 1;
  return ndarray(values, shape, dtype);
}

/** `(13 i² + 7 i + offset) mod modulus`, as in `draw.py`. */
export function residues(count: number, modulus: number, offset: number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => (13 * i * i + 7 * i + offset) % modulus);
}

/** All that is computed for a case, by the names under which it is compared. */
export function trace(known: Case, twin: Twin): Tensors {
  const inputs = inputsOf(known.inputs);
  const made = twin(treeFrom<Tensor>(Object.entries(inputs)) as unknown as TwinInputs);
  const outputs = ("node" in made ? { y: made } : made) as Tensors;
  const weights = inputsOf(known.weights ?? {}, WEIGHTS);
  const wanted = Object.fromEntries(
    Object.keys(known.gradients ?? {}).map((name) => [name, inputs[name]!]),
  );
  const result = prefixed("outputs/", outputs);
  if (known.gradients) {
    Object.assign(result, prefixed("gradients/", slopes(weigh(outputs, weights), wanted)));
  }
  if (known.curvature) {
    const squares = Object.entries(outputs).map(([name, y]) => [name, mul(y, y)] as const);
    const bent = slopes(weigh(Object.fromEntries(squares), weights), wanted);
    const steepness = total(Object.values(bent).map((g) => sum(mul(g, g))));
    Object.assign(result, prefixed("curvature/", slopes(steepness, wanted)));
  }
  return result;
}

type Tensors = Readonly<Record<string, Tensor>>;

/** `Σ outputs · weights`, over the outputs that have weights. */
function weigh(outputs: Tensors, weights: Tensors): Tensor {
  return total(Object.entries(weights).map(([name, w]) => sum(mul(outputs[name]!, w))));
}

function total(terms: readonly Tensor[]): Tensor {
  return terms.reduce((a, b) => add(a, b));
}

function slopes(loss: Tensor, wanted: Tensors): Tensors {
  return grad<Branch<Tensor>>(loss, wanted) as Tensors;
}

const WEIGHTS = "weights/";

function inputsOf(entries: Readonly<Record<string, Entry>>, prefix = ""): Tensors {
  return Object.fromEntries(
    Object.entries(entries).map(([name, { shape, dtype }]) => [
      name,
      input(prefix + name, shape, dtype),
    ]),
  );
}

function prefixed<T>(prefix: string, items: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(items).map(([name, item]) => [prefix + name, item]));
}

/** What is fed to `trace`'s graph. */
export function feedsOf({ inputs, weights = {} }: Case): Readonly<Record<string, NdArray>> {
  const entries = Object.entries({ ...inputs, ...prefixed(WEIGHTS, weights) });
  return Object.fromEntries(entries.map(([name, entry]) => [name, arrayOf(entry)]));
}
