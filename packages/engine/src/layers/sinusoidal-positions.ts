import { type NdArray, ndarray } from "../array.ts";
import { ShapeError } from "../errors.ts";

/**
 * The positions of tokens as waves of different lengths, to be added to their vectors.
 *
 * `p[t, 2i] = sin(t / 10000^(2i/D));  p[t, 2i+1] = cos(t / 10000^(2i/D))`
 *
 * @param length  L
 * @param width   D, even
 * @returns       (L, D) float32, in [-1, 1]; `constant` puts it into a graph
 * @throws ShapeError  when D is odd
 * @see Vaswani et al. 2017, §3.5, https://arxiv.org/abs/1706.03762
 * @example
 * const placed = add(tokens, constant(sinusoidalPositions(64, 256))); // (B, 64, 256)
 */
export function sinusoidalPositions(length: number, width: number): NdArray {
  if (width % 2 !== 0) {
    throw new ShapeError(`sinusoidalPositions: expected an even width, got ${width}`);
  }
  const values = Array.from({ length: length * width }, (_, at) => {
    const [position, feature] = [Math.floor(at / width), at % width];
    const angle = position / 10_000 ** ((feature - (feature % 2)) / width);
    return feature % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
  });
  return ndarray(values, [length, width]);
}
