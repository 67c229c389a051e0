/** The name of every predicate, in the order of the table. */
export const PREDICATE_NAMES = [
  "left of",
  "right of",
  "above",
  "below",
  "in front of",
  "behind",
  "on",
  "under",
  "inside",
  "next to",
  "between",
  "near",
  "far from",
] as const;

/** One of the relations that the package knows. */
export type PredicateName = (typeof PREDICATE_NAMES)[number];
