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
import { compile } from "@syntopia/engine/node";

const [BATCH, LENGTH, WIDTH, HEADS, LAYERS] = [32, 64, 256, 4, 4];

/** A 4-layer Transformer encoder, 256 wide, 64 tokens, batch 32, regressing its input; AdamW. */
export async function transformerStep(threads: number) {
  const random = createRandom(1);
  const params = {
    blocks: Object.fromEntries(
      Array.from({ length: LAYERS }, (_, i) => [
        `${i}`,
        transformerBlock.init({ width: WIDTH }, random),
      ]),
    ),
    out: linear.init({ inputs: WIDTH, outputs: WIDTH }, random),
  };
  const source = trainingStep({
    inputs: { x: { shape: [BATCH, LENGTH, WIDTH] }, y: { shape: [BATCH, LENGTH, WIDTH] } },
    params,
    optimizer: adamw(),
    loss: ({ blocks, out }, { x, y }) => {
      const encoded = Object.values(blocks).reduce(
        (tokens, block) => transformerBlock.apply(block, tokens, { heads: HEADS }),
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
  return { program: await compile(source, { threads }), batch };
}
