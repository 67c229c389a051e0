import * as engine from "@syntopia/engine";
import { options, type PublicCall, random, tensor, whole } from "./call.ts";

const x = tensor(2, 3);
const labels = whole(2);
const picture = tensor(1, 2, 4, 4);
const [scale, bias] = [tensor(2), tensor(2)];
const norm = { scale: tensor(3), bias: tensor(3) };
const perChannel = { scale, bias };

/** What `init` of a layer makes, as tensors. */
function asTensors<T>(tree: T): never {
  return engine.mapTree(tree as never, (array: engine.NdArray, path) =>
    engine.input(path, array.shape, array.dtype),
  ) as never;
}

const tokens = tensor(1, 3, 4);
const [sizes, kernels] = [
  { inputs: 4, hidden: 4 },
  { inputs: 2, outputs: 3, kernel: 2 },
];
const attentionParams = asTensors(engine.attention.init({ width: 4 }, random()));
const blockParams = asTensors(engine.transformerBlock.init({ width: 4 }, random()));
const decoderParams = asTensors(engine.decoderBlock.init({ width: 4 }, random()));
const statistics = { mean: tensor(2), variance: tensor(2) };

/** The calls of layers. */
export const LAYER_CALLS: readonly PublicCall[] = [
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
