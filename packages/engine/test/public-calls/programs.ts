import type { Tensor } from "@syntopia/engine";
import * as engine from "@syntopia/engine";
import { options, type PublicCall, tensor } from "./call.ts";

const x = tensor(2, 3);
const program = {
  inputs: { x: { shape: [2] } },
  state: { w: engine.ndarray([1, 2]) },
  build: (fed: { x: Tensor }, state: { w: Tensor }) => ({
    outputs: { y: engine.mul(fed.x, state.w) },
  }),
};
const estimate = engine.estimateMemory(program);
const profiled = { steps: 1, totalMs: 1, byOp: [], byLayer: [], peakBytes: 0, arenaBytes: 0 };
const loss = engine.sum(engine.square(x));

/** The calls of what makes, measures and writes graphs and programs. */
export const PROGRAM_CALLS: readonly PublicCall[] = [
  ["grad", engine.grad, loss, x],
  ["nodesOf", engine.nodesOf, [x]],
  ["print", engine.print, { x }],
  ["toOnnx", engine.toOnnx, { loss }],
  ["traceProgram", engine.traceProgram, options(program)],
  ["estimateMemory", engine.estimateMemory, options({ ...program })],
  ["formatMemory", engine.formatMemory, estimate, options({ rows: 3 })],
  ["formatProfile", engine.formatProfile, profiled, options({ rows: 3 })],
  [
    "exportOnnx",
    engine.exportOnnx,
    options({
      inputs: program.inputs,
      params: program.state,
      build: (fed: { x: Tensor }) => ({ y: engine.neg(fed.x) }),
    }),
    options({ weights: "float16" }),
  ],
  [
    "trainingStep",
    engine.trainingStep,
    options({
      inputs: program.inputs,
      params: program.state,
      optimizer: engine.sgd(),
      loss: (w: never) => ({ loss: w }),
    }),
  ],
];
