import {
  type AsTensors,
  adamw,
  add,
  batchNormalization,
  type ConvolutionParams,
  constant,
  convolution,
  createRandom,
  linear,
  mean,
  type NdArray,
  type NormalizationParams,
  ndarray,
  type Random,
  randomNormal,
  relu,
  type Tensor,
  trainingStep,
} from "@syntopia/engine";
import { meanCrossEntropy } from "./mean-cross-entropy.ts";
import { type BenchStep, benchProgram } from "./step.ts";

const [BATCH, SIZE, CLASSES, STEM] = [32, 32, 10, 64];
const BLOCK_WIDTHS = [64, 64, 128, 128, 256, 256, 512, 512];

/** ResNet-18 as it is used on small pictures: a 3x3 stem, no pooling after it. */
export const resnet18: BenchStep = {
  title: "ResNet-18, 3x3 stem, 32x32 pictures, 10 classes, batch 32, AdamW",
  goal: 1.5,
  memoryGoal: 1000,
  build: () => {
    const random = createRandom(1);
    const source = trainingStep({
      inputs: { x: { shape: [BATCH, 3, SIZE, SIZE] }, label: { shape: [BATCH], dtype: "int32" } },
      params: initParams(random),
      optimizer: adamw(),
      loss: (params, { x, label }) => ({ loss: meanCrossEntropy(classify(params, x), label) }),
    });
    const labels = Array.from({ length: BATCH }, () => random.integer(CLASSES));
    const batch = {
      x: randomNormal(random, [BATCH, 3, SIZE, SIZE]),
      label: ndarray(labels, [BATCH], "int32"),
      learningRate: ndarray([1e-3], []),
    };
    return benchProgram(source, batch);
  },
};

type ConvNorm<T> = {
  readonly conv: ConvolutionParams<T>;
  readonly norm: NormalizationParams<T>;
};

/** `shortcut` is there where the block widens and halves the picture. */
type Block<T> = {
  readonly first: ConvNorm<T>;
  readonly second: ConvNorm<T>;
  readonly shortcut?: ConvNorm<T>;
};

function initParams(random: Random) {
  const blocks = BLOCK_WIDTHS.map((width, i) => [
    `${i}`,
    initBlock(BLOCK_WIDTHS[i - 1] ?? STEM, width, random),
  ]);
  return {
    stem: initConvNorm({ inputs: 3, outputs: STEM, kernel: 3 }, random),
    blocks: Object.fromEntries(blocks) as Readonly<Record<string, Block<NdArray>>>,
    head: linear.init({ inputs: BLOCK_WIDTHS.at(-1)!, outputs: CLASSES }, random),
  };
}

function initBlock(inputs: number, outputs: number, random: Random): Block<NdArray> {
  const first = initConvNorm({ inputs, outputs, kernel: 3 }, random);
  const second = initConvNorm({ inputs: outputs, outputs, kernel: 3 }, random);
  if (inputs === outputs) return { first, second };
  return { first, second, shortcut: initConvNorm({ inputs, outputs, kernel: 1 }, random) };
}

function initConvNorm(
  size: { readonly inputs: number; readonly outputs: number; readonly kernel: number },
  random: Random,
): ConvNorm<NdArray> {
  return {
    conv: convolution.init(size, random),
    norm: batchNormalization.init({ width: size.outputs }),
  };
}

function classify(params: AsTensors<ReturnType<typeof initParams>>, x: Tensor): Tensor {
  const stem = relu(convNorm(params.stem, x, 1)); //                    (B, 64, 32, 32)
  const features = Object.values(params.blocks).reduce(
    (y, block) => residual(block as Block<Tensor>, y),
    stem,
  ); //                                                                 (B, 512, 4, 4)
  return linear.apply(params.head, mean(features, [2, 3])); //          (B, 10)
}

function residual({ first, second, shortcut }: Block<Tensor>, x: Tensor): Tensor {
  const stride = shortcut ? 2 : 1;
  const inner = convNorm(second, relu(convNorm(first, x, stride)), 1);
  return relu(add(inner, shortcut ? convNorm(shortcut, x, stride) : x));
}

function convNorm({ conv, norm }: ConvNorm<Tensor>, x: Tensor, stride: number): Tensor {
  const padding = (conv.weight.shape[2]! - 1) / 2;
  // the running statistics are not asked for, here and in the peer
  const unused = { mean: constant(0), variance: constant(1) };
  return batchNormalization.train(norm, unused, convolution.apply(conv, x, { stride, padding })).y;
}
