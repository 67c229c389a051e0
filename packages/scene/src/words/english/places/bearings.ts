/** The eight directions by every spelling: "northwest", "north-western". */
const BEARINGS: ReadonlyMap<string, string> = new Map(
  ["north", "south", "east", "west"].flatMap((main) => {
    const spellings = [main, `${main}ern`].map((word) => [word, main] as const);
    const sides = main === "north" || main === "south" ? ["east", "west"] : [];
    const between = sides.flatMap((side) =>
      [`${main}-${side}`, `${main}${side}`].flatMap((word) => [
        [word, `${main}-${side}`] as const,
        [`${word}ern`, `${main}-${side}`] as const,
      ]),
    );
    return [...spellings, ...between];
  }),
);

/**
 * Give the main bearing that a word names.
 *
 * @example
 * bearingOf("northwestern") // "north-west"
 */
export function bearingOf(word: string): string | undefined {
  return BEARINGS.get(word);
}
