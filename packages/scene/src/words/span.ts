import type { Span } from "../scene.ts";

/** A stretch of text: `[start, end)` in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Quote a stretch of a text.
 *
 * @param text   the whole text
 * @param range  `[start, end)` in UTF-16 units, inside the text
 * @returns      the span, whose `text` is `text.slice(start, end)`
 */
export function spanOf(text: string, { start, end }: Range): Span {
  return { start, end, text: text.slice(start, end) };
}

/**
 * The smallest stretch that holds all of the given ones.
 *
 * @param ranges  at least one
 */
export function hull(ranges: readonly Range[]): Range {
  return {
    start: ranges.reduce((low, range) => Math.min(low, range.start), Number.POSITIVE_INFINITY),
    end: ranges.reduce((high, range) => Math.max(high, range.end), 0),
  };
}
