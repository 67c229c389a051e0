import type { Span } from "../scene.ts";

/** The words that say one quality of an object. */
export interface AttributeMention {
  readonly object: string;
  readonly attribute: string;
  readonly value: string;
  readonly mention: Span;
}

/** The words that say how many objects there are. */
export interface CountMention {
  readonly objects: readonly string[];
  readonly mention: Span;
}
