import { stat } from "node:fs/promises";
import { join } from "node:path";
import { adamw, NO_DECAY_ON_NORMS_AND_BIASES, warmupCosineSchedule } from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import { InputError } from "@syntopia/scene";
import { buildVocabulary, type Sample, splitByGroup, vocabularyOf } from "../data/index.ts";
import type { FusionName } from "../fusion/index.ts";
import type { Modality, VerifierOptions } from "../pipeline.ts";
import {
  nlvrTask,
  type Progress,
  type TrainObserver,
  type TrainOptions,
  train,
} from "../train/index.ts";
import { requireLabels } from "./_labels.ts";
import { readNlvr } from "./nlvr-files.ts";
import type { RunConfig } from "./run-config.ts";
import type { RunFolder } from "./run-folder.ts";

/** Settings of a training on NLVR; see `TRAIN_NLVR_DEFAULTS`. */
export interface TrainNlvrOptions {
  /** What is looked at: the scene graph of the boxes, or pixels. */
  readonly input: Modality;
  readonly fusion: FusionName;
  /** The most steps of one batch each. */
  readonly steps: number;
  readonly validateEvery: number;
  /** Validations without a better score before training stops. */
  readonly patience: number;
  readonly learningRate: number;
  readonly weightDecay: number;
  /** The share of the sentences that is kept back for validation. */
  readonly heldShare: number;
  readonly seed: number;
  /** Processor threads; default all. */
  readonly threads?: number;
}

/** The defaults of a training on NLVR. */
export const TRAIN_NLVR_DEFAULTS: TrainNlvrOptions = {
  input: "scene",
  fusion: "cross",
  steps: 9_000,
  validateEvery: 1_000,
  patience: 4,
  learningRate: 4e-4,
  weightDecay: 0.05,
  heldShare: 0.08,
  seed: 1,
};

/** Words of objects that sentences may lack, and the largest sizes in NLVR. */
const OBJECT_NAMES = "picture box small medium large yellow blue black circle square triangle";
const LIMITS = {
  samples: 64,
  tokens: 28,
  scene: { slots: 28, objects: 64 * 16, edges: 64 * 36 },
} as const;
const PICTURE = { height: 100, width: 400 };
const CLIP_NORM = 1;
/**
 * The share of the steps in which the learning rate grows.
 *
 * CONTRIBUTOR NOTES: the first steps decide when anything is learned at all. With a rate of 7e-4 at
 * width 128 the loss still stood at chance after 1,500 steps, with 2e-4 it fell after 500.
 */
const WARM_UP_SHARE = 1 / 6;
/** Pairs made by people are thirteen times fewer than those made up, and nearer to what is asked: they come more often. */
const HUMAN_REPEATS = 3;

/**
 * Train a verifier on NLVR, or go on with a training that was stopped.
 *
 * @param data      a folder with `train.jsonl.gz`, and if it is there `synthetic.jsonl.gz` and `train-images.tar`
 * @param folder    where the run is kept
 * @param options   ignored on `resume`, which goes on with the run's own
 * @param observer  told of steps and validations
 * @throws InputError  when data cannot be read, an example has no label, the folder holds a run
 *                     already, or there is nothing to resume
 */
export async function trainNlvr(
  data: string,
  folder: RunFolder,
  options: TrainNlvrOptions,
  {
    observer = {},
    resume = false,
    signal,
  }: {
    readonly observer?: TrainObserver;
    readonly resume?: boolean;
    readonly signal?: AbortSignal;
  } = {},
): Promise<Progress> {
  const earlier = resume ? await folder.config() : undefined;
  const input = earlier?.model.modality ?? options.input;
  const samples = await readTrainingData(data, input);
  requireLabels(samples, data);
  const config = earlier ?? newConfig(data, options, samples);
  const { kept, held } = splitByGroup(samples, config.training.heldShare, config.seed);
  if (kept.length === 0 || held.length === 0) {
    throw new InputError(
      `${data}: expected enough sentences to keep some back, got ${samples.length} examples`,
    );
  }
  if (!earlier) await folder.create(config);
  const { model, words, seed } = config;
  const vocabulary = vocabularyOf(words);
  const training = kept.flatMap((sample) =>
    Array(isMadeUp(sample) ? 1 : HUMAN_REPEATS).fill(sample),
  );
  const task = nlvrTask({ model, vocabulary, training, validation: held, seed });
  const checkpoint = resume ? await folder.checkpoint() : undefined;
  return train(task, trainOptions(config, options.threads), {
    compile,
    observer: keepingIn(folder, observer),
    ...(checkpoint && { resume: checkpoint }),
    ...(signal && { signal }),
  });
}

async function readTrainingData(data: string, input: Modality): Promise<readonly Sample[]> {
  const images = join(data, "train-images.tar");
  const pictures = input === "image";
  const real = await readNlvr(join(data, "train.jsonl.gz"), pictures ? { images } : {});
  const synthetic = join(data, "synthetic.jsonl.gz");
  const more = (await isFile(synthetic)) ? await readNlvr(synthetic, { draw: pictures }) : [];
  return [...real, ...more];
}

/** Pairs made up at random have ids like `scatter-12-345`, those made by people `12-3`. */
function isMadeUp({ id }: Sample): boolean {
  return !/^\d/.test(id);
}

function newConfig(data: string, options: TrainNlvrOptions, samples: readonly Sample[]): RunConfig {
  const { steps, validateEvery, patience, learningRate, weightDecay, heldShare, seed } = options;
  const { kept } = splitByGroup(samples, heldShare, seed);
  const { words } = buildVocabulary([OBJECT_NAMES, ...kept.map(({ text }) => text)]);
  return {
    task: "nlvr",
    model: modelOptions(options, words.length),
    words,
    seed,
    training: { data, steps, validateEvery, patience, learningRate, weightDecay, heldShare },
  };
}

function modelOptions({ input, fusion }: TrainNlvrOptions, words: number): VerifierOptions {
  const { samples, tokens, scene } = LIMITS;
  return {
    modality: input,
    fusion,
    width: 128,
    heads: 4,
    textLayers: 1,
    graphLayers: 2,
    fusionLayers: 2,
    words,
    limits: { samples, tokens, ...(input === "scene" ? { scene } : { picture: PICTURE }) },
  };
}

function trainOptions({ training }: RunConfig, threads: number | undefined): TrainOptions {
  const { steps, validateEvery, patience, learningRate, weightDecay } = training;
  return {
    steps,
    validateEvery,
    patience,
    clipNorm: CLIP_NORM,
    optimizer: adamw({ weightDecay, groups: [NO_DECAY_ON_NORMS_AND_BIASES] }),
    schedule: warmupCosineSchedule({
      peak: learningRate,
      warmupSteps: Math.floor(steps * WARM_UP_SHARE),
      totalSteps: steps,
    }),
    ...(threads === undefined ? {} : { threads }),
  };
}

function keepingIn(folder: RunFolder, observer: TrainObserver): TrainObserver {
  return {
    ...observer,
    best: async (params, record) => {
      await folder.saveModel(params);
      await observer.best?.(params, record);
    },
    checkpoint: async (checkpoint) => {
      await folder.saveCheckpoint(checkpoint);
      await observer.checkpoint?.(checkpoint);
    },
    validated: async (record) => {
      await folder.record(record);
      await observer.validated?.(record);
    },
  };
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
