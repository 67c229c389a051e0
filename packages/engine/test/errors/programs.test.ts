/** What gradients, models and programs say of what does not fit. */
import {
  add,
  type Branch,
  cast,
  constant,
  grad,
  input,
  mul,
  type NdArray,
  ndarray,
  type Op,
  type Shape,
  sum,
  type Tensor,
  toOnnx,
  traceProgram,
} from "@syntopia/engine";
import { compile, run } from "@syntopia/engine/node";
import { expect, onTestFinished, test } from "vitest";
import { applyOp } from "../../src/tensor.ts";
import { textsOf } from "../error-texts.ts";

const x = (...shape: Shape) => input("x", shape);

/** Rounding has no useful gradient: an op like this one must not pass for a constant. */
const round: Op<null> = {
  name: "round",
  infer: ([a]) => [a!],
  emit: (emitter, inputs) => emitter.node("Round", inputs),
  vjp: "none",
  samples: [],
};

test("gradients", async () => {
  const rounded = (a: Tensor) => applyOp(round, [a], null)[0]!;
  const a = x(2);
  const cases = [
    () => grad(mul(a, 2), a),
    () => grad(sum(cast(a, "int32")), a),
    () => grad(sum(rounded(mul(a, 2))), a),
  ];
  expect(await textsOf(cases)).toMatchInlineSnapshot(`
    "ShapeError: grad: expected a float32 scalar, got float32 (2). Use sum or mean.
    ShapeError: grad: expected a float32 scalar, got int32 (). Use sum or mean.
    Error: grad: expected ops with a gradient on the way to the loss, got "round". Differentiate another value, or keep it out of the loss."
  `);
  // what does not lead to the source needs no gradient
  const { slope } = await run({ slope: grad(sum(mul(a, rounded(constant(2.4)))), a) });
  expect(slope).toEqual(ndarray([2, 2]));
});

test("names in a model", async () => {
  const cases = [
    () => toOnnx({ y: add(x(2), x(2)) }),
    () => toOnnx({ x: x(2) }),
    () => toOnnx({ "/y": x(2) }),
    () => toOnnx({ y: input("", []) }),
  ];
  expect(await textsOf(cases)).toMatchInlineSnapshot(`
    "Error: toOnnx: expected one input of each name, got two named "x"
    Error: toOnnx: expected outputs named apart from inputs, got "x" as both. Rename the output.
    Error: toOnnx: expected names that are not empty and do not start with "/", got "/y"
    Error: toOnnx: expected names that are not empty and do not start with "/", got """
  `);
});

test("programs", async () => {
  const state: Branch<NdArray> = { a: ndarray([1]) };
  const trace = (next: Readonly<Record<string, Tensor>>) =>
    traceProgram({ inputs: {}, state, build: () => ({ outputs: {}, state: next }) });
  const program = await compile({
    inputs: { x: { shape: [2] } },
    state: { total: ndarray([0, 0]) },
    build: (inputs, { total }) => ({ outputs: {}, state: { total: add(total, inputs.x) } }),
  });
  onTestFinished(() => program.close());
  const cases = [
    () => trace({}),
    () => trace({ a: constant(1) }),
    () => trace({ a: constant(ndarray([1], [1], "int32")) }),
    () => trace({ a: constant(ndarray([1])), b: constant(1) }),
    () =>
      traceProgram({ inputs: { "state/a": { shape: [] } }, state, build: () => ({ outputs: {} }) }),
    () => traceProgram({ inputs: {}, state, build: () => ({ outputs: { "new/a": constant(1) } }) }),
    () => run({ y: x(2) }, { x: ndarray([1]) }),
    () => run({ y: x(2) }, { x: ndarray([1, 2], [2], "int32") }),
    () => run({ y: x(2) }, { x: ndarray([1, 2]), z: ndarray([1]) }),
    () => run({ y: x(2) }),
    () => program.run({} as never),
    () => program.setState({ totl: ndarray([1]) } as never),
    () => program.setState({ total: ndarray([1]) }),
    async () => {
      const running = program.run({ x: ndarray([1, 1]) });
      try {
        await program.run({ x: ndarray([1, 1]) });
      } finally {
        await running;
      }
    },
    async () => {
      const running = program.run({ x: ndarray([1, 1]) });
      try {
        program.setState({ total: ndarray([1, 1]) });
      } finally {
        await running;
      }
    },
  ];
  const lines: string[] = [];
  for (const provoke of cases) lines.push(await textsOf([provoke]));
  expect(lines.join("\n")).toMatchInlineSnapshot(`
    "Error: program: expected a new state "a" of float32 (1), got nothing
    Error: program: expected a new state "a" of float32 (1), got float32 ()
    Error: program: expected a new state "a" of float32 (1), got int32 (1)
    Error: program: expected only known state, got a new "b"
    Error: program: expected names that do not start with "state/" or "new/", got "state/a"
    Error: program: expected names that do not start with "state/" or "new/", got "new/a"
    ShapeError: run: input "x": expected float32 (2), got float32 (1). A program is compiled for one size: feed that, or compile another for this one.
    ShapeError: run: input "x": expected float32 (2), got int32 (2). Write ndarray(values, shape, "float32").
    ShapeError: run: expected inputs "x", got "z"
    ShapeError: run: expected the input "x", got nothing
    ShapeError: run: expected the input "x", got nothing
    ShapeError: setState: expected "total", got "totl". Of a file, pass its \`tensors\`.
    ShapeError: setState: "total": expected float32 (2), got float32 (1)
    Error: run: expected one run at a time, got a second. Await the first.
    Error: setState: expected no run under way, got one. Await it."
  `);
});
