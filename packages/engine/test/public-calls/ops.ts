import type { Tensor } from "@syntopia/engine";
import * as engine from "@syntopia/engine";
import { options, type PublicCall, tensor, whole } from "./call.ts";

const x = tensor(2, 3);
const flags = engine.input("flags", [2, 3], "bool");
const [signal, picture, volume] = [tensor(1, 2, 4), tensor(1, 2, 4, 4), tensor(1, 2, 4, 4, 4)];
const seed = whole();
const [scale, bias] = [tensor(2), tensor(2)];
const norm = { scale: tensor(3), bias: tensor(3) };

const unary: readonly PublicCall[] = [
  ...["abs", "acosh", "asin", "asinh", "atan", "atanh", "acos", "ceil", "celu", "cos", "cosh"],
  ...["elu", "erf", "exp", "expm1", "floor", "flatten", "gelu", "glu", "hardSigmoid", "hardSwish"],
  ...["hardTanh", "isfinite", "isinf", "isnan", "leakyRelu", "log", "log1p", "logSigmoid"],
  ...["logSoftmax", "mish", "neg", "reciprocal", "relu", "relu6", "round", "rsqrt", "selu"],
  ...["sigmoid", "sign", "silu", "sin", "sinh", "softmax", "softplus", "softsign", "sqrt"],
  ...["square", "squeeze", "stopGradient", "tan", "tanh", "transpose", "tril", "triu", "trunc"],
  ...["unstack", "zeros", "diagonal"],
].map((name) => {
  const call = engine[name as "abs"] as (...args: never[]) => unknown;
  if (name === "zeros") return [name, call, [2, 3]];
  return [name, call, name === "glu" ? tensor(2, 4) : x];
});

const binary: readonly PublicCall[] = [
  ...["add", "sub", "mul", "div", "maximum", "minimum", "pow", "fmod", "remainder"],
  ...["equal", "notEqual", "greater", "greaterEqual", "less", "lessEqual"],
].map((name) => [name, engine[name as "add"] as never, x, x]);

const reductions: readonly PublicCall[] = [
  ...["sum", "mean", "max", "min", "prod", "logSumExp", "norm", "variance", "std"],
  ...["argmax", "argmin"],
].map((name) => [name, engine[name as "sum"] as never, x, 0, options({ keep: true })]);

const others: readonly PublicCall[] = [
  ["gelu with options", engine.gelu, x, options({ approximate: "tanh" })],
  ["prelu", engine.prelu, x, tensor(3)],
  ["logicalAnd", engine.logicalAnd, flags, flags],
  ["logicalOr", engine.logicalOr, flags, flags],
  ["logicalXor", engine.logicalXor, flags, flags],
  ["logicalNot", engine.logicalNot, flags],
  ["all", engine.all, flags, 0, options({ keep: true })],
  ["any", engine.any, flags, 0, options({ keep: true })],
  ["clip", engine.clip, x, 0, 1],
  ["where", engine.where, flags, x, x],
  ["cast", engine.cast, x, "int32"],
  ["cumsum", engine.cumsum, x, 0, options({ exclusive: true })],
  ["cumprod", engine.cumprod, x, 0],
  ["sort", engine.sort, x, options({ axis: 0 })],
  ["argsort", engine.argsort, x, options({ axis: 0 })],
  ["topK", engine.topK, x, 1, options({ axis: 0 })],
  ["reshape", engine.reshape, x, [6]],
  ["expandDims", engine.expandDims, x, 0],
  ["broadcastTo", engine.broadcastTo, x, [4, 2, 3]],
  ["sumTo", engine.sumTo, x, [3]],
  ["concat", engine.concat, [x, x], 0],
  ["stack", engine.stack, [x, x], 0],
  ["split", engine.split, x, [1, 2], 1],
  ["slice", engine.slice, x, [[0, 1]]],
  [
    "pad",
    engine.pad,
    x,
    [
      [1, 1],
      [0, 0],
    ],
  ],
  ["tile", engine.tile, x, [2, 1]],
  ["repeatInterleave", engine.repeatInterleave, x, 2, 0],
  ["roll", engine.roll, x, 1, 0],
  ["reverse", engine.reverse, x, [0]],
  ["dot", engine.dot, scale, bias],
  ["outer", engine.outer, scale, bias],
  ["matmul", engine.matmul, x, tensor(3, 2)],
  ["einsum", engine.einsum, "ij,ij->i", x, x],
  ["sparseMatmul", engine.sparseMatmul, { rows: [0], columns: [1], shape: [2, 2] }, x],
  ["gather", engine.gather, x, whole(2)],
  ["gatherNd", engine.gatherNd, x, whole(1, 2)],
  ["takeAlong", engine.takeAlong, x, whole(2, 1), 1],
  ["scatterAdd", engine.scatterAdd, x, whole(4), tensor(4, 3)],
  [
    "scatterAlong",
    engine.scatterAlong,
    x,
    whole(2, 1),
    tensor(2, 1),
    1,
    options({ reduction: "add" }),
  ],
  ["scatterNd", engine.scatterNd, x, whole(1, 1), tensor(1, 3), options({ reduction: "add" })],
  ["segmentSum", engine.segmentSum, x, whole(2), 2],
  ["segmentMean", engine.segmentMean, x, whole(2), 2],
  ["segmentMax", engine.segmentMax, x, whole(2), 2],
  ["segmentMin", engine.segmentMin, x, whole(2), 2],
  ["segmentSoftmax", engine.segmentSoftmax, x, whole(2), 2],
  ["oneHot", engine.oneHot, whole(2), 4],
  ["uniform", engine.uniform, seed, [2], options({ low: -1 })],
  ["normal", engine.normal, seed, [2]],
  ["foldIn", engine.foldIn, seed, 1],
  ["dropout", engine.dropout, x, options({ rate: 0.5, seed })],
  ["arange", engine.arange, 4, options({ step: 2 })],
  ["linspace", engine.linspace, 0, 1, 3],
  ["full", engine.full, [2], 3],
  ["ones", engine.ones, [2]],
  ["eye", engine.eye, 2],
  ["constant", engine.constant, engine.ndarray([1, 2])],
  ["input", engine.input, "x", [2]],
  ["layerNorm", engine.layerNorm, x, norm.scale, norm.bias, options({ epsilon: 0.1 })],
  ["rmsNorm", engine.rmsNorm, x, norm.scale, options({ epsilon: 0.1 })],
  ["groupNorm", engine.groupNorm, picture, scale, bias, options({ groups: 1 })],
  ["instanceNorm", engine.instanceNorm, picture, scale, bias, options({ epsilon: 0.1 })],
  ["conv1d", engine.conv1d, signal, tensor(3, 2, 2), options({ stride: 2 })],
  ["conv2d", engine.conv2d, picture, tensor(3, 2, 2, 2), options({ stride: 2 })],
  ["conv3d", engine.conv3d, volume, tensor(3, 2, 2, 2, 2), options({ stride: 2 })],
  ["convTranspose1d", engine.convTranspose1d, signal, tensor(2, 3, 2), options({ stride: 2 })],
  ["convTranspose2d", engine.convTranspose2d, picture, tensor(2, 3, 2, 2), options({ stride: 2 })],
  [
    "convTranspose3d",
    engine.convTranspose3d,
    volume,
    tensor(2, 3, 2, 2, 2),
    options({ stride: 2 }),
  ],
  ["avgPool1d", engine.avgPool1d, signal, 2, options({ stride: 1 })],
  ["avgPool2d", engine.avgPool2d, picture, 2, options({ stride: 1 })],
  ["avgPool3d", engine.avgPool3d, volume, 2, options({ stride: 1 })],
  ["maxPool1d", engine.maxPool1d, signal, 2, options({ stride: 1 })],
  ["maxPool2d", engine.maxPool2d, picture, 2, options({ stride: 1 })],
  ["maxPool3d", engine.maxPool3d, volume, 2, options({ stride: 1 })],
  ["adaptiveAvgPool1d", engine.adaptiveAvgPool1d, signal, 2],
  ["adaptiveAvgPool2d", engine.adaptiveAvgPool2d, picture, 2],
  ["adaptiveAvgPool3d", engine.adaptiveAvgPool3d, volume, 2],
  ["adaptiveMaxPool1d", engine.adaptiveMaxPool1d, signal, 2],
  ["adaptiveMaxPool2d", engine.adaptiveMaxPool2d, picture, 2],
  ["adaptiveMaxPool3d", engine.adaptiveMaxPool3d, volume, 2],
  ["globalAvgPool", engine.globalAvgPool, picture, options({ keep: true })],
  ["globalMaxPool", engine.globalMaxPool, picture, options({ keep: true })],
  ["resize", engine.resize, picture, options({ scale: 2 })],
  ["rotaryPositions", engine.rotaryPositions, tensor(2, 4), options({ base: 100 })],
  ["sinusoidalPositions", engine.sinusoidalPositions, 3, 4],
  ["maskBias", engine.maskBias, x],
  ["checkpoint", engine.checkpoint, (one: Tensor) => engine.exp(one)],
  ["scope", engine.scope, "name", () => x],
];

/** The calls of ops, and of what is composed of them. */
export const OP_CALLS: readonly PublicCall[] = [...unary, ...binary, ...reductions, ...others];
