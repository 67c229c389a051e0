import type * as Ort from "onnxruntime-common";
import { type NdArray, requireArray } from "../array.ts";
import { describeValue } from "../describe-value.ts";
import { ShapeError } from "../errors.ts";
import type { AsArrays } from "../program.ts";
import { formatShape, sameShape } from "../shape.ts";
import type { TensorType } from "../tensor.ts";
import type { Runtime } from "./runtime.ts";

/** Show an array to ONNX Runtime; the storage is shared. */
export function toOrt({ Tensor }: Runtime, { data, shape, dtype }: NdArray): Ort.Tensor {
  return new Tensor(dtype as "float32", data as Float32Array, [...shape]);
}

/** See a tensor of ONNX Runtime as an array; the storage is shared. */
export function fromOrt(tensor: Ort.Tensor): NdArray {
  return {
    data: tensor.data as NdArray["data"],
    shape: tensor.dims,
    dtype: tensor.type as NdArray["dtype"],
  };
}

/** See these results of a run as arrays; the storage is shared. */
export function arraysOf<O>(
  names: readonly string[],
  results: Readonly<Record<string, Ort.Tensor>>,
): AsArrays<O> {
  const arrays = names.map((name) => [name, fromOrt(results[name]!)]);
  return Object.fromEntries(arrays) as AsArrays<O>;
}

/** What is expected of an input. */
export interface FedType extends TensorType {
  /** Refuse NaN and infinity. */
  readonly finite?: boolean;
}

/**
 * Check what is fed against the inputs of a model.
 *
 * @throws ShapeError  when an input is missing, unknown, or of another shape or type
 */
export function ortFeeds(
  runtime: Runtime,
  feeds: Readonly<Record<string, NdArray>>,
  types: Readonly<Record<string, FedType>>,
): Record<string, Ort.Tensor> {
  if (typeof feeds !== "object" || feeds === null || Array.isArray(feeds))
    throw new ShapeError(`run: expected arrays by input, got ${describeValue(feeds)}`);
  const unknown = Object.keys(feeds).find((name) => !Object.hasOwn(types, name));
  if (unknown !== undefined) {
    const known = Object.keys(types);
    const expected = known.length === 0 ? "no inputs" : `inputs ${quoteAll(known)}`;
    throw new ShapeError(`run: expected ${expected}, got "${unknown}"`);
  }
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => {
      const array = Object.hasOwn(feeds, name) ? feeds[name] : undefined;
      if (!array)
        throw new ShapeError(
          `run: expected the input "${name}", got ${quoteAll(Object.keys(feeds))}`,
        );
      requireType(`run: input "${name}"`, type, array, ONE_SIZE);
      if (type.finite) requireFinite(`run: input "${name}"`, array);
      return [name, toOrt(runtime, array)];
    }),
  );
}

const ONE_SIZE = "A program is compiled for one size: feed that, or compile another for this one.";

function requireFinite(where: string, { data, shape }: NdArray): void {
  const at = data.findIndex((value: number | bigint) => !Number.isFinite(Number(value)));
  if (at < 0) return;
  const place = shape.length === 0 ? "" : ` at ${at}`;
  throw new Error(
    `${where}: expected finite numbers, got ${data[at]}${place}. Nothing was run, and the state is as it was.`,
  );
}

/** More names than these hide what the error says. */
const LISTED = 12;

/** List names for an error: `"a", "b"`, and how many more there are. */
export function quoteAll(names: readonly string[]): string {
  if (names.length === 0) return "nothing";
  const listed = names.slice(0, LISTED).map((name) => `"${name}"`);
  return listed.join(", ") + (names.length > LISTED ? ` and ${names.length - LISTED} more` : "");
}

/**
 * Refuse an array of another shape or type.
 *
 * @param remedy  what to do where the shape has other lengths
 * @throws ShapeError
 */
export function requireType(
  where: string,
  expected: TensorType,
  got: NdArray,
  remedy?: string,
): void {
  requireArray(where, got);
  if (expected.dtype === got.dtype && sameShape(expected.shape, got.shape)) return;
  const advice = adviceFor(expected, got) ?? remedy;
  throw new ShapeError(
    `${where}: expected ${expected.dtype} ${formatShape(expected.shape)}, ` +
      `got ${got.dtype} ${formatShape(got.shape)}${advice === undefined ? "" : `. ${advice}`}`,
  );
}

function adviceFor(expected: TensorType, got: NdArray): string | undefined {
  if (expected.dtype !== got.dtype) return `Write ndarray(values, shape, "${expected.dtype}").`;
  if (expected.shape.length === 0 && got.data.length === 1)
    return "A single number is ndarray([x], []).";
  return undefined;
}
