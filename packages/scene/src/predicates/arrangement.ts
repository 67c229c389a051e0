import type { PredicateName } from "../predicate-names.ts";
import { PREDICATES } from "./index.ts";

/** Whether a predicate is said of several things as one, of which its subject is but the first: "in a row". */
export function isArrangement(predicate: PredicateName): boolean {
  return PREDICATES[predicate].arranges === true;
}
