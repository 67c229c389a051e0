/**
 * Objects learn of each other along their relations.
 * In: objects (O, D), edges (T, D). Out: the same, updated.
 * Next: fusion.
 * From: Kipf and Welling 2017; Johnson et al. 2018; Hu et al. 2019.
 */
export {
  type GraphConvolutionOptions,
  type GraphConvolutionParams,
  graphConvolution,
} from "./graph-convolution.ts";
export {
  type GuidedGraphLayerParams,
  guidedGraphLayer,
  type Packing,
} from "./guided-graph-layer.ts";
export {
  type GraphTensors,
  type TripleConvolutionParams,
  tripleConvolution,
} from "./triple-convolution.ts";
