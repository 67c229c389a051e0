/**
 * A peer's side of a measurement: `peers/worker.ts PEER STEP`, with the protocol of `../worker.ts`.
 * A step that the peer cannot run ends the process with the reason on standard error.
 */
import { createInterface } from "node:readline";
import type { StepName } from "../steps/index.ts";
import { findPeer, type PeerName } from "./find-peer.ts";
import { buildJax } from "./jax.ts";
import { PEER_MODELS } from "./models/index.ts";
import { buildTfjs } from "./tfjs.ts";

const [name, stepName] = process.argv.slice(2) as [PeerName, StepName];
const { url, version } = findPeer(name)!;
const module = await import(url);
const library = module.default ?? module;
const model = PEER_MODELS[stepName]!;

const start = performance.now();
const step = await (name === "tfjs"
  ? buildTfjs(library, model)
  : buildJax(library, model, version));
const sizes = step.shapes.map((shape) => shape.reduce((a, b) => a * b, 1));
const ready = {
  version: step.version,
  buildMs: performance.now() - start,
  parameters: sizes.reduce((a, b) => a + b, 0),
  weights: step.shapes.filter((shape) => shape.length > 1).length,
};
console.log(JSON.stringify(ready));

for await (const _ of createInterface({ input: process.stdin })) {
  const stepStart = performance.now();
  const loss = await step.run();
  const timeMs = performance.now() - stepStart;
  const peakMb = (process.resourceUsage().maxRSS * 1024) / 1e6;
  console.log(JSON.stringify({ timeMs, peakMb, loss }));
}
