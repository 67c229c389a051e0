import type { Span } from "../scene.ts";
import { type Range, spanOf } from "./span.ts";

/**
 * Keeps account of the tokens of a text that were understood; the rest is reported.
 * Everything counts as not understood until somebody says otherwise, so that nothing gets lost.
 */
export class Account {
  readonly #tokens: readonly Range[];
  readonly #understood: boolean[];

  constructor(tokens: readonly Range[]) {
    this.#tokens = tokens;
    this.#understood = tokens.map(() => false);
  }

  /** Note that the tokens `[from, to)` were understood. */
  understand(from: number, to = from + 1): void {
    this.#understood.fill(true, from, to);
  }

  /** Take that back for the tokens `[from, to)`. */
  report(from: number, to = from + 1): void {
    this.#understood.fill(false, from, to);
  }

  /** The stretches of the text that nobody understood, in its order; neighbours as one. */
  unparsed(text: string): readonly Span[] {
    const ranges: Range[] = [];
    let open: { start: number; end: number } | undefined;
    this.#tokens.forEach((token, index) => {
      if (this.#understood[index]) open = undefined;
      else if (open !== undefined) open.end = token.end;
      else ranges.push((open = { start: token.start, end: token.end }));
    });
    return ranges.map((range) => spanOf(text, range));
  }
}
