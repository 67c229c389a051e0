import { createRandom } from "@syntopia/engine";
import type { Sample } from "./sample.ts";

/**
 * Split samples in two, by group, so that no group is on both sides.
 *
 * @param share  of the groups that go to `held`, in (0, 1)
 * @param seed   which groups
 */
export function splitByGroup(
  samples: readonly Sample[],
  share: number,
  seed: number,
): { readonly kept: readonly Sample[]; readonly held: readonly Sample[] } {
  const groups = createRandom(seed).shuffle([...new Set(samples.map(({ group }) => group))].sort());
  const heldGroups = new Set(groups.slice(0, Math.round(groups.length * share)));
  return {
    kept: samples.filter(({ group }) => !heldGroups.has(group)),
    held: samples.filter(({ group }) => heldGroups.has(group)),
  };
}
