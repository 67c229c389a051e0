/**
 * Objects learn of each other along their relations.
 * In: objects (O, D), edges (T, D). Out: the same, updated.
 * Next: fusion.
 * From: Kipf and Welling 2017; Johnson et al. 2018.
 */
export {
  type GraphConvolutionOptions,
  type GraphConvolutionParams,
  graphConvolution,
} from "./graph-convolution.ts";
export {
  type GraphTensors,
  type TripleConvolutionParams,
  tripleConvolution,
} from "./triple-convolution.ts";
