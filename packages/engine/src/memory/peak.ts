import type { Block } from "./block-plan.ts";

/** The step at which most is held. */
export interface Peak {
  readonly step: number;
  readonly bytes: number;
  /** What is held then: the node that made it, or undefined for memory that waits to be used again. */
  readonly held: readonly { readonly madeBy: string | undefined; readonly bytes: number }[];
}

/** Find the peak: a block is held from its first tenant to its last. */
export function peakOf(blocks: readonly Block[], steps: number): Peak {
  const change = new Float64Array(steps + 2);
  for (const { bytes, tenants } of blocks) {
    change[tenants[0]!.from]! += bytes;
    change[tenants.at(-1)!.until + 1]! -= bytes;
  }
  let [now, bytes, step] = [0, 0, 0];
  for (const [i, difference] of change.entries()) {
    now += difference;
    if (now > bytes) [bytes, step] = [now, i];
  }
  const held = blocks
    .filter(({ tenants }) => tenants[0]!.from <= step && tenants.at(-1)!.until >= step)
    .map((block) => ({ madeBy: tenantAt(block, step), bytes: block.bytes }));
  return { step, bytes, held };
}

function tenantAt({ tenants }: Block, step: number): string | undefined {
  return tenants.findLast(({ from, until }) => from <= step && step <= until)?.madeBy;
}
