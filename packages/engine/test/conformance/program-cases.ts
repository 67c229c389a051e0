import {
  adamw,
  add,
  type Branch,
  cast,
  constant,
  conv2d,
  createRandom,
  equal,
  gather,
  grad,
  type InputType,
  layerNorm,
  less,
  linear,
  logSoftmax,
  matmul,
  mean,
  mul,
  type NdArray,
  ndarray,
  neg,
  type ProgramSource,
  type Random,
  randomNormal,
  relu,
  reshape,
  type Shape,
  scatterAdd,
  softmax,
  sub,
  sum,
  type Tensor,
  tanh,
  trainingStep,
  transpose,
  where,
  zerosArray,
} from "@syntopia/engine";
import type { ConformanceCase } from "./case.ts";

const STEPS = 5;

/** Whole programs: training steps, state in buffers, indices that repeat, every element type. */
export function programCases(): readonly ConformanceCase[] {
  return [perceptron(), convolutions(), attention(), duplicates(), exchange(), types(), empty()];
}

/** Lets the inputs and the state give the types of what `build` is handed. */
function typed<const I extends Readonly<Record<string, InputType>>, S extends Branch<NdArray>>(
  source: ProgramSource<I, S>,
): ConformanceCase["source"] {
  return source;
}

/** A seeded batch for each step. */
function batches(
  make: (random: Random) => Readonly<Record<string, NdArray>>,
): ConformanceCase["feeds"] {
  const random = createRandom(3);
  const learningRate = ndarray([0.01], []);
  return Array.from({ length: STEPS }, () => ({ ...make(random), learningRate }));
}

function wholeNumbers(random: Random, shape: Shape, below: number): NdArray {
  const size = shape.reduce((a, b) => a * b, 1);
  const values = Array.from({ length: size }, () => Math.floor(random.uniform() * below));
  return ndarray(values, shape, "int32");
}

function squaredError(y: Tensor, truth: Tensor): Tensor {
  const error = sub(y, truth);
  return mean(mul(error, error));
}

function perceptron(): ConformanceCase {
  const random = createRandom(1);
  const source = trainingStep({
    inputs: { x: { shape: [16, 8] }, y: { shape: [16, 4] } },
    params: {
      hidden: linear.init({ inputs: 8, outputs: 32 }, random),
      out: linear.init({ inputs: 32, outputs: 4 }, random),
    },
    optimizer: adamw(),
    clipNorm: 1,
    loss: ({ hidden, out }, { x, y }) => ({
      loss: squaredError(linear.apply(out, tanh(linear.apply(hidden, x))), y),
    }),
  });
  const feeds = batches((random) => ({
    x: randomNormal(random, [16, 8]),
    y: randomNormal(random, [16, 4]),
  }));
  return { name: "training: perceptron", source, feeds };
}

function convolutions(): ConformanceCase {
  const random = createRandom(1);
  const source = trainingStep({
    inputs: { x: { shape: [4, 3, 8, 8] }, label: { shape: [4], dtype: "int32" } },
    params: {
      first: randomNormal(random, [8, 3, 3, 3]),
      second: randomNormal(random, [8, 8, 3, 3]),
      out: linear.init({ inputs: 8, outputs: 5 }, random),
    },
    optimizer: adamw(),
    loss: ({ first, second, out }, { x, label }) => {
      const low = relu(conv2d(x, first, { padding: 1 })); //               (4, 8, 8, 8)
      const high = conv2d(low, second, { padding: 1, stride: 2 }); //      (4, 8, 4, 4)
      const logits = linear.apply(out, mean(relu(high), [2, 3])); // (4, 5)
      return { loss: crossEntropy(logits, label) };
    },
  });
  const feeds = batches((random) => ({
    x: randomNormal(random, [4, 3, 8, 8]),
    label: wholeNumbers(random, [4], 5),
  }));
  return { name: "training: convolutions", source, feeds };
}

function crossEntropy(logits: Tensor, label: Tensor): Tensor {
  const [rows, classes] = logits.shape as [number, number];
  const starts = Array.from({ length: rows }, (_, row) => row * classes);
  const places = add(label, constant(ndarray(starts, [rows], "int32")));
  return neg(mean(gather(reshape(logSoftmax(logits), [rows * classes]), places)));
}

function attention(): ConformanceCase {
  const random = createRandom(1);
  const source = trainingStep({
    inputs: { tokens: { shape: [2, 6], dtype: "int32" }, y: { shape: [2, 6, 8] } },
    params: {
      table: randomNormal(random, [10, 8]),
      query: randomNormal(random, [8, 8]),
      key: randomNormal(random, [8, 8]),
      value: randomNormal(random, [8, 8]),
      scale: ndarray(Array(8).fill(1)),
      bias: zerosArray([8]),
    },
    optimizer: adamw(),
    loss: ({ table, query, key, value, scale, bias }, { tokens, y }) => {
      const x = gather(table, tokens); //                                         (2, 6, 8)
      const scores = matmul(matmul(x, query), transpose(matmul(x, key), [0, 2, 1])); // (2, 6, 6)
      const mixed = matmul(softmax(mul(scores, 8 ** -0.5)), matmul(x, value)); //  (2, 6, 8)
      return { loss: squaredError(layerNorm(add(x, mixed), scale, bias), y) };
    },
  });
  const feeds = batches((random) => ({
    tokens: wholeNumbers(random, [2, 6], 10),
    y: randomNormal(random, [2, 6, 8]),
  }));
  return { name: "training: attention", source, feeds };
}

/** 2,000 rows that go to 10 places: an update lost to another thread shows. */
function duplicates(): ConformanceCase {
  const random = createRandom(5);
  return {
    name: "gather and scatterAdd with many duplicates",
    source: typed({
      inputs: { at: { shape: [2000], dtype: "int32" }, rows: { shape: [2000, 3] } },
      state: { table: randomNormal(random, [10, 3]) },
      build: ({ at, rows }, { table }) => {
        const loss = mean(mul(gather(table, at), rows));
        const sums = scatterAdd(constant(zerosArray([10, 3])), at, rows);
        return { outputs: { sums, loss, slope: grad(loss, table) }, state: { table: sums } };
      },
    }),
    feeds: [
      { at: wholeNumbers(random, [2000], 10), rows: randomNormal(random, [2000, 3]) },
      { at: wholeNumbers(random, [2000], 10), rows: randomNormal(random, [2000, 3]) },
    ],
  };
}

/** Two entries that change places, one that stays, one that nobody reads. */
function exchange(): ConformanceCase {
  return {
    name: "state: entries change places",
    source: typed({
      inputs: { by: { shape: [2] } },
      state: {
        a: ndarray([1, 2]),
        b: ndarray([3, 4]),
        kept: { deep: ndarray([5], []) },
        unread: ndarray([6], []),
      },
      build: ({ by }, { a, b, kept, unread }) => ({
        outputs: { a, sum: add(a, b) },
        state: { a: b, b: add(mul(a, kept.deep), by), kept, unread },
      }),
    }),
    feeds: Array.from({ length: STEPS }, (_, step) => ({ by: ndarray([step, -step]) })),
  };
}

function types(): ConformanceCase {
  return {
    name: "types: int32, int64 and bool as inputs, state and outputs",
    source: typed({
      inputs: {
        whole: { shape: [4], dtype: "int32" },
        long: { shape: [4], dtype: "int64" },
        truth: { shape: [4], dtype: "bool" },
      },
      state: { count: ndarray([7], [], "int64"), seen: ndarray([0, 1, 0, 1], [4], "bool") },
      build: ({ whole, long, truth }, { count, seen }) => ({
        outputs: {
          chosen: where(truth, whole, neg(whole)),
          longer: add(long, cast(whole, "int64")),
          halves: mul(cast(whole, "float32"), 0.5),
          isSmall: less(cast(long, "float32"), cast(whole, "float32")),
          total: sum(cast(truth, "float32")),
        },
        state: { count: add(count, 1), seen: equal(truth, seen) },
      }),
    }),
    feeds: [
      {
        whole: ndarray([1, -2, 3, 2 ** 30], [4], "int32"),
        long: ndarray([5, -6, 2 ** 40, 0], [4], "int64"),
        truth: ndarray([1, 0, 0, 1], [4], "bool"),
      },
      {
        whole: ndarray([0, 0, 9, -9], [4], "int32"),
        long: ndarray([1, 1, 1, 1], [4], "int64"),
        truth: ndarray([0, 0, 1, 1], [4], "bool"),
      },
    ],
  };
}

function empty(): ConformanceCase {
  return {
    name: "axes of length 0",
    source: typed({
      inputs: { x: { shape: [0, 3] } },
      state: {},
      build: ({ x }) => ({
        outputs: { y: matmul(x, constant(zerosArray([3, 2]))), total: sum(x) },
      }),
    }),
    feeds: [{ x: zerosArray([0, 3]) }],
  };
}
