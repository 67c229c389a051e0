import type { DType } from "../array.ts";
import type { Shape } from "../shape.ts";
import { applyOp, type Tensor } from "../tensor.ts";
import { requireElementType } from "./element-type.ts";
import type { Op, OpSample, SampleInput } from "./op.ts";

/** Where samples are drawn from, default [-2, 2); narrower where an op is not smooth or not defined. */
export type Domain = Pick<SampleInput, "low" | "high" | "gap">;

/**
 * Make the entry of an op on single elements.
 *
 * @param onnx    the operator that computes it, or a function that writes several
 * @param vjp     the cotangent of the input; undefined where the slope is 0 everywhere
 * @param domain  where samples are drawn from; `types`: what is accepted, default float32
 */
export function unary(
  name: string,
  onnx: string | Op<null>["emit"],
  vjp: (dy: Tensor, x: Tensor, y: Tensor) => Tensor | undefined,
  { types, ...domain }: Domain & { readonly types?: readonly DType[] } = {},
): Op<null> {
  const sample = (title: string, shape: Shape): OpSample => ({
    title,
    inputs: [{ shape, ...domain }],
    build: (x) => applyOp(op, [x!], null)[0]!,
  });
  const op: Op<null> = {
    name,
    infer: ([x]) => {
      requireElementType(name, [x!], types);
      return [x!];
    },
    emit: typeof onnx === "string" ? (emitter, inputs) => emitter.node(onnx, inputs) : onnx,
    vjp: ({ inputs, outputs }, [dy]) => [vjp(dy!, inputs[0]!, outputs[0]!)],
    samples: [sample("matrix", [3, 4]), sample("scalar", [])],
  };
  return op;
}
