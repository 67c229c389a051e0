import type { Box } from "../../scene.ts";
import type { Space } from "../problem/space.ts";

/** Where a search stood. */
export interface Mark {
  readonly space: readonly number[];
  readonly decisions: number;
}

/** What is known and decided at one point of a search; goes forward by `take`, back by `rewind`. */
export class State {
  readonly space: Space;
  /** By choice: the alternative taken, or undefined while it is open. */
  readonly #taken: (number | undefined)[] = [];
  /** The choices taken, in order. */
  readonly #order: number[] = [];

  constructor(space: Space) {
    this.space = space;
  }

  /** The alternative that was taken of a choice; undefined while it is open. */
  taken(choice: number): number | undefined {
    return this.#taken[choice];
  }

  /** Note the alternative taken of a choice; what follows from it is the space's matter. */
  take(choice: number, alternative: number): void {
    this.#taken[choice] = alternative;
    this.#order.push(choice);
  }

  /** Remember the present, for `rewind`. */
  mark(): Mark {
    return { space: this.space.mark(), decisions: this.#order.length };
  }

  /** Go back to where `mark` was given. */
  rewind(mark: Mark): void {
    this.space.rewind(mark.space);
    while (this.#order.length > mark.decisions) this.#taken[this.#order.pop()!] = undefined;
  }
}

/** A layout that was made concrete, with the pairs of objects that overlap in it. */
export interface Draft {
  readonly boxes: readonly Box[];
  readonly pairs: readonly number[];
}
