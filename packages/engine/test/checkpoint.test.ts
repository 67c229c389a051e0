import {
  add,
  type Branch,
  cast,
  checkpoint,
  constant,
  createRandom,
  exp,
  gather,
  gelu,
  grad,
  input,
  linear,
  matmul,
  mean,
  mul,
  type NdArray,
  ndarray,
  print,
  randomNormal,
  randomUniform,
  sgd,
  sum,
  type Tensor,
  tanh,
  trainingStep,
  transformerBlock,
} from "@syntopia/engine";
import { profile, run } from "@syntopia/engine/node";
import { expect, test } from "vitest";
import { largestDifference, numbersOf } from "./numbers.ts";

/** Where a tensor is used several times its cotangents are added in another order: float32 rounds twice. */
const ROUNDING = 1e-6;

const random = createRandom(5);

/** Run twice, with a block as it is and recomputed. */
async function both(
  build: (wrap: typeof checkpoint) => Readonly<Record<string, Tensor>>,
  feeds: Readonly<Record<string, NdArray>>,
) {
  const plain = await run(
    build((block) => block),
    feeds,
  );
  return { plain, recomputed: await run(build(checkpoint), feeds) };
}

test("a transformer block: value and gradients to the last bit, parameters passed", async () => {
  const params = transformerBlock.init({ width: 8 }, random);
  const tensors = asInputs(params as unknown as Branch<NdArray>);
  const x = input("x", [2, 5, 8]);
  const { plain, recomputed } = await both(
    (wrap) => {
      const y = wrap(transformerBlock.apply)(tensors.tree as never, x, { heads: 2 });
      const loss = mean(mul(y, y));
      const slopes = grad(loss, { x, ...tensors.flat });
      return { loss, ...prefixed("d ", slopes) };
    },
    { x: randomNormal(random, [2, 5, 8]), ...tensors.arrays },
  );
  expect(Object.keys(plain).length).toBeGreaterThan(10);
  expect(recomputed).toEqual(plain);
});

test("what is not passed is found: parameters, indices and values of other blocks", async () => {
  const [w, ids] = [input("w", [6, 4]), input("ids", [3], "int32")];
  const column = constant(ndarray([1, 2, 3, 4], [4, 1]));
  const { plain, recomputed } = await both(
    (wrap) => {
      const shared = tanh(w);
      const rows = wrap(() => mul(gather(shared, ids), exp(gather(w, ids))))();
      const y = wrap((z: Tensor) => mul(sum(z), matmul(z, column)))(rows);
      const loss = sum(y);
      return { loss, slope: grad(loss, w) };
    },
    { w: randomNormal(random, [6, 4]), ids: ndarray([1, 1, 4], [3], "int32") },
  );
  expect(recomputed).toEqual(plain);
});

test("several outputs, unused ones, blocks in blocks, and the second derivative", async () => {
  const x = input("x", [3, 3]);
  const { plain, recomputed } = await both(
    (wrap) => {
      const inner = wrap((z: Tensor) => gelu(matmul(z, tanh(z))));
      const outer = wrap((z: Tensor) => {
        const deep = inner(add(z, 1));
        return { deep, twice: { double: mul(deep, tanh(z)) }, unused: exp(deep) };
      });
      const { deep, twice } = outer(x);
      const loss = add(sum(mul(deep, deep)), mean(twice.double));
      const slope = grad(loss, x);
      const curvature = grad(sum(mul(slope, tanh(slope))), x);
      return { loss, slope, curvature };
    },
    { x: randomUniform(random, [3, 3], -1, 1) },
  );
  expect(recomputed.loss).toEqual(plain.loss);
  for (const name of ["slope", "curvature"]) {
    expect(shareOfLargest(recomputed[name]!, plain[name]!), name).toBeLessThan(ROUNDING);
  }
});

/** The largest difference, as a share of the largest number. */
function shareOfLargest(got: NdArray, expected: NdArray): number {
  const scale = Math.max(...numbersOf(expected).map(Math.abs));
  return largestDifference(numbersOf(got), numbersOf(expected)) / scale;
}

test("a block that passes on what was there, or whole numbers, is left alone", () => {
  const x = input("x", [2]);
  expect(checkpoint((z: Tensor) => z)(x)).toBe(x);
  expect(checkpoint((z: Tensor) => cast(z, "int32"))(x).node.op.name).toBe("cast");
});

test("the graph as text", () => {
  // guards: the copy reads what comes after the cotangent, or ONNX Runtime merges it with the original
  const x = input("x", [2]);
  const y = checkpoint((z: Tensor) => tanh(exp(z)))(x);
  expect(print({ slope: grad(sum(y), x) })).toMatchInlineSnapshot(`
    "%0 = reshape(1, shape=[1])       float32 (1)
    %1 = input "x"                   float32 (2)
    %2 = broadcastTo(%0, shape=[2])  float32 (2)
    %3 = after(%1, %2)               float32 (2)
    %4 = exp(%3)                     float32 (2)
    %5 = tanh(%4)                    float32 (2)
    %6 = mul(%5, %5)                 float32 (2)
    %7 = sub(1, %6)                  float32 (2)
    %8 = mul(%0, %7)                 float32 (2)
    %9 = mul(%8, %4)                 float32 (2)
    slope = %9"
  `);
});

/** The most bytes that a deep network's step holds in between. */
async function peakOf(wrap: typeof checkpoint): Promise<number> {
  const [rows, width, depth] = [256, 32, 12];
  const weights = createRandom(1);
  const layer = (): Branch<NdArray> => ({
    expand: linear.init({ inputs: width, outputs: 4 * width }, weights),
    contract: linear.init({ inputs: 4 * width, outputs: width }, weights),
  });
  const step = trainingStep({
    inputs: { x: { shape: [rows, width] } },
    params: {
      layers: Object.fromEntries(Array.from({ length: depth }, (_, i) => [`${i}`, layer()])),
    },
    optimizer: sgd(),
    loss: ({ layers }, { x }) => {
      const block = wrap((z: Tensor, { expand, contract }: never) =>
        linear.apply(contract, gelu(linear.apply(expand, z))),
      );
      const y = Object.values(layers).reduce((z: Tensor, params) => block(z, params as never), x);
      return { loss: mean(mul(y, y)) };
    },
  });
  const batch = { x: randomNormal(weights, [rows, width]), learningRate: ndarray([0.1], []) };
  return (await profile(step, batch, { steps: 1, warmUpSteps: 1 })).peakBytes;
}

test("a deep network's step holds less than a third of the memory", async () => {
  const [plain, recomputed] = [await peakOf((block) => block), await peakOf(checkpoint)];
  // 12 layers with two arrays of 131 kB and one of 33 kB each, of which one layer at a time is left
  expect(plain).toBeGreaterThan(12 * 3 * 100_000);
  expect(recomputed).toBeLessThan(plain / 3);
});

test("errors", () => {
  const x = input("x", [2]);
  let inside: Tensor | undefined;
  const y = checkpoint((z: Tensor) => {
    inside = exp(z);
    return tanh(inside);
  })(x);
  expect(() => grad(sum(y), inside!)).toThrowErrorMatchingInlineSnapshot(
    `[Error: grad: expected sources outside of checkpoints, got one made inside. Return it from the block.]`,
  );
  expect(() => checkpoint(() => 3 as never)()).toThrowErrorMatchingInlineSnapshot(
    `[Error: checkpoint: expected a block that returns a tensor or a tree of tensors, got number. Return tensors only.]`,
  );
  expect(() =>
    checkpoint(() => ({ y, z: ndarray([1]) }) as never)(),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Error: checkpoint: expected a block that returns a tensor or a tree of tensors, got another value in it. Return tensors only.]`,
  );
});

function asInputs(params: Branch<NdArray>) {
  const flat: Record<string, Tensor> = {};
  const arrays: Record<string, NdArray> = {};
  const walk = (branch: Branch<NdArray>, path: string): unknown =>
    Object.fromEntries(
      Object.entries(branch).map(([key, value]) => {
        const name = `${path}${key}`;
        if (!("data" in value)) return [key, walk(value as Branch<NdArray>, `${name}.`)];
        arrays[name] = value as NdArray;
        flat[name] = input(name, (value as NdArray).shape);
        return [key, flat[name]];
      }),
    );
  return { tree: walk(params, ""), flat, arrays };
}

function prefixed(prefix: string, tensors: Readonly<Record<string, Tensor>>) {
  return Object.fromEntries(Object.entries(tensors).map(([name, y]) => [prefix + name, y]));
}
