import type { Program } from "@syntopia/engine/node";
import type { NdArray } from "@syntopia/engine";

/** A training step to be timed: compiled, with a batch to feed. */
export interface BenchStep {
  readonly program: Program<string, { readonly [key: string]: never }>;
  readonly batch: Readonly<Record<string, NdArray>>;
}
