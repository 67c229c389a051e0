import {
  adamw,
  type NdArray,
  ndarray,
  type ParameterSelector,
  traceProgram,
  trainingStep,
  treeEntries,
} from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import { expect, onTestFinished, test } from "vitest";
import { batchOf, bytesOf, perceptron } from "./perceptron.ts";

const step = (trainable?: ParameterSelector) =>
  trainingStep({
    inputs: perceptron.inputs(16),
    params: perceptron.params(),
    loss: perceptron.loss,
    optimizer: adamw({ weightDecay: 0.1 }),
    ...(trainable !== undefined && { trainable }),
  });

async function changedBy(trainable?: ParameterSelector): Promise<readonly string[]> {
  const program = await compile(step(trainable));
  onTestFinished(() => program.close());
  for (let i = 0; i < 3; i++) await program.run(batchOf(i));
  const first = new Map(treeEntries<NdArray>(perceptron.params()));
  return treeEntries<NdArray>(program.state().params)
    .filter(([path, array]) => String(bytesOf(array)) !== String(bytesOf(first.get(path)!)))
    .map(([path]) => path);
}

test("what is frozen stays as it is to the bit, weight decay or not", async () => {
  expect(await changedBy()).toEqual(["hidden.weight", "hidden.bias", "last.weight", "last.bias"]);
  expect(await changedBy("last")).toEqual(["last.weight", "last.bias"]);
  expect(await changedBy(["hidden.bias", "last.weight"])).toEqual(["hidden.bias", "last.weight"]);
  expect(await changedBy(/weight$/)).toEqual(["hidden.weight", "last.weight"]);
  expect(await changedBy((path, shape) => path !== "last.bias" && shape.length === 1)).toEqual([
    "hidden.bias",
  ]);
});

test("what is frozen has no optimizer state, no gradient, and is not copied", () => {
  const { state, updates, model } = traceProgram(step("last"));
  const moments = state.filter((path) => path.startsWith("optimizer."));
  expect(moments).toEqual([
    "optimizer.first.last.weight",
    "optimizer.first.last.bias",
    "optimizer.second.last.weight",
    "optimizer.second.last.bias",
    "optimizer.step",
  ]);
  expect(updates.filter((path) => path.startsWith("params."))).toEqual([
    "params.last.weight",
    "params.last.bias",
  ]);
  const nodes = (source: ReturnType<typeof step>) => traceProgram(source).model.bytes.length;
  expect(model.bytes.length).toBeLessThan(nodes(step()));
});

test("names that are misspelt, and nothing at all, are refused", () => {
  expect(() => step("lst")).toThrow(
    "trainingStep: trainable: expected a match among hidden.weight, hidden.bias, last.weight, last.bias, got none for lst",
  );
  expect(() => step(["last", "hiden"])).toThrow("got none for hiden");
  expect(() => step(() => false)).toThrow(
    "trainingStep: expected at least one trainable parameter, got none",
  );
});

test("a step of frozen and trained parts resumes with the same bytes", async () => {
  const [whole, before, after] = [
    await compile(step("last")),
    await compile(step("last")),
    await compile(step("last")),
  ];
  onTestFinished(async () => {
    for (const program of [whole, before, after]) await program.close();
  });
  for (let i = 0; i < 6; i++) await whole.run(batchOf(i));
  for (let i = 0; i < 3; i++) await before.run(batchOf(i));
  after.setState(before.state());
  for (let i = 3; i < 6; i++) await after.run(batchOf(i));
  expect(after.state()).toEqual(whole.state());
  expect(ndarray([6], [])).toEqual(after.state().optimizer.step);
});
