import type { PredicateName } from "../predicate-names.ts";
import type { Attributes, Span } from "../scene.ts";
import type { Group } from "./group.ts";
import type { Range } from "./span.ts";

/** Something that is said not to be there: "no chair", "nothing on the table", 没有杯子. */
export interface Absence {
  /** Of what kind none is there, in canonical English: "thing" for "nothing", "person" for "nobody". */
  readonly category: string;
  /** What it would be like: "no RED chair". */
  readonly attributes: Attributes;
  /** Where none is; everywhere where that is not said. */
  readonly place?: AbsencePlace;
  /** The ids of what is there after all: "nothing EXCEPT A VASE". */
  readonly except?: readonly string[];
  readonly mention: Span;
}

/** Where something is not: `predicate` of one of the objects, by their ids. */
export interface AbsencePlace {
  readonly predicate: PredicateName;
  readonly objects: readonly string[];
}

/** An absence as the words of a text state it. */
export interface StatedAbsence {
  readonly category: string;
  readonly attributes?: Attributes;
  readonly predicate?: PredicateName | undefined;
  readonly objects?: Group | undefined;
  readonly range: Range;
}

/** The kind that words like "nobody" and "anything" deny; any other category is its own. */
export function deniedKind(category: string): string {
  if (/^(?:thing|anything|nothing|object|什么|东西)$/u.test(category)) return "thing";
  return /^(?:person|people|anyone|anybody|no-one|nobody|one|人)$/u.test(category)
    ? "person"
    : category;
}
