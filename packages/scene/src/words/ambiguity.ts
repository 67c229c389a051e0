import type { Relation, Span } from "../scene.ts";

/** A relation without the words that state it. */
export type Claim = Omit<Relation, "mention">;

/** Words that can be understood in two ways. */
export interface Ambiguity {
  readonly mention: Span;
  /** The likelier reading, which is in the scene. */
  readonly taken: readonly Claim[];
  /** The other one, which is not. */
  readonly other: readonly Claim[];
}
