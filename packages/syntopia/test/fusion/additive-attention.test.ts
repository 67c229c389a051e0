import { constant, ndarray, softmax } from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { additiveAttention } from "syntopia";
import { describe, expect, it } from "vitest";

/** float32 carries about seven digits; the example is given with four. */
const DIGITS = 5;

const W = [
  [0.1, 0.2, 0.3],
  [0.4, 0.5, 0.6],
  [0.7, 0.8, 0.9],
];

/** y = W x has W's rows as outputs; our dense layers have x W, so the example's W is transposed. */
const weight = constant(
  ndarray(
    W[0]!.flatMap((_, i) => W.map((row) => row[i]!)),
    [3, 3],
  ),
);

describe("the worked example of additive attention", () => {
  const params = {
    query: { weight, bias: constant(ndarray([0, 0, 0])) },
    token: { weight, bias: constant(ndarray([0.1, 0.2, 0.3])) },
    score: constant(ndarray([0.1, 0.2, 0.3], [3, 1])),
  };
  const query = constant(ndarray([1, 2, 3], [1, 3]));
  const vectors = constant(ndarray([4, 5, 6], [1, 1, 3]));

  it("scores s = wᵀ tanh(W1 x1 + W2 x2 + b) = 0.59998", async () => {
    // W1 x1 + W2 x2 + b = [4.7, 11.1, 17.5]; by hand 0.1 tanh 4.7 + 0.2 tanh 11.1 + 0.3 tanh 17.5
    const { s } = await run({ s: additiveAttention.scores(params, query, vectors) });
    expect(s!.data[0]).toBeCloseTo(0.59998, DIGITS);
    expect(s!.data[0]).toBeCloseTo(
      0.1 * Math.tanh(4.7) + 0.2 * Math.tanh(11.1) + 0.3 * Math.tanh(17.5),
      DIGITS,
    );
  });

  it("weighs that score against 0.2 as 0.5987 to 0.4013", async () => {
    const { weights } = await run({ weights: softmax(constant(ndarray([0.59998, 0.2], [2]))) });
    expect(weights!.data[0]).toBeCloseTo(0.5987, 4);
    expect(weights!.data[1]).toBeCloseTo(0.4013, 4);
  });

  it("gives masked tokens no weight, and their share to the others", async () => {
    const two = constant(ndarray([4, 5, 6, 70, 80, 90], [1, 2, 3]));
    const mask = constant(ndarray([1, 0], [1, 2]));
    const { fused, weights } = additiveAttention.apply(params, query, { vectors: two, mask });
    const result = await run({ fused, weights });
    expect([...(result.weights!.data as Float32Array)]).toEqual([1, 0]);
    expect([...(result.fused!.data as Float32Array)]).toEqual([4, 5, 6]);
  });
});
