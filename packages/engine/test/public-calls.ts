import type { Tensor } from "@syntopia/engine";
import * as engine from "@syntopia/engine";

/** One call of a public function that works; the arguments that are options are marked by `options`. */
export type PublicCall = readonly [
  name: string,
  call: (...args: never[]) => unknown,
  ...args: readonly unknown[],
];

/** Arguments in which a name that nothing reads must be refused. */
export const OPTIONS = new WeakSet<object>();

function options<T extends object>(value: T): T {
  OPTIONS.add(value);
  return value;
}

const tensor = (...shape: readonly number[]) => engine.input("x", shape);
const whole = (...shape: readonly number[]) => engine.input("i", shape, "int32");
const random = () => engine.createRandom(1);

const x = tensor(2, 3);
const flags = engine.input("flags", [2, 3], "bool");
const [signal, picture, volume] = [tensor(1, 2, 4), tensor(1, 2, 4, 4), tensor(1, 2, 4, 4, 4)];
const seed = whole();
const [scale, bias] = [tensor(2), tensor(2)];
const norm = { scale: tensor(3), bias: tensor(3) };
const perChannel = { scale, bias };

/** What `init` of a layer makes, as tensors. */
function asTensors<T>(tree: T): never {
  return engine.mapTree(tree as never, (array: engine.NdArray, path) =>
    engine.input(path, array.shape, array.dtype),
  ) as never;
}

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

const ops: readonly PublicCall[] = [
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

const labels = whole(2);
const signs = tensor(2);
const losses: readonly PublicCall[] = [
  ...["meanSquaredError", "l1Loss", "huberLoss", "smoothL1Loss", "hingeLoss", "klDivergence"],
  ...["binaryCrossEntropy", "binaryFocalLoss"],
].map((name) => [name, engine[name as "l1Loss"] as never, x, x, options({ reduction: "sum" })]);
const otherLosses: readonly PublicCall[] = [
  ["crossEntropy", engine.crossEntropy, x, labels, options({ labelSmoothing: 0.1 })],
  ["negativeLogLikelihood", engine.negativeLogLikelihood, x, labels, options({ ignoreIndex: 1 })],
  ["focalLoss", engine.focalLoss, x, labels, options({ gamma: 1 })],
  ["infoNce", engine.infoNce, x, x, options({ temperature: 1 })],
  ["cosineSimilarity", engine.cosineSimilarity, x, x, options({ axis: 1 })],
  ["cosineEmbeddingLoss", engine.cosineEmbeddingLoss, x, x, signs, options({ margin: 0.1 })],
  ["marginRankingLoss", engine.marginRankingLoss, x, x, x, options({ margin: 0.1 })],
  ["tripletMarginLoss", engine.tripletMarginLoss, x, x, x, options({ margin: 0.1 })],
];

const tokens = tensor(1, 3, 4);
const [sizes, kernels] = [
  { inputs: 4, hidden: 4 },
  { inputs: 2, outputs: 3, kernel: 2 },
];
const attentionParams = asTensors(engine.attention.init({ width: 4 }, random()));
const blockParams = asTensors(engine.transformerBlock.init({ width: 4 }, random()));
const decoderParams = asTensors(engine.decoderBlock.init({ width: 4 }, random()));
const statistics = { mean: tensor(2), variance: tensor(2) };

const layers: readonly PublicCall[] = [
  ["linear.init", engine.linear.init, options({ inputs: 3, outputs: 2 }), random()],
  ["linear.apply", engine.linear.apply, { weight: tensor(3, 2), bias }, x],
  ["embedding.init", engine.embedding.init, options({ count: 3, width: 2 }), random()],
  ["embedding.apply", engine.embedding.apply, { table: x }, labels],
  ["convolution.init", engine.convolution.init, options(kernels), random()],
  [
    "convolution.apply",
    engine.convolution.apply,
    { weight: tensor(3, 2, 2, 2) },
    picture,
    options({ stride: 2 }),
  ],
  [
    "transposedConvolution.init",
    engine.transposedConvolution.init,
    options({ ...kernels }),
    random(),
  ],
  [
    "transposedConvolution.apply",
    engine.transposedConvolution.apply,
    { weight: tensor(2, 3, 2, 2) },
    picture,
    options({ stride: 2 }),
  ],
  ["batchNormalization.init", engine.batchNormalization.init, options({ width: 2 })],
  [
    "batchNormalization.initStatistics",
    engine.batchNormalization.initStatistics,
    options({ width: 2 }),
  ],
  [
    "batchNormalization.train",
    engine.batchNormalization.train,
    perChannel,
    statistics,
    picture,
    options({ momentum: 0.2 }),
  ],
  [
    "batchNormalization.apply",
    engine.batchNormalization.apply,
    perChannel,
    statistics,
    picture,
    options({ epsilon: 0.1 }),
  ],
  ["layerNormalization.init", engine.layerNormalization.init, options({ width: 2 })],
  ["layerNormalization.apply", engine.layerNormalization.apply, norm, x, options({ epsilon: 0.1 })],
  ["groupNormalization.init", engine.groupNormalization.init, options({ width: 2 })],
  [
    "groupNormalization.apply",
    engine.groupNormalization.apply,
    perChannel,
    picture,
    options({ groups: 2 }),
  ],
  ["instanceNormalization.init", engine.instanceNormalization.init, options({ width: 2 })],
  [
    "instanceNormalization.apply",
    engine.instanceNormalization.apply,
    perChannel,
    picture,
    options({ epsilon: 0.1 }),
  ],
  ["rmsNormalization.init", engine.rmsNormalization.init, options({ width: 2 })],
  [
    "rmsNormalization.apply",
    engine.rmsNormalization.apply,
    { scale: norm.scale },
    x,
    options({ epsilon: 0.1 }),
  ],
  ["attention.init", engine.attention.init, options({ width: 4 }), random()],
  [
    "attention.apply",
    engine.attention.apply,
    attentionParams,
    tokens,
    tokens,
    options({ heads: 2 }),
  ],
  [
    "attention.attend",
    engine.attention.attend,
    attentionParams,
    tokens,
    tokens,
    options({ heads: 2 }),
  ],
  ["transformerBlock.init", engine.transformerBlock.init, options({ width: 4 }), random()],
  [
    "transformerBlock.apply",
    engine.transformerBlock.apply,
    blockParams,
    tokens,
    options({ heads: 2 }),
  ],
  ["decoderBlock.init", engine.decoderBlock.init, options({ width: 4 }), random()],
  [
    "decoderBlock.apply",
    engine.decoderBlock.apply,
    decoderParams,
    tokens,
    tokens,
    options({ heads: 2 }),
  ],
  ...(["gru", "lstm", "rnn"] as const).flatMap((name): readonly PublicCall[] => [
    [`${name}.init`, engine[name].init, options({ ...sizes }), random()],
    [
      `${name}.apply`,
      engine[name].apply,
      asTensors(engine[name].init(sizes, random())),
      tokens,
      options({}),
    ],
  ]),
];

const schedules: readonly PublicCall[] = [
  ["constantSchedule", engine.constantSchedule, 0.1],
  ["cosineSchedule", engine.cosineSchedule, options({ peak: 0.1, totalSteps: 9 })],
  ["exponentialSchedule", engine.exponentialSchedule, options({ initial: 0.1, factor: 0.9 })],
  ["linearSchedule", engine.linearSchedule, options({ from: 0, to: 0.1, totalSteps: 9 })],
  ["oneCycleSchedule", engine.oneCycleSchedule, options({ peak: 0.1, totalSteps: 9 })],
  ["stepSchedule", engine.stepSchedule, options({ initial: 0.1, factor: 0.5, every: 3 })],
  ["warmupSchedule", engine.warmupSchedule, engine.constantSchedule(0.1), options({ steps: 3 })],
  [
    "warmupCosineSchedule",
    engine.warmupCosineSchedule,
    options({ peak: 0.1, warmupSteps: 2, totalSteps: 9 }),
  ],
];

const optimizers: readonly PublicCall[] = [
  ...(["adagrad", "adam", "adamw", "lamb", "lion", "rmsprop", "sgd"] as const).map(
    (name): PublicCall => [name, engine[name], options({ weightDecay: 0.1 })],
  ),
  ["clipByGlobalNorm", engine.clipByGlobalNorm, { w: x }, 1],
  ["clipByValue", engine.clipByValue, { w: x }, 1],
];

const array = engine.ndarray([1, 2]);
const program = {
  inputs: { x: { shape: [2] } },
  state: { w: array },
  build: (fed: { x: Tensor }, state: { w: Tensor }) => ({
    outputs: { y: engine.mul(fed.x, state.w) },
  }),
};
const estimate = engine.estimateMemory(program);
const profiled = { steps: 1, totalMs: 1, byOp: [], byLayer: [], peakBytes: 0, arenaBytes: 0 };
const loss = engine.sum(engine.square(x));

const graphs: readonly PublicCall[] = [
  ["grad", engine.grad, loss, x],
  ["nodesOf", engine.nodesOf, [x]],
  ["print", engine.print, { x }],
  ["toOnnx", engine.toOnnx, { loss }],
  ["traceProgram", engine.traceProgram, options(program)],
  ["estimateMemory", engine.estimateMemory, options({ ...program })],
  ["formatMemory", engine.formatMemory, estimate, options({ rows: 3 })],
  ["formatProfile", engine.formatProfile, profiled, options({ rows: 3 })],
  [
    "exportOnnx",
    engine.exportOnnx,
    options({
      inputs: program.inputs,
      params: program.state,
      build: (fed: { x: Tensor }) => ({ y: engine.neg(fed.x) }),
    }),
    options({ weights: "float16" }),
  ],
  [
    "trainingStep",
    engine.trainingStep,
    options({
      inputs: program.inputs,
      params: program.state,
      optimizer: engine.sgd(),
      loss: (w: never) => ({ loss: w }),
    }),
  ],
];

const data: readonly PublicCall[] = [
  ["ndarray", engine.ndarray, [1, 2], [2], "int32"],
  ["zerosArray", engine.zerosArray, [2]],
  ["createRandom", engine.createRandom, 1],
  ["randomFrom", engine.randomFrom, random().state()],
  ["randomNormal", engine.randomNormal, random(), [2]],
  ["randomUniform", engine.randomUniform, random(), [2], 0, 1],
  ["encodeSafetensors", engine.encodeSafetensors, { w: array }],
  ["decodeSafetensors", engine.decodeSafetensors, engine.encodeSafetensors({ w: array })],
  ["treeGet", engine.treeGet, { w: array }, "w"],
  ["treeFrom", engine.treeFrom, [["w", array]]],
  ["averagedParams", engine.averagedParams, { params: { w: array }, average: { w: array } }],
];

/** A call of every public function that computes, builds or checks something. */
export const PUBLIC_CALLS: readonly PublicCall[] = [
  ...unary,
  ...binary,
  ...reductions,
  ...ops,
  ...losses,
  ...otherLosses,
  ...layers,
  ...schedules,
  ...optimizers,
  ...graphs,
  ...data,
];
