import {
  adamw,
  add,
  createRandom,
  embedding,
  linear,
  matmul,
  mean,
  mul,
  ndarray,
  type ProgramSource,
  relu,
  reshape,
  traceProgram,
  trainingStep,
  zerosArray,
} from "@syntopia/engine";
import { expect, test } from "vitest";

/** A step of a table of embeddings and two dense layers. */
function step() {
  const random = createRandom(1);
  return trainingStep({
    inputs: { ids: { shape: [4], dtype: "int32" } },
    params: {
      words: embedding.init({ count: 6, width: 3 }, random),
      hidden: linear.init({ inputs: 3, outputs: 3 }, random),
      out: linear.init({ inputs: 3, outputs: 1 }, random),
    },
    optimizer: adamw(),
    loss: ({ words, hidden, out }, { ids }) => {
      const inner = relu(linear.apply(hidden, embedding.apply(words, ids)));
      const error = linear.apply(out, inner);
      return { loss: mean(mul(error, error)) };
    },
  });
}

test("moments, and tables that only the forward pass reads, need one buffer; weights need two", () => {
  const { inPlace, updates } = traceProgram(step());
  const twice = updates.filter((path) => !inPlace.includes(path));
  // the backward pass multiplies the errors by these weights, perhaps after they have moved
  expect(twice).toEqual(["params.hidden.weight", "params.out.weight", "optimizer.step"]);
});

const one = (source: Omit<ProgramSource<{ x: { shape: [2] } }, never>, "inputs">) =>
  traceProgram({ ...source, inputs: { x: { shape: [2] } } } as never).inPlace;

test("what is returned, or read beside its update, keeps two buffers", () => {
  const state = { a: zerosArray([2]) } as never;
  const next = (a: never, x: never) => add(mul(a, 2), x);
  expect(
    one({ state, build: ({ x }, { a }) => ({ outputs: {}, state: { a: next(a, x as never) } }) }),
  ).toEqual(["a"]);
  expect(
    one({
      state,
      build: ({ x }, { a }) => ({ outputs: { a }, state: { a: next(a, x as never) } }),
    }),
  ).toEqual([]);
  expect(
    one({
      state,
      build: ({ x }, { a }) => ({
        outputs: { later: mul(next(a, x as never), a) },
        state: { a: next(a, x as never) },
      }),
    }),
  ).toEqual([]);
});

test("an update that reads the old value itself keeps two buffers", () => {
  const square = ndarray([1, 2, 3, 4], [2, 2]);
  const graph = traceProgram({
    inputs: {},
    state: { square },
    build: (_, { square }) => ({ outputs: {}, state: { square: matmul(square, square) } }),
  });
  expect(graph.inPlace).toEqual([]);
});

test("a weight that the backward pass sees in another form keeps two buffers", () => {
  const graph = traceProgram(
    trainingStep({
      inputs: { x: { shape: [2, 4] } },
      params: { inner: zerosArray([4, 4]), scale: zerosArray([2, 2]) },
      optimizer: adamw(),
      loss: ({ inner, scale }, { x }) => {
        // the errors are multiplied by the reshaped scale, perhaps after it has moved
        const y = mul(relu(matmul(x, inner)), reshape(scale, [4]));
        return { loss: mean(mul(y, y)) };
      },
    }),
  );
  expect(graph.inPlace).toContain("params.inner");
  expect(graph.inPlace).not.toContain("params.scale");
});

test("a large weight's update can be made to wait for the backward pass", () => {
  const random = createRandom(1);
  const source = trainingStep({
    inputs: { x: { shape: [2, 256] } },
    params: {
      hidden: linear.init({ inputs: 256, outputs: 256 }, random),
      out: linear.init({ inputs: 256, outputs: 256 }, random),
    },
    optimizer: adamw(),
    loss: ({ hidden, out }, { x }) => {
      const error = linear.apply(out, relu(linear.apply(hidden, x)));
      return { loss: mean(mul(error, error)) };
    },
  });
  expect(traceProgram(source).inPlace).not.toContain("params.out.weight");
  expect(traceProgram(source, { inPlace: true }).inPlace).toContain("params.out.weight");
});
