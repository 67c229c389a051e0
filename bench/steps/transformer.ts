import {
  adamw,
  createRandom,
  linear,
  mean,
  mul,
  ndarray,
  randomNormal,
  sub,
  trainingStep,
  transformerBlock,
} from "@syntopia/engine";
import { type BenchStep, benchProgram } from "./step.ts";

const [BATCH, LENGTH, WIDTH, LAYERS] = [32, 64, 256, 4];
const OPTIONS = { heads: 4, feedForwardChunk: 8 };

/** A Transformer encoder that regresses noise on noise. */
export const transformer: BenchStep = {
  title: "Transformer encoder, 4 layers, 256 wide, 4 heads, 64 tokens, batch 32, AdamW",
  goal: 0.6,
  memoryGoal: "peer",
  build: () => {
    const random = createRandom(1);
    const block = () => transformerBlock.init({ width: WIDTH }, random);
    const blocks = Object.fromEntries(Array.from({ length: LAYERS }, (_, i) => [`${i}`, block()]));
    const source = trainingStep({
      inputs: { x: { shape: [BATCH, LENGTH, WIDTH] }, y: { shape: [BATCH, LENGTH, WIDTH] } },
      params: { blocks, out: linear.init({ inputs: WIDTH, outputs: WIDTH }, random) },
      optimizer: adamw(),
      loss: ({ blocks, out }, { x, y }) => {
        const encoded = Object.values(blocks).reduce(
          (tokens, params) => transformerBlock.apply(params, tokens, OPTIONS),
          x,
        );
        const error = sub(linear.apply(out, encoded), y);
        return { loss: mean(mul(error, error)) };
      },
    });
    const batch = {
      x: randomNormal(random, [BATCH, LENGTH, WIDTH]),
      y: randomNormal(random, [BATCH, LENGTH, WIDTH]),
      learningRate: ndarray([1e-3], []),
    };
    return benchProgram(source, batch);
  },
};
