import {
  cast,
  constant,
  equal,
  logSoftmax,
  mean,
  mul,
  ndarray,
  neg,
  reshape,
  sum,
  type Tensor,
} from "@syntopia/engine";

/** The mean of `-log softmax(logits)[label]`; logits (N, C), labels (N) int32. */
export function meanCrossEntropy(logits: Tensor, label: Tensor): Tensor {
  const count = logits.shape[1]!;
  const classes = constant(ndarray([...Array(count).keys()], [count], "int32"));
  const isLabel = cast(equal(reshape(label, [-1, 1]), classes), "float32"); // (N, C)
  return neg(mean(sum(mul(logSoftmax(logits), isLabel), 1)));
}
