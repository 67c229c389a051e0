import {
  add,
  constant,
  createRandom,
  grad,
  matmul,
  mean,
  mul,
  type NdArray,
  ndarray,
  randomNormal,
  relu,
  sub,
  type Tensor,
  zerosArray,
} from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";
import { describe, expect, onTestFinished, test } from "vitest";
import { numbersOf } from "./numbers.ts";

/** Compile, and free the session at the end of the test. */
const compiled: typeof compile = async (source, options) => {
  const program = await compile(source, options);
  onTestFinished(() => program.close());
  return program;
};

const scalar = (value: number) => ndarray([value], []);

/** `total ← decay · total + by`: not linear in the order of the runs, so that a swapped buffer shows. */
function counter() {
  return compiled({
    inputs: { by: { shape: [2] } },
    state: { total: ndarray([1, 10]), memory: { decay: ndarray([0.5]) } },
    build: ({ by }, { total, memory }) => {
      const next = add(mul(total, memory.decay), by);
      return {
        outputs: { before: total, after: next },
        state: { total: next, memory: { decay: memory.decay } },
      };
    },
  });
}

describe("state", () => {
  test("is updated as in a plain loop, through both sets of buffers", async () => {
    const program = await counter();
    let expected = [1, 10];
    for (let step = 1; step <= 5; step++) {
      const before = expected;
      expected = before.map((x) => x * 0.5 + step);
      const outputs = await program.run({ by: ndarray([step, step]) });
      expect(numbersOf(outputs.before)).toEqual(before);
      expect(numbersOf(outputs.after)).toEqual(expected);
      expect(numbersOf(program.state().total)).toEqual(expected);
    }
  });

  test("stays the same where it is passed through unchanged", async () => {
    const program = await counter();
    for (let step = 0; step < 3; step++) await program.run({ by: ndarray([1, 1]) });
    expect(numbersOf(program.state().memory.decay)).toEqual([0.5]);
  });

  test("exchanges two entries without mixing them", async () => {
    // an update that wrote into the buffer being read would give both the same value
    const program = await compiled({
      inputs: {},
      state: { a: scalar(1), b: scalar(2) },
      build: (_, { a, b }) => ({ outputs: {}, state: { a: b, b: a } }),
    });
    await program.run({});
    expect([program.state().a, program.state().b].map(numbersOf)).toEqual([[2], [1]]);
    await program.run({});
    expect([program.state().a, program.state().b].map(numbersOf)).toEqual([[1], [2]]);
  });

  test("is copied when it is given, read and replaced", async () => {
    const first = ndarray([1, 10]);
    const program = await compiled({
      inputs: {},
      state: { total: first },
      build: (_, { total }) => ({ outputs: {}, state: { total: add(total, 1) } }),
    });
    first.data[0] = 99;
    const read = program.state();
    await program.run({});
    await program.run({});
    expect(numbersOf(read.total)).toEqual([1, 10]);
    const replacement = ndarray([5, 6]);
    program.setState({ total: replacement });
    replacement.data[0] = 99;
    await program.run({});
    expect(numbersOf(program.state().total)).toEqual([6, 7]);
  });

  test("outputs of one run are not overwritten by the next", async () => {
    const program = await counter();
    const first = await program.run({ by: ndarray([1, 1]) });
    await program.run({ by: ndarray([7, 7]) });
    await program.run({ by: ndarray([7, 7]) });
    expect(numbersOf(first.after)).toEqual([1.5, 6]);
    expect(numbersOf(first.before)).toEqual([1, 10]);
  });

  test("setState replaces a part, or nothing when any part is wrong", async () => {
    const program = await counter();
    program.setState({ memory: { decay: ndarray([0]) } });
    expect(numbersOf(program.state().total)).toEqual([1, 10]);
    expect(numbersOf(program.state().memory.decay)).toEqual([0]);
    const bad = { total: ndarray([3, 3]), memory: { decay: ndarray([1, 2]) } };
    expect(() => program.setState(bad)).toThrow(/decay/);
    expect(numbersOf(program.state().total)).toEqual([1, 10]);
  });

  test("may be left out of the graph, and of the update", async () => {
    const program = await compiled({
      inputs: { x: { shape: [] } },
      state: { unused: scalar(4), used: scalar(2) },
      build: ({ x }, { used }) => ({ outputs: { y: mul(x, used) } }),
    });
    const { y } = await program.run({ x: scalar(3) });
    expect(numbersOf(y)).toEqual([6]);
    expect(numbersOf(program.state().unused)).toEqual([4]);
  });

  test("keeps integers and booleans", async () => {
    const program = await compiled({
      inputs: {},
      state: {
        steps: ndarray([1], [], "int64"),
        index: ndarray([3, -4], [2], "int32"),
        mask: ndarray([1, 0], [2], "bool"),
      },
      build: (_, { steps, index, mask }) => ({
        outputs: {},
        state: { steps: add(steps, 1), index: add(index, index), mask },
      }),
    });
    await program.run({});
    expect(program.state()).toEqual({
      steps: ndarray([2], [], "int64"),
      index: ndarray([6, -8], [2], "int32"),
      mask: ndarray([1, 0], [2], "bool"),
    });
  });
});

describe("inputs and outputs", () => {
  test("an unused input is still fed and checked", async () => {
    const program = await compiled({
      inputs: { x: { shape: [] }, spare: { shape: [2] } },
      state: {},
      build: ({ x }) => ({ outputs: { y: add(x, 1) } }),
    });
    const { y } = await program.run({ x: scalar(1), spare: ndarray([0, 0]) });
    expect(numbersOf(y)).toEqual([2]);
    await expect(program.run({ x: scalar(1), spare: scalar(0) })).rejects.toThrow(/"spare"/);
  });

  test("an output may be an input, a constant, or the same tensor as another", async () => {
    const program = await compiled({
      inputs: { x: { shape: [2] } },
      state: { kept: scalar(8) },
      build: ({ x }, { kept }) => {
        const sum = add(x, 1);
        return {
          outputs: { same: x, fixed: constant(3), one: sum, two: sum, kept },
          state: { kept: add(kept, 1) },
        };
      },
    });
    const outputs = await program.run({ x: ndarray([1, 2]) });
    expect(Object.keys(outputs)).toEqual(["same", "fixed", "one", "two", "kept"]);
    expect(Object.values(outputs).map(numbersOf)).toEqual([[1, 2], [3], [2, 3], [2, 3], [8]]);
    expect(numbersOf(program.state().kept)).toEqual([9]);
  });

  test("names that every object inherits are names like any other", async () => {
    // `"constructor" in {}` holds: such an input counted as there, or as there twice
    const program = await compiled({
      inputs: { constructor: { shape: [] }, toString: { shape: [] } },
      state: { valueOf: scalar(1) },
      build: (inputs, state) => ({
        outputs: { hasOwnProperty: add(inputs.constructor, inputs.toString) },
        state: { valueOf: add(state.valueOf, 1) },
      }),
    });
    const outputs = await program.run({ constructor: scalar(1), toString: scalar(2) });
    expect(numbersOf(Object.values(outputs)[0])).toEqual([3]);
    expect(numbersOf(program.state().valueOf)).toEqual([2]);
  });

  test("axes of length 0 are computed with", async () => {
    const program = await compiled({
      inputs: { x: { shape: [0, 3] } },
      state: {},
      build: ({ x }) => ({ outputs: { y: matmul(x, constant(zerosArray([3, 2]))) } }),
    });
    const { y } = await program.run({ x: zerosArray([0, 3]) });
    expect(y).toEqual(zerosArray([0, 2]));
  });

  test("a failed run leaves the state, and the program usable", async () => {
    const program = await counter();
    await expect(program.run({ by: scalar(1) })).rejects.toThrow("run: input");
    expect(numbersOf(program.state().total)).toEqual([1, 10]);
    await program.run({ by: ndarray([0, 0]) });
    expect(numbersOf(program.state().total)).toEqual([0.5, 5]);
  });

  test("a second run at the same time is refused, and the first one ends well", async () => {
    const program = await counter();
    const first = program.run({ by: ndarray([1, 1]) });
    await expect(program.run({ by: ndarray([1, 1]) })).rejects.toThrow("one run at a time");
    expect(() => program.setState({ total: ndarray([0, 0]) })).toThrow("no run under way");
    expect(numbersOf((await first).after)).toEqual([1.5, 6]);
  });
});

test("the same seeds give the same bytes in two sessions", async () => {
  const train = async () => {
    const random = createRandom(11);
    const program = await compiled(regression(randomNormal(random, [16, 8])));
    for (let step = 0; step < 20; step++) {
      await program.run({ x: randomNormal(random, [32, 16]), y: randomNormal(random, [32, 8]) });
    }
    return program.state().w;
  };
  const [first, second] = [await train(), await train()];
  expect(new Uint8Array(first.data.buffer)).toEqual(new Uint8Array(second.data.buffer));
  expect(numbersOf(first).every(Number.isFinite)).toBe(true);
});

function regression(w: NdArray) {
  return {
    inputs: { x: { shape: [32, 16] }, y: { shape: [32, 8] } },
    state: { w },
    build: (
      { x, y }: { readonly x: Tensor; readonly y: Tensor },
      { w }: { readonly w: Tensor },
    ) => {
      const error = sub(relu(matmul(x, w)), y);
      const loss = mean(mul(error, error));
      return { outputs: { loss }, state: { w: sub(w, mul(grad(loss, w), 0.1)) } };
    },
  };
}
