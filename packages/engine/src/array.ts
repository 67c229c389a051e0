import { describeValue } from "./describe-value.ts";
import { ShapeError } from "./errors.ts";
import { formatShape, requireLengths, type Shape, sizeOf } from "./shape.ts";

/** The element types of tensors and arrays. `bool` is stored as one byte, 0 or 1. */
export type DType = "float32" | "int32" | "int64" | "bool";

/** The storage of an array. */
export type TypedArray = Float32Array | Int32Array | BigInt64Array | Uint8Array;

/** A dense array in row-major order: numbers, where a `Tensor` is a computation. */
export interface NdArray {
  readonly data: TypedArray;
  readonly shape: Shape;
  readonly dtype: DType;
}

/** Make zeroed storage for `size` elements. */
export function allocate(dtype: DType, size: number): TypedArray {
  switch (dtype) {
    case "float32":
      return new Float32Array(size);
    case "int32":
      return new Int32Array(size);
    case "int64":
      return new BigInt64Array(size);
    case "bool":
      return new Uint8Array(size);
  }
}

/**
 * Wrap numbers as an array.
 *
 * @param values  row-major numbers (booleans as 0 and 1), or storage of the right type, which is not copied
 * @param shape   default: one axis as long as `values`
 * @param dtype   default "float32"
 * @throws ShapeError  when `values` and `shape` disagree about the number of elements, or the type
 *                     cannot hold a value: integers have no fractions, booleans are 0 or 1
 * @example
 * ndarray([1, 2, 3, 4], [2, 2]).shape // [2, 2]
 */
export function ndarray(
  values: ArrayLike<number> | TypedArray,
  shape: Shape = [(values as typeof values | undefined)?.length ?? 0],
  dtype: DType = "float32",
): NdArray {
  requireList(values);
  requireLengths("ndarray", shape);
  requireDType("ndarray", dtype);
  if (sizeOf(shape) !== values.length) {
    throw new ShapeError(
      `ndarray: expected ${sizeOf(shape)} values for shape ${formatShape(shape)}, got ${values.length}`,
    );
  }
  const storage = allocate(dtype, 0);
  if (values.constructor === storage.constructor) {
    return { data: values as TypedArray, shape, dtype };
  }
  const data = allocate(dtype, values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    requireHeld(value, dtype, i);
    data[i] = dtype === "int64" ? BigInt(value) : Number(value);
  }
  return { data, shape, dtype };
}

function requireList(values: unknown): void {
  if (Array.isArray(values) || ArrayBuffer.isView(values)) return;
  throw new ShapeError(
    `ndarray: expected a list of numbers, got ${describeValue(values)}. A single one is ndarray([1], []).`,
  );
}

/** Refuse a type that there is not. Throws ShapeError. */
export function requireDType(where: string, dtype: DType): void {
  if (Object.hasOwn(HOLDS, dtype)) return;
  throw new ShapeError(
    `${where}: expected a type of ${Object.keys(HOLDS).join(", ")}, got ${describeValue(dtype)}`,
  );
}

/**
 * Refuse what is no array, and arrays whose storage does not go with their type and shape.
 *
 * @throws ShapeError
 */
export function requireArray(where: string, value: unknown): asserts value is NdArray {
  const { data, shape, dtype } = (value ?? {}) as Partial<NdArray>;
  if (!data || !Array.isArray(shape) || !dtype) {
    throw new ShapeError(
      `${where}: expected an array made by ndarray(), got ${describeValue(value)}${arrayOf(value)}`,
    );
  }
  requireDType(where, dtype);
  const storage = allocate(dtype, 0).constructor;
  if (!(data instanceof storage) || data.length !== sizeOf(shape)) {
    throw new ShapeError(
      `${where}: expected a ${storage.name} of ${sizeOf(shape)} elements for ${dtype} ${formatShape(shape)}, ` +
        `got ${describeValue(data)} of ${(data as TypedArray).length}. Use ndarray(), which converts and checks.`,
    );
  }
}

/** How to make an array of a value that is none, where there is a way. */
function arrayOf(value: unknown): string {
  if (typeof value === "number") return `. Write ndarray([${value}], []).`;
  const isList = Array.isArray(value) || ArrayBuffer.isView(value);
  return isList ? ". Write ndarray(values, shape)." : "";
}

/** Typed arrays would cut off fractions and wrap large numbers round without a word. */
function requireHeld(value: number | bigint, dtype: DType, index: number): void {
  if (typeof value === "object" || typeof value === "string" || value === undefined) {
    throw new ShapeError(
      `ndarray: expected a flat list of numbers, got ${describeValue(value)} at ${index}. Flatten it, and pass the shape.`,
    );
  }
  if (HOLDS[dtype](Number(value))) return;
  throw new ShapeError(
    `ndarray: expected values that ${dtype} can hold, got ${value} at ${index}. Use float32, or round them.`,
  );
}

const HOLDS: Readonly<Record<DType, (value: number) => boolean>> = {
  float32: () => true,
  int32: (value) => value === (value | 0),
  int64: Number.isInteger,
  bool: (value) => value === 0 || value === 1,
};

/**
 * Make an array of zeros.
 *
 * @throws ShapeError  when a length is negative or not whole
 */
export function zerosArray(shape: Shape, dtype: DType = "float32"): NdArray {
  requireLengths("zerosArray", shape);
  requireDType("zerosArray", dtype);
  return { data: allocate(dtype, sizeOf(shape)), shape, dtype };
}
