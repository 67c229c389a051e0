/** What `web-door.test.ts` asks of a page: `ask(name)` gives the answer as plain JSON. */
import { add, input, matmul, mul, ndarray } from "@syntopia/engine";
import { type CompileOptions, compile, run } from "@syntopia/engine/web";

const options = { wasmPaths: "ort" };
const y = { y: add(mul(input("x", [2]), 2), 1) };
const x = { x: ndarray([1, 2]) };

const numbers = (data: ArrayLike<number | bigint>) => Array.from(data, Number);

function counter() {
  return compile(
    {
      inputs: { by: { shape: [2, 2] } },
      state: { total: ndarray([1, 0, 0, 1], [2, 2]) },
      build: ({ by }, { total }) => ({ outputs: { total }, state: { total: matmul(total, by) } }),
    },
    options,
  );
}

const by = ndarray([2, 0, 0, 3], [2, 2]);

async function textOf(asked: object): Promise<string> {
  return run(y, x, asked as CompileOptions).then(
    () => "no error",
    (error: Error) => error.message,
  );
}

const ANSWERS: Readonly<Record<string, () => Promise<unknown>>> = {
  inference: async () => numbers((await run(y, x, options)).y!.data),
  state: async () => {
    const program = await counter();
    await program.run({ by });
    const first = program.state().total;
    await program.run({ by });
    program.setState({ total: ndarray([1, 1, 1, 1], [2, 2]) });
    const { total } = await program.run({ by });
    const last = program.state().total;
    await program.close();
    return [first, total!, last].map(({ data }) => numbers(data));
  },
  "programs at the same time": async () => {
    const programs = await Promise.all([counter(), counter(), counter()]);
    await Promise.all(programs.map((program) => program.run({ by })));
    await Promise.all(programs.map((program) => program.run({ by })));
    const totals = programs.map((program) => numbers(program.state().total.data));
    await Promise.all(programs.map((program) => program.close()));
    return totals;
  },
  errors: async () => [
    await textOf({ device: "cuda" }),
    await textOf({ profileTo: "x" }),
    await textOf({ wasmPaths: "/elsewhere/" }),
    await textOf({ threads: 0 }),
    await textOf({ threads: 2 }),
  ],
  "no webgpu": () => textOf({ device: "webgpu" }),
};

Object.assign(globalThis, { ask: (name: string) => ANSWERS[name]!() });
