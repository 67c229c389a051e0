import type { DType } from "../array.ts";
import { ShapeError } from "../errors.ts";
import type { Tensor } from "../tensor.ts";

/** The types that can be added and compared. */
export const NUMBERS: readonly DType[] = ["float32", "int32", "int64"];

/**
 * Refuse tensors of types for which ONNX Runtime has no kernel, while the graph is being built.
 *
 * @throws ShapeError  when a tensor is of no allowed type
 */
export function requireElementType(
  where: string,
  tensors: readonly Tensor[],
  allowed: readonly DType[] = ["float32"],
): void {
  const wrong = tensors.find(({ dtype }) => !allowed.includes(dtype));
  if (wrong) {
    throw new ShapeError(
      `${where}: expected ${allowed.join(" or ")}, got ${wrong.dtype}. Use cast.`,
    );
  }
}
