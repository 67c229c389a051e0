/**
 * A peer's side of a measurement: `peers/worker.ts PEER STEP`, with the protocol of `../worker.ts`.
 * Where the peer cannot run a step, the answer is the reason.
 */
import { createInterface } from "node:readline";
import type { Failure, Ready, StepAnswer } from "../protocol.ts";
import type { StepName } from "../steps/index.ts";
import { findPeer, type PeerName } from "./find-peer.ts";
import { buildJax } from "./jax.ts";
import { PEER_MODELS } from "./models/index.ts";
import type { PeerStep } from "./net.ts";
import { buildTfjs } from "./tfjs.ts";

const [name, stepName] = process.argv.slice(2) as [PeerName, StepName];

function say(answer: Ready | StepAnswer | Failure): void {
  console.log(JSON.stringify(answer));
}

async function build(): Promise<PeerStep> {
  const { url, version } = findPeer(name)!;
  const module = await import(url);
  const library = module.default ?? module;
  const model = PEER_MODELS[stepName];
  return name === "tfjs" ? buildTfjs(library, model) : buildJax(library, model, version);
}

function describe({ version, shapes }: PeerStep, buildMs: number): Ready {
  const sizes = shapes.map((shape) => shape.reduce((a, b) => a * b, 1));
  return {
    version,
    buildMs,
    parameters: sizes.reduce((a, b) => a + b, 0),
    weights: shapes.filter((shape) => shape.length > 1).length,
  };
}

async function serve(): Promise<void> {
  const buildStart = performance.now();
  const step = await build();
  say(describe(step, performance.now() - buildStart));
  for await (const _ of createInterface({ input: process.stdin })) {
    const start = performance.now();
    const loss = await step.run();
    const timeMs = performance.now() - start;
    say({ timeMs, peakMb: (process.resourceUsage().maxRSS * 1024) / 1e6, loss });
  }
}

try {
  await serve();
} catch (error) {
  say({ error: (error as Error).message });
}
