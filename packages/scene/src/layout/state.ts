import type { Space } from "./space.ts";

/** What is known and decided at one point of the search. */
export interface State {
  readonly space: Space;
  /** By choice: the alternative taken, or undefined while it is open. */
  readonly taken: (number | undefined)[];
}
