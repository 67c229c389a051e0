/**
 * Fusion: data -> encoders -> gcn -> fusion -> evaluate; train around it.
 * In: samples of text, scenes and pictures. Out: models and their measures.
 * Next: `syntopia/node` reads files and runs models.
 * From: Syntopia's design: one scene graph, one differentiable ONNX graph.
 */
export * from "./data/index.ts";
export * from "./encoders/index.ts";
export * from "./evaluate/index.ts";
export * from "./fusion/index.ts";
export * from "./gcn/index.ts";
export {
  type BatchTensors,
  type Modality,
  type VerifierOptions,
  type VerifierParams,
  verifier,
} from "./pipeline.ts";
export * from "./train/index.ts";
