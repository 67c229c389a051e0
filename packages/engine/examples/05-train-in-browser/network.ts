import {
  adam,
  binaryCrossEntropy,
  createRandom,
  linear,
  ndarray,
  sigmoid,
  tanh,
  trainingStep,
} from "@syntopia/engine";

const random = createRandom(1);
const POINTS = 256;

// points in a square; those in the ring are to be told from the others
const x = ndarray(
  Array.from({ length: 2 * POINTS }, () => 2 * random.uniform() - 1),
  [POINTS, 2],
);
const radii = Array.from({ length: POINTS }, (_, i) =>
  Math.hypot(Number(x.data[2 * i]), Number(x.data[2 * i + 1])),
);
const isInRing = ndarray(
  radii.map((radius) => Number(radius > 0.4 && radius < 0.8)),
  [POINTS, 1],
);

/** What each step is fed: all points. */
export const batch = { x, isInRing, learningRate: ndarray([0.03], []) };

/** A network with two layers of 32 units, and how it learns. */
export const step = trainingStep({
  inputs: { x: { shape: [POINTS, 2] }, isInRing: { shape: [POINTS, 1] } },
  params: {
    first: linear.init({ inputs: 2, outputs: 32 }, random),
    second: linear.init({ inputs: 32, outputs: 32 }, random),
    out: linear.init({ inputs: 32, outputs: 1 }, random),
  },
  optimizer: adam(),
  loss: ({ first, second, out }, { x, isInRing }) => {
    const inner = tanh(linear.apply(second, tanh(linear.apply(first, x)))); // (256, 32)
    const logits = linear.apply(out, inner); //                               (256, 1)
    return { loss: binaryCrossEntropy(logits, isInRing), probability: sigmoid(logits) };
  },
});
