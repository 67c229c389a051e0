import type { Range } from "./span.ts";

/** Objects that were spoken of together ("three cubes"), and where. */
export interface Group {
  readonly ids: readonly string[];
  readonly range: Range;
  /** The ids member by member, where several were named: "the armchairs and the fireplace". */
  readonly members?: readonly (readonly string[])[];
}

/** What is said of a relation beyond its predicate. */
export interface Qualifiers {
  /** "two metres to the left of": metres. */
  readonly distance?: number;
  /** "two metres from", unlike "within two metres of": not much nearer either. */
  readonly exact?: true;
  /** "less than two metres to the left of": so far at most, or at least. */
  readonly limit?: "most" | "least";
  /** "not next to": the relation does not hold. */
  readonly negated?: true;
  /** "a kitchen with a stove": nobody says that it is in there, so that what is said of the two counts instead. */
  readonly implied?: true;
}
