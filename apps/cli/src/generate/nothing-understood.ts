import type { Absence, Language, Span } from "@syntopia/scene";

/** So many characters of each stretch of words are quoted. */
const MOST_QUOTED = 80;
/** So many stretches of words are quoted. */
const MOST_SPANS = 3;

/** Words of which no object came. */
export interface Objectless {
  readonly unparsed: readonly Span[];
  readonly absent: readonly Absence[];
  readonly language: Language;
}

/**
 * Say that nothing was understood of some words, or that they only say what is not there, in their
 * language, as what cannot hold is told.
 *
 * @param said  the words, of which at least one stretch was not understood or says what is not there
 * @example
 * nothingUnderstood({ unparsed: [{ text: "hello", start: 0, end: 5 }], absent: [], language: "en" })
 * // 'words: expected words that name at least one object, got "hello", of which nothing ...'
 */
export function nothingUnderstood({ unparsed, absent, language }: Objectless): string {
  if (unparsed.length === 0) return onlyAbsent(absent, language);
  const more = unparsed.length > MOST_SPANS;
  const words = unparsed.slice(0, MOST_SPANS).map(({ text }) => shortened(text));
  if (language === "zh") {
    const list = `${words.map((each) => `“${each}”`).join("、")}${more ? "等" : ""}`;
    return `words: 需要至少说出一个物体，但没有理解${list}。请说有什么，例如“红色立方体在蓝色球的左边”。`;
  }
  const list = `${words.map((each) => `"${each}"`).join(", ")}${more ? " and more" : ""}`;
  return (
    `words: expected words that name at least one object, got ${list}, of which nothing was understood. ` +
    'Say what is there, for example "a red cube to the left of a blue sphere".'
  );
}

/** "no chairs": all of it is understood, and nothing is there. */
function onlyAbsent(absent: readonly Absence[], language: Language): string {
  const words = shortened(absent[0]?.mention.text ?? "");
  if (language === "zh")
    return `words: 需要至少说出一个物体，但“${words}”只说了没有什么。请说有什么，例如“红色立方体在蓝色球的左边”。`;
  return (
    `words: expected words that name at least one object, got "${words}", which only says what is not there. ` +
    'Say what is there, for example "a red cube to the left of a blue sphere".'
  );
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > MOST_QUOTED ? `${letters.slice(0, MOST_QUOTED).join("")}…` : text;
}
