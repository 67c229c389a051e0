/**
 * `npx tsx bench/scene/fuzz.ts [--count 1000] [--seed 1]`: hostile input through every door.
 *
 * In: random texts, scenes, JSON and damaged models, `count` of each, the same for the same seed.
 * Out: how many were safe, each failure with its shrunk input, and how long each door took at most.
 */
import { parseArgs } from "node:util";
import { sceneGlb } from "@syntopia/scene";
import fc from "fast-check";
import {
  LONGEST_S,
  sendBytes,
  sendJson,
  sendText,
  sendValue,
  slowest,
} from "../../packages/scene/test/fuzz/_doors.ts";
import {
  damaged,
  hostileJson,
  hostileScene,
  hostileText,
} from "../../packages/scene/test/fuzz/_hostile.ts";

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: "string", default: "1000" },
      seed: { type: "string", default: "1" },
    },
  });
  const runs = { numRuns: Number(values.count), seed: Number(values.seed) };
  await sendAll("texts", runs, hostileText, sendText);
  await sendAll("scenes", runs, hostileScene, sendValue);
  await sendAll("JSON", runs, hostileJson, sendJson);
  await sendAll("bytes", runs, fc.uint8Array({ maxLength: 2000 }), sendBytes);
  await sendAll("damaged models", runs, damaged(await smallModel()), sendBytes);
  for (const [door, seconds] of [...slowest].sort((a, b) => b[1] - a[1])) {
    console.log(`${door}: at most ${seconds.toFixed(2)} s (goal ${LONGEST_S} s)`);
  }
}

async function sendAll<Input>(
  name: string,
  runs: { readonly numRuns: number; readonly seed: number },
  inputs: fc.Arbitrary<Input>,
  send: (input: Input) => Promise<void>,
): Promise<void> {
  const outcome = await fc.check(fc.asyncProperty(inputs, send), runs);
  console.log(`${name}: ${outcome.numRuns} of ${runs.numRuns} run, seed ${runs.seed}`);
  if (!outcome.failed) return;
  console.log(`  failed: ${JSON.stringify(outcome.counterexample)}\n  ${outcome.errorInstance}`);
  process.exitCode = 1;
}

function smallModel(): Promise<Uint8Array> {
  return sceneGlb({
    frame: "room",
    objects: [
      { id: "a", category: "cup", attributes: { color: "red" }, box: [0, 0, 0, 1, 1, 1], yaw: 1 },
      { id: "b", category: "table", attributes: {}, box: [0, 0, 2, 1, 1, 3] },
    ],
    relations: [{ subject: "a", predicate: "in front of", object: "b", distance: 2 }],
  });
}

await main();
