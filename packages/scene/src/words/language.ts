import { InputError } from "../errors.ts";

/** A language that the package reads and writes. */
export type Language = "en" | "zh";

/** The languages, in the order in which help texts list them. */
export const LANGUAGES: readonly Language[] = ["en", "zh"];

const HAN = /\p{Script=Han}/gu;
const ALPHABETIC_WORD = /(?:(?!\p{Script=Han})\p{L})+/gu;

const ENGLISH_FUNCTION_WORD = /(?<!\p{L})(?:a|an|the|is|are|of|on|in|to|and|there)(?!\p{L})/iu;
const CHINESE_FUNCTION_WORD = /[在的有是和个只把张边旁着]/u;

/**
 * Tell which language a text is written in: Chinese when it has at least as many Chinese characters
 * as words in letters, so that "A在B的左边" is Chinese and "a 飞碟 above a red cube" English.
 *
 * @throws InputError  when it is no string
 */
export function detectLanguage(text: string): Language {
  if (typeof text !== "string")
    throw new InputError(`detectLanguage: expected a text, got ${typeof text}. Give a string.`);
  const characters = text.match(HAN)?.length ?? 0;
  if (characters === 0) return "en";
  if (ENGLISH_FUNCTION_WORD.test(text) && !CHINESE_FUNCTION_WORD.test(text)) return "en";
  return characters >= (text.match(ALPHABETIC_WORD)?.length ?? 0) ? "zh" : "en";
}

/**
 * Tell which language several texts are written in, taken together: a scene's mentions.
 *
 * @param texts  what is undefined was not said
 * @returns      English where nothing was said
 */
export function languageOfTexts(texts: readonly (string | undefined)[]): Language {
  return detectLanguage(texts.filter((text) => text !== undefined).join(" "));
}
