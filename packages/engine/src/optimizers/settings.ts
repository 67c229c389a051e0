import { requireKnownOptions } from "../known-options.ts";
import type { SharedOptions } from "./optimizer.ts";

/** Where the number of a setting may lie; each includes its lower end. */
const RANGES = {
  "in [0, 1)": (value: number) => value >= 0 && value < 1,
  "of 0 or more": (value: number) => value >= 0 && value < Infinity,
} as const;

/**
 * Fill in an optimizer's settings, and refuse unknown ones and numbers out of range.
 *
 * @param where     the optimizer
 * @param options   as the user gave them; `groups` is let through
 * @param defaults  every setting there is
 * @param ranges    for each number where it may lie
 * @throws Error    when an option is unknown or a number out of its range
 */
export function optimizerSettings<S extends object>(
  where: string,
  options: Partial<S> & SharedOptions,
  defaults: S,
  ranges: { readonly [K in keyof S as S[K] extends number ? K : never]: keyof typeof RANGES },
): S & SharedOptions {
  if (["learningRate", "lr"].some((name) => Object.hasOwn(options ?? {}, name))) {
    throw new Error(
      `${where}: expected no learning rate among the options, got one. It is fed to each run as "learningRate".`,
    );
  }
  requireKnownOptions(where, options, [...Object.keys(defaults), "groups"]);
  const settings = { ...defaults, ...options };
  for (const [name, range] of Object.entries(ranges) as [keyof S, keyof typeof RANGES][]) {
    if (RANGES[range](settings[name] as number)) continue;
    throw new Error(`${where}: expected ${String(name)} ${range}, got ${settings[name]}`);
  }
  return settings;
}
