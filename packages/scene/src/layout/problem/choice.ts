import type { Preference } from "../../predicates/predicate.ts";
import type { Slope } from "./slope.ts";
import type { Link } from "./unknowns.ts";

/**
 * Something that must hold in one of several ways.
 *
 * "relation": a stated relation; "support": what an object stands on, the likeliest first; "turn": how
 * many quarter turns an object is turned by, which says how wide and how deep it is; "apart": two
 * objects that must not overlap; "fixture": where an object is whose place is given.
 */
export interface Choice {
  readonly kind: "relation" | "support" | "turn" | "apart" | "fixture";
  readonly alternatives: readonly (readonly Link[])[];
  /** Whether alternatives `2k` and `2k + 1` mirror each other, so that a seed may swap them. */
  readonly mirrored: boolean;
  /** Which alternative is tried first, where that is not left to their order. */
  readonly first?: number;
  /** What must hold across axes once an alternative is chosen, by alternative; left out where nothing. */
  readonly slopes?: readonly (readonly Slope[])[];
  /** The id of the object that a "turn" turns. */
  readonly turns?: string;
  /** What looks natural once an alternative is chosen. */
  preferences(alternative: number): readonly Preference[];
}
