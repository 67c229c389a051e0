import { ndarray } from "../array.ts";
import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { add, div, mul } from "../ops/elementwise.ts";
import { matmul } from "../ops/matmul.ts";
import { transpose } from "../ops/reshape.ts";
import { constant } from "../ops/source.ts";
import { formatShape, sameShape } from "../shape.ts";
import { type Operand, requireTensors, type Tensor } from "../tensor.ts";
import { unitVectors } from "./cosine-similarity.ts";
import { crossEntropy } from "./cross-entropy.ts";
import type { LossOptions } from "./reduction.ts";

/** The settings of `infoNce`. */
export interface InfoNceOptions extends LossOptions {
  /** What similarities are divided by, above 0, default 0.07; a () tensor where it is learned. */
  readonly temperature?: Operand;
  /** Whether each b shall find its a too, default true. */
  readonly symmetric?: boolean;
  /** Whether vectors are compared by their directions alone, default true. */
  readonly normalize?: boolean;
}

/**
 * Let each vector find its partner among those of the whole batch: the contrastive loss of CLIP.
 *
 * `-log softmax_j(cos(a_i, b_j) / τ)[i]`, and the same from b to a, averaged
 *
 * @param a        (B, D) float32
 * @param b        (B, D) float32, the partners in the same order
 * @param options  `temperature`: τ, default 0.07; `symmetric`: default true; `normalize`: default
 *                 true; `reduction`: default "mean"
 * @returns        () float32, or (B) without reduction, in nats; log B where nothing is learned
 * @throws ShapeError  when a and b are not of one shape (B, D)
 * @see van den Oord et al. 2018, https://arxiv.org/abs/1807.03748; Radford et al. 2021, figure 3,
 *      https://arxiv.org/abs/2103.00020
 */
export function infoNce(a: Tensor, b: Tensor, options: InfoNceOptions = {}): Tensor {
  const known = ["temperature", "symmetric", "normalize", "reduction"];
  requireKnownOptions("infoNce", options, known);
  const { temperature = 0.07, symmetric = true, normalize = true, reduction = "mean" } = options;
  requireTensors("infoNce", [a, b]);
  if (a.shape.length !== 2 || !sameShape(a.shape, b.shape)) {
    throw new ShapeError(
      `infoNce: expected two tensors (B, D), got ${formatShape(a.shape)} and ${formatShape(b.shape)}`,
    );
  }
  if (typeof temperature === "number" && !(temperature > 0)) {
    throw new Error(`infoNce: expected a temperature above 0, got ${temperature}`);
  }
  const direction = (x: Tensor) => (normalize ? unitVectors(x, -1) : x);
  const logits = div(matmul(direction(a), transpose(direction(b))), temperature); // (B, B)
  const rows = a.shape[0]!;
  const partners = constant(ndarray([...Array(rows).keys()], [rows], "int32"));
  const forward = crossEntropy(logits, partners, { reduction });
  if (!symmetric) return forward;
  return mul(add(forward, crossEntropy(transpose(logits), partners, { reduction })), 0.5);
}
