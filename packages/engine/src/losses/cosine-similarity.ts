import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { div, maximum, mul, sqrt } from "../ops/elementwise.ts";
import { sum } from "../ops/reduce.ts";
import { formatShape, sameShape } from "../shape.ts";
import { requireTensors, type Tensor } from "../tensor.ts";

/** The settings of `cosineSimilarity`. */
export interface CosineSimilarityOptions {
  /** The axis of the features, default 1 as in PyTorch. */
  readonly axis?: number;
  /** The shortest length that a vector counts for, default 1e-8. */
  readonly epsilon?: number;
}

/**
 * Take the cosine of the angle between vectors: `a · b / (|a| |b|)`, in [-1, 1]; 0 where one is 0.
 *
 * @param a        (B, D, ...) float32
 * @param b        (B, D, ...) float32, the same shape
 * @param options  `axis`: of D, default 1; `epsilon`: default 1e-8
 * @returns        (B, ...) float32
 * @throws ShapeError  when the shapes differ or the axis does not exist
 * @see PyTorch's cosine_similarity
 */
export function cosineSimilarity(
  a: Tensor,
  b: Tensor,
  options: CosineSimilarityOptions = {},
): Tensor {
  requireKnownOptions("cosineSimilarity", options, ["axis", "epsilon"]);
  const { axis = 1, epsilon = 1e-8 } = options;
  requireTensors("cosineSimilarity", [a, b]);
  if (!sameShape(a.shape, b.shape)) {
    throw new ShapeError(
      `cosineSimilarity: expected two tensors of one shape, got ${formatShape(a.shape)} and ${formatShape(b.shape)}`,
    );
  }
  const lengths = mul(lengthOf(a, axis, epsilon), lengthOf(b, axis, epsilon));
  return div(sum(mul(a, b), axis), lengths);
}

/** Divide vectors by their lengths, as PyTorch's normalize. */
export function unitVectors(x: Tensor, axis: number): Tensor {
  return div(x, lengthOf(x, axis, 1e-12, true));
}

/** The length, at least `epsilon`; taken before the root, whose gradient at 0 is infinite. */
function lengthOf(x: Tensor, axis: number, epsilon: number, keep = false): Tensor {
  return sqrt(maximum(sum(mul(x, x), axis, { keep }), epsilon ** 2));
}
