/**
 * The whole model on one page: is what the words say true of the scene or the picture?
 *
 * text -> tokens; scene -> graph convolution -> tokens, or picture -> tokens; fusion; a yes/no head.
 */
import {
  type Branch,
  cast,
  type EmbeddingParams,
  embedding,
  expandDims,
  gather,
  gelu,
  greater,
  type LinearParams,
  linear,
  mul,
  type NdArray,
  numbered,
  type Random,
  reshape,
  sum,
  type Tensor,
  zerosArray,
} from "@syntopia/engine";
import { type BatchLimits, GEOMETRY_FEATURES, RELATION_FEATURES } from "./data/index.ts";
import {
  type ImageEncoderParams,
  imageEncoder,
  type ObjectEncoderParams,
  objectEncoder,
  type TextEncoderParams,
  type Tokens,
  textEncoder,
  tokensOf,
} from "./encoders/index.ts";
import { FUSIONS, type FusionName } from "./fusion/index.ts";
import { type GraphTensors, type GuidedGraphLayerParams, guidedGraphLayer } from "./gcn/index.ts";

/** What a verifier looks at beside the words. */
export type Modality = "scene" | "image";

/** The form of a verifier; all that is needed, beside its weights and words, to build it again. */
export interface VerifierOptions {
  readonly modality: Modality;
  readonly fusion: FusionName;
  /** D: the width of all tokens. */
  readonly width: number;
  /** K: heads of each attention; divides the width. */
  readonly heads: number;
  readonly textLayers: number;
  readonly graphLayers: number;
  readonly fusionLayers: number;
  /** How many words the vocabulary has. */
  readonly words: number;
  readonly limits: BatchLimits;
}

/** The parameters of a verifier. */
export type VerifierParams<T> = {
  readonly words: EmbeddingParams<T>;
  readonly text: TextEncoderParams<T>;
  readonly scene?: SceneParams<T>;
  readonly image?: ImageEncoderParams<T>;
  readonly fusion: Branch<T>;
  readonly head: { readonly hidden: LinearParams<T>; readonly answer: LinearParams<T> };
};

type SceneParams<T> = {
  readonly objects: ObjectEncoderParams<T>;
  readonly relations: LinearParams<T>;
  readonly graph: { readonly [layer: string]: GuidedGraphLayerParams<T> };
};

/** The inputs of a batch as tensors, by name; see `batchInputs`. */
export type BatchTensors = Readonly<Record<string, Tensor>>;

/**
 * A model that tells whether words are true of a scene or picture.
 *
 * `init(options, random)` draws its parameters; `apply(params, batch, options)` gives logits (B):
 * positive means yes.
 */
export const verifier = {
  init(options: VerifierOptions, random: Random): VerifierParams<NdArray> {
    const { width, modality, limits } = options;
    const shape = { width, layers: options.fusionLayers, heads: options.heads };
    return {
      words: embedding.init({ count: options.words, width }, random),
      text: textEncoder.init({ width, layers: options.textLayers, tokens: limits.tokens }, random),
      ...(modality === "scene" && { scene: initScene(options, random) }),
      ...(modality === "image" && { image: initImage(options, random) }),
      fusion: FUSIONS[options.fusion].init(shape, random),
      head: {
        hidden: linear.init({ inputs: width, outputs: width }, random),
        // every answer starts at one half
        answer: { weight: zerosArray([width, 1]), bias: zerosArray([1]) },
      },
    };
  },

  apply(params: VerifierParams<Tensor>, batch: BatchTensors, options: VerifierOptions): Tensor {
    const { heads, width, fusionLayers: layers } = options;
    const words = embedding.apply(params.words, batch.ids!); //                               (B, L, D)
    const text = textEncoder.apply(params.text, words, batch.textMask!, { heads }); //        (B, L, D)
    const other = params.scene
      ? sceneTokens(params.scene, batch, { words: params.words, text, heads }) //             (B, M, D)
      : imageEncoder.apply(params.image!, batch.picture!); //                                 (B, M, D)
    const strategy = FUSIONS[options.fusion];
    const fused = strategy.apply(params.fusion, text, other, { width, layers, heads }); //    (B, D)
    const hidden = gelu(linear.apply(params.head.hidden, fused)); //                          (B, D)
    return reshape(linear.apply(params.head.answer, hidden), [-1]); //                        (B)
  },
};

function initScene({ width, graphLayers }: VerifierOptions, random: Random): SceneParams<NdArray> {
  const layers = Array.from({ length: graphLayers }, () =>
    guidedGraphLayer.init({ width }, random),
  );
  return {
    objects: objectEncoder.init({ width, geometry: GEOMETRY_FEATURES }, random),
    relations: linear.init({ inputs: RELATION_FEATURES, outputs: width }, random),
    graph: numbered(layers),
  };
}

function initImage({ width, limits }: VerifierOptions, random: Random) {
  const { height, width: across } = limits.picture!;
  return imageEncoder.init({ width, height, across }, random);
}

/** What objects are named by and look at: the table of words, the text, and by how many heads. */
interface SceneContext {
  readonly words: EmbeddingParams<Tensor>;
  readonly text: Tokens;
  readonly heads: number;
}

/** Objects, named by the same words as the text, related by graph convolution, sample by sample. */
function sceneTokens(
  { objects, relations, graph }: SceneParams<Tensor>,
  batch: BatchTensors,
  { words, text, heads }: SceneContext,
): Tokens {
  const isWord = expandDims(cast(greater(batch.words!, 0), "float32"), -1); //     (O, 4, 1)
  const named = sum(mul(embedding.apply(words, batch.words!), isWord), 1); //      (O, D)
  const start: GraphTensors = {
    objects: objectEncoder.apply(objects, named, batch.geometry!), //              (O, D)
    edges: linear.apply(relations, batch.relations!), //                           (T, D)
    ends: batch.edges!,
    edgeMask: batch.edgeMask!,
  };
  const packing = {
    heads,
    slots: batch.slots!,
    slotMask: batch.slotMask!,
    places: batch.places!,
  };
  const related = Object.values(graph).reduce(
    (scene, layer) => guidedGraphLayer.apply(layer, scene, text, packing),
    start,
  );
  return tokensOf(gather(related.objects, batch.slots!), batch.slotMask!); //      (B, M, D)
}
