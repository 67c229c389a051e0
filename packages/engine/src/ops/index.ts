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
  neg: negOp,
  exp: expOp,
  log: logOp,
  sqrt: sqrtOp,
  tanh: tanhOp,
  sigmoid: sigmoidOp,
  erf: erfOp,
  sign: signOp,
  abs: absOp,
  relu: reluOp,
  gelu: geluOp,
  add: addOp,
  sub: subOp,
  mul: mulOp,
  div: divOp,
  maximum: maximumOp,
  minimum: minimumOp,
  equal: equalOp,
  greater: greaterOp,
  greaterEqual: greaterEqualOp,
  less: lessOp,
  lessEqual: lessEqualOp,
  where: whereOp,
  cast: castOp,
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
  scatterAdd: scatterAddOp,
  softplus: softplusOp,
  leakyRelu: leakyReluOp,
  elu: eluOp,
  argmax: argmaxOp,
  argmin: argminOp,
  clip: clipOp,
  cumsum: cumsumOp,
  logicalAnd: logicalAndOp,
  logicalOr: logicalOrOp,
  logicalXor: logicalXorOp,
  logicalNot: logicalNotOp,
  isnan: isnanOp,
  pow: powOp,
  log1p: log1pOp,
  expm1: expm1Op,
  floor: floorOp,
  ceil: ceilOp,
  round: roundOp,
  fmod: fmodOp,
  stopGradient: stopGradientOp,
  sin: sinOp,
  cos: cosOp,
  tan: tanOp,
  asin: asinOp,
  acos: acosOp,
  atan: atanOp,
  sinh: sinhOp,
  cosh: coshOp,
  asinh: asinhOp,
  acosh: acoshOp,
  atanh: atanhOp,
  min: minOp,
  checkpoint: checkpointOp,
  after: afterOp,
  takeAlong: takeAlongOp,
  scatterAlong: scatterAlongOp,
  gatherNd: gatherNdOp,
  topK: topKOp,
  uniform: uniformOp,
} as const;

/** The name of an op. */
export type OpName = keyof typeof OPS;
