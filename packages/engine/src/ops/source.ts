import {
  type DType,
  type NdArray,
  ndarray,
  requireArray,
  requireDType,
  zerosArray,
} from "../array.ts";
import { describeValue } from "../describe-value.ts";
import { ShapeError } from "../errors.ts";
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

const ONE_SIZE = ". A program has one size; axes of any length are exportOnnx's.";

/**
 * Declare a value that is fed at each run.
 *
 * @param name   unique in its graph; the key under which the value is fed
 * @param shape  lengths, each at least 0
 * @throws ShapeError  when a length is negative or not whole
 */
export function input(name: string, shape: Shape, dtype: DType = "float32"): Tensor {
  if (typeof name !== "string")
    throw new ShapeError(
      `input: expected a name, got ${describeValue(name)}. Write input("x", [2, 3]).`,
    );
  requireLengths(`input "${name}"`, shape, ONE_SIZE);
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

/**
 * Let a number stand for a constant of the other operand's type; two numbers are float32.
 *
 * @param where  the op, for errors
 * @throws ShapeError  when one is something else
 */
export function asTensors(where: string, a: Operand, b: Operand): readonly [Tensor, Tensor] {
  const { dtype } = [a, b].find(isTensor) ?? { dtype: "float32" as const };
  const asTensor = (value: Operand) => {
    if (isTensor(value)) return value;
    if (typeof value === "number") return constant(value, dtype);
    throw new ShapeError(
      `${where}: expected a tensor or a number, got ${describeValue(value)}. ` +
        "Arrays become tensors by constant(); undefined is often a misspelt name.",
    );
  };
  return [asTensor(a), asTensor(b)];
}
