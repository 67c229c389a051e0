import {
  type DType,
  type NdArray,
  ndarray,
  requireArray,
  requireDType,
  zerosArray,
} from "../array.ts";
import { requireLengths, type Shape } from "../shape.ts";
import { applyOp, isTensor, type Operand, type Tensor, type TensorType } from "../tensor.ts";
import type { Op } from "./op.ts";

/** A value fed at each run. */
export const inputOp: Op<TensorType & { readonly name: string }> = {
  name: "input",
  infer: (_, { shape, dtype }) => [{ shape, dtype }],
  emit: (_emitter, _inputs, { attributes }) => [attributes.name],
  vjp: () => [],
  samples: [{ title: "fed", inputs: [{ shape: [2, 3] }], build: (x) => x! }],
};

/** A value known when the graph is built. */
export const constantOp: Op<NdArray> = {
  name: "constant",
  infer: (_, { shape, dtype }) => [{ shape, dtype }],
  emit: (emitter, _inputs, { attributes }) => [emitter.constant(attributes)],
  vjp: () => [],
  samples: [
    { title: "numbers", inputs: [], build: () => constant(ndarray([1, -2, 3], [3, 1])) },
    { title: "integer", inputs: [], build: () => constant(7, "int64") },
  ],
};

/**
 * Declare a value that is fed at each run.
 *
 * @param name   unique in its graph; the key under which the value is fed
 * @param shape  lengths, each at least 0
 * @throws ShapeError  when a length is negative or not whole
 */
export function input(name: string, shape: Shape, dtype: DType = "float32"): Tensor {
  requireLengths(`input "${name}"`, shape);
  requireDType(`input "${name}"`, dtype);
  return applyOp(inputOp, [], { name, shape, dtype })[0]!;
}

/** Put an array or a number into the graph. */
export function constant(value: NdArray | number, dtype: DType = "float32"): Tensor {
  const array = typeof value === "number" ? ndarray([value], [], dtype) : value;
  requireArray("constant", array);
  return applyOp(constantOp, [], array)[0]!;
}

/** A constant of zeros. */
export function zeros(shape: Shape, dtype: DType = "float32"): Tensor {
  return constant(zerosArray(shape, dtype));
}

/** Let a number stand for a constant of the other operand's type; two numbers are float32. */
export function asTensors(a: Operand, b: Operand): readonly [Tensor, Tensor] {
  const { dtype } = [a, b].find(isTensor) ?? { dtype: "float32" as const };
  const asTensor = (value: Operand) => (isTensor(value) ? value : constant(value, dtype));
  return [asTensor(a), asTensor(b)];
}
