import { drawNormal, oneHot } from "../draw.ts";
import { crossEntropy, dense } from "../layers.ts";
import type { PeerModel } from "../net.ts";

const [BATCH, PIXELS, HIDDEN, CLASSES] = [128, 784, 512, 10];

/** The model of ../../steps/mlp.ts. */
export const mlp: PeerModel = {
  learningRate: 1e-3,
  build: (net) => {
    const hidden = dense(net, PIXELS, HIDDEN);
    const out = dense(net, HIDDEN, CLASSES);
    const x = net.input(drawNormal([BATCH, PIXELS]), [BATCH, PIXELS]);
    const labels = Array.from({ length: BATCH }, (_, i) => (i * 7) % CLASSES);
    const label = net.input(oneHot(labels, CLASSES), [BATCH, CLASSES]);
    return () => crossEntropy(net, out(net.relu(hidden(x()))), label(), CLASSES);
  },
};
