/**
 * Refuse options that nothing reads: a misspelt one would be dropped without a word.
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
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new Error(`${where}: expected options among ${known.join(", ")}, got "${unknown}"`);
}
