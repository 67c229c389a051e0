import { create } from "@bufbuild/protobuf";
import { type TensorProto, TensorProto_DataType, TensorProtoSchema } from "onnx-buf";
import { type Shape, sizeOf } from "../shape.ts";

/** The shape of a constant. */
export function shapeOf({ dims }: TensorProto): Shape {
  return dims.map(Number);
}

/** The elements of an int32 or int64 constant. */
export function integersOf({ dataType, rawData }: TensorProto): readonly number[] {
  const { buffer, byteOffset, byteLength } = rawData;
  return dataType === TensorProto_DataType.INT64
    ? Array.from(new BigInt64Array(buffer, byteOffset, byteLength / 8), Number)
    : Array.from(new Int32Array(buffer, byteOffset, byteLength / 4));
}

/** The elements of a constant, where all of them are whole numbers and no bool. */
export function wholeNumbersOf(value: TensorProto): readonly number[] | undefined {
  const { INT32, INT64, FLOAT } = TensorProto_DataType;
  if (value.dataType === INT32 || value.dataType === INT64) return integersOf(value);
  if (value.dataType !== FLOAT) return undefined;
  const { buffer, byteOffset, byteLength } = value.rawData;
  const numbers = Array.from(new Float32Array(buffer, byteOffset, byteLength / 4));
  return numbers.every(Number.isSafeInteger) ? numbers : undefined;
}

/**
 * Find the small constant that all of these repeat along the axes in which their shapes differ.
 *
 * @returns  a constant of length 1 along those axes, or undefined when there is none
 */
export function repeatedConstant(values: readonly TensorProto[]): TensorProto | undefined {
  const [first] = values;
  const shapes = values.map(shapeOf);
  const rank = shapes[0]!.length;
  if (shapes.some((shape) => shape.length !== rank || sizeOf(shape) === 0)) return undefined;
  const varies = shapes[0]!.map((length, axis) => shapes.some((shape) => shape[axis] !== length));
  const small = values.map((value) => withoutRepeats(value, varies));
  const expected = small[0]?.join(" ");
  if (expected === undefined || small.some((bytes) => bytes?.join(" ") !== expected))
    return undefined;
  const lengths = shapes[0]!.map((length, axis) => (varies[axis] ? 1 : length));
  return create(TensorProtoSchema, {
    name: `${first!.name} (${lengths})`,
    dataType: first!.dataType,
    dims: lengths.map(BigInt),
    rawData: small[0]!,
  });
}

/** The bytes at index 0 of the marked axes, if the elements do not change along them. */
function withoutRepeats(
  value: TensorProto,
  axes: readonly boolean[],
): Uint8Array<ArrayBuffer> | undefined {
  const shape = shapeOf(value);
  const { rawData } = value;
  const width = rawData.length / sizeOf(shape);
  const kept: number[] = [];
  for (let index = 0; index < sizeOf(shape); index++) {
    const source = atOrigin(index, shape, axes);
    if (source === index) kept.push(...rawData.subarray(index * width, (index + 1) * width));
    for (let byte = 0; byte < width; byte++) {
      if (rawData[index * width + byte] !== rawData[source * width + byte]) return undefined;
    }
  }
  return Uint8Array.from(kept);
}

/** The flat index of the element with 0 along the marked axes. */
function atOrigin(index: number, shape: Shape, axes: readonly boolean[]): number {
  let origin = 0;
  let stride = 1;
  let rest = index;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const position = rest % shape[axis]!;
    if (!axes[axis]) origin += position * stride;
    rest = (rest - position) / shape[axis]!;
    stride *= shape[axis]!;
  }
  return origin;
}

/** Start and step of evenly spaced numbers, if all of these vectors begin alike. */
export function stepOf(
  vectors: readonly (readonly number[])[],
): { readonly start: number; readonly step: number } | undefined {
  const [start = 0, next = 0] = vectors[0]!;
  const step = next - start;
  const isEven = (vector: readonly number[]) => vector.every((n, i) => n === start + i * step);
  return step !== 0 && vectors.every(isEven) ? { start, step } : undefined;
}
