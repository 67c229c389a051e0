/**
 * The README's first training: a network of two layers learns exclusive or.
 * npx tsx packages/engine/examples/01-first-training.ts
 */
import * as engine from "@syntopia/engine";
import { compile } from "@syntopia/engine/node";

const random = engine.createRandom(1);
const params = {
  hidden: engine.linear.init({ inputs: 2, outputs: 8 }, random),
  out: engine.linear.init({ inputs: 8, outputs: 1 }, random),
};

/** From two numbers to one: x (B, 2) to (B, 1). */
function network({ hidden, out }: engine.AsTensors<typeof params>, x: engine.Tensor) {
  return engine.linear.apply(out, engine.tanh(engine.linear.apply(hidden, x)));
}

// forward, backward and optimizer: one graph, one run for each step
const program = await compile(
  engine.trainingStep({
    inputs: { x: { shape: [4, 2] }, y: { shape: [4, 1] } },
    params,
    optimizer: engine.adamw({ weightDecay: 0 }),
    loss: (params, { x, y }) => ({ loss: engine.meanSquaredError(network(params, x), y) }),
  }),
);
const x = engine.ndarray([0, 0, 0, 1, 1, 0, 1, 1], [4, 2]);
const y = engine.ndarray([0, 1, 1, 0], [4, 1]);
const learningRate = engine.ndarray([0.05], []);
let loss = 1;
for (let i = 0; i < 300; i++)
  loss = Number((await program.run({ x, y, learningRate })).loss.data[0]);
console.log(loss < 0.01); // true

// what was learned: a program without an optimizer, on the parameters as they are now
const evaluation = await compile({
  inputs: { x: { shape: [4, 2] } },
  state: program.state().params,
  build: ({ x }, params) => ({ outputs: { answers: network(params, x) } }),
});
const { answers } = await evaluation.run({ x });
console.log([...answers.data].map((answer) => answer > 0.5)); // [ false, true, true, false ]
await Promise.all([program.close(), evaluation.close()]);
