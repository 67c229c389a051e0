/**
 * Numbers: tensors -> graph -> gradient -> ONNX.
 * In: arrays and functions of tensors. Out: ONNX models, which `@syntopia/engine/node` runs.
 * Next: `node/` compiles and runs them.
 * From: reverse-mode differentiation over a table of rules, as in JAX (Bradbury et al. 2018).
 * Long because each public name stands here, once, beside the file that has it.
 */
export { type DType, type NdArray, ndarray, type TypedArray, zerosArray } from "./array.ts";
export { ShapeError } from "./errors.ts";
export {
  type CustomPreprocessing,
  type EndType,
  type ExportedModel,
  type ExportOptions,
  type ExportSource,
  exportOnnx,
  type ImagePreprocessing,
  type InputNotes,
  type ModelMetadata,
  type ModelNotes,
  type OutputNotes,
  type Preprocessing,
  readModelMetadata,
  type SymbolicShape,
  type SymbolicType,
  type TextPreprocessing,
  verifyModel,
  type WeightFile,
  type WeightFormat,
} from "./export/index.ts";
export { grad } from "./grad.ts";
export { nodesOf } from "./graph.ts";
export type { ExternalData } from "./import/external-data.ts";
export { type ImportedModel, type ImportOptions, importOnnx } from "./import/import-onnx.ts";
export {
  type AttentionOptions,
  type AttentionParams,
  type AttentionSize,
  attention,
} from "./layers/attention.ts";
export { maskBias } from "./layers/attention-mask.ts";
export {
  type BatchNormalizationOptions,
  batchNormalization,
  type RunningStatistics,
} from "./layers/batch-normalization.ts";
export { type ConvolutionParams, type ConvolutionSize, convolution } from "./layers/convolution.ts";
export {
  type DecoderBlockOptions,
  type DecoderBlockParams,
  type DecoderBlockSize,
  decoderBlock,
} from "./layers/decoder-block.ts";
export { type EmbeddingParams, embedding } from "./layers/embedding.ts";
export { groupNormalization } from "./layers/group-normalization.ts";
export { gru } from "./layers/gru.ts";
export { instanceNormalization } from "./layers/instance-normalization.ts";
export { layerNormalization } from "./layers/layer-normalization.ts";
export { type LinearParams, type LinearSize, linear } from "./layers/linear.ts";
export { type LstmOptions, type LstmResult, lstm } from "./layers/lstm.ts";
export type { NormalizationParams, NormalizationSize } from "./layers/normalization.ts";
export type {
  RecurrentOptions,
  RecurrentParams,
  RecurrentResult,
  RecurrentSize,
} from "./layers/recurrent.ts";
export { type RmsNormalizationParams, rmsNormalization } from "./layers/rms-normalization.ts";
export { type RnnOptions, rnn } from "./layers/rnn.ts";
export { type RotaryOptions, rotaryPositions } from "./layers/rotary-positions.ts";
export { sinusoidalPositions } from "./layers/sinusoidal-positions.ts";
export type { BlockOptions, FeedForwardParams } from "./layers/sublayer.ts";
export {
  type TransformerBlockOptions,
  type TransformerBlockParams,
  transformerBlock,
} from "./layers/transformer-block.ts";
export { transposedConvolution } from "./layers/transposed-convolution.ts";
export {
  type BinaryCrossEntropyOptions,
  binaryCrossEntropy,
} from "./losses/binary-cross-entropy.ts";
export { type BinaryFocalOptions, binaryFocalLoss } from "./losses/binary-focal.ts";
export type { ClassWeights } from "./losses/class-labels.ts";
export { type CosineEmbeddingOptions, cosineEmbeddingLoss } from "./losses/cosine-embedding.ts";
export { type CosineSimilarityOptions, cosineSimilarity } from "./losses/cosine-similarity.ts";
export { type CrossEntropyOptions, crossEntropy } from "./losses/cross-entropy.ts";
export { type FocalOptions, focalLoss } from "./losses/focal.ts";
export { type HingeOptions, hingeLoss } from "./losses/hinge.ts";
export { type HuberOptions, huberLoss } from "./losses/huber.ts";
export { type InfoNceOptions, infoNce } from "./losses/info-nce.ts";
export { type KlDivergenceOptions, klDivergence } from "./losses/kl-divergence.ts";
export { l1Loss } from "./losses/l1.ts";
export { type MarginRankingOptions, marginRankingLoss } from "./losses/margin-ranking.ts";
export { meanSquaredError } from "./losses/mean-squared-error.ts";
export {
  type NegativeLogLikelihoodOptions,
  negativeLogLikelihood,
} from "./losses/negative-log-likelihood.ts";
export type { LossOptions, Reduction } from "./losses/reduction.ts";
export { type SmoothL1Options, smoothL1Loss } from "./losses/smooth-l1.ts";
export { type TripletMarginOptions, tripletMarginLoss } from "./losses/triplet-margin.ts";
export {
  estimateMemory,
  type HeldRow,
  type LayerPlace,
  type MemoryEstimate,
} from "./memory/estimate-memory.ts";
export { formatMemory } from "./memory/format-memory.ts";
export type { NonFinite, ValueRange } from "./non-finite/non-finite.ts";
export { type OnnxModel, toOnnx } from "./onnx.ts";
export {
  celu,
  elu,
  glu,
  leakyRelu,
  logSigmoid,
  mish,
  prelu,
  selu,
  silu,
  softplus,
  softsign,
} from "./ops/activations.ts";
export {
  type AdaptiveSize,
  adaptiveAvgPool1d,
  adaptiveAvgPool2d,
  adaptiveAvgPool3d,
  adaptiveMaxPool1d,
  adaptiveMaxPool2d,
  adaptiveMaxPool3d,
} from "./ops/adaptive-pool.ts";
export { argmax, argmin } from "./ops/arg-reduce.ts";
export { type AvgPoolOptions, avgPool1d, avgPool2d, avgPool3d } from "./ops/avg-pool.ts";
export { broadcastTo, sumTo } from "./ops/broadcast.ts";
export { checkpoint } from "./ops/checkpoint.ts";
export { clip, hardSigmoid, hardSwish, hardTanh, relu6 } from "./ops/clip.ts";
export { cast, equal, greater, greaterEqual, less, lessEqual, where } from "./ops/compare.ts";
export { concat, stack } from "./ops/concat.ts";
export { type ArangeOptions, arange, eye, full, linspace, ones } from "./ops/constants.ts";
export { conv1d, conv2d, conv3d } from "./ops/conv.ts";
export type { ConvMoves, ConvOptions } from "./ops/conv-options.ts";
export {
  type ConvTransposeOptions,
  convTranspose1d,
  convTranspose2d,
  convTranspose3d,
} from "./ops/conv-transpose.ts";
export { type CumsumOptions, cumsum } from "./ops/cumsum.ts";
export { diagonal } from "./ops/diagonal.ts";
export { dot, outer } from "./ops/dot.ts";
export { type DropoutOptions, dropout } from "./ops/dropout.ts";
export { einsum } from "./ops/einsum.ts";
export type { GeluOptions } from "./ops/elementwise.ts";
export {
  abs,
  add,
  div,
  erf,
  exp,
  gelu,
  log,
  maximum,
  minimum,
  mul,
  neg,
  relu,
  sigmoid,
  sign,
  sqrt,
  sub,
  tanh,
} from "./ops/elementwise.ts";
export type { EpsilonOptions } from "./ops/epsilon.ts";
export { foldIn } from "./ops/fold-in.ts";
export { gather, scatterAdd } from "./ops/gather.ts";
export { gatherNd, scatterNd } from "./ops/gather-nd.ts";
export { globalAvgPool, globalMaxPool } from "./ops/global-pool.ts";
export { type GroupNormOptions, groupNorm, instanceNorm } from "./ops/group-norm.ts";
export { OPS, type OpName } from "./ops/index.ts";
export { layerNorm } from "./ops/layer-norm.ts";
export {
  all,
  any,
  isfinite,
  isinf,
  isnan,
  logicalAnd,
  logicalNot,
  logicalOr,
  logicalXor,
  notEqual,
} from "./ops/logic.ts";
export { matmul } from "./ops/matmul.ts";
export { type MaxPoolOptions, maxPool1d, maxPool2d, maxPool3d } from "./ops/max-pool.ts";
export { normal } from "./ops/normal.ts";
export { oneHot } from "./ops/one-hot.ts";
export type { Emitter, Op, OpSample } from "./ops/op.ts";
export { type Padding, pad } from "./ops/pad.ts";
export type { PadMode } from "./ops/pad-mode.ts";
export type { PoolOptions } from "./ops/pool-options.ts";
export { expm1, log1p, pow, reciprocal, rsqrt, square } from "./ops/powers.ts";
export { cumprod, prod } from "./ops/product.ts";
export { max, mean, min, type ReduceOptions, sum } from "./ops/reduce.ts";
export { expandDims, reshape, transpose } from "./ops/reshape.ts";
export { type ResizeMode, type ResizeOptions, resize } from "./ops/resize.ts";
export { reverse } from "./ops/reverse.ts";
export { rmsNorm } from "./ops/rms-norm.ts";
export { ceil, floor, fmod, remainder, round, trunc } from "./ops/rounding.ts";
export { type ScatterOptions, type ScatterReduction, scatterAlong } from "./ops/scatter-along.ts";
export { segmentMax, segmentMean, segmentMin, segmentSoftmax, segmentSum } from "./ops/segment.ts";
export { type Range, slice } from "./ops/slice.ts";
export { logSoftmax, softmax } from "./ops/softmax.ts";
export {
  argsort,
  type Sorted,
  type SortOptions,
  sort,
  type TopKOptions,
  topK,
} from "./ops/sort.ts";
export { constant, input, zeros } from "./ops/source.ts";
export { sparseMatmul } from "./ops/sparse-matmul.ts";
export type { SparseMatrix } from "./ops/sparse-matrix.ts";
export { split, unstack } from "./ops/split.ts";
export { flatten, squeeze } from "./ops/squeeze.ts";
export {
  logSumExp,
  type NormOptions,
  norm,
  std,
  type VarianceOptions,
  variance,
} from "./ops/statistics.ts";
export { stopGradient } from "./ops/stop-gradient.ts";
export { takeAlong } from "./ops/take-along.ts";
export { repeatInterleave, roll, tile } from "./ops/tile.ts";
export { tril, triu } from "./ops/triangle.ts";
export {
  acos,
  acosh,
  asin,
  asinh,
  atan,
  atanh,
  cos,
  cosh,
  sin,
  sinh,
  tan,
} from "./ops/trigonometry.ts";
export { type UniformOptions, uniform } from "./ops/uniform.ts";
export type { Edges, PerAxis, WindowPadding } from "./ops/window.ts";
export { ADAGRAD_DEFAULTS, type AdagradOptions, adagrad } from "./optimizers/adagrad.ts";
export { ADAM_DEFAULTS, type AdamOptions, adam } from "./optimizers/adam.ts";
export { ADAMW_DEFAULTS, type AdamwOptions, adamw } from "./optimizers/adamw.ts";
export { clipByGlobalNorm, clipByValue } from "./optimizers/clip.ts";
export { LAMB_DEFAULTS, type LambOptions, lamb } from "./optimizers/lamb.ts";
export { LION_DEFAULTS, type LionOptions, lion } from "./optimizers/lion.ts";
export {
  createOptimizer,
  type MovedParameter,
  type MovingParameter,
  type Optimizer,
  type OptimizerStep,
  type SharedOptions,
  type UpdateRule,
} from "./optimizers/optimizer.ts";
export { NO_DECAY_ON_NORMS_AND_BIASES, type ParameterGroup } from "./optimizers/parameter-group.ts";
export { RMSPROP_DEFAULTS, type RmspropOptions, rmsprop } from "./optimizers/rmsprop.ts";
export { SGD_DEFAULTS, type SgdOptions, sgd } from "./optimizers/sgd.ts";
export type { ParameterSelector } from "./parameter-selector.ts";
export { print } from "./print.ts";
export { formatProfile } from "./profile/format-profile.ts";
export type { LayerRow, Profile, ProfileRow } from "./profile/profile.ts";
export { type AsTensors, type InputType, type ProgramSource, traceProgram } from "./program.ts";
export { createRandom, type Random, randomFrom, randomNormal, randomUniform } from "./random.ts";
export { decodeSafetensors, encodeSafetensors, type SafetensorsContent } from "./safetensors.ts";
export { constantSchedule } from "./schedules/constant.ts";
export { type CosineOptions, cosineSchedule } from "./schedules/cosine.ts";
export { type ExponentialOptions, exponentialSchedule } from "./schedules/exponential.ts";
export { type LinearOptions, linearSchedule } from "./schedules/linear.ts";
export {
  ONE_CYCLE_DEFAULTS,
  type OneCycleOptions,
  oneCycleSchedule,
} from "./schedules/one-cycle.ts";
export type { Schedule } from "./schedules/schedule.ts";
export { type StepOptions, stepSchedule } from "./schedules/step.ts";
export { type WarmupOptions, warmupSchedule } from "./schedules/warmup.ts";
export { type WarmupCosineOptions, warmupCosineSchedule } from "./schedules/warmup-cosine.ts";
export { type Scope, scope } from "./scope.ts";
export type { Shape } from "./shape.ts";
export type { Node, Operand, Tensor, TensorType } from "./tensor.ts";
export { averagedParams } from "./training/average.ts";
export type { LossOutputs } from "./training/loss-outputs.ts";
export {
  type TrainingState,
  type TrainingStepOptions,
  trainingStep,
} from "./training/training-step.ts";
export {
  type Branch,
  mapTree,
  numbered,
  type Tree,
  treeEntries,
  treeFrom,
  treeGet,
  treeLeaves,
} from "./tree.ts";
