import type { Language, Span } from "@syntopia/scene";

/** So many characters of each stretch of words are quoted. */
const MOST_QUOTED = 80;
/** So many stretches of words are quoted. */
const MOST_SPANS = 3;

/**
 * Say that nothing was understood of some words, in their language, as what cannot hold is told.
 *
 * @param unparsed  the words that were not understood, at least one stretch of them
 * @example
 * nothingUnderstood([{ text: "hello", start: 0, end: 5 }], "en")
 * // 'generate: expected words that name at least one object, got "hello", of which nothing ...'
 */
export function nothingUnderstood(unparsed: readonly Span[], language: Language): string {
  const more = unparsed.length > MOST_SPANS;
  const words = unparsed.slice(0, MOST_SPANS).map(({ text }) => shortened(text));
  if (language === "zh") {
    const list = `${words.map((each) => `“${each}”`).join("、")}${more ? "等" : ""}`;
    return `generate: 需要至少说出一个物体，但没有理解${list}。请说有什么，例如“红色立方体在蓝色球的左边”。`;
  }
  const list = `${words.map((each) => `"${each}"`).join(", ")}${more ? " and more" : ""}`;
  return (
    `generate: expected words that name at least one object, got ${list}, of which nothing was understood. ` +
    'Say what is there, for example "a red cube to the left of a blue sphere".'
  );
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > MOST_QUOTED ? `${letters.slice(0, MOST_QUOTED).join("")}…` : text;
}
