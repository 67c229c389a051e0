import {
  adam,
  add,
  constant,
  grad,
  importOnnx,
  input,
  matmul,
  mean,
  mul,
  type NdArray,
  sub,
  type Tensor,
  type Tree,
  trainingStep,
  treeEntries,
} from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import { describe, expect, test } from "vitest";
import { largestDifference, numbersOf } from "../numbers.ts";
import { arraysUnder, evenly, readFixture, runFile } from "./fixtures.ts";

/** Float32 keeps 7 digits; a network of 20 layers loses two, for values near 1. */
const VALUE_TOLERANCE = 1e-5;
/** PyTorch sums in another order; gradients of a weight are compared with its largest. */
const GRADIENT_TOLERANCE = 2e-4;

const MODELS = [
  { name: "resnet18", pooled: "/Flatten_output_0", sizes: { batch: 2 } },
  { name: "bert-11", pooled: "hidden", sizes: { batch: 2, sequence: 6 } },
  { name: "bert-14", pooled: "hidden", sizes: { batch: 2, sequence: 6 } },
  { name: "bert-17", pooled: "hidden", sizes: { batch: 2, sequence: 6 } },
];

type Head<T> = { readonly weight: T; readonly bias: T };

/** `mean((pooled W + b - target)²)` */
function headLoss({ weight, bias }: Head<Tensor>, pooled: Tensor, target: Tensor): Tensor {
  const error = sub(add(matmul(pooled, weight), bias), target);
  return mean(mul(error, error));
}

describe.each(MODELS)("$name, exported by PyTorch", ({ name, pooled, sizes }) => {
  test("computes what ONNX Runtime computes from the file", async () => {
    const { bytes, arrays } = await readFixture(name);
    const model = importOnnx(bytes, { sizes });
    const feeds = arraysUnder(arrays, "input.");
    const expected = await runFile(bytes, feeds);
    const program = await compile({
      inputs: model.inputs,
      state: { params: model.params },
      build: (fed, { params }) => ({ outputs: model.apply(params, fed) }),
    });
    const results = await program.run(feeds);
    await program.close();
    expect(Object.keys(results)).toEqual(Object.keys(expected));
    for (const [output, array] of Object.entries(expected)) {
      expect(results[output]!.shape).toEqual(array.shape);
      expect(model.outputs[output]).toEqual({ shape: array.shape, dtype: array.dtype });
      expect(largestDifference(numbersOf(results[output]), numbersOf(array))).toBeLessThan(
        VALUE_TOLERANCE,
      );
    }
  });

  test("cut and given a new head, its gradients are PyTorch's", async () => {
    const { bytes, arrays } = await readFixture(name);
    const body = importOnnx(bytes, { sizes, outputs: [pooled] });
    const params = {
      body: body.params,
      head: { weight: arrays.get("weight")!, bias: arrays.get("bias")! },
    };
    const target = arrays.get("target")!;
    const program = await compile({
      inputs: body.inputs,
      state: { params },
      build: (fed, state) => {
        const features = body.apply(state.params.body, fed)[pooled]!;
        const loss = headLoss(state.params.head, features, constant(target));
        const gradients = treeEntries(grad(loss, state.params as Tree<Tensor>));
        const named = gradients.map(([path, tensor]) => [`grad.${path}`, tensor] as const);
        return { outputs: Object.fromEntries([["loss", loss], ...named]) };
      },
    });
    const results = await program.run(arraysUnder(arrays, "input."));
    await program.close();
    expect(largestDifference(numbersOf(results.loss), numbersOf(arrays.get("loss")!))).toBeLessThan(
      VALUE_TOLERANCE,
    );
    const expected = [...arrays].filter(([path]) => path.startsWith("grad."));
    expect(
      Object.keys(results)
        .filter((path) => path.startsWith("grad."))
        .sort(),
    ).toEqual(expected.map(([path]) => path).sort());
    for (const [path, array] of expected) {
      const isHead = path.startsWith("grad.head.");
      const got = isHead ? numbersOf(results[path]) : evenly(results[path]!);
      const scale = Math.max(...numbersOf(array).map(Math.abs), 1e-3);
      expect(largestDifference(got, numbersOf(array)) / scale, path).toBeLessThan(
        GRADIENT_TOLERANCE,
      );
    }
  });
});

test("fine-tuning lowers the loss", async () => {
  const { bytes, arrays } = await readFixture("resnet18");
  const pooled = "/Flatten_output_0";
  const body = importOnnx(bytes, { sizes: { batch: 2 }, outputs: [pooled] });
  const head = { weight: arrays.get("weight")!, bias: arrays.get("bias")! };
  const target = arrays.get("target")!;
  const program = await compile(
    trainingStep({
      inputs: body.inputs,
      params: { body: body.params, head },
      loss: (params, fed) => ({
        loss: headLoss(params.head, body.apply(params.body, fed)[pooled]!, constant(target)),
      }),
      optimizer: adam(),
    }),
  );
  const learningRate = { data: Float32Array.of(0.01), shape: [], dtype: "float32" } as const;
  const losses: number[] = [];
  for (let step = 0; step < 20; step++) {
    const { loss } = await program.run({
      image: arrays.get("input.image")!,
      learningRate,
    });
    losses.push(Number(loss!.data[0]));
  }
  await program.close();
  expect(losses.at(-1)).toBeLessThan(losses[0]! / 2);
});

test("an unused parameter of a cut is not asked for", async () => {
  const { bytes } = await readFixture("resnet18");
  const stem = importOnnx(bytes, { sizes: { batch: 1 }, outputs: ["/relu/Relu_output_0"] });
  expect(treeEntries(stem.params).map(([path]) => path)).toEqual([
    "conv1.weight",
    "bn1.weight",
    "bn1.bias",
  ]);
  expect(treeEntries(stem.buffers).map(([path]) => path)).toEqual([
    "bn1.running_mean",
    "bn1.running_var",
  ]);
  const { conv1, bn1 } = stem.params as never as {
    readonly conv1: { readonly weight: NdArray };
    readonly bn1: Head<NdArray>;
  };
  const y = stem.apply(
    {
      conv1: { weight: constant(conv1.weight) },
      bn1: { weight: constant(bn1.weight), bias: constant(bn1.bias) },
    },
    { image: input("image", [5, 3, 16, 16]) },
  );
  // another batch and size than at import: the graph is built anew
  expect(y["/relu/Relu_output_0"]!.shape).toEqual([5, 3, 8, 8]);
});
