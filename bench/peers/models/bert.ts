import { attention } from "../attention.ts";
import { drawIntegers, oneHot } from "../draw.ts";
import { crossEntropy, dense, embedding, layerNorm } from "../layers.ts";
import type { Net, PeerModel } from "../net.ts";

const [BATCH, LENGTH, WIDTH, HEADS, HIDDEN, LAYERS] = [8, 128, 768, 12, 3072, 2];
const [WORDS, POSITIONS, CLASSES] = [30522, 512, 2];

/** The model of ../../steps/bert.ts. */
export const bert: PeerModel = {
  learningRate: 1e-4,
  build: (net) => {
    const embed = embedTokens(net);
    const layers = Array.from({ length: LAYERS }, () => layer(net));
    const [pooler, head] = [dense(net, WIDTH, WIDTH), dense(net, WIDTH, CLASSES)];
    const ids = net.input(drawIntegers(BATCH * LENGTH, WORDS), [BATCH, LENGTH]);
    const label = net.input(oneHot(drawIntegers(BATCH, CLASSES), CLASSES), [BATCH, CLASSES]);
    return () => {
      const encoded = layers.reduce((rows, apply) => apply(rows), embed(ids())); //  (B L, D)
      const texts = net.reshape(encoded, [BATCH, LENGTH, WIDTH]);
      const first = net.reshape(net.slice(texts, [0, 0, 0], [BATCH, 1, WIDTH]), [BATCH, WIDTH]);
      return crossEntropy(net, head(net.tanh(pooler(first))), label(), CLASSES);
    };
  },
};

/** Ids (B, L) to rows (B L, D): the word's, plus the position's, normalised. */
function embedTokens<T>(net: Net<T>): (ids: T) => T {
  const words = embedding(net, WORDS, WIDTH);
  const positions = net.param([POSITIONS, WIDTH], 2500); // deviation 0.02
  const norm = layerNorm(net, WIDTH);
  return (ids) => {
    const places = net.slice(positions(), [0, 0], [LENGTH, WIDTH]);
    // jax-js compiles the table's gradient only where no reshape or slice comes straight after
    return net.reshape(norm(net.add(words(ids), places)), [BATCH * LENGTH, WIDTH]);
  };
}

/** One layer, normalised after each part, as BERT's are. */
function layer<T>(net: Net<T>): (x: T) => T {
  const attend = attention(net, { batch: BATCH, length: LENGTH, width: WIDTH, heads: HEADS });
  const attentionNorm = layerNorm(net, WIDTH);
  const [expand, contract] = [dense(net, WIDTH, HIDDEN), dense(net, HIDDEN, WIDTH)];
  const norm = layerNorm(net, WIDTH);
  return (x) => {
    const middle = attentionNorm(net.add(x, attend(x)));
    return norm(net.add(middle, contract(net.gelu(expand(middle)))));
  };
}
