// The predicate table: every relation that the package knows, one entry each.
// in: nothing; out: PREDICATES, read by the parser, the checker, the solver, the describer, the tests.
// To add a relation: add its name to names.ts and one file here; nothing else names a predicate.
// Next: words/ reads the phrases, check.ts and spatial/ the measurement, layout/ the constraints.

import type { PredicateName } from "../predicate-names.ts";
import { above } from "./above.ts";
import { against } from "./against.ts";
import { alignedWith } from "./aligned-with.ts";
import { among } from "./among.ts";
import { around } from "./around.ts";
import { atTheBackOf } from "./at-the-back-of.ts";
import { atTheBottomOf } from "./at-the-bottom-of.ts";
import { atTheCentreOf } from "./at-the-centre-of.ts";
import { atTheCornerOf } from "./at-the-corner-of.ts";
import { atTheEdgeOf } from "./at-the-edge-of.ts";
import { atTheFrontOf } from "./at-the-front-of.ts";
import { atTheLeftSideOf } from "./at-the-left-side-of.ts";
import { atTheRightSideOf } from "./at-the-right-side-of.ts";
import { atTheTopOf } from "./at-the-top-of.ts";
import { behind } from "./behind.ts";
import { below } from "./below.ts";
import { between } from "./between.ts";
import { contains } from "./contains.ts";
import { covering } from "./covering.ts";
import { crosses } from "./crosses.ts";
import { eastOf } from "./east-of.ts";
import { facing } from "./facing.ts";
import { facingAwayFrom } from "./facing-away-from.ts";
import { farFrom } from "./far-from.ts";
import { hangingFrom } from "./hanging-from.ts";
import { inACircle } from "./in-a-circle.ts";
import { inAGrid } from "./in-a-grid.ts";
import { inARow } from "./in-a-row.ts";
import { inAStack } from "./in-a-stack.ts";
import { inFrontOf } from "./in-front-of.ts";
import { inside } from "./inside.ts";
import { largerThan } from "./larger-than.ts";
import { leftOf } from "./left-of.ts";
import { near } from "./near.ts";
import { nextTo } from "./next-to.ts";
import { northEastOf } from "./north-east-of.ts";
import { northOf } from "./north-of.ts";
import { northWestOf } from "./north-west-of.ts";
import { on } from "./on.ts";
import { opposite } from "./opposite.ts";
import { overlapping } from "./overlapping.ts";
import { parallelTo } from "./parallel-to.ts";
import { partOf } from "./part-of.ts";
import { perpendicularTo } from "./perpendicular-to.ts";
import type { Predicate } from "./predicate.ts";
import { rightOf } from "./right-of.ts";
import { sameSizeAs } from "./same-size-as.ts";
import { shorterThan } from "./shorter-than.ts";
import { smallerThan } from "./smaller-than.ts";
import { southEastOf } from "./south-east-of.ts";
import { southOf } from "./south-of.ts";
import { southWestOf } from "./south-west-of.ts";
import { surrounding } from "./surrounding.ts";
import { tallerThan } from "./taller-than.ts";
import { touching } from "./touching.ts";
import { under } from "./under.ts";
import { westOf } from "./west-of.ts";
import { withinDistanceOf } from "./within-distance-of.ts";

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
  contains,
  among,
  around,
  surrounding,
  touching,
  against,
  overlapping,
  covering,
  "hanging from": hangingFrom,
  "part of": partOf,
  "at the edge of": atTheEdgeOf,
  "at the corner of": atTheCornerOf,
  "at the centre of": atTheCentreOf,
  "at the left side of": atTheLeftSideOf,
  "at the right side of": atTheRightSideOf,
  "at the top of": atTheTopOf,
  "at the bottom of": atTheBottomOf,
  "at the front of": atTheFrontOf,
  "at the back of": atTheBackOf,
  opposite,
  facing,
  "facing away from": facingAwayFrom,
  "parallel to": parallelTo,
  "perpendicular to": perpendicularTo,
  "aligned with": alignedWith,
  "in a row": inARow,
  "in a circle": inACircle,
  "in a grid": inAGrid,
  "in a stack": inAStack,
  "north of": northOf,
  "south of": southOf,
  "east of": eastOf,
  "west of": westOf,
  "north-east of": northEastOf,
  "north-west of": northWestOf,
  "south-east of": southEastOf,
  "south-west of": southWestOf,
  "within distance of": withinDistanceOf,
  "larger than": largerThan,
  "smaller than": smallerThan,
  "taller than": tallerThan,
  "shorter than": shorterThan,
  "same size as": sameSizeAs,
  crosses,
};
