/**
 * Where time and memory go, how to need less, and where a NaN comes from:
 * npx tsx packages/engine/examples/06-see-inside.ts
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as engine from "@syntopia/engine";
import { findNonFinite, profile } from "@syntopia/engine/node";

const [rows, width, depth] = [256, 64, 8];
const random = engine.createRandom(1);
const layer = () => ({
  expand: engine.linear.init({ inputs: width, outputs: 4 * width }, random),
  contract: engine.linear.init({ inputs: 4 * width, outputs: width }, random),
});
type Layer = engine.AsTensors<ReturnType<typeof layer>>;
/** A deep network; `wrap` is what each of its blocks goes through. */
function trainingStep(wrap: typeof engine.checkpoint) {
  const block = wrap((x: engine.Tensor, { expand, contract }: Layer) => {
    const inner = engine.gelu(engine.linear.apply(expand, x)); //          (256, 256)
    return engine.add(x, engine.linear.apply(contract, inner)); //         (256, 64)
  });
  return engine.trainingStep({
    inputs: { x: { shape: [rows, width] } },
    params: { blocks: engine.numbered(Array.from({ length: depth }, layer)) },
    optimizer: engine.adamw(),
    loss: ({ blocks }, { x }) => {
      const y = Object.values(blocks).reduce(block, x);
      return { loss: engine.scope("error", () => engine.mean(engine.mul(y, y))) };
    },
  });
}

const step = trainingStep((block) => block);
const x = engine.randomNormal(random, [rows, width]);
const batch = { x, learningRate: engine.ndarray([1e-3], []) };

// time by op and by layer, for the eye and for https://ui.perfetto.dev
const folder = await mkdtemp(join(tmpdir(), "see-inside-"));
const times = await profile(step, batch, {
  steps: 5,
  depth: 2,
  traceFile: join(folder, "step.json"),
});
console.log(engine.formatProfile(times, { rows: 5 }));
console.log(times.byLayer.some(({ name }) => name === "blocks.3")); // true

// memory before the first run, and what checkpoints save
console.log(engine.formatMemory(engine.estimateMemory(step), { rows: 5 }));
const saving = trainingStep(engine.checkpoint);
const [all, less] = [step, saving].map((one) => engine.estimateMemory(one).betweenBytes);
console.log(less! < all! / 2); // true

// numbers that are too large
const data = (x.data as Float32Array).map((value) => value * 1e20);
const found = await findNonFinite(step, { ...batch, x: engine.ndarray(data, [rows, width]) });
console.log(found?.message);
console.log(found?.node.op.name, found?.node.scope.path); // mul error
await rm(folder, { recursive: true });
