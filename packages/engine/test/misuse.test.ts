import {
  adamw,
  add,
  argmax,
  avgPool2d,
  clipByValue,
  constant,
  createRandom,
  div,
  dot,
  einsum,
  exportOnnx,
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
  relu,
  scatterAdd,
  scope,
  sum,
  type Tensor,
  takeAlong,
  toOnnx,
  trainingStep,
} from "@syntopia/engine";
import { compile, run } from "@syntopia/engine/node";
import { expect, test } from "vitest";
import { textsOf, wrong } from "./error-texts.ts";

const x = input("x", [3]);
const ids = input("ids", [2], "int32");
const numbers = ndarray([1, 2, 3]);

test("values that are no tensors", async () => {
  const cases = [
    () => relu(wrong(numbers)),
    () => matmul(input("a", [2, 2]), wrong(3)),
    () => matmul(input("a", [2, 2]), wrong(undefined)),
    () =>
      linear.apply(
        wrong(linear.init({ inputs: 3, outputs: 2 }, createRandom(1))),
        input("b", [2, 3]),
      ),
    () => linear.apply(wrong({ hidden: {} }), input("b", [2, 3])),
    () => add(x, wrong(undefined)),
    () => add(x, wrong("1")),
    () => add(x, wrong([1, 2, 3])),
    () => grad(wrong(3), x),
    () => grad(sum(x), wrong({ w: numbers })),
    () => toOnnx({ y: wrong(numbers) }),
    () => run({ y: wrong(3) }),
    () => run(wrong(x), { x: numbers }),
    () => print({ y: wrong(numbers) }),
  ];
  expect(await textsOf(cases)).toMatchInlineSnapshot(`
    "ShapeError: relu: expected a tensor as input 0, got an array of numbers. Numbers and arrays become tensors by constant(), what is fed by input(); undefined is often a misspelt name.
    ShapeError: matmul: expected a tensor as input 1, got the number 3. Numbers and arrays become tensors by constant(), what is fed by input(); undefined is often a misspelt name.
    ShapeError: matmul: expected a tensor as input 1, got undefined. Numbers and arrays become tensors by constant(), what is fed by input(); undefined is often a misspelt name.
    ShapeError: linear: expected a tensor as input 1, got an array of numbers. Numbers and arrays become tensors by constant(), what is fed by input(); undefined is often a misspelt name.
    ShapeError: linear: expected parameters with weight, got an object with hidden. Pass what init made for this layer; undefined is often a misspelt name.
    ShapeError: add: expected a tensor or a number, got undefined. Arrays become tensors by constant(); undefined is often a misspelt name.
    ShapeError: add: expected a tensor or a number, got "1". Arrays become tensors by constant(); undefined is often a misspelt name.
    ShapeError: add: expected a tensor or a number, got a list of 3. Arrays become tensors by constant(); undefined is often a misspelt name.
    ShapeError: grad: expected a loss, got the number 3
    ShapeError: grad: expected tensors to differentiate by, got an array of numbers
    ShapeError: toOnnx: expected tensors by name, got an array of numbers as "y". Use constant() for arrays.
    ShapeError: toOnnx: expected tensors by name, got the number 3 as "y". Use constant() for arrays.
    ShapeError: toOnnx: expected tensors by name, got an object with op, inputs, attributes as "node". Use constant() for arrays.
    ShapeError: nodesOf: expected tensors, got an array of numbers"
  `);
});

test("shapes, types and numbers that are none", async () => {
  const cases = [
    () => input("q", wrong(3)),
    () => input("q", wrong("3")),
    () => input("q", [1], wrong("float64")),
    () => ndarray([1], [1], wrong("float64")),
    () =>
      ndarray(
        wrong([
          [1, 2],
          [3, 4],
        ]),
      ),
    () => ndarray(wrong(["1"])),
    () => ndarray(wrong(3)),
    () => ndarray([1], wrong(1)),
    () => constant(wrong([1, 2])),
    () => constant(wrong({ data: new Float64Array(2), shape: [2], dtype: "float32" })),
  ];
  expect(await textsOf(cases)).toMatchInlineSnapshot(`
    "ShapeError: input "q": expected a shape such as [2, 3], got the number 3. Put the lengths into a list.
    ShapeError: input "q": expected a shape such as [2, 3], got "3". Put the lengths into a list.
    ShapeError: input "q": expected a type of float32, int32, int64, bool, got "float64"
    ShapeError: ndarray: expected a type of float32, int32, int64, bool, got "float64"
    ShapeError: ndarray: expected a flat list of numbers, got a list of 2 at 0. Flatten it, and pass the shape.
    ShapeError: ndarray: expected a flat list of numbers, got "1" at 0. Flatten it, and pass the shape.
    ShapeError: ndarray: expected a list of numbers, got the number 3. A single one is ndarray([1], []).
    ShapeError: ndarray: expected a shape such as [2, 3], got the number 1. Put the lengths into a list.
    ShapeError: constant: expected an array made by ndarray(), got a list of 2. Write ndarray(values, shape).
    ShapeError: constant: expected a Float32Array of 2 elements for float32 (2), got a Float64Array of 2. Use ndarray(), which converts and checks."
  `);
});

test("what is fed", async () => {
  const feed = (array: unknown) => () => run({ y: mul(x, 2) }, { x: wrong(array) });
  const cases = [
    feed([1, 2, 3]),
    feed(3),
    feed(new Float32Array(3)),
    feed(constant(numbers)),
    feed({ data: new Float64Array(3), shape: [3], dtype: "float32" }),
    feed({ data: new Int32Array(3), shape: [3], dtype: "float32" }),
    feed({ data: new Float32Array(2), shape: [3], dtype: "float32" }),
    () => run({ y: mul(x, 2) }, wrong(null)),
    () => run({ y: mul(x, 2) }, { x: numbers }, { threads: 0 }),
    () => run({ y: mul(x, 2) }, { x: numbers }, { threads: 1.5 }),
  ];
  expect(await textsOf(cases)).toMatchInlineSnapshot(`
    "ShapeError: run: input "x": expected an array made by ndarray(), got a list of 3. Write ndarray(values, shape).
    ShapeError: run: input "x": expected an array made by ndarray(), got the number 3. Write ndarray([3], []).
    ShapeError: run: input "x": expected an array made by ndarray(), got a Float32Array. Write ndarray(values, shape).
    ShapeError: run: input "x": expected an array made by ndarray(), got a tensor
    ShapeError: run: input "x": expected a Float32Array of 3 elements for float32 (3), got a Float64Array of 3. Use ndarray(), which converts and checks.
    ShapeError: run: input "x": expected a Float32Array of 3 elements for float32 (3), got a Int32Array of 3. Use ndarray(), which converts and checks.
    ShapeError: run: input "x": expected a Float32Array of 3 elements for float32 (3), got a Float32Array of 2. Use ndarray(), which converts and checks.
    ShapeError: run: expected arrays by input, got null
    Error: compile: expected a whole number of threads, 1 or more, got 0
    Error: compile: expected a whole number of threads, 1 or more, got 1.5"
  `);
});

test("numbers that break a run name op and layer, and the program goes on", async () => {
  const whole = (...values: readonly number[]) => ndarray(values, [2], "int32");
  const cases = [
    () => run({ y: gather(x, ids) }, { x: numbers, ids: whole(0, 7) }),
    () => run({ y: scope("words", () => gather(x, ids)) }, { x: numbers, ids: whole(0, -7) }),
    () =>
      run(
        { y: scatterAdd(x, ids, input("u", [2])) },
        { x: numbers, ids: whole(3, 0), u: ndarray([1, 1]) },
      ),
    () => run({ y: takeAlong(x, ids, 0) }, { x: numbers, ids: whole(0, 7) }),
    () => run({ y: scope("ratio", () => div(6, ids)) }, { ids: whole(1, 0) }),
  ];
  expect(await textsOf(cases)).toMatchInlineSnapshot(`
    "Error: run: expected indices in [-3, 2] for Gather, got 7. Check the ids or labels that are fed.
    Error: run: expected indices in [-3, 2] for Gather in "words", got -7. Check the ids or labels that are fed.
    Error: run: expected indices in [-3, 2] for ScatterElements, got 3. Check the ids or labels that are fed.
    Error: run: expected indices within the axis for GatherElements, got one outside. Check the ids or labels that are fed.
    Error: run: expected whole numbers other than 0 to divide by in Div in "ratio", got 0. Use maximum or where."
  `);
  const program = await compile({
    inputs: { ids: { shape: [2], dtype: "int32" } },
    state: { table: numbers },
    build: (inputs, { table }) => ({ outputs: { rows: gather(table, inputs.ids) } }),
  });
  await expect(program.run({ ids: whole(0, 9) })).rejects.toThrow("got 9");
  expect((await program.run({ ids: whole(2, 0) })).rows).toEqual(ndarray([3, 1]));
  await program.close();
});

test("programs and their parts", async () => {
  const source = (changes: object) =>
    wrong({ inputs: { x: { shape: [3] } }, state: {}, build: () => ({ outputs: {} }), ...changes });
  const step = (changes: object) =>
    trainingStep(
      wrong({
        inputs: { x: { shape: [3] } },
        params: { w: numbers },
        optimizer: adamw(),
        loss: ({ w }: { readonly w: Tensor }, fed: { readonly x: Tensor }) => ({
          loss: mean(mul(w, fed.x)),
        }),
        ...changes,
      }),
    );
  const cases = [
    () => compile(source({ build: () => x })),
    () => compile(source({ build: async () => ({ outputs: { y: x } }) })),
    () => compile(source({ build: () => undefined })),
    () => compile(source({ build: () => ({ outputs: { y: numbers } }) })),
    () => compile(source({ state: undefined })),
    () => compile(source({ state: { a: { b: 3 } } })),
    () => compile(source({ build: () => ({ outputs: { y: input("z", [3]) } }) })),
    () => compile(source({ inputs: {}, build: () => ({ outputs: { y: x } }) })),
    () => step({ params: { w: constant(numbers) } }),
    () => step({ params: { w: [1, 2, 3] } }),
    () => step({ params: undefined }),
    () => compile(step({ loss: () => x })),
    () => compile(step({ loss: ({ w }: { readonly w: Tensor }) => ({ loss: w }) })),
  ];
  expect(await textsOf(cases)).toMatchInlineSnapshot(`
    "Error: program: expected build to return { outputs, state }, got a tensor. Outputs are tensors by name; build waits for nothing.
    Error: program: expected build to return { outputs, state }, got a Promise. Outputs are tensors by name; build waits for nothing.
    Error: program: expected build to return { outputs, state }, got undefined. Outputs are tensors by name; build waits for nothing.
    ShapeError: toOnnx: expected tensors by name, got an array of numbers as "y". Use constant() for arrays.
    ShapeError: program: expected state as an object of arrays, got undefined. Use {} for none.
    ShapeError: program: state "a.b": expected an array made by ndarray(), got the number 3. Write ndarray([3], []).
    Error: program: expected only inputs among x, got "z" in the graph. Declare it in inputs, and use the tensor that build is given.
    Error: program: expected only inputs among none, got "x" in the graph. Declare it in inputs, and use the tensor that build is given.
    ShapeError: trainingStep: params "w": expected an array made by ndarray(), got a tensor
    ShapeError: trainingStep: params "w.0": expected an array made by ndarray(), got the number 1. Write ndarray([1], []).
    ShapeError: trainingStep: expected params as an object of arrays, got undefined. Use {} for none.
    Error: trainingStep: expected the loss to return { loss }, got a tensor. The function waits for nothing, and says return.
    ShapeError: grad: expected a float32 scalar, got float32 (3). Use sum or mean."
  `);
});

test("a program that is closed", async () => {
  const program = await compile({
    inputs: { by: { shape: [] } },
    state: { total: ndarray([1], []) },
    build: ({ by }, { total }) => ({ outputs: {}, state: { total: add(total, by) } }),
  });
  const by: NdArray = ndarray([2], []);
  const running = program.run({ by });
  await expect(program.close()).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: close: expected no run under way, got one. Await it.]`,
  );
  await running;
  await program.close();
  await program.close();
  expect(program.state().total).toEqual(ndarray([3], []));
  await expect(program.run({ by })).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: run: expected an open program, got a closed one. Compile it again.]`,
  );
});

test("vectors, equations and limits", async () => {
  const cases = [
    () => argmax(input("none", [2, 0]), 1),
    () => dot(x, input("y", [4])),
    () => einsum("ij->jk->i", input("a", [2, 2])),
    () => einsum("i,i->", x),
    () => clipByValue({ w: x }, 0),
    () => clipByValue({ w: x }, Number.NaN),
    () =>
      exportOnnx({
        inputs: { image: { shape: [1, 1, "height", 8] } },
        params: {},
        build: ({ image }) => ({ y: avgPool2d(image, [image.shape[2]!, 1]) }),
      }),
  ];
  expect(await textsOf(cases)).toMatchInlineSnapshot(`
    "ShapeError: argmax: expected elements along axis 1, got (2, 0)
    ShapeError: dot: expected vectors of one length, got (3) and (4)
    ShapeError: einsum: expected letters, "...", "," and one "->", got "ij->jk->i". Write it like "bij,bjk->bik".
    ShapeError: einsum: expected 2 operands for "i,i->", got 1
    Error: clipByValue: expected a limit above 0, got the number 0
    Error: clipByValue: expected a limit above 0, got the number NaN
    Error: exportOnnx: expected attributes that do not depend on the sizes, got another "kernel_shape" of AveragePool "/AveragePool_0" at height = 4 than at height = 5. Fix the length of that axis."
  `);
});

test("reductions and gelu refuse what PyTorch calls otherwise", async () => {
  const cases = [
    () => sum(x, 0, { keepdim: true } as object),
    () => sum(x, { keep: true } as never),
    () => gelu(x, { approximate: "fast" as never }),
  ];
  expect(await textsOf(cases)).toMatchInlineSnapshot(`
    "Error: sum: expected options among keep, got "keepdim"
    ShapeError: sum: expected an axis or a list of axes, got an object with keep. Options come after the axes; undefined stands for all.
    Error: gelu: expected approximate "none" or "tanh", got "fast""
  `);
});
