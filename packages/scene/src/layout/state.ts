import type { Box } from "../scene.ts";
import type { Space } from "./space.ts";

/** What is known and decided at one point of the search. */
export interface State {
  readonly space: Space;
  /** By choice: the alternative taken, or undefined while it is open. */
  readonly taken: (number | undefined)[];
  /** The last layout that was made concrete, with the pairs of objects that overlap in it. */
  readonly draft?: { readonly boxes: readonly Box[]; readonly pairs: readonly number[] };
}
