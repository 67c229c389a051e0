import {
  type AttentionParams,
  adamw,
  add,
  attention,
  createRandom,
  embedding,
  gelu,
  type LinearParams,
  layerNormalization,
  linear,
  type NdArray,
  type NormalizationParams,
  ndarray,
  numbered,
  type Random,
  reshape,
  slice,
  type Tensor,
  tanh,
  trainingStep,
} from "@syntopia/engine";
import { meanCrossEntropy } from "./mean-cross-entropy.ts";
import { type BenchStep, benchProgram } from "./step.ts";

const [BATCH, LENGTH, WIDTH, HEADS, HIDDEN, LAYERS] = [8, 128, 768, 12, 3072, 2];
const [WORDS, POSITIONS, CLASSES] = [30522, 512, 2];

/** BERT-base cut to two layers, tuned as a classifier of sentences. */
export const bert: BenchStep = {
  title: "BERT-base layout, 2 layers, 768 wide, 30,522 words, 128 tokens, batch 8, AdamW",
  goal: 0.9,
  memoryGoal: "peer",
  build: () => {
    const random = createRandom(1);
    const source = trainingStep({
      inputs: {
        ids: { shape: [BATCH, LENGTH], dtype: "int32" },
        label: { shape: [BATCH], dtype: "int32" },
      },
      params: initParams(random),
      optimizer: adamw(),
      loss: (params, { ids, label }) => ({
        loss: meanCrossEntropy(classify(params, ids), label),
      }),
    });
    const drawn = (count: number, limit: number) =>
      Array.from({ length: count }, () => random.integer(limit));
    const batch = {
      ids: ndarray(drawn(BATCH * LENGTH, WORDS), [BATCH, LENGTH], "int32"),
      label: ndarray(drawn(BATCH, CLASSES), [BATCH], "int32"),
      learningRate: ndarray([1e-4], []),
    };
    return benchProgram(source, batch);
  },
};

type Layer<T> = {
  readonly attention: AttentionParams<T>;
  readonly attentionNorm: NormalizationParams<T>;
  readonly expand: LinearParams<T>;
  readonly contract: LinearParams<T>;
  readonly norm: NormalizationParams<T>;
};

function initLayer(random: Random): Layer<NdArray> {
  return {
    attention: attention.init({ width: WIDTH }, random),
    attentionNorm: layerNormalization.init({ width: WIDTH }),
    expand: linear.init({ inputs: WIDTH, outputs: HIDDEN }, random),
    contract: linear.init({ inputs: HIDDEN, outputs: WIDTH }, random),
    norm: layerNormalization.init({ width: WIDTH }),
  };
}

function initParams(random: Random) {
  return {
    words: embedding.init({ count: WORDS, width: WIDTH }, random),
    positions: embedding.init({ count: POSITIONS, width: WIDTH }, random),
    norm: layerNormalization.init({ width: WIDTH }),
    layers: numbered(Array.from({ length: LAYERS }, () => initLayer(random))),
    pooler: linear.init({ inputs: WIDTH, outputs: WIDTH }, random),
    head: linear.init({ inputs: WIDTH, outputs: CLASSES }, random),
  };
}

type Params<T> = {
  readonly words: { readonly table: T };
  readonly positions: { readonly table: T };
  readonly norm: NormalizationParams<T>;
  readonly layers: { readonly [position: string]: Layer<T> };
  readonly pooler: LinearParams<T>;
  readonly head: LinearParams<T>;
};

function classify(params: Params<Tensor>, ids: Tensor): Tensor {
  const places = slice(params.positions.table, [[0, LENGTH]]);
  const embedded = add(embedding.apply(params.words, ids), places); //   (B, L, D)
  const encoded = Object.values(params.layers).reduce(
    (x, layer) => encode(layer, x),
    layerNormalization.apply(params.norm, embedded),
  );
  const first = reshape(slice(encoded, [null, [0, 1]]), [BATCH, WIDTH]); // (B, D)
  return linear.apply(params.head, tanh(linear.apply(params.pooler, first)));
}

/** One layer, normalised after each part, as BERT's are. */
function encode(layer: Layer<Tensor>, x: Tensor): Tensor {
  const attended = add(x, attention.apply(layer.attention, x, x, { heads: HEADS }));
  const middle = layerNormalization.apply(layer.attentionNorm, attended);
  const inner = linear.apply(layer.contract, gelu(linear.apply(layer.expand, middle)));
  return layerNormalization.apply(layer.norm, add(middle, inner));
}
