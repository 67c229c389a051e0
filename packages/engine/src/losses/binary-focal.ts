import { requireKnownOptions } from "../known-options.ts";
import { add, mul, neg, sigmoid, sub } from "../ops/elementwise.ts";
import { magnitudePower } from "../ops/magnitude-power.ts";
import type { Tensor } from "../tensor.ts";
import { binaryCrossEntropy } from "./binary-cross-entropy.ts";
import { requireGamma } from "./focal.ts";
import { type LossOptions, reduceLosses, requireAlike } from "./reduction.ts";

/** The settings of `binaryFocalLoss`. */
export interface BinaryFocalOptions extends LossOptions {
  /** How little easy samples count, 0 or more; default 2, and as much as others at 0. */
  readonly gamma?: number;
  /** What a yes counts, in [0, 1], a no the rest; default 0.25. `null` for 1 each. */
  readonly alpha?: number | null;
}

/**
 * Binary cross-entropy in which what is known well counts little: `-α (1 - p)^γ log p`, p the
 * probability of the right answer, α for a yes and 1 - α for a no.
 *
 * @param logits   (...) float32, any real number
 * @param targets  (...) float32 in [0, 1], the same shape
 * @param options  `gamma`: γ, default 2; `alpha`: α, default 0.25; `reduction`: default "mean"
 * @returns        () float32, or (...) without reduction
 * @throws ShapeError  when the shapes differ
 * @see Lin et al. 2017, https://arxiv.org/abs/1708.02002; torchvision's sigmoid_focal_loss, which
 *      does not reduce by default
 */
export function binaryFocalLoss(
  logits: Tensor,
  targets: Tensor,
  options: BinaryFocalOptions = {},
): Tensor {
  requireKnownOptions("binaryFocalLoss", options, ["gamma", "alpha", "reduction"]);
  requireAlike("binaryFocalLoss", logits, targets);
  const { gamma = 2, alpha = 0.25, reduction = "mean" } = options;
  requireGamma("binaryFocalLoss", gamma);
  const losses = binaryCrossEntropy(logits, targets, { reduction: "none" });
  const focal = gamma === 0 ? losses : mul(losses, magnitudePower(doubt(logits, targets), gamma));
  const weighted = alpha === null ? focal : mul(focal, mixed(targets, alpha, 1 - alpha));
  return reduceLosses("binaryFocalLoss", weighted, reduction);
}

/** The probability of the wrong answer: σ(-x) of a yes, σ(x) of a no. */
function doubt(logits: Tensor, targets: Tensor): Tensor {
  return mixed(targets, sigmoid(neg(logits)), sigmoid(logits));
}

/** `t yes + (1-t) no` */
function mixed(targets: Tensor, yes: Tensor | number, no: Tensor | number): Tensor {
  return add(mul(targets, yes), mul(sub(1, targets), no));
}
