import type { Link } from "./links.ts";

/** A chain of relations, and how each of them is to be read in it. */
export type Argument = readonly Pick<Link, "relation" | "order" | "low" | "high">[];
