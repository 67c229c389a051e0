import { requireKnownOptions } from "../known-options.ts";

/** The learning rate at each step, counted from 0: a pure function, so that a resumed run needs no memory. */
export type Schedule = (step: number) => number;

/**
 * Refuse settings that are unknown or no numbers: a rate that is NaN spoils every parameter at once.
 *
 * @param settings  as the user gave them
 * @param known     every name that is read
 * @param numbers   what must be 0 or more, defaults filled in
 * @throws Error    when a name is unknown or a number negative or not finite
 */
export function requireScheduleSettings(
  where: string,
  settings: object,
  known: readonly string[],
  numbers: Readonly<Record<string, number>>,
): void {
  requireKnownOptions(where, settings, known);
  for (const [name, value] of Object.entries(numbers)) {
    if (Number.isFinite(value) && value >= 0) continue;
    throw new Error(`${where}: expected ${name} as a number of 0 or more, got ${value}`);
  }
}
