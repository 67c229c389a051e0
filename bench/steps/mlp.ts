import {
  adamw,
  createRandom,
  linear,
  ndarray,
  randomNormal,
  relu,
  trainingStep,
} from "@syntopia/engine";
import { meanCrossEntropy } from "./mean-cross-entropy.ts";
import { type BenchStep, benchProgram } from "./step.ts";

const [BATCH, PIXELS, HIDDEN, CLASSES] = [128, 784, 512, 10];

/** A step so small that what surrounds the arithmetic shows. */
export const mlp: BenchStep = {
  title: "MLP 784-512-10, batch 128, AdamW",
  goal: 1,
  turn: 20,
  build: () => {
    const random = createRandom(1);
    const source = trainingStep({
      inputs: { x: { shape: [BATCH, PIXELS] }, label: { shape: [BATCH], dtype: "int32" } },
      params: {
        hidden: linear.init({ inputs: PIXELS, outputs: HIDDEN }, random),
        out: linear.init({ inputs: HIDDEN, outputs: CLASSES }, random),
      },
      optimizer: adamw(),
      loss: ({ hidden, out }, { x, label }) => {
        const logits = linear.apply(out, relu(linear.apply(hidden, x)));
        return { loss: meanCrossEntropy(logits, label) };
      },
    });
    const labels = Array.from({ length: BATCH }, () => random.integer(CLASSES));
    const batch = {
      x: randomNormal(random, [BATCH, PIXELS]),
      label: ndarray(labels, [BATCH], "int32"),
      learningRate: ndarray([1e-3], []),
    };
    return benchProgram(source, batch);
  },
};
