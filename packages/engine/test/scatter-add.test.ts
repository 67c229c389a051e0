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
  sum,
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
