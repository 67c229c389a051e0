import {
  add,
  createRandom,
  grad,
  matmul,
  mean,
  mul,
  ndarray,
  randomNormal,
  sigmoid,
  sub,
  type Tensor,
  tanh,
  zerosArray,
} from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import { expect, test } from "vitest";
import { numbersOf } from "./numbers.ts";

/** Plain descent is done after a third of them with this seed; all take well under a second. */
const STEPS = 1_000;
const RATE = 2;

test("a network of eight units learns XOR by plain gradient descent", async () => {
  const random = createRandom(1);
  const layer = (x: Tensor, { w, b }: { readonly w: Tensor; readonly b: Tensor }) =>
    add(matmul(x, w), b);
  const program = await compile(
    {
      inputs: { x: { shape: [4, 2] }, truth: { shape: [4, 1] } },
      state: {
        hidden: { w: randomNormal(random, [2, 8]), b: zerosArray([8]) },
        last: { w: randomNormal(random, [8, 1]), b: zerosArray([1]) },
      },
      build: ({ x, truth }, { hidden, last }) => {
        const y = sigmoid(layer(tanh(layer(x, hidden)), last));
        const error = sub(y, truth);
        const loss = mean(mul(error, error));
        const params = { hidden: { ...hidden }, last: { ...last } };
        const slopes = grad(loss, params);
        const moved = (value: Tensor, slope: Tensor) => sub(value, mul(slope, RATE));
        return {
          outputs: { y, loss },
          state: {
            hidden: { w: moved(hidden.w, slopes.hidden.w), b: moved(hidden.b, slopes.hidden.b) },
            last: { w: moved(last.w, slopes.last.w), b: moved(last.b, slopes.last.b) },
          },
        };
      },
    },
    { threads: 1 },
  );
  const batch = {
    x: ndarray([0, 0, 0, 1, 1, 0, 1, 1], [4, 2]),
    truth: ndarray([0, 1, 1, 0], [4, 1]),
  };
  const first = await program.run(batch);
  for (let step = 1; step < STEPS; step++) await program.run(batch);
  const last = await program.run(batch);
  await program.close();
  expect(Number(first.loss!.data[0])).toBeGreaterThan(0.15);
  expect(Number(last.loss!.data[0])).toBeLessThan(0.01);
  expect(numbersOf(last.y).map(Math.round)).toEqual([0, 1, 1, 0]);
});
