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
  const { onMap, gauge } = entry;
  const isDefined = {
    image: entry.frames.includes("image"),
    room: entry.frames.includes("room"),
  } as const;
  return {
    ...entry,
    frames: onMap ? [...entry.frames, "map"] : entry.frames,
    measure(subject, objects, frame, distance) {
      if (frame === "map") return onMap?.(subject, objects, distance) ?? UNDEFINED;
      if (!isDefined[frame]) return UNDEFINED;
      const gauged = gauge?.(subject, objects, frame, distance);
      return gauged ?? measure(subject, objects, frame, distance);
    },
  };
}
