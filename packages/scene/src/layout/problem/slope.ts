import type { Slant } from "../../predicates/predicate.ts";
import type { Link, Unknowns } from "./unknowns.ts";

/** A slant whose places have been looked up: `along >= gap + factor * across`; the gaps of the two links are 0. */
export interface Slope {
  readonly along: Link;
  readonly across: Link;
  readonly factor: number;
  readonly gap: number;
}

/** Look up the places of a slant; it must hold by `margin`, as far as its border is away. */
export function slopeOf(
  { along, across, factor }: Slant,
  unknowns: Unknowns,
  margin: number,
): Slope {
  return {
    along: unknowns.link({ ...along, gap: 0 }),
    across: unknowns.link({ ...across, gap: 0 }),
    factor,
    gap: margin * Math.hypot(1, factor),
  };
}
