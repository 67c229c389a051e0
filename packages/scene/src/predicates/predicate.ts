import type { Box, Frame, SceneObject } from "../scene.ts";
import type { PredicateName } from "./names.ts";

/** A scene object that has a box. */
export interface PlacedObject extends SceneObject {
  readonly box: Box;
}

/** An axis of a frame: `image` has x and y, `room` has x, y and z. */
export type Axis = "x" | "y" | "z";

/**
 * A coordinate of an object's box: low side, centre, high side along an axis.
 *
 * `uy` (room) is the height at which the open space under an object on legs ends, see `openSpace`.
 */
export type Edge = `${Axis}0` | `c${Axis}` | `${Axis}1` | "uy";

/** An edge of the box of the object with this id. */
export interface Place {
  readonly id: string;
  readonly edge: Edge;
}

/** `high - low >= gap`, two edges on the same axis; in the frame's unit. */
export interface Constraint {
  readonly low: Place;
  readonly high: Place;
  readonly gap: number;
}

/** Constraints that hold together; a predicate holds when one of its alternatives does. */
export type Alternative = readonly Constraint[];

/**
 * What the solver aims at when there is freedom: `high - low = gap + sizes * size`.
 *
 * `gap` is in the frame's unit; `size` is the mean side of the smaller of the two objects. A seed
 * moves the aim by up to `spread * size` either way.
 */
export interface Aim {
  readonly low: Place;
  readonly high: Place;
  readonly gap: number;
  readonly sizes: number;
  readonly spread: number;
}

/**
 * A wish that one direction prevails: `high - low` of `along` at least `|high - low|` of `across`,
 * so that the object is seen within 45 degrees of the direction that was said.
 */
export interface Prevalence {
  readonly along: { readonly low: Place; readonly high: Place };
  readonly across: { readonly low: Place; readonly high: Place };
}

/** What looks natural, beyond what must hold. */
export type Preference = Aim | Prevalence;

/** How a relation is said. */
export interface Phrases {
  /** English, as it stands between subject and object: "to the left of". */
  readonly en: readonly string[];
  /** Chinese: `place` follows the object ("在球的左边"), `verb` stands between the two ("靠近"). */
  readonly zh: { readonly place: readonly string[]; readonly verb: readonly string[] };
}

/**
 * What a relation says about weight and room: the subject `rests` on the object, is `held` in it
 * or `sheltered` by it (their boxes may overlap), or `hangs` over it, or the object hangs over
 * the subject (`lifts`); "none" otherwise.
 */
export type Bearing = "rests" | "held" | "sheltered" | "hangs" | "lifts" | "none";

/** What is written down for one relation; the measurement follows from it. */
export interface PredicateEntry {
  readonly name: PredicateName;
  /** How many objects it relates its subject to. */
  readonly objects: 1 | 2;
  /** `a P b` holds exactly when `b converse a` does; "none" where no such predicate exists. */
  readonly converse: PredicateName | "none";
  readonly symmetric: boolean;
  readonly transitive: boolean;
  readonly frames: readonly Frame[];
  readonly bearing: Bearing;
  /** Whether alternatives `2k` and `2k + 1` mirror each other, so that either is as likely. */
  readonly mirrored: boolean;
  readonly phrases: Phrases;
  /** The alternatives, likeliest first, of which one must hold. Limits are included in the gaps. */
  constrain(
    subject: SceneObject,
    objects: readonly SceneObject[],
    frame: Frame,
  ): readonly Alternative[];
  /** What looks natural beyond what must hold, most important first; for one chosen alternative. */
  prefer(
    subject: SceneObject,
    objects: readonly SceneObject[],
    frame: Frame,
    alternative: number,
  ): readonly Preference[];
}

/** One relation: everything that the parser, checker, solver, describer and tests read. */
export interface Predicate extends PredicateEntry {
  /** The signed margin: positive when the relation holds; in the frame's unit. */
  measure(subject: PlacedObject, objects: readonly PlacedObject[], frame: Frame): number;
}
