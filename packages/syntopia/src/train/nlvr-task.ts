import type { Branch, Tensor } from "@syntopia/engine";
import {
  binaryCrossEntropy,
  createRandom,
  div,
  maximum,
  mul,
  type NdArray,
  sum,
} from "@syntopia/engine";
import {
  batchInputs,
  encodeSample,
  mirrorSample,
  mixSeed,
  packBatches,
  recolorSample,
  type Sample,
  shuffleContainers,
  type Vocabulary,
} from "../data/index.ts";
import { accuracy, consistency } from "../evaluate/index.ts";
import { type VerifierOptions, type VerifierParams, verifier } from "../pipeline.ts";
import type { Answer, Metrics, Task } from "./task.ts";

/** What the NLVR task is made of. */
export interface NlvrTaskOptions {
  readonly model: VerifierOptions;
  readonly vocabulary: Vocabulary;
  readonly training: readonly Sample[];
  readonly validation: readonly Sample[];
  /** Determines parameters, order and augmentation. */
  readonly seed: number;
}

const COLORS = ["yellow", "blue", "black"];

/**
 * NLVR as a task: is the sentence true of the scene (or picture)?
 *
 * Training scenes are varied so that the answer stays the same: boxes in another order, the whole
 * mirrored, colours exchanged in words and scene alike.
 *
 * @see Suhr et al. 2017, https://aclanthology.org/P17-2034
 */
export function nlvrTask({ model, vocabulary, training, validation, seed }: NlvrTaskOptions): Task {
  const encode = (sample: Sample) => encodeSample(sample, vocabulary, model.modality);
  return {
    inputs: batchInputs(model.limits),
    params: verifier.init(model, createRandom(seed)) as Branch<NdArray>,
    outputs: (params, inputs) => verifier.apply(params as VerifierParams<Tensor>, inputs, model),
    loss: weightedLoss,
    trainBatches: async function* (epoch, from) {
      const order = createRandom(mixSeed(seed, epoch)).shuffle(training);
      const varied = order.map((sample, i) => () => vary(sample, mixSeed(seed, epoch, i + 1)));
      yield* packBatches(varied, (make) => encode(make()), model.limits, from);
    },
    validationBatches: () => packBatches(validation, encode, model.limits),
    measure: (answers) =>
      measureAnswers(answers, new Map(validation.map(({ id, group }) => [id, group]))),
  };
}

/** The mean over what is no padding. */
function weightedLoss(
  logits: Tensor,
  { target, weight }: Readonly<Record<string, Tensor>>,
): Tensor {
  const losses = mul(binaryCrossEntropy(logits, target!, { reduction: "none" }), weight!);
  return div(sum(losses), maximum(sum(weight!), 1));
}

function vary(sample: Sample, seed: number): Sample {
  const random = createRandom(seed);
  const ordered = shuffleContainers(sample, ({ category }) => category === "box", random);
  const mirrored = random.uniform() < 0.5 ? mirrorSample(ordered) : ordered;
  return recolorSample(mirrored, COLORS, random);
}

function measureAnswers(answers: readonly Answer[], groups: ReadonlyMap<string, string>): Metrics {
  const judged = answers.flatMap(({ batch, values }) =>
    batch.samples.map(({ id, target }, row) => ({
      group: groups.get(id)!,
      right: values[row]! > 0 === target! > 0.5,
    })),
  );
  const share = accuracy(judged);
  return { score: share, accuracy: share, consistency: consistency(judged), n: judged.length };
}
