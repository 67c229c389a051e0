import type { Term } from "./terms.ts";

/** What a caption has spoken of so far, and in which order things that look alike came up. */
export class Mentions {
  readonly #keys = new Set<string>();
  /** The keys of numbered terms, by their looks, in the order in which they came up. */
  readonly #alike = new Map<string, string[]>();

  has(term: Term): boolean {
    return this.#keys.has(term.key);
  }

  /** Take a term up. */
  add(term: Term): void {
    if (this.has(term)) return;
    this.#keys.add(term.key);
    const before = this.#alike.get(term.looks);
    if (before) before.push(term.key);
    else this.#alike.set(term.looks, [term.key]);
  }

  /** Its place among those that look alike, as they came up: 1 for the first; of one that has not, the next. */
  placeOf(term: Term): number {
    const before = this.#alike.get(term.looks) ?? [];
    const at = before.indexOf(term.key);
    return (at === -1 ? before.length : at) + 1;
  }

  /** How many that look like it have come up. */
  countOf(term: Term): number {
    return this.#alike.get(term.looks)?.length ?? 0;
  }
}
