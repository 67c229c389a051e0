import { ShapeError } from "../errors.ts";
import { broadcasts } from "../ops/broadcast.ts";
import { cast, where } from "../ops/compare.ts";
import { add, mul } from "../ops/elementwise.ts";
import { reshape } from "../ops/reshape.ts";
import { lowerTriangle } from "../ops/triangle.ts";
import { formatShape, type Shape } from "../shape.ts";
import { requireTensors, type Tensor } from "../tensor.ts";

/** What is added to the logit of what is hidden: `e` to that power is 0 beside any other. */
const HIDDEN = -1e9;

/**
 * Turn a mask into a bias for `attention`: 0 where it is 1, -1e9 where it is 0.
 *
 * @param mask  what may be looked at, bool or float32 (1 or 0): (B, M) the keys of each sample,
 *              (B, L, M) those of each query, or (B, K, L, M); an axis of length 1 stands for all
 * @returns     (B, 1, 1, M), (B, 1, L, M) or (B, K, L, M) float32
 * @throws ShapeError  when the mask has another number of axes or is of integers
 */
export function maskBias(mask: Tensor): Tensor {
  requireTensors("maskBias", [mask]);
  const known = mask.dtype === "bool" || mask.dtype === "float32";
  if (!known || mask.shape.length < 2 || mask.shape.length > 4) {
    throw new ShapeError(
      "maskBias: expected a bool or float32 mask (B, M), (B, L, M) or (B, K, L, M), " +
        `got ${mask.dtype} ${formatShape(mask.shape)}`,
    );
  }
  const bias = mul(add(cast(mask, "float32"), -1), -HIDDEN);
  return reshape(bias, withoutHeads(mask.shape));
}

/**
 * Refuse a mask or bias that does not broadcast to the logits.
 *
 * @param given   its shape, as the user gave it
 * @param shape   its shape beside logits: (B, 1, 1, M) for a mask (B, M)
 * @param logits  (B, K, L, M)
 * @throws ShapeError  when it does not fit
 */
export function requireFitting(
  what: "mask" | "bias",
  { given, shape, logits }: Readonly<Record<"given" | "shape" | "logits", Shape>>,
): void {
  if (broadcasts(shape, logits)) return;
  const forms =
    what === "mask" ? "(B, M), (B, L, M) or (B, K, L, M)" : "that broadcasts to (B, K, L, M)";
  throw new ShapeError(
    `attention: expected a ${what} ${forms}, which is ${formatShape(logits)} here, got ${formatShape(given)}`,
  );
}

function withoutHeads(shape: Shape): Shape {
  const [batch, ...rest] = shape;
  if (rest.length === 1) return [batch!, 1, 1, ...rest];
  return rest.length === 2 ? [batch!, 1, ...rest] : shape;
}

/** The bias of causal attention, (L, L): each token sees itself and what is before it. */
export function causalBias(length: number): Tensor {
  return where(lowerTriangle(length, length), 0, HIDDEN);
}
