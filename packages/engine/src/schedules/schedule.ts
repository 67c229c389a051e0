/** The learning rate at each step, counted from 0: a pure function, so that a resumed run needs no memory. */
export type Schedule = (step: number) => number;

/**
 * Refuse settings that are no numbers: a rate that is NaN spoils every parameter at once.
 *
 * @param numbers  what must be 0 or more, defaults filled in
 * @throws Error   when one is negative or not finite
 */
export function requireScheduleNumbers(
  where: string,
  numbers: Readonly<Record<string, number>>,
): void {
  for (const [name, value] of Object.entries(numbers)) {
    if (Number.isFinite(value) && value >= 0) continue;
    throw new Error(`${where}: expected ${name} as a number of 0 or more, got ${value}`);
  }
}
