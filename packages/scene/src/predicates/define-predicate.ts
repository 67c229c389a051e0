import { compiledMeasure } from "./_compiled.ts";
import type { Predicate, PredicateEntry } from "./predicate.ts";

/** The margin of a relation in a frame in which it means nothing: it never holds there. */
const UNDEFINED = Number.NEGATIVE_INFINITY;

/**
 * Complete an entry of the table with the measurement that follows from its constraints.
 *
 * `margin = max over alternatives of min over constraints of (high - low - gap)`, so that a
 * relation measures positive exactly when the solver's constraints hold; or the entry's own `gauge`.
 */
export function definePredicate(entry: PredicateEntry): Predicate {
  const measure = compiledMeasure(entry);
  return {
    ...entry,
    frames: entry.onMap ? [...entry.frames, "map"] : entry.frames,
    measure(subject, objects, frame, distance) {
      if (frame === "map") return entry.onMap?.(subject, objects, distance) ?? UNDEFINED;
      if (!entry.frames.includes(frame)) return UNDEFINED;
      const gauged = entry.gauge?.(subject, objects, frame, distance);
      if (gauged !== undefined) return gauged;
      return measure(subject, objects, frame, distance);
    },
  };
}
