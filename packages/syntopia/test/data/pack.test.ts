import {
  buildVocabulary,
  type EncodedSample,
  encodeSample,
  nlvrSample,
  packBatches,
} from "syntopia";
import { describe, expect, it } from "vitest";
import { makeExamples } from "../nlvr-samples.ts";

const samples = makeExamples(41, 11).map(nlvrSample);
const vocabulary = buildVocabulary(samples.map(({ text }) => text));
const limits = { samples: 8, tokens: 8, scene: { slots: 14, objects: 70, edges: 200 } };
const encode = (sample: (typeof samples)[number]) => encodeSample(sample, vocabulary, "scene");

async function collect(from = 0) {
  const batches = [];
  for await (const batch of packBatches(samples, encode, limits, from)) batches.push(batch);
  return batches;
}

describe("packBatches", () => {
  it("puts every sample into one batch, in order, within the limits", async () => {
    const batches = await collect();
    expect(batches.flatMap(({ samples }) => samples.map(({ id }) => id))).toEqual(
      samples.map(({ id }) => id),
    );
    for (const batch of batches) {
      const total = (count: (s: EncodedSample) => number) =>
        batch.samples.reduce((n, s) => n + count(s), 0);
      expect(total(({ graph }) => graph!.words.length)).toBeLessThanOrEqual(70);
      const weights = [...(batch.inputs.weight!.data as Float32Array)];
      expect(weights.reduce((a, b) => a + b)).toBe(batch.samples.length);
    }
    // 70 objects are too few for eight scenes of ten: the packing has to close batches early
    expect(batches.some(({ samples }) => samples.length < 8)).toBe(true);
  });

  it("goes on from a batch with the same batches", async () => {
    const [, , ...rest] = await collect();
    expect(await collect(2)).toEqual(rest);
  });

  it("points every slot at an object of its own scene", async () => {
    for (const { inputs, samples } of await collect()) {
      let first = 0;
      for (const [row, { graph }] of samples.entries()) {
        for (let i = 0; i < graph!.words.length; i++) {
          expect(inputs.slots!.data[row * 14 + i]).toBe(first + i);
          expect(inputs.places!.data[first + i]).toBe(row * 14 + i);
        }
        first += graph!.words.length;
      }
    }
  });

  it("refuses a sample that fits into no batch, by name", async () => {
    const tight = { ...limits, tokens: 3 };
    const packing = packBatches(samples.slice(0, 1), encode, tight).next();
    await expect(packing).rejects.toThrow(
      'batch: expected at most 3 words and 14 objects in "0-0", got 6 and',
    );
  });
});
