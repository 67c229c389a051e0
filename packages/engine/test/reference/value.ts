import type { DType, NdArray } from "../../src/array.ts";
import type { Shape } from "../../src/shape.ts";
import { sizeOf } from "../../src/shape.ts";

/** An array in float64, whatever its type: what the naive rules compute with. */
export interface Value {
  readonly shape: Shape;
  readonly dtype: DType;
  readonly data: Float64Array;
}

/** Turn an array into float64. */
export function float64Of({ data, shape, dtype }: NdArray): Value {
  return { shape, dtype, data: Float64Array.from(data as Float32Array, Number) };
}

/** List every index of a shape in row-major order; a scalar has one, the empty one. */
export function* indicesOf(shape: Shape): Generator<readonly number[]> {
  const index = shape.map(() => 0);
  for (let count = sizeOf(shape); count > 0; count--) {
    yield index;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      index[axis] = index[axis]! + 1;
      if (index[axis]! < shape[axis]!) break;
      index[axis] = 0;
    }
  }
}

/** The place of an index in row-major data; broadcasts: missing axes and axes of length 1 repeat. */
export function placeOf(shape: Shape, index: readonly number[]): number {
  const lead = index.length - shape.length;
  return shape.reduce(
    (place, length, axis) => place * length + (length === 1 ? 0 : index[axis + lead]!),
    0,
  );
}

/** Read an element, with broadcasting. */
export function read(x: Value, index: readonly number[]): number {
  return x.data[placeOf(x.shape, index)]!;
}

/** Make an array from a function of the index. The index is reused: copy it to keep it. */
export function fill(
  shape: Shape,
  dtype: DType,
  elementAt: (index: readonly number[]) => number,
): Value {
  const data = new Float64Array(sizeOf(shape));
  let place = 0;
  for (const index of indicesOf(shape)) data[place++] = elementAt(index);
  return { shape, dtype, data };
}

/** Make an array of zeros. */
export function zeroValue(shape: Shape, dtype: DType = "float32"): Value {
  return { shape, dtype, data: new Float64Array(sizeOf(shape)) };
}
