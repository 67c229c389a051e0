import {
  constant,
  div,
  gather,
  linear,
  matmul,
  maximum,
  type NdArray,
  ndarray,
  type Random,
  reshape,
  type Shape,
  scatterAdd,
  sqrt,
  type Tensor,
  zeros,
} from "@syntopia/engine";
import { endOf } from "./_end-of.ts";

/** weight (D, E) */
export type GraphConvolutionParams<T> = { readonly weight: T };

/** How degrees are counted: with the node itself, as Kipf and Welling do, or by its neighbours alone. */
export interface GraphConvolutionOptions {
  readonly degrees?: "with self" | "neighbours";
}

/**
 * One graph convolution, before the nonlinearity.
 *
 * `h'_i = Σ_{j ∈ N(i) ∪ {i}} 1/√(d_i d_j) · h_j W`
 *
 * `apply(params, nodes, edges, { degrees })`: nodes (N, D) and undirected edges (E, 2) int32, each
 * listed once, to nodes (N, E'). By `"with self"` (default) d counts the node itself; a node without
 * neighbours counts as one of degree 1 by either, and stays `h_i W`.
 *
 * @see Kipf and Welling 2017, https://arxiv.org/abs/1609.02907
 */
export const graphConvolution = {
  init(
    { inputs, outputs }: { readonly inputs: number; readonly outputs: number },
    random: Random,
  ): GraphConvolutionParams<NdArray> {
    return { weight: linear.init({ inputs, outputs }, random).weight };
  },
  apply(
    { weight }: GraphConvolutionParams<Tensor>,
    nodes: Tensor,
    edges: Tensor,
    { degrees = "with self" }: GraphConvolutionOptions = {},
  ): Tensor {
    const count = nodes.shape[0]!;
    const [from, to] = [endOf(edges, 0), endOf(edges, 1)];
    const degree = degreesOf(from, to, count, degrees === "with self" ? 1 : 0);
    const root = reshape(sqrt(maximum(degree, 1)), [count, 1]);
    // 1/√(d_i d_j) splits: one factor before the messages are sent, one after they have arrived
    const messages = div(matmul(nodes, weight), root); //                          (N, E')
    const there = scatterAdd(messages, to, gather(messages, from));
    const both = scatterAdd(there, from, gather(messages, to));
    return div(both, root);
  },
};

function degreesOf(from: Tensor, to: Tensor, count: number, start: number): Tensor {
  const one = ones(from.shape);
  const own = start === 0 ? zeros([count]) : ones([count]);
  return scatterAdd(scatterAdd(own, from, one), to, one);
}

function ones(shape: Shape): Tensor {
  const size = shape.reduce((product, length) => product * length, 1);
  return constant(ndarray(new Float32Array(size).fill(1), shape));
}
