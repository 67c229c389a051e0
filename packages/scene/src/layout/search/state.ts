import type { Box } from "../../scene.ts";
import type { Choice } from "../problem/choice.ts";
import type { Space, SpaceMark } from "../problem/space.ts";
import type { Link } from "../problem/unknowns.ts";

/** Where a search stood. */
export interface Mark {
  readonly space: SpaceMark;
  readonly taken: number;
}

/**
 * How an alternative came to be taken: it was tried; no other was left; or it held already, so that taking
 * it added nothing.
 */
export type Manner = "tried" | "forced" | "entailed";

/** A choice that was made. */
export interface Taking {
  readonly choice: number;
  readonly alternative: number;
  readonly manner: Manner;
  /** Where the search stood before. */
  readonly before: Mark;
}

/** What is known and decided at one point of a search; goes forward by `take`, back by `rewind`. */
export class State {
  readonly space: Space;
  /** By choice; nothing while it is open. */
  readonly #taken: (Taking | undefined)[] = [];
  /** The choices taken, in order. */
  readonly #order: number[] = [];

  constructor(space: Space) {
    this.space = space;
  }

  /** The alternative that was taken of a choice; undefined while it is open. */
  taken(choice: number): number | undefined {
    return this.#taken[choice]?.alternative;
  }

  /** How a choice was made; undefined while it is open. */
  taking(choice: number): Taking | undefined {
    return this.#taken[choice];
  }

  /** The choices that are tried, not forced, in order; or those that were at a mark. */
  tried(since?: Mark): readonly number[] {
    return this.#order
      .slice(0, since?.taken)
      .filter((choice) => this.#taken[choice]!.manner === "tried");
  }

  /**
   * Take an alternative of a choice, with all that it says.
   *
   * @param rank  of the choice, among all
   * @returns     the link that is inconsistent with what is known, if there is one: the state is then spoilt
   */
  take(rank: number, choice: Choice, alternative: number, manner: Manner): Link | undefined {
    this.#taken[rank] = { choice: rank, alternative, manner, before: this.mark() };
    this.#order.push(rank);
    if (manner === "entailed") return undefined;
    return this.space.firstAgainst(choice.alternatives[alternative]!, rank);
  }

  /** Remember the present, for `rewind`. */
  mark(): Mark {
    return { space: this.space.mark(), taken: this.#order.length };
  }

  /** Go back to where `mark` was given. */
  rewind(mark: Mark): void {
    this.space.rewind(mark.space);
    while (this.#order.length > mark.taken) this.#taken[this.#order.pop()!] = undefined;
  }
}

/** A layout that was made concrete, with the pairs of objects that overlap in it. */
export interface Draft {
  readonly boxes: readonly Box[];
  readonly pairs: readonly number[];
}
