/**
 * Files and samples become batches.
 * In: lines, pictures, scenes. Out: arrays with masks.
 * Next: encoders, which turn them into tokens.
 * From: NLVR (Suhr et al. 2017); augmentation that keeps what is said true.
 */
export { mirrorSample, recolorSample, shuffleContainers } from "./augment.ts";
export {
  type Batch,
  type BatchLimits,
  batchInputs,
  type EncodedSample,
  encodeSample,
} from "./batch.ts";
export {
  GEOMETRY_FEATURES,
  type GraphFeatures,
  graphFeatures,
  OBJECT_WORDS,
  RELATION_FEATURES,
} from "./graph-features.ts";
export { mixSeed } from "./mix-seed.ts";
export { type NlvrExample, type NlvrItem, nlvrSample, parseNlvr } from "./nlvr.ts";
export { drawNlvr } from "./nlvr-drawing.ts";
export { packBatches } from "./pack.ts";
export type { MeasuredScene, Picture, Sample } from "./sample.ts";
export { splitByGroup } from "./split.ts";
export {
  buildVocabulary,
  SPECIAL,
  splitWords,
  type Vocabulary,
  vocabularyOf,
  wordId,
} from "./vocabulary.ts";
