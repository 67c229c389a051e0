/** What those who know another library write first, and what they are told. */
import {
  type AsTensors,
  adamw,
  argmax,
  cast,
  createRandom,
  crossEntropy,
  dropout,
  input,
  linear,
  ndarray,
  neg,
  ones,
  type Shape,
  sgd,
  softmax,
  type Tensor,
  trainingStep,
} from "@syntopia/engine";
import { compile, run, writeModel, writeSafetensors } from "@syntopia/engine/node";
import { expect, onTestFinished, test } from "vitest";

const params = { head: linear.init({ inputs: 2, outputs: 3 }, createRandom(1)) };
type Network = (head: AsTensors<typeof params>["head"], x: Tensor) => Tensor;

function stepWith(network: Network, shape: Shape = [4, 2]) {
  return trainingStep({
    inputs: { x: { shape }, label: { shape: [4], dtype: "int64" } },
    params,
    optimizer: sgd(),
    loss: ({ head }, { x, label }) => ({ loss: crossEntropy(network(head, x), label) }),
  });
}

async function textOf(attempt: () => unknown): Promise<string> {
  try {
    await attempt();
    return "no error";
  } catch (error) {
    return (error as Error).message;
  }
}

test("what is fed has the size and type that was declared", async () => {
  const program = await compile(stepWith(linear.apply));
  onTestFinished(() => program.close());
  const x = ndarray([1, 2, 3, 4, 5, 6, 7, 8], [4, 2]);
  const label = ndarray([0, 1, 2, 0], [4], "int64");
  const learningRate = ndarray([0.1], []);
  const fed = { x, label, learningRate };
  const wrong = [
    { ...fed, x: ndarray([1, 2, 3, 4], [2, 2]) },
    { ...fed, label: ndarray([0, 1, 2, 0], [4], "int32") },
    { ...fed, learningRate: ndarray([0.1]) },
    { ...fed, x: [[1, 2]] as never },
    { ...fed, label: ndarray([0, 1, 2, 3], [4], "int64") },
  ];
  const texts: string[] = [];
  for (const batch of wrong) texts.push(await textOf(() => program.run(batch)));
  expect(`${texts.join("\n")}\n`).toMatchInlineSnapshot(`
    "run: input "x": expected float32 (4, 2), got float32 (2, 2). A program is compiled for one size: feed that, or compile another for this one.
    run: input "label": expected int64 (4), got int32 (4). Write ndarray(values, shape, "int64").
    run: input "learningRate": expected float32 (), got float32 (1). A single number is ndarray([x], []).
    run: input "x": expected an array made by ndarray(), got a list of 1. Write ndarray(values, shape).
    run: expected indices in [-12, 11] for ScatterElements in "head", backward, got 12. Check the ids or labels that are fed.
    "
  `);
});

test("a loss has a way back to what is trained", async () => {
  const floats = (x: Tensor) => cast(x, "float32");
  const networks: readonly Network[] = [
    (_, x) => softmax(linear.apply({ weight: input("w", [2, 3]), bias: input("b", [3]) }, x)),
    (head, x) => floats(argmax(linear.apply(head, x), 1, { keep: true })),
  ];
  for (const network of networks)
    await expect(compile(stepWith(network))).rejects.toThrow(
      "trainingStep: expected a loss that depends on what is trained, got one that no gradient leads from. " +
        "Comparisons, indices, casts to integers and stopGradient pass none on.",
    );
});

test("sizes, seeds, axes, rates and folders are told where they belong", async () => {
  const x = input("x", [4, 2]);
  const one = ndarray([1]);
  const wrong: readonly (() => unknown)[] = [
    () => compile(stepWith(linear.apply, ["batch" as never, 2])),
    () => dropout(x, { rate: 0.5 } as never),
    () => softmax(x, { dim: 1 } as never),
    () => adamw({ lr: 0.1 } as never),
    () => crossEntropy(input("logits", [4, 5, 3]), input("label", [4, 5], "int64")),
    () => run({ x: neg(x) }, { x: ndarray(new Float32Array(8), [4, 2]) }),
    () => run({ y: neg(ones([2])) }, { x: one }),
    () => writeSafetensors("no/such/folder/one.safetensors", { one }),
    () => writeModel("no/such/folder/one.onnx", { bytes: new Uint8Array(1) }),
  ];
  const texts: string[] = [];
  for (const attempt of wrong) texts.push(await textOf(attempt));
  expect(`${texts.join("\n")}\n`).toMatchInlineSnapshot(`
    "input "x": expected whole lengths, 0 or more, got (batch, 2). A program has one size; axes of any length are exportOnnx's.
    dropout: expected a seed () of int32 or int64, got undefined. Feed one at each step.
    softmax: expected an axis in [-2, 2), got an object with dim
    adamw: expected no learning rate among the options, got one. It is fed to each run as "learningRate".
    crossEntropy: expected float32 scores (B, C, ...) and integer labels (B, ...), got float32 (4, 5, 3) and int64 (4, 5). The classes are axis 1: transpose the scores.
    toOnnx: expected outputs named apart from inputs, got "x" as both. Rename the output.
    run: expected no inputs, got "x"
    writeSafetensors: expected a place that can be written to, got ENOENT: no such file or directory, open 'no/such/folder/one.safetensors.partial'. Make the folder first.
    writeModel: expected a place that can be written to, got ENOENT: no such file or directory, open 'no/such/folder/one.onnx.partial'. Make the folder first.
    "
  `);
});
