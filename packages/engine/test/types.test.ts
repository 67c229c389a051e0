import {
  type AsTensors,
  createRandom,
  exportOnnx,
  importOnnx,
  input,
  linear,
  meanSquaredError,
  ndarray,
  neg,
  sgd,
  type Tensor,
  trainingStep,
  treeEntries,
} from "@syntopia/engine";
import { compile, run } from "@syntopia/engine/node";
import { describe, expect, onTestFinished, test } from "vitest";

const x = ndarray([1, 2], [2, 1]);
const learningRate = ndarray([0.1], []);

const params = { layer: linear.init({ inputs: 1, outputs: 1 }, createRandom(1)) };
const step = {
  inputs: { x: { shape: [2, 1] } },
  params,
  optimizer: sgd(),
  loss: ({ layer }: AsTensors<typeof params>, { x }: { readonly x: Tensor }) => {
    const y = linear.apply(layer, x);
    return { loss: meanSquaredError(y, x), y };
  },
} as const;

// what does not fit is an error of the compiler, as each comment asks; what fits needs no `!`
describe("the names of outputs are known to the compiler", () => {
  test("of a program", async () => {
    const program = await compile({
      inputs: { x: { shape: [2, 1] } },
      state: {},
      build: ({ x }) => ({ outputs: { y: neg(x) } }),
    });
    onTestFinished(() => program.close());
    const outputs = await program.run({ x });
    expect([...outputs.y.data]).toEqual([-1, -2]);
    // @ts-expect-error
    expect(outputs.z).toBeUndefined();
    // @ts-expect-error
    await expect(program.run({ y: x })).rejects.toThrow('expected inputs "x", got "y"');
  });

  test("of one run", async () => {
    const outputs = await run({ y: neg(input("x", [2, 1])) }, { x });
    expect(outputs.y.shape).toEqual([2, 1]);
    // @ts-expect-error
    expect(outputs.z).toBeUndefined();
  });

  test("of a training step, with the norm where it is limited", async () => {
    const program = await compile(trainingStep(step));
    const limited = await compile(trainingStep({ ...step, clipNorm: 1 }));
    onTestFinished(() => Promise.all([program, limited].map((one) => one.close())).then(() => {}));
    const plain = await program.run({ x, learningRate });
    expect([plain.loss.shape, plain.y.shape]).toEqual([[], [2, 1]]);
    // @ts-expect-error
    expect(plain.gradientNorm).toBeUndefined();
    const { loss, y, gradientNorm } = await limited.run({ x, learningRate });
    expect([loss.shape, y.shape, gradientNorm.shape]).toEqual([[], [2, 1], []]);
  });

  test("and that some may be absent", async () => {
    const y = neg(input("x", [2, 1]));
    for (const twice of [true, false]) {
      const outputs = await run({ y, ...(twice && { z: neg(y) }) }, { x });
      expect(outputs.y.shape).toEqual([2, 1]);
      expect(outputs.z?.shape).toEqual(twice ? [2, 1] : undefined);
    }
  });

  test("of a model that is cut", async () => {
    const { bytes } = await exportOnnx({
      inputs: { x: { shape: ["batch", 1] } },
      params: {},
      build: ({ x }) => ({ y: neg(x), twice: neg(neg(x)) }),
    });
    const body = importOnnx(bytes, { outputs: ["y"], sizes: { batch: 2 } });
    expect(body.outputs.y.shape).toEqual([2, 1]);
    // @ts-expect-error
    expect(body.outputs.twice).toBeUndefined();
  });
});

test("the arrays of a state are known to the compiler", async () => {
  const program = await compile(trainingStep(step));
  onTestFinished(() => program.close());
  const state = program.state();
  expect(treeEntries(state).map(([path, array]) => `${path} ${array.data.length}`)).toEqual([
    "params.layer.weight 1",
    "params.layer.bias 1",
    "optimizer.step 1",
  ]);
});
