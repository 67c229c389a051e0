import type { Box, Frame, SceneObject } from "../scene.ts";
import type { PredicateName } from "./names.ts";

/** A scene object that has a box. */
export interface PlacedObject extends SceneObject {
  readonly box: Box;
}

/** An edge of an object's box: `x0` is its low side along x, `x1` its high side. */
export type Edge = "x0" | "y0" | "z0" | "x1" | "y1" | "z1";

/** `Σ coefficient · edge + constant ≥ 0`, edges named by object id. */
export interface LinearConstraint {
  readonly terms: readonly { readonly id: string; readonly edge: Edge; readonly coefficient: number }[];
  readonly constant: number;
}

/** Constraints that hold together; a predicate holds when one of its alternatives does. */
export type Alternative = readonly LinearConstraint[];

/** How a relation is said. */
export interface Phrases {
  /** English, as it stands between subject and object: "to the left of". */
  readonly en: readonly string[];
  /** Chinese: `place` follows the object ("在球的左边"), `verb` stands between the two ("靠近"). */
  readonly zh: { readonly place: readonly string[]; readonly verb: readonly string[] };
}

/** One relation: everything that the parser, checker, solver, describer and tests read. */
export interface Predicate {
  readonly name: PredicateName;
  /** How many objects it relates its subject to. */
  readonly objects: 1 | 2;
  /** `a P b` holds exactly when `b converse a` does; "none" where no such predicate exists. */
  readonly converse: PredicateName | "none";
  readonly symmetric: boolean;
  readonly transitive: boolean;
  readonly frames: readonly Frame[];
  readonly phrases: Phrases;
  /** The signed margin: positive when the relation holds; in the frame's unit. */
  measure(subject: PlacedObject, objects: readonly PlacedObject[], frame: Frame): number;
  /** The linear constraints under which `measure` is at least the solver's margin. */
  constrain(subject: SceneObject, objects: readonly SceneObject[], frame: Frame): readonly Alternative[];
}
