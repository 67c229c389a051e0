import {
  adamw,
  createRandom,
  decodeSafetensors,
  estimateMemory,
  exportOnnx,
  formatProfile,
  grad,
  importOnnx,
  input,
  linear,
  meanSquaredError,
  ndarray,
  relu,
  sum,
  type Tensor,
  trainingStep,
  treeGet,
} from "@syntopia/engine";
import {
  compile,
  findNonFinite,
  placement,
  profile,
  readModel,
  readOnnx,
  readSafetensors,
  run,
  writeModel,
  writeSafetensors,
} from "@syntopia/engine/node";
import { afterAll, expect, test } from "vitest";
import { textsOf, wrong } from "./error-texts.ts";

type Loose = { readonly [name in "hidden" | "out" | "hiden" | "x" | "y" | "X"]: never };

const random = createRandom(1);
const params = {
  hidden: linear.init({ inputs: 2, outputs: 3 }, random),
  out: linear.init({ inputs: 3, outputs: 1 }, random),
};
const inputs = { x: { shape: [4, 2] }, y: { shape: [4, 1] } };
const loss = ({ hidden, out }: Loose, { x, y }: Loose) => ({
  loss: meanSquaredError(linear.apply(out, relu(linear.apply(hidden, x))), y),
});

/** A training step with something wrong in it. */
const step = (changes: object) =>
  trainingStep(wrong({ inputs, params, optimizer: adamw(), loss, ...changes }));
const compiled = (changes: object) => () => compile(wrong(step(changes)));

const program = await compile(
  trainingStep({ inputs, params, optimizer: adamw(), loss: wrong(loss) }),
);
afterAll(() => program.close());

const batch = {
  x: ndarray([0, 0, 0, 1, 1, 0, 1, 1], [4, 2]),
  y: ndarray([0, 1, 1, 0], [4, 1]),
  learningRate: ndarray([0.1], []),
};

test("what a training step is made of", async () => {
  const cases = [
    compiled({ loss: ({ hiden }: Loose, { x }: Loose) => ({ loss: sum(linear.apply(hiden, x)) }) }),
    compiled({
      loss: ({ hidden }: Loose, { X }: Loose) => ({ loss: sum(linear.apply(hidden, X)) }),
    }),
    compiled({ loss: (all: { hiden: { weight: Tensor } }) => ({ loss: sum(all.hiden.weight) }) }),
    compiled({ loss: () => {} }),
    compiled({ loss: (_: Loose, { x }: Loose) => sum(x) }),
    compiled({ loss: (_: Loose, { x }: Loose) => ({ error: sum(x) }) }),
    compiled({ loss: async (_: Loose, { x }: Loose) => ({ loss: sum(x) }) }),
    compiled({ loss: 3 }),
    compiled({ optimizer: adamw }),
    compiled({ optimizer: "adam" }),
    compiled({ inputs: ["x"] }),
    compiled({ inputs: { x: [4, 2] } }),
    compiled({ inputs: { x: { shape: [4, 2], type: "int32" } } }),
    compiled({ clipNorm: "1" }),
    compiled({ average: 0.9 }),
    compiled({ buffers: 3 }),
    compiled({ trainable: "hiden" }),
    () => trainingStep(wrong(undefined)),
    () => adamw(wrong({ learningRate: 0.1 })),
    () => linear.init({ inputs: 2, outputs: 3 }, wrong(undefined)),
    () => linear.init(wrong(2), wrong(3)),
  ];
  expect(await textsOf(cases)).toMatchInlineSnapshot(`
    "ShapeError: linear: expected parameters with weight, got undefined. Pass what init made for this layer; undefined is often a misspelt name.
    ShapeError: linear: expected a tensor as input 0, got undefined. Numbers and arrays become tensors by constant(), what is fed by input(); undefined is often a misspelt name.
    Error: trainingStep: expected the loss to use params hidden, out and inputs x, y, got "Cannot read properties of undefined (reading 'weight')". A name that is not among them is undefined; the cause says where.
    Error: trainingStep: expected the loss to return { loss }, got undefined. The function waits for nothing, and says return.
    Error: trainingStep: expected the loss to return { loss }, got a tensor. The function waits for nothing, and says return.
    Error: trainingStep: expected the loss to return { loss }, got an object with error. The function waits for nothing, and says return.
    Error: trainingStep: expected the loss to return { loss }, got a Promise. The function waits for nothing, and says return.
    Error: trainingStep: expected loss as a function, got the number 3
    Error: trainingStep: expected an optimizer, got a function. Call one: adamw({ weightDecay: 0.01 }).
    Error: trainingStep: expected an optimizer, got "adam". Call one: adamw({ weightDecay: 0.01 }).
    ShapeError: trainingStep: expected inputs as an object, got a list of 1. Write { x: { shape: [2, 3] } }.
    ShapeError: trainingStep: input "x": expected { shape, dtype }, got a list of 2. Write { shape: [2, 3] }.
    Error: trainingStep: input "x": expected options among shape, dtype, finite, got "type"
    Error: clipByGlobalNorm: expected gradients and a limit above 0, got 4 and "1"
    Error: trainingStep: average: expected options as an object, got the number 0.9. Write { decay: ... }; there are decay.
    ShapeError: trainingStep: expected buffers as an object of arrays, got the number 3. Use {} for none.
    Error: trainingStep: trainable: expected a match among hidden.weight, hidden.bias, out.weight, out.bias, got none for hiden
    Error: trainingStep: expected options as an object, got undefined. Write { inputs: ... }; there are inputs, params, buffers, loss, optimizer, trainable, clipNorm, clipValue, accumulate, average.
    Error: adamw: expected no learning rate among the options, got one. It is fed to each run as "learningRate".
    Error: randomUniform: expected a source of random numbers, got undefined. Make one with createRandom(seed).
    Error: linear.init: expected options as an object, got the number 2. Write { inputs: ... }; there are inputs, outputs, bias."
  `);
});

test("what is compiled", async () => {
  const cases = [
    () => compile(wrong(undefined)),
    () => compile(wrong(Promise.resolve(step({})))),
    () => compile(wrong(program)),
    () => compile(wrong({ y: input("x", [2]) })),
    () => compile(wrong(step({})), wrong("webgpu")),
    () => run(wrong([input("x", [2])])),
    () => run({ y: input("x", [2]) }, wrong([ndarray([1, 2])])),
    () => estimateMemory(wrong(program)),
    () => placement(wrong(undefined)),
    () => profile(wrong(step({})), wrong({ steps: 3 })),
    () => formatProfile(wrong(profile(wrong(step({})), wrong(batch)))),
    () => findNonFinite(wrong(undefined)),
    () => findNonFinite(wrong(step({})), batch, wrong(program.state())),
    () => grad(sum(input("x", [2])), wrong(undefined)),
  ];
  expect(await textsOf(cases)).toMatchInlineSnapshot(`
    "Error: program: expected { inputs, state, build }, got undefined. trainingStep makes such a one.
    Error: program: expected { inputs, state, build }, got a Promise. trainingStep makes such a one.
    Error: program: expected { inputs, state, build }, got an object with nothing in it. trainingStep makes such a one.
    Error: program: expected { inputs, state, build }, got an object with y. trainingStep makes such a one.
    Error: compile: expected options as an object, got "webgpu". Write { device: ... }; there are device, strict, threads, profileTo.
    ShapeError: toOnnx: expected tensors by name, got a list of 1. Write { y }.
    ShapeError: run: expected arrays by input, got a list of 1
    Error: program: expected { inputs, state, build }, got an object with nothing in it. trainingStep makes such a one.
    Error: program: expected { inputs, state, build }, got undefined. trainingStep makes such a one.
    ShapeError: run: expected inputs "x", "y", "learningRate", got "steps"
    Error: formatProfile: expected what profile returned, got a Promise. Await it.
    Error: findNonFinite: expected what compile takes, or tensors by name, got undefined
    Error: findNonFinite: expected options among state, device, strict, threads, got "params"
    ShapeError: grad: expected tensors to differentiate by, got undefined"
  `);
});

test("what is fed to a training step", async () => {
  const before = program.state();
  const feed = (changes: object) => () => program.run(wrong({ ...batch, ...changes }));
  const cases = [
    feed({ learningRate: ndarray([Number.NaN], []) }),
    feed({ learningRate: ndarray([Number.POSITIVE_INFINITY], []) }),
    feed({ learningRate: 0.1 }),
    feed({ x: ndarray([0, 0, 0, 1, 1, 0, 1, 1], [4, 2], "int32") }),
    feed({ x: ndarray([], [0, 2]) }),
    feed({ x: ndarray([1, 2], [1, 2]) }),
    feed({ image: batch.x }),
    () => program.run(wrong({ x: batch.x, y: batch.y })),
    () => program.run(wrong(undefined)),
  ];
  expect(await textsOf(cases)).toMatchInlineSnapshot(`
    "Error: run: input "learningRate": expected finite numbers, got NaN. Nothing was run, and the state is as it was.
    Error: run: input "learningRate": expected finite numbers, got Infinity. Nothing was run, and the state is as it was.
    ShapeError: run: input "learningRate": expected an array made by ndarray(), got the number 0.1. Write ndarray([0.1], []).
    ShapeError: run: input "x": expected float32 (4, 2), got int32 (4, 2). Write ndarray(values, shape, "float32").
    ShapeError: run: input "x": expected float32 (4, 2), got float32 (0, 2). A program is compiled for one size: feed that, or compile another for this one.
    ShapeError: run: input "x": expected float32 (4, 2), got float32 (1, 2). A program is compiled for one size: feed that, or compile another for this one.
    ShapeError: run: expected inputs "x", "y", "learningRate", got "image"
    ShapeError: run: expected the input "learningRate", got "x", "y"
    ShapeError: run: expected arrays by input, got undefined"
  `);
  expect(program.state()).toEqual(before);
});

test("what a state is replaced by", async () => {
  const before = program.state();
  const put = (state: unknown) => () => program.setState(wrong(state));
  const closed = await compile(
    trainingStep({ inputs, params, optimizer: adamw(), loss: wrong(loss) }),
  );
  await closed.close();
  const cases = [
    put(undefined),
    put({ param: {} }),
    put({ params: { hiden: params.hidden } }),
    put({ params: { hidden: { weight: 3 } } }),
    put({ params: { hidden: { bias: ndarray([1, 2]) } } }),
    put({ tensors: before, metadata: {} }),
    () => treeGet(wrong({ hidden: params.hidden }), "hiden.weight"),
    () => closed.setState(wrong({ params })),
    () => closed.run(batch),
  ];
  expect(await textsOf(cases)).toMatchInlineSnapshot(`
    "ShapeError: setState: expected arrays by name, got undefined
    ShapeError: setState: expected "params", "optimizer", got "param". Of a file, pass its \`tensors\`.
    ShapeError: setState: expected names among "params.hidden.weight", "params.hidden.bias", "params.out.weight", "params.out.bias", "optimizer.first.hidden.weight", "optimizer.first.hidden.bias", "optimizer.first.out.weight", "optimizer.first.out.bias", "optimizer.second.hidden.weight", "optimizer.second.hidden.bias", "optimizer.second.out.weight", "optimizer.second.out.bias" and 1 more, got "params.hiden.weight". Of a file, pass its \`tensors\`.
    ShapeError: setState: "params.hidden.weight": expected an array made by ndarray(), got the number 3. Write ndarray([3], []).
    ShapeError: setState: "params.hidden.bias": expected float32 (3), got float32 (2)
    ShapeError: setState: expected "params", "optimizer", got "tensors". Of a file, pass its \`tensors\`.
    Error: treeGet: expected one of hidden.weight, hidden.bias, got "hiden.weight"
    Error: setState: expected an open program, got a closed one. Compile it again.
    Error: run: expected an open program, got a closed one. Compile it again."
  `);
  expect(program.state()).toEqual(before);
});

test("an input that asks for finite numbers", async () => {
  const doubled = await compile({
    inputs: { x: { shape: [3], finite: true } },
    state: {},
    build: ({ x }) => ({ outputs: { y: relu(x) } }),
  });
  const { y } = await doubled.run({ x: ndarray([1, -2, 3]) });
  expect(y).toEqual(ndarray([1, 0, 3]));
  await expect(doubled.run({ x: ndarray([1, Number.NaN, 3]) })).rejects.toThrow("got NaN at 1");
  await doubled.close();
});

test("files", async () => {
  const source = { inputs: { x: { shape: ["B", 2] } }, params, build: wrong(undefined) };
  const cases = [
    () => readSafetensors("nowhere/weights.safetensors"),
    () => readOnnx("nowhere/model.onnx"),
    () => readModel(wrong(undefined)),
    () => writeSafetensors(wrong(program.state()), wrong("weights.safetensors")),
    () => writeSafetensors("nowhere/weights.safetensors", wrong(program.state)),
    () => writeModel("nowhere/model.onnx", wrong(Promise.resolve())),
    () => writeModel("nowhere/model.onnx", wrong(new Uint8Array(3))),
    () => importOnnx(wrong("model.onnx")),
    () => importOnnx(wrong(new ArrayBuffer(3))),
    () => decodeSafetensors(wrong(new ArrayBuffer(3))),
    () => exportOnnx(wrong({ ...source, params: 3 })),
    () => exportOnnx(wrong({ ...source, inputs: { x: ["B", 2] } })),
    () => exportOnnx(source),
    () => exportOnnx(wrong({ ...source, build: () => undefined })),
    () =>
      exportOnnx(
        wrong({
          ...source,
          build: (_: Loose, w: { hiden: { bias: Tensor } }) => ({ y: w.hiden.bias }),
        }),
      ),
  ];
  expect(await textsOf(cases)).toMatchInlineSnapshot(`
    "Error: readSafetensors: expected a file that can be read, got ENOENT: no such file or directory, open 'nowhere/weights.safetensors'. Check the path.
    Error: readOnnx: expected a file that can be read, got ENOENT: no such file or directory, open 'nowhere/model.onnx'. Check the path.
    Error: readModel: expected the path of a file, got undefined
    Error: writeSafetensors: expected the path of a file first, got an object with params, optimizer. Then the arrays.
    ShapeError: encodeSafetensors: "": expected an array made by ndarray(), got a function
    Error: writeModel: expected a path and what exportOnnx made, got "nowhere/model.onnx" and a Promise. Await exportOnnx.
    Error: writeModel: expected a path and what exportOnnx made, got "nowhere/model.onnx" and a Uint8Array. Await exportOnnx.
    Error: importOnnx: expected bytes, got "model.onnx". Make new Uint8Array(buffer) of a buffer.
    Error: importOnnx: expected bytes, got an ArrayBuffer. Make new Uint8Array(buffer) of a buffer.
    Error: decodeSafetensors: expected bytes, got an ArrayBuffer. Make new Uint8Array(buffer) of a buffer.
    ShapeError: exportOnnx: expected params as an object of arrays, got the number 3. Use {} for none.
    ShapeError: exportOnnx: input "x": expected { shape, dtype }, got a list of 2. Write { shape: [2, 3] }.
    Error: exportOnnx: expected build as a function, got undefined
    Error: exportOnnx: expected build to return tensors by name, got undefined. Write { y }.
    Error: exportOnnx: at B = 4: exportOnnx: expected build to use inputs x and params hidden, out, got "Cannot read properties of undefined (reading 'bias')". A name that is not among them is undefined; the cause says where. If other sizes work, name four of them in the option \`sizes\`."
  `);
});
