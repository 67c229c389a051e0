/** A process of `try-seeds.ts`: answers each batch with what came of its seeds; ends with its parent. */
import { tryLayout } from "./random-layouts.ts";
import type { Batch } from "./try-seeds.ts";

process.on("message", ({ trial, from, to }: Batch) => {
  const seeds = Array.from({ length: to - from }, (_, rank) => from + rank);
  process.send!(seeds.map((seed) => tryLayout(trial, seed)));
});
