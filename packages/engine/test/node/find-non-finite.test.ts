import {
  add,
  constant,
  createRandom,
  div,
  exp,
  grad,
  input,
  linear,
  log,
  matmul,
  mean,
  mul,
  ndarray,
  relu,
  scope,
  sgd,
  softmax,
  sqrt,
  sub,
  sum,
  trainingStep,
  where,
} from "@syntopia/engine";
import { compile, findNonFinite } from "@syntopia/engine/node";
import { expect, test } from "vitest";

const x = input("x", [2, 3]);
const feeds = { x: ndarray([0.5, 1, 2, 3, 0, 1], [2, 3]) };

test("the first of many, with its layer, its inputs and what helps", async () => {
  const logits = scope("head", () => log(relu(sub(x, 0.25))));
  const found = await findNonFinite({ loss: mean(exp(mul(logits, logits))) }, feeds);
  expect(found!.node.op.name).toBe("log");
  expect(found!.value).toBe(Number.NEGATIVE_INFINITY);
  expect(found!.index).toEqual([1, 1]);
  expect(found!.inputs).toEqual([{ least: 0, largest: 2.75, nonFinite: 0 }]);
  expect(found!.message).toMatchInlineSnapshot(`
    "findNonFinite: expected finite numbers from log in "head", got -Infinity at [1, 1]. Keep what it reads above 0: log(maximum(x, 1e-12)), or use logSoftmax.
      reads relu: float32 (2, 3), 0 to 2.75
      makes float32 (2, 3), -1.386 to 1.012, 1 not finite"
  `);
});

test("nothing where all outputs are finite, even if an infinity was masked on the way", async () => {
  const masked = where(constant(ndarray([1, 1, 1], [3], "bool")), x, div(1, mul(x, 0)));
  expect(await findNonFinite({ y: sum(masked) }, feeds)).toBe(undefined);
});

test("only what leads to a broken output counts", async () => {
  const harmless = softmax(div(-1, mul(x, 0))); // NaN, but no output
  const broken = sqrt(sub(x, 1));
  const found = await findNonFinite({ fine: sum(x), broken }, feeds);
  expect(found!.node).toBe(broken.node);
  expect(await findNonFinite({ harmless }, feeds)).not.toBe(undefined);
});

test("a gradient: the node and the layer that it is the gradient of", async () => {
  const root = scope("length", () => sqrt(sum(mul(x, x), 1)));
  const zeros = { x: ndarray([0, 0, 0, 1, 2, 2], [2, 3]) };
  const found = await findNonFinite({ slope: grad(sum(root), x) }, zeros);
  expect(found!.message).toMatchInlineSnapshot(`
    "findNonFinite: expected finite numbers from div in "length", backward, got Infinity at [0]. Keep the divisor away from 0: add a small number to it.
      reads mul: float32 (2), 0.5 to 0.5
      reads sqrt: float32 (2), 0 to 3
      makes float32 (2), 0.1667 to 0.1667, 1 not finite"
  `);
});

test("NaN out of infinite constants, and nothing but these", async () => {
  const mask = constant(ndarray(Array(3).fill(Number.NEGATIVE_INFINITY), [3]));
  const weights = softmax(add(x, mask));
  const found = await findNonFinite(
    { y: matmul(weights, constant(ndarray([1, 2, 3], [3, 1]))) },
    feeds,
  );
  expect(found!.message).toMatchInlineSnapshot(`
    "findNonFinite: expected finite numbers from softmax, got NaN at [0, 0]. Leave at least one place of each row unmasked.
      reads add: float32 (2, 3), no finite number, 6 not finite
      makes float32 (2, 3), no finite number, 6 not finite"
  `);
  const passed = await findNonFinite({ y: add(x, mask) }, feeds);
  expect(passed!.node.op.name).toBe("add");
});

test("what was fed is named", async () => {
  const broken = { x: ndarray([1, 2, 3, 4, Number.NaN, 6], [2, 3]) };
  const found = await findNonFinite({ y: sum(x) }, broken);
  expect(found!.message).toMatchInlineSnapshot(
    `"findNonFinite: expected finite numbers in the input "x", got NaN at [1, 1]. Clean the data."`,
  );
});

const layer = linear.init({ inputs: 3, outputs: 1 }, createRandom(1));
const step = trainingStep({
  inputs: { x: { shape: [2, 3] } },
  params: { layer },
  optimizer: sgd(),
  loss: ({ layer }, { x }) => ({ loss: mean(exp(linear.apply(layer, x))) }),
});

test("a training step: from the state before it, and from a state that is broken", async () => {
  const batch = {
    x: ndarray([100, 200, 300, 400, 500, 600], [2, 3]),
    learningRate: ndarray([1], []),
  };
  const program = await compile(step);
  await program.run({ ...batch, x: ndarray([-1, -1, -1, -1, -1, -1], [2, 3]) });
  const before = program.state();
  (before.params.layer.weight.data as Float32Array).fill(1);
  program.setState(before);
  const { loss } = await program.run(batch);
  expect(loss!.data[0]).toBe(Number.POSITIVE_INFINITY);
  const found = await findNonFinite(step, batch, { state: before });
  expect(found!.message).toMatchInlineSnapshot(`
    "findNonFinite: expected finite numbers from exp in "layer", got Infinity at [0, 0]. Keep what it reads below 88: subtract the maximum first, or use softmax.
      reads add: float32 (2, 1), 597 to 1497
      makes float32 (2, 1), no finite number, 2 not finite"
  `);
  const after = await findNonFinite(step, batch, { state: program.state() });
  expect(after!.message).toMatch(
    /^findNonFinite: expected finite numbers in the state "params\.layer/,
  );
  await program.close();
});

test("errors", async () => {
  await expect(findNonFinite({ y: sum(x) })).rejects.toThrowErrorMatchingInlineSnapshot(
    `[ShapeError: run: expected the input "x", got nothing]`,
  );
  await expect(
    findNonFinite(step, { x: feeds.x, y: feeds.x }),
  ).rejects.toThrowErrorMatchingInlineSnapshot(
    `[ShapeError: run: expected inputs "x", "learningRate", got "y"]`,
  );
});
