import {
  adamw,
  type Branch,
  type NdArray,
  treeEntries,
  warmupCosineSchedule,
} from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import {
  buildVocabulary,
  type Checkpoint,
  type FusionName,
  nlvrSample,
  nlvrTask,
  type TrainOptions,
  train,
  type ValidationRecord,
} from "syntopia";
import { describe, expect, it } from "vitest";
import { makeExamples } from "../nlvr-samples.ts";

const training = makeExamples(160, 1).map(nlvrSample);
const validation = makeExamples(60, 2).map(nlvrSample);
const words = ["picture box small medium large circle square triangle"];
const vocabulary = buildVocabulary([...words, ...training.map(({ text }) => text)]);

function makeTask(fusion: FusionName) {
  const model = {
    modality: "scene",
    fusion,
    width: 16,
    heads: 2,
    textLayers: 1,
    graphLayers: 1,
    fusionLayers: 1,
    words: vocabulary.words.length,
    limits: { samples: 16, tokens: 6, scene: { slots: 14, objects: 200, edges: 240 } },
  } as const;
  return nlvrTask({ model, vocabulary, training, validation, seed: 3 });
}

function settings(steps: number): TrainOptions {
  return {
    steps,
    validateEvery: 5,
    patience: 100,
    clipNorm: 1,
    optimizer: adamw(),
    schedule: warmupCosineSchedule({ peak: 3e-3, warmupSteps: 5, totalSteps: 300 }),
    threads: 1,
  };
}

/** The bytes of the state at each checkpoint, and the validations. */
async function follow(steps: number, resume?: Checkpoint) {
  const checkpoints: Checkpoint[] = [];
  const records: ValidationRecord[] = [];
  const progress = await train(makeTask("cross"), settings(steps), {
    compile,
    ...(resume && { resume }),
    observer: {
      checkpoint: async (checkpoint) => void checkpoints.push(checkpoint),
      validated: async (record) => void records.push(record),
    },
  });
  return { checkpoints, records, progress };
}

function bytesOf(state: Checkpoint["state"]): readonly (readonly [string, string])[] {
  return treeEntries<NdArray>(state as unknown as Branch<NdArray>).map(
    ([path, { data }]) => [path, Buffer.from(data.buffer).toString("base64")] as const,
  );
}

describe("train", () => {
  it("goes on from a checkpoint as if it had not been stopped: the same bytes", async () => {
    // 160 samples make ten batches an epoch: the stop lies in the middle of the first one
    const whole = await follow(20);
    const part = await follow(5);
    const rest = await follow(20, part.checkpoints[0]!);
    expect(bytesOf(rest.checkpoints.at(-1)!.state)).toEqual(
      bytesOf(whole.checkpoints.at(-1)!.state),
    );
    expect([...part.records, ...rest.records]).toEqual(whole.records);
    expect(rest.progress).toEqual(whole.progress);
  });

  it.each([
    ["cross", 300],
    ["additive", 700],
  ] as const)(
    "learns colours with %s fusion in %i steps",
    async (fusion, steps) => {
      const gentle = warmupCosineSchedule({ peak: 1e-3, warmupSteps: 20, totalSteps: steps });
      const options = { ...settings(steps), schedule: gentle, validateEvery: steps };
      const progress = await train(makeTask(fusion), options, { compile });
      // half of the sentences are true
      expect(progress.best.score).toBeGreaterThan(0.85);
    },
    120_000,
  );

  it("stops when validation no longer gets better, and tells which step was best", async () => {
    const frozen = { ...settings(1000), schedule: () => 0, patience: 2 };
    const progress = await train(makeTask("cross"), frozen, { compile });
    expect(progress).toMatchObject({ step: 15, best: { step: 5 }, sinceBest: 2 });
  });

  it("leaves a training that has ended as it is", async () => {
    // each resume of a finished training did one more step
    const { checkpoints, progress } = await follow(5);
    const again = await follow(5, checkpoints[0]!);
    expect(again).toEqual({ checkpoints: [], records: [], progress });
    const patient = { ...checkpoints[0]!.progress, sinceBest: 100 };
    const stopped = await follow(20, { ...checkpoints[0]!, progress: patient });
    expect(stopped.progress).toBe(patient);
  });

  it("refuses to train on nothing", async () => {
    // the search for a batch went on for ever
    const task = { ...makeTask("cross"), trainBatches: async function* () {} };
    await expect(train(task, settings(5), { compile })).rejects.toThrow(
      "train: expected batches in epoch 0, got none",
    );
  });

  it("stops after the current step when told to", async () => {
    const controller = new AbortController();
    const observer = {
      step: ({ step }: { readonly step: number }) => step === 3 && controller.abort(),
    };
    const progress = await train(makeTask("cross"), settings(20), {
      compile,
      observer: { step: (p) => void observer.step(p) },
      signal: controller.signal,
    });
    expect(progress.step).toBe(3);
  });

  it("refuses to go on with a loss that is no number", async () => {
    const wild = { ...settings(50), schedule: () => 3e38 };
    await expect(train(makeTask("cross"), wild, { compile })).rejects.toThrow(
      "train: expected a finite loss at step 1, got NaN. Lower the learning rate, or check the data.",
    );
  });
});
