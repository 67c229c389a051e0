import { nlvrSample, splitByGroup } from "syntopia";
import { expect, it } from "vitest";
import { makeExamples } from "../nlvr-samples.ts";

it("splitByGroup keeps every sample, and each sentence on one side", () => {
  const samples = makeExamples(100, 1).map(nlvrSample);
  const { kept, held } = splitByGroup(samples, 0.2, 4);
  expect(kept.length + held.length).toBe(100);
  expect(held.length).toBe(20);
  const groups = new Set(kept.map(({ group }) => group));
  expect(held.some(({ group }) => groups.has(group))).toBe(false);
  expect(splitByGroup(samples, 0.2, 4)).toEqual({ kept, held });
});
