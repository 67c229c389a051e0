import { ShapeError } from "../errors.ts";
import { requireElementType } from "../ops/element-type.ts";
import { mean, sum } from "../ops/reduce.ts";
import { formatShape, sameShape } from "../shape.ts";
import type { Tensor } from "../tensor.ts";

/** What becomes of the losses of single elements: their mean, their sum, or all of them. */
export type Reduction = "mean" | "sum" | "none";

/** The option that every loss has. */
export interface LossOptions {
  /** Default "mean". */
  readonly reduction?: Reduction;
}

/**
 * Put the losses of single elements together.
 *
 * @param where  the loss, for the error
 * @throws Error  when the reduction is unknown
 */
export function reduceLosses(where: string, losses: Tensor, reduction: Reduction): Tensor {
  switch (reduction) {
    case "mean":
      return mean(losses);
    case "sum":
      return sum(losses);
    case "none":
      return losses;
  }
  throw unknownReduction(where, reduction, ["mean", "sum", "none"]);
}

/** The error for a reduction that a loss has not. */
export function unknownReduction(where: string, got: string, known: readonly string[]): Error {
  const names = known.map((name) => `"${name}"`).join(", ");
  return new Error(`${where}: expected a reduction among ${names}, got "${got}"`);
}

/**
 * Refuse predictions and targets of two shapes: broadcast against each other, (N, 1) and (N) would give
 * (N, N) losses without a word.
 *
 * @throws ShapeError  when they differ in shape or one is not float32
 */
export function requireAlike(where: string, predictions: Tensor, targets: Tensor): void {
  requireElementType(where, [predictions, targets]);
  if (sameShape(predictions.shape, targets.shape)) return;
  throw new ShapeError(
    `${where}: expected predictions and targets of one shape, got ` +
      `${formatShape(predictions.shape)} and ${formatShape(targets.shape)}. Use reshape or broadcastTo.`,
  );
}
