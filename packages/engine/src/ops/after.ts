import { sizeOf } from "../shape.ts";
import { applyOp, type Tensor } from "../tensor.ts";
import { requireElementType } from "./element-type.ts";
import type { Op } from "./op.ts";

// CONTRIBUTOR NOTES: ONNX Runtime merges equal nodes and moves what it can to the front. It reshapes
// without a copy, and it cannot know a shape that is multiplied by "an element is NaN or it is not".
export const afterOp: Op<null> = {
  name: "after",
  infer: ([x, moment]) => {
    requireElementType("after", [moment!]);
    return [x!];
  },
  emit: (emitter, [x, moment], { inputs }) => {
    const [row] = emitter.node("Reshape", [moment!, emitter.integers([-1])]);
    const [first] = emitter.node("Slice", [row!, emitter.integers([0]), emitter.integers([1])]);
    const [noNumber] = emitter.node("IsNaN", [first!]);
    const [number] = emitter.node("Not", [noNumber!]);
    const [always] = emitter.node("Or", [noNumber!, number!]);
    const [one] = emitter.node("Cast", [always!], { to: INT64 });
    const [shape] = emitter.node("Mul", [emitter.integers(inputs[0]!.shape), one!]);
    const [later] = emitter.node("Reshape", [x!, shape!], { allowzero: 1 });
    emitter.declare(later!, inputs[0]!);
    return [later!];
  },
  vjp: (_, [dy]) => [dy, undefined],
  samples: [
    {
      title: "matrix",
      inputs: [{ shape: [2, 3] }, { shape: [4] }],
      build: (x, moment) => after(x!, moment!),
    },
    {
      title: "scalars",
      inputs: [{ shape: [] }, { shape: [] }],
      build: (x, moment) => after(x!, moment!),
    },
  ],
};

/** ONNX's number for the type. */
const INT64 = 7;

/**
 * Pass `x` on, but not before `moment` is known: what is computed from it can be computed no earlier.
 *
 * @param x       any shape and type; its elements are not copied
 * @param moment  any shape, float32; without elements it is nothing to wait for
 * @throws ShapeError  when `moment` is not float32
 */
export function after(x: Tensor, moment: Tensor): Tensor {
  return sizeOf(moment.shape) === 0 ? x : applyOp(afterOp, [x, moment], null)[0]!;
}
