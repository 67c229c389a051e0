// The predicate table: every relation that the package knows, one entry each.
// in: nothing; out: PREDICATES, read by the parser, the checker, the solver, the describer, the tests.
// To add a relation: add its name to names.ts and one file here; nothing else names a predicate.
// Next: words/ reads the phrases, check.ts and relate.ts the measurement, layout/ the constraints.
import { above } from "./above.ts";
import { behind } from "./behind.ts";
import { below } from "./below.ts";
import { between } from "./between.ts";
import { farFrom } from "./far-from.ts";
import { inFrontOf } from "./in-front-of.ts";
import { inside } from "./inside.ts";
import { leftOf } from "./left-of.ts";
import type { PredicateName } from "./names.ts";
import { near } from "./near.ts";
import { nextTo } from "./next-to.ts";
import { on } from "./on.ts";
import type { Predicate } from "./predicate.ts";
import { rightOf } from "./right-of.ts";
import { under } from "./under.ts";

/** Every predicate by its name. */
export const PREDICATES: Readonly<Record<PredicateName, Predicate>> = {
  "left of": leftOf,
  "right of": rightOf,
  above,
  below,
  "in front of": inFrontOf,
  behind,
  on,
  under,
  inside,
  "next to": nextTo,
  between,
  near,
  "far from": farFrom,
};
