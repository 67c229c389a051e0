import type { MapMeasure } from "../geodesy/map-measure.ts";
import type { Edge } from "../geometry.ts";
import type { PredicateName } from "../predicate-names.ts";
import type { CartesianFrame, Frame, PlacedObject, SceneObject } from "../scene.ts";

/** How many objects a predicate relates its subject to; "several" is one or more. */
export type ObjectCount = 1 | 2 | "several";

/** An edge of the box of the object with this id; the origin of its axis where the id is "". */
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

/** An inequality across two axes: `high - low` of `along` is at least `factor` times that of `across`. */
export interface Slant extends Prevalence {
  readonly factor: number;
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
 * What a relation says about weight and room: the subject `rests` on the object, is `held` in it,
 * `placed` in it or on it, `hung` from it or `sheltered` by it (their boxes may overlap), or `hangs`
 * over it; the other way about, the subject `holds` the object, or the object hangs over the subject
 * (`lifts`), or the subject goes around it (`encircles`). What `shares` space with the object may overlap it, and weighs nothing on it; "none"
 * otherwise.
 */
export type Bearing =
  | "rests"
  | "held"
  | "holds"
  | "placed"
  | "hung"
  | "sheltered"
  | "hangs"
  | "lifts"
  | "encircles"
  | "shares"
  | "none";

/** What is written down for one relation; the measurement follows from it. */
export interface PredicateEntry {
  readonly name: PredicateName;
  /** How many objects it relates its subject to. */
  readonly objects: ObjectCount;
  /** Whether it is said of several things as one, of which the subject is but the first: "in a row". */
  readonly arranges?: true;
  /** `a P b` holds exactly when `b converse a` does; "none" where no such predicate exists. */
  readonly converse: PredicateName | "none";
  readonly symmetric: boolean;
  readonly transitive: boolean;
  /** What holds between the same two whenever it does, in every frame of both with axes. */
  readonly implies?: readonly PredicateName[];
  /** What never holds of the same two beside it, though boxes in a picture may not tell them apart. */
  readonly excludes?: PredicateName;
  /**
   * Whether the boxes alone tell if it holds; where they do not, it can be stated but is not listed by
   * `relate`. Left out where they always do.
   */
  readonly isTold?: (subject: SceneObject, frame: Frame) => boolean;
  readonly frames: readonly CartesianFrame[];
  /** What it means on a map; left out where it means nothing there. */
  readonly onMap?: MapMeasure;
  /**
   * The middle of the sector of the compass in which the subject lies, degrees clockwise from north;
   * no two sectors share a direction. Left out where it is no bearing.
   */
  readonly sectorDeg?: number;
  /**
   * The widest gap at which it holds on a map where no distance is stated (m), for the spatial index;
   * left out where it holds at any.
   */
  readonly reachOnMap?: number;
  readonly bearing: Bearing;
  /** Whether it may be stated with a distance in metres: "two metres to the left of". */
  readonly takesDistance?: true;
  /** Whether alternatives `2k` and `2k + 1` mirror each other, so that either is as likely. */
  readonly mirrored: boolean;
  readonly phrases: Phrases;
  /**
   * How many of the alternatives, the first, a layout tries where the subject is said to be so of one thing
   * alone; the others serve what is so of several (a board on two boxes). Left out where all do.
   */
  readonly waysOfOne?: (
    subject: SceneObject,
    objects: readonly SceneObject[],
    frame: CartesianFrame,
  ) => number;
  /**
   * The alternatives, likeliest first, of which one must hold. Limits are included in the gaps.
   * They are sufficient: where one holds, the relation measures positive. Where the entry can `refine`
   * they are necessary instead, and the layout is measured.
   *
   * @param distance  stated with the relation (m, `room` only): "two metres to the left of"
   */
  constrain(
    subject: SceneObject,
    objects: readonly SceneObject[],
    frame: CartesianFrame,
    distance?: number,
  ): readonly Alternative[];
  /**
   * What must hold beside an alternative where differences along single axes do not say all: with them
   * it is sufficient, and they hold wherever the relation does in this way.
   */
  slants?(
    subject: SceneObject,
    objects: readonly SceneObject[],
    frame: CartesianFrame,
    alternative: number,
  ): readonly Slant[];
  /** What looks natural beyond what must hold, most important first; for one chosen alternative. */
  prefer(
    subject: SceneObject,
    objects: readonly SceneObject[],
    frame: CartesianFrame,
    alternative: number,
    distance?: number,
  ): readonly Preference[];
  /**
   * Its definition where it is no choice between conjunctions of differences (a Euclidean distance,
   * an angle). Left out where the measurement follows from `constrain`.
   */
  readonly gauge?: Gauge;
  /**
   * Alternatives of which one holds whenever the relation does; where `constrain` may be stricter than
   * the relation, what is impossible is proved with these.
   */
  readonly require?: PredicateEntry["constrain"];
  /**
   * Alternatives that make a denied relation fail; left out where some difference of each alternative of
   * `require` or `constrain` that fails does that. Where the entry can `refineDenied` they are necessary, and
   * the layout is measured.
   */
  readonly deny?: PredicateEntry["constrain"];
  /**
   * Cuts a layout off in which `constrain` holds but the relation does not: alternatives of which none
   * holds there, but one wherever the relation does. With them the search closes in on what no
   * conjunction of differences can say. Where a distance is stated it serves only if `refinesDistance`.
   */
  readonly refine?: Refinement;
  readonly refinesDistance?: true;
  /** The same where the relation is denied: cuts a layout off in which it holds. */
  readonly refineDenied?: Refinement;
  /** What the margin is counted in, where not in the frame's unit. */
  readonly unit?: "rad";
  /**
   * Which way things with a front are turned where nothing is said of that: the subject to the object, or
   * away from it, or each to the other; "table": a seat to a table. Only a preference (`room`).
   */
  readonly faces?: "object" | "away" | "each other" | "table";
  /** What the relation says of the two objects' sizes, if that is all that it says. */
  readonly compares?: Comparison;
}

/**
 * The signed margin of a relation between placed objects: positive when it holds; undefined in a
 * frame in which it follows from the constraints.
 */
export type Gauge = (
  subject: PlacedObject,
  objects: readonly PlacedObject[],
  frame: CartesianFrame,
  distance?: number,
) => number | undefined;

/** Says, for placed objects of which a relation does not hold, what must be otherwise for it to hold. */
export type Refinement = (
  subject: PlacedObject,
  objects: readonly PlacedObject[],
  frame: CartesianFrame,
  distance?: number,
) => readonly Alternative[];

/** A comparison of sizes: the subject's `extent` is `more` than, `less` than or the `same` as the object's. */
export interface Comparison {
  readonly extent: "size" | "height";
  readonly order: "more" | "less" | "same";
}

/** One relation: everything that the parser, checker, solver, describer and tests read. */
export interface Predicate extends Omit<PredicateEntry, "frames"> {
  /** Where it is defined: the entry's own frames, and `map` where the entry says what it means there. */
  readonly frames: readonly Frame[];
  /** The signed margin: positive when the relation holds; in the frame's unit. */
  measure(
    subject: PlacedObject,
    objects: readonly PlacedObject[],
    frame: Frame,
    distance?: number,
  ): number;
}
