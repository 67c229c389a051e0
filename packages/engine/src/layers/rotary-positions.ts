import { ndarray } from "../array.ts";
import { ShapeError } from "../errors.ts";
import { requireKnownOptions } from "../known-options.ts";
import { cast } from "../ops/compare.ts";
import { concat } from "../ops/concat.ts";
import { arange } from "../ops/constants.ts";
import { add, mul, neg } from "../ops/elementwise.ts";
import { reshape } from "../ops/reshape.ts";
import { constant } from "../ops/source.ts";
import { split } from "../ops/split.ts";
import { cos, sin } from "../ops/trigonometry.ts";
import { formatShape } from "../shape.ts";
import { requireTensors, type Tensor } from "../tensor.ts";

/** How fast the pairs turn. */
export interface RotaryOptions {
  /** The slowest pair turns by about 1/base of a radian for each position, default 10,000. */
  readonly base?: number;
}

/**
 * Turn each pair of features by an angle in proportion to its position, so that products of two tokens
 * depend on how far apart they are.
 *
 * Feature i and feature i + d/2 are a pair, as in Llama: `angle = position · base^(-2i/d)`.
 *
 * @param x        (..., L, d) float32, d even: queries or keys
 * @param options  `base`: default 10,000
 * @returns        (..., L, d) float32
 * @throws ShapeError  when d is odd
 * @see Su et al. 2021, https://arxiv.org/abs/2104.09864
 */
export function rotaryPositions(x: Tensor, options: RotaryOptions = {}): Tensor {
  requireKnownOptions("rotaryPositions", options, ["base"]);
  const { base = 10_000 } = options;
  requireTensors("rotaryPositions", [x]);
  const [length, width] = x.shape.slice(-2);
  if (x.shape.length < 2 || width! % 2 !== 0) {
    throw new ShapeError(
      `rotaryPositions: expected (..., L, d) with an even d, got ${formatShape(x.shape)}`,
    );
  }
  const angles = anglesOf(length!, width!, base);
  const [first, second] = split(x, width! / 2, -1);
  const turned = concat([neg(second!), first!], -1);
  return add(mul(x, cos(angles)), mul(turned, sin(angles)));
}

/** The angle of each position and feature, (L, d); computed in the graph, they hold for any L in a file. */
function anglesOf(length: number, width: number, base: number): Tensor {
  const half = width / 2;
  const turns = Array.from({ length: width }, (_, i) => base ** (-(i % half) / half));
  const positions = cast(arange(length, { dtype: "int32" }), "float32");
  return mul(reshape(positions, [length, 1]), constant(ndarray(turns, [width])));
}
