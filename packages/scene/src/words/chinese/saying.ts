import type { Group, Qualifiers } from "../group.ts";
import type { Range } from "../span.ts";
import type { Alternatives } from "./lexicon/place-words.ts";

/** One thing said of some things, before it is decided which predicate it is. */
export interface Said extends Qualifiers {
  readonly subject: Group;
  readonly predicates: readonly Alternatives[];
  readonly objects: Group;
  /** Whether each subject has an object of its own. */
  readonly each?: boolean;
  /** Whether it is what one of both sides has. */
  readonly isShare?: boolean;
  /** Whose it is in another reading. */
  readonly otherSubject?: Group | undefined;
  /** What it is the place of in another reading. */
  readonly otherObjects?: Group | undefined;
  /** The verb that led to the place. */
  readonly manner?: string | undefined;
  readonly range: Range;
  /** The tokens `[from, to)` that count as understood when something came of it. */
  readonly tokens: readonly [from: number, to: number];
}
