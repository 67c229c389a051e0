import {
  type AttentionParams,
  attention,
  createRandom,
  grad,
  maskBias,
  type NdArray,
  ndarray,
  randomNormal,
  sum,
  type Tensor,
} from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import { expect, onTestFinished, test } from "vitest";
import { largestDifference, numbersOf } from "../numbers.ts";

/** Products of four small matrices in float32, of values near 1. */
const TOLERANCE = 1e-5;

const [L, M, D, K] = [3, 5, 8, 2];
const params = attention.init({ width: D }, createRandom(4));
const random = createRandom(9);
const queries = randomNormal(random, [1, L, D]);
const memory = randomNormal(random, [1, M, D]);
const everything = ndarray(Array(M).fill(1), [1, M]);

async function attend(
  what: { readonly queries: NdArray; readonly memory: NdArray; readonly mask: NdArray },
  heads = K,
) {
  const program = await compile({
    inputs: {
      queries: { shape: [1, L, D] },
      memory: { shape: [1, M, D] },
      mask: { shape: [1, M] },
    },
    state: { params },
    build: (fed, state) => {
      const y = attention.apply(state.params as AttentionParams<Tensor>, fed.queries, fed.memory, {
        heads,
        bias: maskBias(fed.mask),
      });
      return { outputs: { y, slope: grad(sum(y), fed.memory) } };
    },
  });
  onTestFinished(() => program.close());
  return program.run(what);
}

/** `x W + b` in plain loops. */
function dense(
  rows: readonly number[][],
  layer: { readonly weight: NdArray; readonly bias: NdArray },
) {
  const [weight, bias] = [numbersOf(layer.weight), numbersOf(layer.bias)];
  return rows.map((row) =>
    bias.map((b, column) => row.reduce((total, x, i) => total + x * weight[i * D + column]!, b)),
  );
}

function rowsOf(array: NdArray): number[][] {
  const numbers = numbersOf(array);
  return Array.from({ length: numbers.length / D }, (_, i) => numbers.slice(i * D, (i + 1) * D));
}

function plainAttention(seen: readonly number[][]): number[] {
  const [q, k, v] = [
    dense(rowsOf(queries), params.query),
    dense(seen, params.key),
    dense(seen, params.value),
  ];
  const width = D / K;
  const mixed = q.map((query) =>
    Array.from({ length: D }, (_, column) => {
      const start = Math.floor(column / width) * width;
      const logits = k.map((key) => {
        let logit = 0;
        for (let i = start; i < start + width; i++) logit += query[i]! * key[i]!;
        return Math.exp(logit / Math.sqrt(width));
      });
      const all = logits.reduce((a, b) => a + b);
      return logits.reduce((total, share, m) => total + (share / all) * v[m]![column]!, 0);
    }),
  );
  return dense(mixed, params.out).flat();
}

test("equals softmax(Q Kᵀ / √d) V in plain loops", async () => {
  const { y } = await attend({ queries, memory, mask: everything });
  expect(y!.shape).toEqual([1, L, D]);
  expect(largestDifference(numbersOf(y), plainAttention(rowsOf(memory)))).toBeLessThan(TOLERANCE);
});

test("what the mask hides has no part, nor a gradient", async () => {
  const mask = ndarray([1, 0, 1, 1, 0], [1, M]);
  const { y, slope } = await attend({ queries, memory, mask });
  const seen = rowsOf(memory).filter((_, m) => numbersOf(mask)[m] === 1);
  expect(largestDifference(numbersOf(y), plainAttention(seen))).toBeLessThan(TOLERANCE);
  const lengths = rowsOf(slope!).map((row) => Math.hypot(...row) > 0);
  expect(lengths).toEqual([true, false, true, true, false]);
});

test("the order of the memory does not matter", async () => {
  const order = [3, 0, 4, 1, 2];
  const permuted = ndarray(
    order.flatMap((m) => rowsOf(memory)[m]!),
    [1, M, D],
  );
  const [a, b] = [
    await attend({ queries, memory, mask: everything }),
    await attend({ queries, memory: permuted, mask: everything }),
  ];
  expect(largestDifference(numbersOf(a.y), numbersOf(b.y))).toBeLessThan(TOLERANCE);
});

test("a mask that hides everything gives no NaN", async () => {
  const { y } = await attend({ queries, memory, mask: ndarray(Array(M).fill(0), [1, M]) });
  expect(numbersOf(y).every(Number.isFinite)).toBe(true);
});

test("the number of heads matters", async () => {
  const [two, four] = [
    await attend({ queries, memory, mask: everything }),
    await attend({ queries, memory, mask: everything }, 4),
  ];
  expect(largestDifference(numbersOf(two.y), numbersOf(four.y))).toBeGreaterThan(1e-3);
});
