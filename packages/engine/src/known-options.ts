import { describeValue } from "./describe-value.ts";

/**
 * Refuse options that nothing reads: a misspelt one would be dropped without a word, and so would a
 * value in the place of all of them.
 *
 * @param where    who takes the options, for the error
 * @param options  as the user gave them
 * @param known    every name that is read
 * @throws Error   when there is another, with the list of the known ones
 */
export function requireKnownOptions(
  where: string,
  options: object,
  known: readonly string[],
): void {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new Error(
      `${where}: expected options as an object, got ${describeValue(options)}. ` +
        `Write { ${known[0]}: ... }; there are ${known.join(", ")}.`,
    );
  }
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new Error(`${where}: expected options among ${known.join(", ")}, got "${unknown}"`);
}
