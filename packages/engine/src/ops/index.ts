/**
 * The table of ops: one entry each.
 * In: tensors and attributes. Out: types, ONNX nodes, gradients, samples.
 * Read by: the gradient walk, the emitter, the printer, the tests.
 */

import { eluOp, leakyReluOp, softplusOp } from "./activations.ts";
import { afterOp } from "./after.ts";
import { argmaxOp, argminOp } from "./arg-reduce.ts";
import { avgPoolOp } from "./avg-pool.ts";
import { broadcastToOp } from "./broadcast.ts";
import { checkpointOp } from "./checkpoint.ts";
import { clipOp } from "./clip.ts";
import {
  castOp,
  equalOp,
  greaterEqualOp,
  greaterOp,
  lessEqualOp,
  lessOp,
  whereOp,
} from "./compare.ts";
import { concatOp } from "./concat.ts";
import { convOp } from "./conv.ts";
import { convTransposeOp } from "./conv-transpose.ts";
import { cumsumOp } from "./cumsum.ts";
import {
  absOp,
  addOp,
  divOp,
  erfOp,
  expOp,
  geluOp,
  logOp,
  maximumOp,
  minimumOp,
  mulOp,
  negOp,
  normalDistributionOp,
  reluOp,
  sigmoidOp,
  signOp,
  sqrtOp,
  subOp,
  tanhOp,
} from "./elementwise.ts";
import { gatherOp, scatterAddOp } from "./gather.ts";
import { gatherNdOp } from "./gather-nd.ts";
import { layerNormOp } from "./layer-norm.ts";
import { isnanOp, logicalAndOp, logicalNotOp, logicalOrOp, logicalXorOp } from "./logic.ts";
import { matmulOp } from "./matmul.ts";
import { maxPoolIndicesOp, maxPoolOp } from "./max-pool.ts";
import { padOp } from "./pad.ts";
import { expm1Op, log1pOp, powOp } from "./powers.ts";
import { maxOp, meanOp, minOp, sumOp } from "./reduce.ts";
import { reshapeOp, transposeOp } from "./reshape.ts";
import { reverseOp } from "./reverse.ts";
import { ceilOp, floorOp, fmodOp, roundOp } from "./rounding.ts";
import { scatterAlongOp } from "./scatter-along.ts";
import { sliceOp } from "./slice.ts";
import { logSoftmaxOp, softmaxOp } from "./softmax.ts";
import { topKOp } from "./sort.ts";
import { constantOp, inputOp } from "./source.ts";
import { sparseMatmulOp } from "./sparse-matmul.ts";
import { splitOp } from "./split.ts";
import { stopGradientOp } from "./stop-gradient.ts";
import { takeAlongOp } from "./take-along.ts";
import {
  acoshOp,
  acosOp,
  asinhOp,
  asinOp,
  atanhOp,
  atanOp,
  coshOp,
  cosOp,
  sinhOp,
  sinOp,
  tanOp,
} from "./trigonometry.ts";
import { uniformOp } from "./uniform.ts";

/** Every op, by name. */
export const OPS = {
  input: inputOp,
  constant: constantOp,
  uniform: uniformOp,
  neg: negOp,
  exp: expOp,
  log: logOp,
  expm1: expm1Op,
  log1p: log1pOp,
  sqrt: sqrtOp,
  pow: powOp,
  sign: signOp,
  abs: absOp,
  floor: floorOp,
  ceil: ceilOp,
  round: roundOp,
  sin: sinOp,
  cos: cosOp,
  tan: tanOp,
  asin: asinOp,
  acos: acosOp,
  atan: atanOp,
  sinh: sinhOp,
  cosh: coshOp,
  tanh: tanhOp,
  asinh: asinhOp,
  acosh: acoshOp,
  atanh: atanhOp,
  erf: erfOp,
  sigmoid: sigmoidOp,
  softplus: softplusOp,
  relu: reluOp,
  leakyRelu: leakyReluOp,
  elu: eluOp,
  gelu: geluOp,
  normalDistribution: normalDistributionOp,
  clip: clipOp,
  add: addOp,
  sub: subOp,
  mul: mulOp,
  div: divOp,
  fmod: fmodOp,
  maximum: maximumOp,
  minimum: minimumOp,
  equal: equalOp,
  greater: greaterOp,
  greaterEqual: greaterEqualOp,
  less: lessOp,
  lessEqual: lessEqualOp,
  isnan: isnanOp,
  logicalAnd: logicalAndOp,
  logicalOr: logicalOrOp,
  logicalXor: logicalXorOp,
  logicalNot: logicalNotOp,
  where: whereOp,
  cast: castOp,
  stopGradient: stopGradientOp,
  matmul: matmulOp,
  sparseMatmul: sparseMatmulOp,
  conv: convOp,
  convTranspose: convTransposeOp,
  maxPool: maxPoolOp,
  maxPoolIndices: maxPoolIndicesOp,
  avgPool: avgPoolOp,
  sum: sumOp,
  mean: meanOp,
  max: maxOp,
  min: minOp,
  argmax: argmaxOp,
  argmin: argminOp,
  cumsum: cumsumOp,
  topK: topKOp,
  softmax: softmaxOp,
  logSoftmax: logSoftmaxOp,
  layerNorm: layerNormOp,
  reshape: reshapeOp,
  transpose: transposeOp,
  broadcastTo: broadcastToOp,
  slice: sliceOp,
  pad: padOp,
  concat: concatOp,
  split: splitOp,
  reverse: reverseOp,
  gather: gatherOp,
  takeAlong: takeAlongOp,
  gatherNd: gatherNdOp,
  scatterAdd: scatterAddOp,
  scatterAlong: scatterAlongOp,
  checkpoint: checkpointOp,
  after: afterOp,
} as const;

/** The name of an op. */
export type OpName = keyof typeof OPS;
