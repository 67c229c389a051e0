import { drawIntegers, drawNormal, oneHot } from "../draw.ts";
import { batchNorm, type ConvSize, conv, crossEntropy, dense } from "../layers.ts";
import type { Net, PeerModel } from "../net.ts";

const [BATCH, SIZE, COLOURS, CLASSES, STEM] = [32, 32, 3, 10, 64];
const BLOCK_WIDTHS = [64, 64, 128, 128, 256, 256, 512, 512];

/** The model of ../../steps/resnet18.ts. */
export const resnet18: PeerModel = {
  learningRate: 1e-3,
  build: (net) => {
    const stem = convNorm(net, { inputs: COLOURS, outputs: STEM, kernel: 3, stride: 1 });
    const blocks = BLOCK_WIDTHS.map((width, i) => block(net, BLOCK_WIDTHS[i - 1] ?? STEM, width));
    const head = dense(net, BLOCK_WIDTHS.at(-1)!, CLASSES);
    const shape =
      net.channels === "first" ? [BATCH, COLOURS, SIZE, SIZE] : [BATCH, SIZE, SIZE, COLOURS];
    const x = net.input(drawNormal(shape), shape);
    const label = net.input(oneHot(drawIntegers(BATCH, CLASSES), CLASSES), [BATCH, CLASSES]);
    return () => {
      const features = blocks.reduce((y, apply) => apply(y), net.relu(stem(x()))); // 512 of 4 x 4
      return crossEntropy(net, head(net.meanPixel(features)), label(), CLASSES);
    };
  },
};

/** Two convolutions beside a shortcut, which is one too where the block widens and halves the picture. */
function block<T>(net: Net<T>, inputs: number, outputs: number): (x: T) => T {
  const stride = inputs === outputs ? 1 : 2;
  const first = convNorm(net, { inputs, outputs, kernel: 3, stride });
  const second = convNorm(net, { inputs: outputs, outputs, kernel: 3, stride: 1 });
  const shortcut =
    inputs === outputs ? (x: T) => x : convNorm(net, { inputs, outputs, kernel: 1, stride });
  return (x) => net.relu(net.add(second(net.relu(first(x))), shortcut(x)));
}

function convNorm<T>(net: Net<T>, size: ConvSize): (x: T) => T {
  const convolve = conv(net, size);
  const normalise = batchNorm(net, size.outputs);
  return (x) => normalise(convolve(x));
}
