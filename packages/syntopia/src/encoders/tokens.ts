import { ShapeError, type Tensor } from "@syntopia/engine";

/** What every encoder gives: vectors (B, L, D), and a mask (B, L) that is 1 where there is a token. */
export interface Tokens {
  readonly vectors: Tensor;
  readonly mask: Tensor;
}

/**
 * Pair vectors with their mask.
 *
 * @throws ShapeError  when they disagree about B or L
 */
export function tokensOf(vectors: Tensor, mask: Tensor): Tokens {
  const [batch, length] = vectors.shape;
  if (vectors.shape.length === 3 && mask.shape[0] === batch && mask.shape[1] === length) {
    return { vectors, mask };
  }
  throw new ShapeError(
    `tokens: expected vectors (B, L, D) and a mask (B, L), got (${vectors.shape.join(", ")}) and (${mask.shape.join(", ")})`,
  );
}
