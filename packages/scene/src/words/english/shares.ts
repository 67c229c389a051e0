import type { Group } from "../group.ts";

/** Several things that are dealt out in words: "one is black, another is white, the others are red". */
export class Shares {
  readonly #group: Group;
  #taken = 0;

  /** @param group  more than one thing */
  constructor(group: Group) {
    this.#group = group;
  }

  /** Whether some have been spoken of apart, and some have not. */
  get isOpen(): boolean {
    return this.#taken > 0 && this.#taken < this.#group.ids.length;
  }

  /** All of them. */
  get whole(): Group {
    return this.#group;
  }

  /** Whether these are the very things. */
  deals(group: Group): boolean {
    return this.#group.ids.join() === group.ids.join();
  }

  /** The next so many that were not spoken of yet; the first again where all were. */
  next(count: number): Group {
    const { ids, range } = this.#group;
    const from = this.#taken < ids.length ? this.#taken : 0;
    this.#taken = from + count;
    return { ids: ids.slice(from, from + count), range };
  }

  /** All that were not spoken of yet. */
  rest(): Group {
    return this.next(this.#group.ids.length - this.#taken);
  }
}
