import type { PredicateName } from "../predicate-names.ts";

/** What somebody who looks towards the viewer calls the viewer's left, right, front and back. */
export const MIRRORED: ReadonlyMap<PredicateName, PredicateName> = new Map([
  ["left of", "right of"],
  ["right of", "left of"],
  ["in front of", "behind"],
  ["behind", "in front of"],
  ["at the left side of", "at the right side of"],
  ["at the right side of", "at the left side of"],
  ["at the front of", "at the back of"],
  ["at the back of", "at the front of"],
]);
