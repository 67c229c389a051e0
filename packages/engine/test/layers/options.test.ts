import {
  batchNormalization,
  createRandom,
  groupNormalization,
  input,
  instanceNormalization,
  layerNormalization,
  linear,
  ndarray,
  reshape,
  rmsNormalization,
  treeEntries,
} from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import { expect, expectTypeOf, onTestFinished, test } from "vitest";
import { largestDifference, numbersOf } from "../numbers.ts";

/** A few roundings of numbers below 6. */
const TOLERANCE = 2e-6;

const x = ndarray([1, 2, 3, 5, -1, 0.5], [3, 2]);
const epsilon = 0.5;

/*
 * PyTorch 1.13: x = torch.tensor([[1, 2], [3, 5], [-1, 0.5]]), p = x.reshape(1, 2, 3);
 * BatchNorm1d(2, eps=0.5, momentum=0.3)(x), its running_mean and running_var, the same in eval();
 * LayerNorm(2, eps=0.5)(x), InstanceNorm1d(2, eps=0.5)(p), GroupNorm(1, 2, eps=0.5)(p).
 */
const FROM_PYTORCH = {
  train: [0, -0.25, 1.1239029169, 1.25, -1.1239029169, -1],
  mean: [0.3, 0.75],
  variance: [1.9, 2.275],
  evaluate: [0.4518480301, 0.7503753304, 1.7428424358, 2.551276207, -0.8391463757, -0.150075],
  layer: [-0.5773502588, 0.5773502588, -0.816496551, 0.816496551, -0.7276068926, 0.7276068926],
  instance: [-0.9258201122, 0, 0.9258201122, 1.3228756189, -0.9449111223, -0.377964437],
  group: [-0.3683455288, 0.1227818131, 0.6139091249, 1.5961638689, -1.3506002426, -0.6139091849],
};

test("epsilon and momentum are PyTorch's", async () => {
  const program = await compile({
    inputs: { x: { shape: [3, 2] } },
    state: {
      norm: batchNormalization.init({ width: 2 }),
      running: batchNormalization.initStatistics({ width: 2 }),
    },
    build: (fed, { norm, running }) => {
      const pictures = reshape(fed.x, [1, 2, 3]);
      const trained = batchNormalization.train(norm, running, fed.x, { epsilon, momentum: 0.3 });
      const outputs = {
        train: trained.y,
        mean: trained.running.mean,
        variance: trained.running.variance,
        evaluate: batchNormalization.apply(norm, trained.running, fed.x, { epsilon }),
        layer: layerNormalization.apply(norm, fed.x, { epsilon }),
        instance: instanceNormalization.apply(norm, pictures, { epsilon }),
        group: groupNormalization.apply(norm, pictures, { groups: 1, epsilon }),
        rms: rmsNormalization.apply({ scale: norm.scale }, fed.x, { epsilon }),
      };
      return { outputs };
    },
  });
  onTestFinished(() => program.close());
  const { rms, ...outputs } = await program.run({ x });
  const got = Object.fromEntries(treeEntries(outputs).map(([name, y]) => [name, numbersOf(y)]));
  for (const [name, expected] of Object.entries(FROM_PYTORCH))
    expect(largestDifference(got[name]!, expected), name).toBeLessThan(TOLERANCE);
  // x / √(mean(x²) + ε), by hand: PyTorch 1.13 has no RMSNorm
  const byHand = [1, 2, 3, 5, -1, 0.5].map((v, i, all) => {
    const row = all.slice(i - (i % 2), i - (i % 2) + 2);
    return v / Math.sqrt((row[0]! ** 2 + row[1]! ** 2) / 2 + epsilon);
  });
  expect(largestDifference(numbersOf(rms), byHand)).toBeLessThan(TOLERANCE);
});

test("numbers that are no epsilon or momentum", () => {
  const [scale, bias] = [input("scale", [2]), input("bias", [2])];
  const rows = input("x", [3, 2]);
  expect(() => layerNormalization.apply({ scale, bias }, rows, { epsilon: -1 })).toThrow(
    "layerNorm: expected an epsilon of 0 or more, got -1. PyTorch has 0.00001.",
  );
  const running = { mean: scale, variance: bias };
  expect(() => batchNormalization.train({ scale, bias }, running, rows, { momentum: 2 })).toThrow(
    "batchNormalization.train: expected a momentum in [0, 1], got 2",
  );
});

test("a dense layer without a bias", async () => {
  const random = createRandom(1);
  const params = { plain: linear.init({ inputs: 2, outputs: 3, bias: false }, random) };
  expect(Object.keys(params.plain)).toEqual(["weight"]);
  expectTypeOf(params.plain).not.toHaveProperty("bias");
  expectTypeOf(linear.init({ inputs: 2, outputs: 3 }, random)).toHaveProperty("bias");
  const program = await compile({
    inputs: { x: { shape: [1, 2] } },
    state: params,
    build: (fed, { plain }) => ({
      outputs: { y: linear.apply(plain, fed.x) },
    }),
  });
  onTestFinished(() => program.close());
  const { y } = await program.run({ x: ndarray([0, 1], [1, 2]) });
  expect(numbersOf(y)).toEqual(numbersOf(params.plain.weight).slice(3));
});
