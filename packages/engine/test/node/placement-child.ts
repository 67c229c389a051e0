/** Asks for placements on WebGPU in a process of its own, and prints them as JSON. */
import { convTranspose2d, matmul, mul, type ProgramSource } from "@syntopia/engine";
import { compile, placement } from "@syntopia/engine/node";

// biome-ignore lint/suspicious/noExplicitAny: programs of two forms
type Source = ProgramSource<any, any>;

const plain: Source = {
  inputs: { x: { shape: [3, 3] } },
  state: {},
  build: ({ x }) => ({ outputs: { y: matmul(x!, x!) } }),
};
const grouped: Source = {
  inputs: { x: { shape: [1, 4, 3, 3] }, w: { shape: [4, 1, 2, 2] } },
  state: {},
  build: ({ x, w }) => ({ outputs: { y: convTranspose2d(mul(x!, 2), w!, { groups: 4 }) } }),
};

async function strict(source: Source): Promise<string> {
  try {
    await (await compile(source, { device: "webgpu", strict: true })).close();
    return "ran";
  } catch (error) {
    return (error as Error).message;
  }
}

async function answers(): Promise<object> {
  try {
    return {
      plain: await placement(plain, { device: "webgpu" }),
      grouped: await placement(grouped, { device: "webgpu" }),
      strictPlain: await strict(plain),
      strictGrouped: await strict(grouped),
    };
  } catch (error) {
    return { missing: (error as Error).message };
  }
}

console.log(JSON.stringify(await answers()));
