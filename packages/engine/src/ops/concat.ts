import { describeValue } from "../describe-value.ts";
import { ShapeError } from "../errors.ts";
import { formatShape, normalizeAxis, type Shape, sameShape } from "../shape.ts";
import { applyOp, requireTensors, type Tensor } from "../tensor.ts";
import type { Op } from "./op.ts";
import { reshape } from "./reshape.ts";
import { slice } from "./slice.ts";

export const concatOp: Op<{ readonly axis: number }> = {
  name: "concat",
  infer: (inputs, { axis }) => {
    const [first] = inputs;
    const others = (shape: Shape) => shape.toSpliced(axis, 1);
    for (const [i, x] of inputs.entries()) {
      if (x.dtype === first!.dtype && sameShape(others(x.shape), others(first!.shape))) continue;
      throw new ShapeError(
        `concat: expected tensors like ${first!.dtype} ${formatShape(first!.shape)} but for axis ${axis}, ` +
          `got ${x.dtype} ${formatShape(x.shape)} at position ${i}`,
      );
    }
    const length = inputs.reduce((total, x) => total + x.shape[axis]!, 0);
    return [{ shape: first!.shape.with(axis, length), dtype: first!.dtype }];
  },
  emit: (emitter, inputs, { attributes }) =>
    emitter.node("Concat", inputs, { axis: attributes.axis }),
  vjp: ({ inputs, attributes: { axis } }, [dy]) => {
    let start = 0;
    return inputs.map((x) => {
      const range = [start, (start += x.shape[axis]!)] as const;
      // nothing flows to an empty part, and there are no empty slices
      if (x.shape[axis] === 0) return undefined;
      return slice(
        dy!,
        x.shape.map((_, i) => (i === axis ? range : null)),
      );
    });
  },
  samples: [
    {
      title: "last axis",
      inputs: [{ shape: [2, 3] }, { shape: [2, 1] }],
      build: (...inputs) => concat(inputs, -1),
    },
    {
      title: "first axis",
      inputs: [{ shape: [1, 3] }, { shape: [2, 3] }, { shape: [3, 3] }],
      build: (...inputs) => concat(inputs, 0),
    },
  ],
};

/**
 * Join tensors along an axis.
 *
 * @throws ShapeError  when there are none, or they differ in type or in another axis
 */
export function concat(tensors: readonly Tensor[], axis: number): Tensor {
  requireTensorList("concat", tensors);
  if (tensors.length === 0) throw new ShapeError("concat: expected at least one tensor, got none");
  const at = normalizeAxis("concat", axis, tensors[0]!.shape.length);
  return tensors.length === 1 ? tensors[0]! : applyOp(concatOp, tensors, { axis: at })[0]!;
}

/**
 * Join tensors of one shape along a new axis.
 *
 * @throws ShapeError  when there are none, or they differ in shape or type
 */
export function stack(tensors: readonly Tensor[], axis: number): Tensor {
  requireTensorList("stack", tensors);
  const [first] = tensors;
  if (!first) throw new ShapeError("stack: expected at least one tensor, got none");
  const other = tensors.find(({ shape }) => !sameShape(shape, first.shape));
  if (other) {
    throw new ShapeError(
      `stack: expected tensors of one shape, got ${formatShape(first.shape)} and ${formatShape(other.shape)}`,
    );
  }
  const at = normalizeAxis("stack", axis, first.shape.length + 1);
  return concat(
    tensors.map((x) => reshape(x, x.shape.toSpliced(at, 0, 1))),
    at,
  );
}

function requireTensorList(where: string, tensors: readonly Tensor[]): void {
  if (!Array.isArray(tensors)) {
    throw new ShapeError(
      `${where}: expected a list of tensors, got ${describeValue(tensors)}. Write [a, b].`,
    );
  }
  requireTensors(where, tensors);
}
