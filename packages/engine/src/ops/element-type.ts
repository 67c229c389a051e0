import type { DType } from "../array.ts";
import { ShapeError } from "../errors.ts";
import { requireTensors, type Tensor } from "../tensor.ts";

/** The types that can be added and compared. */
export const NUMBERS: readonly DType[] = ["float32", "int32", "int64"];

/**
 * Refuse tensors of types for which ONNX Runtime has no kernel, while the graph is being built.
 *
 * @throws ShapeError  when one is no tensor, or of no allowed type
 */
export function requireElementType(
  where: string,
  tensors: readonly Tensor[],
  allowed: readonly DType[] = ["float32"],
): void {
  requireTensors(where, tensors);
  const wrong = tensors.find(({ dtype }) => !allowed.includes(dtype));
  if (wrong) {
    throw new ShapeError(
      `${where}: expected ${allowed.join(" or ")}, got ${wrong.dtype}. Use cast.`,
    );
  }
}
