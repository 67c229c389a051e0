import {
  attention,
  concat,
  constant,
  createRandom,
  decoderBlock,
  grad,
  input,
  maskBias,
  mul,
  type NdArray,
  ndarray,
  randomNormal,
  rotaryPositions,
  sinusoidalPositions,
  sum,
  type Tensor,
  transformerBlock,
  treeEntries,
} from "@syntopia/engine";
import { compile, run } from "@syntopia/engine/node";
import { expect, onTestFinished, test } from "vitest";
import { feedForward } from "../../src/layers/sublayer.ts";
import { largestDifference, numbersOf } from "../numbers.ts";

// values and gradients stand beside PyTorch's in test/torch; here are laws

/** A few products of small matrices in float32, of values near 1. */
const TOLERANCE = 1e-5;

const [B, L, D] = [2, 4, 8];
const heads = 2;
const random = createRandom(31);
const layer = attention.init({ width: D }, random);
const tokens = randomNormal(random, [B, L, D]);

/** Compute something from parameters, tokens and a seed. */
async function compute<P>(
  params: P,
  build: (params: never, x: Tensor, seed: Tensor) => Readonly<Record<string, Tensor>>,
  { x = tokens, seed = 1 }: { readonly x?: NdArray; readonly seed?: number } = {},
) {
  const program = await compile({
    inputs: { x: { shape: x.shape }, seed: { shape: [], dtype: "int32" } },
    state: { params: params as { readonly [name: string]: NdArray } },
    build: (fed, state) => ({ outputs: build(state.params as never, fed.x, fed.seed) }),
  });
  onTestFinished(() => program.close());
  return program.run({ x, seed: ndarray([seed], [], "int32") });
}

/** The tokens with the last of each sample replaced. */
const otherEnd = ndarray(
  numbersOf(tokens).map((value, i) => (i % (L * D) >= (L - 1) * D ? 2 - value * (i % 3) : value)),
  tokens.shape,
);

const allButLast = (y: NdArray | undefined) =>
  numbersOf(y).filter((_, i) => i % (L * D) < (L - 1) * D);

test("masks of keys, of pairs and of heads mean the same, as bool and as numbers", async () => {
  const keys = [1, 1, 0, 1, 0, 1, 1, 1];
  const pairs = [0, 1].flatMap((b) => [0, 1, 2, 3].flatMap(() => keys.slice(4 * b, 4 * b + 4)));
  const masks = [
    ndarray(keys, [B, L], "bool"),
    ndarray(keys, [B, L]),
    ndarray(pairs, [B, L, L], "bool"),
    ndarray(pairs, [B, 1, L, L]),
  ];
  const results = await compute(layer, (params, x) => {
    const looks = masks.map((mask, i) => {
      const { y, weights } = attention.attend(params, x, x, { heads, mask: constant(mask) });
      return { [`y${i}`]: y, [`weights${i}`]: weights };
    });
    return Object.assign({}, ...looks);
  });
  for (const i of [1, 2, 3]) expect(results[`y${i}`]).toEqual(results.y0);
  const weights = numbersOf(results.weights0);
  expect(results.weights0!.shape).toEqual([B, heads, L, L]);
  for (const [at, weight] of weights.entries()) {
    const [sample, key] = [Math.floor(at / (heads * L * L)), at % L];
    if (keys[4 * sample + key] === 0) expect(weight).toBe(0);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  expect(total).toBeCloseTo(B * heads * L, 4);
});

test("a token that may look at nothing has a finite result: the average of all", async () => {
  const nothing = constant(ndarray(Array(B * L).fill(0), [B, L], "bool"));
  const results = await compute(layer, (params, x) => ({
    ...attention.attend(params, x, x, { heads, mask: nothing }),
  }));
  const even = Array(B * heads * L * L).fill(1 / L);
  expect(largestDifference(numbersOf(results.weights), even)).toBeLessThan(TOLERANCE);
});

test("what comes later changes nothing before it: causal blocks, decoders", async () => {
  const block = transformerBlock.init({ width: D }, random);
  const decoder = decoderBlock.init({ width: D, hidden: 12, memoryWidth: 6 }, random);
  const memory = constant(randomNormal(random, [B, 3, 6]));
  const build = (
    params: { readonly block: never; readonly decoder: never },
    x: Tensor,
  ): Readonly<Record<string, Tensor>> => ({
    block: transformerBlock.apply(params.block, x, { heads, causal: true }),
    decoder: decoderBlock.apply(params.decoder, x, memory, { heads, norm: "post" }),
    open: transformerBlock.apply(params.block, x, { heads }),
  });
  const before = await compute({ block, decoder }, build as never);
  const after = await compute({ block, decoder }, build as never, { x: otherEnd });
  const moved = (name: string) =>
    largestDifference(allButLast(after[name]), allButLast(before[name]));
  expect(moved("block")).toBeLessThan(TOLERANCE);
  expect(moved("decoder")).toBeLessThan(TOLERANCE);
  expect(moved("open")).toBeGreaterThan(0.01);
});

test("a decoder looks at its memory, as far as it may", async () => {
  const decoder = decoderBlock.init({ width: D }, random);
  const [hidden, seen] = [randomNormal(random, [B, 1, D]), randomNormal(random, [B, 2, D])];
  const rows = (array: NdArray, b: number) => {
    const size = array.data.length / B;
    return numbersOf(array).slice(b * size, (b + 1) * size);
  };
  const long = ndarray(
    [0, 1].flatMap((b) => [...rows(seen, b), ...rows(hidden, b)]),
    [B, 3, D],
  );
  const mask = constant(ndarray([1, 1, 0, 1, 1, 0], [B, 3], "bool"));
  const { short, masked, open } = await compute(decoder, (params, x) => ({
    short: decoderBlock.apply(params, x, constant(seen), { heads }),
    masked: decoderBlock.apply(params, x, constant(long), { heads, memory: { mask } }),
    open: decoderBlock.apply(params, x, constant(long), { heads }),
  }));
  expect(largestDifference(numbersOf(masked), numbersOf(short))).toBeLessThan(TOLERANCE);
  expect(largestDifference(numbersOf(open), numbersOf(short))).toBeGreaterThan(0.01);
});

test("dropout in a block follows its seed, and every place has its own", async () => {
  const block = transformerBlock.init({ width: D }, random);
  const once = (rate: number, seed: number) =>
    compute(
      block,
      (params, x, fed) => ({
        y: transformerBlock.apply(params, x, { heads, dropout: { rate, seed: fed } }),
        plain: transformerBlock.apply(params, x, { heads }),
      }),
      { seed },
    );
  const [first, again, other, none] = [
    await once(0.3, 5),
    await once(0.3, 5),
    await once(0.3, 6),
    await once(0, 5),
  ];
  expect(again.y).toEqual(first.y);
  expect(none.y).toEqual(none.plain);
  expect(largestDifference(numbersOf(first.y), numbersOf(other.y))).toBeGreaterThan(0.01);
});

test("a feed-forward network in chunks gives the same values and gradients", async () => {
  const block = transformerBlock.init({ width: D }, random);
  const results = async (feedForwardChunk: number) =>
    compute(block, (params, x) => {
      const three = concat([x, mul(x, 0.5), mul(x, -1)], 0);
      const y = transformerBlock.apply(params, three, { heads, feedForwardChunk });
      return { y, ...Object.fromEntries(treeEntries<Tensor>(grad(sum(mul(y, y)), params))) };
    });
  const [whole, chunks] = [await results(3 * B), await results(4)];
  expect(Object.keys(whole).length).toBe(1 + 16);
  for (const [name, value] of Object.entries(whole)) {
    expect(largestDifference(numbersOf(chunks[name]), numbersOf(value)), name).toBeLessThan(1e-4);
  }
});

test("a chunk is whole sequences", async () => {
  const block = transformerBlock.init({ width: D }, random);
  const halved = compute(block, (params, x) => ({
    y: transformerBlock.apply(params, x, { heads, feedForwardChunk: 0.5 }),
  }));
  await expect(halved).rejects.toThrow(
    "transformerBlock: expected feedForwardChunk to be 1 or more sequences, got the number 0.5",
  );
  const decoder = decoderBlock.init({ width: D }, random);
  const none = compute(decoder, (params, x) => ({
    y: decoderBlock.apply(params, x, x, { heads, feedForwardChunk: 0 }),
  }));
  await expect(none).rejects.toThrow(
    "decoderBlock: expected feedForwardChunk to be 1 or more sequences, got the number 0",
  );
});

test("each chunk of a feed-forward network drops other features", async () => {
  const block = transformerBlock.init({ width: D }, random);
  const { y } = await compute(block, (params, x, seed) => {
    const at = (place: number) => (place === 0 ? { rate: 0.5, seed } : undefined);
    return { y: feedForward(params, concat([x, x], 0), { feedForwardChunk: B }, at) };
  });
  const [first, second] = [numbersOf(y).slice(0, B * L * D), numbersOf(y).slice(B * L * D)];
  expect(largestDifference(first, second)).toBeGreaterThan(0.01);
});

test("rotary positions keep lengths, and products depend on distances alone", async () => {
  const [q, k] = [randomNormal(random, [1, 6]), randomNormal(random, [1, 6])];
  const repeated = (row: NdArray) =>
    ndarray(Array.from({ length: 5 }, () => numbersOf(row)).flat(), [5, 6]);
  const { a, b } = await run({
    a: rotaryPositions(constant(repeated(q)), { base: 100 }),
    b: rotaryPositions(constant(repeated(k)), { base: 100 }),
  });
  const row = (array: NdArray | undefined, at: number) =>
    numbersOf(array).slice(6 * at, 6 * at + 6);
  const product = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, i) => sum + value * y[i]!, 0);
  expect(row(a, 0)).toEqual(numbersOf(q));
  expect(product(row(a, 4), row(a, 4))).toBeCloseTo(product(numbersOf(q), numbersOf(q)), 4);
  expect(product(row(a, 1), row(b, 3))).toBeCloseTo(product(row(a, 2), row(b, 4)), 4);
  expect(Math.abs(product(row(a, 1), row(b, 3)) - product(row(a, 1), row(b, 2)))).toBeGreaterThan(
    0.01,
  );
});

test("attention with rotary positions sees the order of its memory", async () => {
  const turned = ndarray(
    [0, 1].flatMap((b) =>
      [3, 2, 1, 0].flatMap((token) =>
        numbersOf(tokens).slice((b * L + token) * D, (b * L + token + 1) * D),
      ),
    ),
    [B, L, D],
  );
  const { same, placed, plain } = await compute(layer, (params, x) => {
    const back = constant(turned);
    return {
      same: attention.apply(params, x, x, { heads }),
      plain: attention.apply(params, x, back, { heads }),
      placed: attention.apply(params, x, back, { heads, rotary: {} }),
    };
  });
  expect(largestDifference(numbersOf(plain), numbersOf(same))).toBeLessThan(TOLERANCE);
  expect(largestDifference(numbersOf(placed), numbersOf(same))).toBeGreaterThan(0.01);
});

test("sinusoidal positions are the paper's", () => {
  const positions = numbersOf(sinusoidalPositions(3, 4));
  const expected = [0, 1, 2].flatMap((t) => [
    Math.sin(t),
    Math.cos(t),
    Math.sin(t / 100),
    Math.cos(t / 100),
  ]);
  expect(largestDifference(positions, expected)).toBeLessThan(1e-7);
});

test("what does not fit is refused", () => {
  const params = {
    query: { weight: input("q", [8, 8]), bias: input("qb", [8]) },
    key: { weight: input("k", [6, 8]), bias: input("kb", [8]) },
    value: { weight: input("v", [6, 8]), bias: input("vb", [8]) },
    out: { weight: input("o", [8, 8]), bias: input("ob", [8]) },
  };
  const [x, memory] = [input("x", [B, L, D]), input("memory", [B, 3, 6])];
  expect(() => attention.apply(params, x, x, { heads })).toThrow(
    "attention: expected x (B, L, 8), memory (B, M, 6) and values (B, M, 6), got (2, 4, 8), (2, 4, 8), (2, 4, 8)",
  );
  expect(() => attention.apply(params, x, memory, { heads, causal: true })).toThrow(
    "attention: expected as many keys as queries for causal attention, got 3 and 4. Use mask.",
  );
  expect(() => attention.apply(params, x, memory, { heads, attnMask: x } as never)).toThrow(
    'attention: expected options among heads, bias, mask, causal, values, rotary, dropout, got "attnMask"',
  );
  const mask = input("mask", [B, 5], "bool");
  expect(() => attention.apply(params, x, memory, { heads, mask })).toThrow(
    "attention: expected a mask (B, M), (B, L, M) or (B, K, L, M), which is (2, 2, 4, 3) here, got (2, 5)",
  );
  expect(() => attention.apply(params, x, memory, { heads, bias: input("bias", [3, 4]) })).toThrow(
    "attention: expected a bias that broadcasts to (B, K, L, M), which is (2, 2, 4, 3) here, got (3, 4)",
  );
  expect(() => maskBias(input("mask", [3], "bool"))).toThrow(
    "maskBias: expected a bool or float32 mask (B, M), (B, L, M) or (B, K, L, M), got bool (3)",
  );
  expect(() => rotaryPositions(input("odd", [4, 5]))).toThrow(
    "rotaryPositions: expected (..., L, d) with an even d, got (4, 5)",
  );
  expect(() => sinusoidalPositions(3, 5)).toThrow(
    "sinusoidalPositions: expected an even width, got 5",
  );
  const block = { attention: params, attentionNorm: { scale: x, bias: x } } as never;
  expect(() => transformerBlock.apply(block, x, { heads, norm: "first" as never })).toThrow(
    'transformerBlock: expected norm "pre" or "post", got "first"',
  );
});
