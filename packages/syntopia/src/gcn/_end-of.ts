import { reshape, slice, type Tensor } from "@syntopia/engine";

/** Take one end of each edge: (T, 2) to (T). */
export function endOf(edges: Tensor, side: 0 | 1): Tensor {
  return reshape(slice(edges, [null, [side, side + 1]]), [-1]);
}
