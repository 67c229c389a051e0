import { describeValue } from "./describe-value.ts";

/** Refuse what cannot be called. Throws Error. */
export function requireFunction(where: string, what: string, value: unknown): void {
  if (typeof value === "function") return;
  throw new Error(`${where}: expected ${what} as a function, got ${describeValue(value)}`);
}
