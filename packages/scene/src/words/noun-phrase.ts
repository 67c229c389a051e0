import type { PredicateName } from "../predicate-names.ts";
import type { Attributes } from "../scene.ts";
import type { Attribute } from "./attributes.ts";
import type { Range } from "./span.ts";

/**
 * What a noun phrase points to.
 *
 * `new`: things not spoken of before ("a cube", "another cube", "three cubes", 一个立方体).
 * `known`: things spoken of before, else new ones ("the cube", 那个立方体).
 * `bare`: a name; the same name means the same thing ("red cube", 红色立方体).
 * `other`: a known one, but not the one last spoken of ("the other cube", 另一个立方体).
 */
export type Reference = "new" | "known" | "bare" | "other";

/** The place of one of several in a row or stack: "the top box", "the last one". */
export type Rank = "top" | "bottom" | "middle" | "first" | "last";

/** A quality and the words that say so. */
export interface SaidAttribute extends Attribute, Range {}

/** A noun phrase in either language, before it is decided which objects it means. */
export interface NounPhrase extends Range {
  readonly reference: Reference;
  /** Canonical English, or as written; undefined in "the red one". */
  readonly category: string | undefined;
  /** The Chinese noun itself: 花店, which is no 书店, though both may be of one category. */
  readonly noun?: string;
  readonly attributes: Attributes;
  /** The attributes one by one, with their words. */
  readonly said?: readonly SaidAttribute[];
  /** The words that say how many. */
  readonly counted?: Range;
  /** How many things; undefined where it means all that are known ("the cubes"). */
  readonly count: number | undefined;
  /** How many things it brings up when none is known. */
  readonly countIfNew: number;
  /** 2 in "the second cube". */
  readonly ordinal?: number;
  /** Which of several by its place: "left of" in "the left cup". */
  readonly side?: PredicateName;
  /** Which of several by its place in a row or stack: "the top box". */
  readonly rank?: Rank;
  /** How several things are placed: "a row of trees". */
  readonly arranged?: PredicateName;
}

/** How many things an uncounted plural stands for: the fewest that are several. */
export const UNCOUNTED_PLURAL = 2;

/** How many things "several", "a few", "a group of", 几, 一群 stand for. */
export const VAGUE_COUNT = 3;

/** How many things "many", "a lot of", 许多, 很多 stand for. */
export const VAGUE_MANY = 5;
