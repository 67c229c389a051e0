import {
  convolution,
  createRandom,
  groupNormalization,
  input,
  instanceNormalization,
  ndarray,
  rmsNormalization,
  transposedConvolution,
} from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import { expect, onTestFinished, test } from "vitest";
import { numbersOf } from "../numbers.ts";

const meanSquare = (numbers: readonly number[]) =>
  numbers.reduce((sum, x) => sum + x * x, 0) / numbers.length;

test("init: shapes as in PyTorch, He's deviation by what a pixel sees", () => {
  const size = { inputs: 32, outputs: 64, kernel: [3, 1, 3], groups: 4, bias: true };
  const { weight, bias } = convolution.init(size, createRandom(1));
  expect(weight.shape).toEqual([64, 8, 3, 1, 3]);
  // the variance of 4,608 draws is known to some 2 %
  expect(meanSquare(numbersOf(weight)) / (2 / (8 * 9))).toBeCloseTo(1, 1);
  expect(bias).toEqual(ndarray(new Float32Array(64)));
  const turned = transposedConvolution.init(size, createRandom(1));
  expect(turned.weight.shape).toEqual([32, 16, 3, 1, 3]);
  expect(transposedConvolution.init({ inputs: 1, outputs: 2, kernel: 2 }, createRandom(1))).toEqual(
    {
      weight: expect.objectContaining({ shape: [1, 2, 2, 2] }),
    },
  );
});

test("apply: one, two and three axes by the kernel; the bias goes to each channel", async () => {
  const ones = (...shape: readonly number[]) =>
    ndarray(new Float32Array(shape.reduce((a, b) => a * b)).fill(1), shape);
  const program = await compile({
    inputs: { x: { shape: [1, 2, 3] } },
    state: {
      signal: { weight: ones(2, 1, 2), bias: ndarray([10, 20]) },
      turned: { weight: ones(2, 1, 2), bias: ndarray([5]) },
    },
    build: ({ x }, state) => ({
      outputs: {
        signal: convolution.apply(state.signal, x, { groups: 2 }),
        turned: transposedConvolution.apply(state.turned, x, { stride: 2 }),
      },
    }),
  });
  onTestFinished(() => program.close());
  const { signal, turned } = await program.run({ x: ndarray([1, 2, 3, 4, 5, 6], [1, 2, 3]) });
  expect(signal).toEqual(ndarray([13, 15, 29, 31], [1, 2, 2]));
  expect(turned).toEqual(ndarray([10, 10, 12, 12, 14, 14], [1, 1, 6]));
  const volume = { weight: input("w", [4, 3, 1, 1, 1]) };
  expect(convolution.apply(volume, input("x", [1, 3, 2, 4, 5]), { stride: 2 }).shape).toEqual([
    1, 4, 1, 2, 3,
  ]);
});

test("the normalisations start with scale 1 and keep the shape", () => {
  const scaleAndBias = { scale: ndarray([1, 1]), bias: ndarray([0, 0]) };
  expect(groupNormalization.init({ width: 2 })).toEqual(scaleAndBias);
  expect(instanceNormalization.init({ width: 2 })).toEqual(scaleAndBias);
  expect(rmsNormalization.init({ width: 2 })).toEqual({ scale: ndarray([1, 1]) });
  const x = input("x", [3, 2, 4, 2]);
  const params = { scale: input("scale", [2]), bias: input("bias", [2]) };
  expect(groupNormalization.apply(params, x, { groups: 1 }).shape).toEqual(x.shape);
  expect(instanceNormalization.apply(params, x).shape).toEqual(x.shape);
  expect(rmsNormalization.apply(params, x).shape).toEqual(x.shape);
});
