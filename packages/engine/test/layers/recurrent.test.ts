import {
  createRandom,
  grad,
  gru,
  input,
  lstm,
  type NdArray,
  ndarray,
  type RecurrentParams,
  randomNormal,
  rnn,
  sum,
  type Tensor,
} from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import { describe, expect, onTestFinished, test } from "vitest";
import { largestDifference, numbersOf } from "../numbers.ts";

// values and gradients stand beside PyTorch's in test/torch; here is what is not there

/** A few steps of sums of some ten numbers near 1 in float32. */
const TOLERANCE = 1e-6;

const [D, H, L] = [3, 4, 5];
const SIZE = { inputs: D, hidden: H, layers: 2, bidirectional: true } as const;
const LAYERS = { gru, lstm, rnn } as const;

/** Run a layer on sequences, of lengths where they are given. */
async function through(
  name: keyof typeof LAYERS,
  params: RecurrentParams<NdArray>,
  x: NdArray,
  lengths?: readonly number[],
): Promise<Readonly<Record<string, NdArray>>> {
  const layer = LAYERS[name];
  const [batch, length] = x.shape as [number, number];
  const program = await compile({
    inputs: { x: { shape: x.shape }, lengths: { shape: [batch], dtype: "int32" } },
    state: { params },
    build: (fed, state) => {
      const own = state.params as RecurrentParams<Tensor>;
      const result = layer.apply(own, fed.x, lengths && { lengths: fed.lengths });
      const slope = grad(sum(result.y), fed.x);
      return { outputs: { ...result, slope } };
    },
  });
  onTestFinished(() => program.close());
  const given = lengths ?? Array<number>(batch).fill(length);
  return program.run({ x, lengths: ndarray(given, [batch], "int32") });
}

const rowsOf = (array: NdArray | undefined, from: number, to: number, width: number) =>
  numbersOf(array).slice(from * width, to * width);

describe.each(["gru", "lstm", "rnn"] as const)("%s", (name) => {
  const params = LAYERS[name].init(SIZE, createRandom(3));

  test("a padded sequence gives what it gives alone, and 0 behind its end", async () => {
    const x = randomNormal(createRandom(5), [2, L, D]);
    const together = await through(name, params, x, [2, L]);
    const short = ndarray(rowsOf(x, 0, 2, D), [1, 2, D]);
    const alone = await through(name, params, short);
    const same = (got: readonly number[], expected: readonly number[]) =>
      expect(largestDifference(got, expected)).toBeLessThan(TOLERANCE);
    same(rowsOf(together.y, 0, 2, 2 * H), numbersOf(alone.y));
    same(rowsOf(together.slope, 0, 2, D), numbersOf(alone.slope));
    expect(rowsOf(together.y, 2, L, 2 * H).every((value) => value === 0)).toBe(true);
    expect(rowsOf(together.slope, 2, L, D).every((value) => value === 0)).toBe(true);
    for (const state of ["hidden", "cell"].filter((key) => key in alone)) {
      for (const way of [0, 1, 2, 3]) {
        same(
          rowsOf(together[state], 2 * way, 2 * way + 1, H),
          rowsOf(alone[state], way, way + 1, H),
        );
      }
    }
  });

  test("parameters have PyTorch's names and shapes, and its range", () => {
    const gates = { gru: 3, lstm: 4, rnn: 1 }[name];
    const shapes = Object.entries(params).map(([key, { shape }]) => [key, shape]);
    expect(shapes.slice(0, 4)).toEqual([
      ["weight_ih_l0", [gates * H, D]],
      ["weight_hh_l0", [gates * H, H]],
      ["bias_ih_l0", [gates * H]],
      ["bias_hh_l0", [gates * H]],
    ]);
    expect(shapes).toHaveLength(16);
    expect(Object.fromEntries(shapes).weight_ih_l1_reverse).toEqual([gates * H, 2 * H]);
    const numbers = Object.values(params).flatMap(numbersOf);
    expect(Math.max(...numbers.map(Math.abs))).toBeLessThanOrEqual(0.5);
    expect(Math.max(...numbers.map(Math.abs))).toBeGreaterThan(0.45);
  });
});

test("a plain recurrent layer may cut off instead of bend", async () => {
  const program = await compile({
    inputs: { x: { shape: [1, 2, 1] } },
    state: {
      params: {
        weight_ih_l0: ndarray([2], [1, 1]),
        weight_hh_l0: ndarray([3], [1, 1]),
        bias_ih_l0: ndarray([1]),
        bias_hh_l0: ndarray([-2]),
      },
    },
    build: ({ x }, { params }) => ({
      outputs: { y: rnn.apply(params, x, { nonlinearity: "relu" }).y },
    }),
  });
  onTestFinished(() => program.close());
  expect(numbersOf((await program.run({ x: ndarray([2, -1], [1, 2, 1]) })).y)).toEqual([3, 6]);
});

test("dropout is between layers: a single one is left alone", async () => {
  const outputsOf = async (layers: number, rate: number) => {
    const params = gru.init({ inputs: D, hidden: H, layers }, createRandom(8));
    const program = await compile({
      inputs: { x: { shape: [2, L, D] }, seed: { shape: [], dtype: "int32" } },
      state: { params },
      build: ({ x, seed }, state) => ({
        outputs: { y: gru.apply(state.params, x, { dropout: { rate, seed } }).y },
      }),
    });
    onTestFinished(() => program.close());
    const x = randomNormal(createRandom(9), [2, L, D]);
    return numbersOf((await program.run({ x, seed: ndarray([7], [], "int32") })).y);
  };
  expect(await outputsOf(1, 0.5)).toEqual(await outputsOf(1, 0));
  expect(largestDifference(await outputsOf(2, 0.5), await outputsOf(2, 0))).toBeGreaterThan(0.01);
});

test("what does not fit is refused", () => {
  const params = Object.fromEntries(
    Object.entries(gru.init({ inputs: D, hidden: H }, createRandom(1))).map(([name, { shape }]) => [
      name,
      input(name, shape),
    ]),
  );
  const x = input("x", [2, L, D]);
  expect(() => gru.apply(params, input("narrow", [2, L, 2]))).toThrow(
    "gru: expected sequences (B, L, D), weight_ih_l0 (3 H, D) and weight_hh_l0 (3 H, H), got (2, 5, 2), (12, 3) and (12, 4)",
  );
  expect(() => lstm.apply(params, x)).toThrow(
    "lstm: expected sequences (B, L, D), weight_ih_l0 (4 H, D)",
  );
  expect(() => gru.apply(params, x, { hidden: input("h", [2, H]) })).toThrow(
    "gru: expected a first state (1, 2, 4), got (2, 4)",
  );
  expect(() => gru.apply(params, x, { lengths: input("lengths", [2]) })).toThrow(
    "gru: expected int32 lengths (2), got float32 (2)",
  );
  expect(() => gru.apply(params, x, { cell: x } as never)).toThrow(
    'gru: expected options among hidden, lengths, dropout, got "cell"',
  );
  expect(() => rnn.apply(params, x, { nonlinearity: "gelu" as never })).toThrow(
    'rnn: expected nonlinearity "tanh" or "relu", got "gelu"',
  );
});
