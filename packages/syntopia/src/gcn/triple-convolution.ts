import {
  add,
  concat,
  gather,
  gelu,
  type LinearParams,
  layerNormalization,
  linear,
  mul,
  type NdArray,
  type NormalizationParams,
  type Random,
  reshape,
  scatterAdd,
  slice,
  type Tensor,
  zeros,
} from "@syntopia/engine";
import { endOf } from "./_end-of.ts";

/** A network over triples, one over what each object received, and normalisations. */
export type TripleConvolutionParams<T> = {
  readonly expand: LinearParams<T>;
  readonly split: LinearParams<T>;
  readonly receive: LinearParams<T>;
  readonly objectNorm: NormalizationParams<T>;
  readonly edgeNorm: NormalizationParams<T>;
};

/** A scene graph as vectors: objects (O, D), edges (T, D), who is joined (T, 2) int32, mask (T). */
export interface GraphTensors {
  readonly objects: Tensor;
  readonly edges: Tensor;
  readonly ends: Tensor;
  readonly edgeMask: Tensor;
}

/**
 * A graph convolution over triples that updates both objects and edges.
 *
 * `[s', e', o'] = W₂ gelu(W₁ [v_s, v_e, v_o])` for each edge; an object receives the sum of its
 * s' and o' over all its edges; both kinds of vectors are added to what they were.
 *
 * CONTRIBUTOR NOTES: a sum, not a mean: the mean cannot tell three items in a box from two.
 *
 * @see Johnson et al. 2018, §3.1, https://arxiv.org/abs/1804.01622
 */
export const tripleConvolution = {
  init({ width }: { readonly width: number }, random: Random): TripleConvolutionParams<NdArray> {
    return {
      expand: linear.init({ inputs: 3 * width, outputs: 2 * width }, random),
      split: linear.init({ inputs: 2 * width, outputs: 3 * width }, random),
      receive: linear.init({ inputs: width, outputs: width }, random),
      objectNorm: layerNormalization.init({ width }),
      edgeNorm: layerNormalization.init({ width }),
    };
  },
  apply(params: TripleConvolutionParams<Tensor>, graph: GraphTensors): GraphTensors {
    const { objects, edges, ends, edgeMask } = graph;
    const [count, width] = objects.shape as [number, number];
    const [subject, object] = [endOf(ends, 0), endOf(ends, 1)];
    const triples = concat([gather(objects, subject), edges, gather(objects, object)], 1); // (T, 3D)
    const hidden = gelu(linear.apply(params.expand, triples)); //                             (T, 2D)
    const masked = mul(linear.apply(params.split, hidden), reshape(edgeMask, [-1, 1])); //    (T, 3D)
    const part = (i: number) => slice(masked, [null, [i * width, (i + 1) * width]]); //       (T, D)
    const received = scatterAdd(
      scatterAdd(zeros([count, width]), subject, part(0)),
      object,
      part(2),
    );
    const update = linear.apply(params.receive, gelu(received)); //                           (O, D)
    return {
      ...graph,
      objects: layerNormalization.apply(params.objectNorm, add(objects, update)),
      edges: layerNormalization.apply(params.edgeNorm, add(edges, part(1))),
    };
  },
};
