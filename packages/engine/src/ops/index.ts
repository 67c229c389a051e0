/**
 * The table of ops: one entry each.
 * In: tensors and attributes. Out: types, ONNX nodes, gradients, samples.
 * Read by: the gradient walk, the emitter, the printer, the tests.
 */
import { broadcastToOp } from "./broadcast.ts";
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
import { layerNormOp } from "./layer-norm.ts";
import { matmulOp } from "./matmul.ts";
import { padOp } from "./pad.ts";
import { maxOp, meanOp, sumOp } from "./reduce.ts";
import { reshapeOp, transposeOp } from "./reshape.ts";
import { reverseOp } from "./reverse.ts";
import { sliceOp } from "./slice.ts";
import { logSoftmaxOp, softmaxOp } from "./softmax.ts";
import { constantOp, inputOp } from "./source.ts";
import { sparseMatmulOp } from "./sparse-matmul.ts";

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
  reverse: reverseOp,
  gather: gatherOp,
  scatterAdd: scatterAddOp,
} as const;

/** The name of an op. */
export type OpName = keyof typeof OPS;
