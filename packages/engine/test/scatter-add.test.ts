import {
  constant,
  createRandom,
  gather,
  grad,
  input,
  mul,
  ndarray,
  randomUniform,
  scatterAdd,
  square,
  sum,
  type Tensor,
  zeros,
} from "@syntopia/engine";
import { run } from "@syntopia/engine/node";
import { expect, test } from "vitest";
import { largestDifference, numbersOf } from "./numbers.ts";

const ROWS = 100_000;
const TARGETS = 50;
const THREADS = 4;

/** Every target 2,000 times, in random order. */
const indices = ndarray(
  createRandom(3).shuffle(Array.from({ length: ROWS }, (_, i) => i % TARGETS)),
  [ROWS],
  "int32",
);

// ONNX Runtime's ScatterND adds in parallel without a lock: sums of 925 to 1,999 in place of 2,000.
// Rows of 32 numbers are added in parts, those of 8 are not
test.each([8, 32])(
  "adds every one of 100,000 rows of %i numbers onto 50, with several threads",
  async (width) => {
    const ones = ndarray(new Float32Array(ROWS * width).fill(1), [ROWS, width]);
    const where = input("indices", [ROWS], "int32");
    const y = scatterAdd(zeros([TARGETS, width]), where, input("ones", [ROWS, width]));
    for (let repeat = 0; repeat < 3; repeat++) {
      const result = await run({ y }, { indices, ones }, { threads: THREADS });
      expect(new Set(numbersOf(result.y))).toEqual(new Set([ROWS / TARGETS]));
    }
  },
);

test("the gradient of gather counts every repeated row", async () => {
  const x = input("x", [TARGETS, 8]);
  const loss = sum(gather(x, input("indices", [ROWS], "int32")));
  const result = await run({ dx: grad(loss, x) }, { indices }, { threads: THREADS });
  expect(result.dx!.shape).toEqual([TARGETS, 8]);
  expect(new Set(numbersOf(result.dx))).toEqual(new Set([ROWS / TARGETS]));
});

test("the gradient of gather along a middle axis sums what was taken from each place", async () => {
  const [M, N] = [3_000, 7];
  const random = createRandom(5);
  const taken = ndarray(
    Array.from({ length: M }, () => random.integer(N)),
    [M],
    "int64",
  );
  const weights = randomUniform(random, [2, M, 3], -1, 1);
  const x = input("x", [2, N, 3]);
  const loss = sum(mul(gather(x, constant(taken), 1), constant(weights)));
  const { dx } = await run({ dx: grad(loss, x) });
  const expected = new Float64Array(2 * N * 3);
  for (let b = 0; b < 2; b++)
    for (let m = 0; m < M; m++)
      for (let d = 0; d < 3; d++) {
        expected[(b * N + Number(taken.data[m])) * 3 + d]! += Number(
          weights.data[(b * M + m) * 3 + d],
        );
      }
  // sums of about 430 float32 numbers below 1
  expect(largestDifference(numbersOf(dx), expected)).toBeLessThan(1e-4);
});

test("constant indices, written as a sparse product, give what fed ones do", async () => {
  const [M, N] = [900, 40];
  const random = createRandom(7);
  // the first rows many times, the last never
  const table = ndarray(
    Array.from({ length: M }, () => Math.floor(random.integer(N) ** 2 / N / 2)),
    [M / 3, 3],
    "int64",
  );
  const weights = constant(randomUniform(random, [M / 3, 3, 4, 4], -1, 1));
  const x = input("x", [N, 4, 4]);
  const gradient = (indices: Tensor) => grad(sum(mul(square(gather(x, indices)), weights)), x);
  const feeds = { x: randomUniform(random, [N, 4, 4], -1, 1), table };
  const { fed, known } = await run(
    { fed: gradient(input("table", [M / 3, 3], "int64")), known: gradient(constant(table)) },
    feeds,
  );
  expect(numbersOf(known).some((number) => number !== 0)).toBe(true);
  // sums of up to 200 float32 numbers below 2
  expect(largestDifference(numbersOf(known), numbersOf(fed))).toBeLessThan(1e-4);
});

test("constant indices add to what is there", async () => {
  const rows = constant(ndarray([2, 0, 2], [3], "int32"));
  const x = constant(ndarray(new Float32Array(4 * 16).fill(0.5), [4, 16]));
  const updates = input("updates", [3, 16]);
  const feeds = { updates: ndarray(new Float32Array(3 * 16).fill(1), [3, 16]) };
  const { y } = await run({ y: scatterAdd(x, rows, updates) }, feeds);
  const expected = [1.5, 0.5, 2.5, 0.5].flatMap((value) => new Array<number>(16).fill(value));
  expect(numbersOf(y)).toEqual(expected);
});
