import { attention } from "../attention.ts";
import { drawNormal } from "../draw.ts";
import { dense, layerNorm } from "../layers.ts";
import type { Net, PeerModel } from "../net.ts";

const [BATCH, LENGTH, WIDTH, HEADS, LAYERS] = [32, 64, 256, 4, 4];

/** The model of ../../steps/transformer.ts. */
export const transformer: PeerModel = {
  learningRate: 1e-3,
  build: (net) => {
    const blocks = Array.from({ length: LAYERS }, () => block(net));
    const out = dense(net, WIDTH, WIDTH);
    const tokens = () => net.input(drawNormal([BATCH, LENGTH, WIDTH]), [BATCH * LENGTH, WIDTH]);
    const [x, y] = [tokens(), tokens()];
    return () => {
      const encoded = blocks.reduce((rows, apply) => apply(rows), x());
      const error = net.add(out(encoded), net.mul(y(), -1));
      return net.mean(net.mul(error, error));
    };
  },
};

/** One block on rows (B L, D), normalised before each part. */
function block<T>(net: Net<T>): (x: T) => T {
  const attend = attention(net, { batch: BATCH, length: LENGTH, width: WIDTH, heads: HEADS });
  const [attentionNorm, norm] = [layerNorm(net, WIDTH), layerNorm(net, WIDTH)];
  const [expand, contract] = [dense(net, WIDTH, 4 * WIDTH), dense(net, 4 * WIDTH, WIDTH)];
  return (x) => {
    const attended = net.add(x, attend(attentionNorm(x)));
    return net.add(attended, contract(net.gelu(expand(norm(attended)))));
  };
}
