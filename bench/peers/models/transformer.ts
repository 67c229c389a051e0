import { drawNormal } from "../draw.ts";
import { dense, layerNorm } from "../layers.ts";
import type { Net, PeerModel } from "../net.ts";

const [BATCH, LENGTH, WIDTH, HEADS, LAYERS] = [32, 64, 256, 4, 4];
const HEAD_WIDTH = WIDTH / HEADS;

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
  const attend = attention(net);
  const [attentionNorm, norm] = [layerNorm(net, WIDTH), layerNorm(net, WIDTH)];
  const [expand, contract] = [dense(net, WIDTH, 4 * WIDTH), dense(net, 4 * WIDTH, WIDTH)];
  return (x) => {
    const attended = net.add(x, attend(attentionNorm(x)));
    return net.add(attended, contract(net.gelu(expand(norm(attended)))));
  };
}

function attention<T>(net: Net<T>): (x: T) => T {
  const [query, key, value, out] = [0, 1, 2, 3].map(() => dense(net, WIDTH, WIDTH));
  const split = (rows: T, order: readonly number[]) =>
    net.transpose(net.reshape(rows, [BATCH, LENGTH, HEADS, HEAD_WIDTH]), order);
  return (x) => {
    const q = split(net.mul(query!(x), 1 / Math.sqrt(HEAD_WIDTH)), [0, 2, 1, 3]);
    const weights = net.softmax(net.matmul(q, split(key!(x), [0, 2, 3, 1]))); //    (B, K, L, L)
    const mixed = net.matmul(weights, split(value!(x), [0, 2, 1, 3])); //           (B, K, L, d)
    return out!(net.reshape(net.transpose(mixed, [0, 2, 1, 3]), [BATCH * LENGTH, WIDTH]));
  };
}
