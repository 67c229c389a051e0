/** What the process says when it ends. */
export const EXIT = {
  /** All was done. */
  done: 0,
  /** The input was bad: one line on stderr says what to change. */
  badInput: 1,
  /** What the words ask for cannot be: one line quotes the phrases that exclude one another. */
  impossible: 2,
  /** A mistake in Syntopia itself: the stack is on stderr (sysexits' EX_SOFTWARE). */
  bug: 70,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
