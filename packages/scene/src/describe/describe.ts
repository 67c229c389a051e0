import { InputError } from "../errors.ts";
import type { Scene } from "../scene.ts";
import { LANGUAGES, type Language } from "../words/language.ts";
import { sayChinese } from "./chinese.ts";
import { chooseClaims } from "./claims.ts";
import { sayEnglish } from "./english.ts";
import { outline } from "./statements.ts";

/** How a scene is to be described. */
export interface DescribeOptions {
  /** The language of the caption; `DESCRIBE_DEFAULTS` has "en". */
  readonly language?: Language;
}

/** What `describe` does when nothing else is asked for. */
export const DESCRIBE_DEFAULTS = { language: "en" } as const satisfies DescribeOptions;

/**
 * Write a caption of which every claim is true.
 *
 * Every object is named. Of the relations only those are claimed that hold when they are measured:
 * the stated ones, or where none is stated the most telling ones. `parseText` reads the caption back
 * into the same objects and relations.
 *
 * @param scene    with boxes; a relation of an object without a box is not claimed
 * @param options  `language`: "en" or "zh", default "en"
 * @returns        sentences; empty when the scene has no objects
 * @throws InputError  when an option is unknown
 * @example
 * describe(scene) // "A red cube is to the left of a blue sphere."
 */
export function describe(scene: Scene, options: DescribeOptions = {}): string {
  const { language } = checkedOptions(options);
  const said = outline(scene, chooseClaims(scene));
  return language === "zh" ? sayChinese(said) : sayEnglish(said);
}

function checkedOptions(options: DescribeOptions): Required<DescribeOptions> {
  const unknown = Object.keys(options).find((name) => name !== "language");
  if (unknown !== undefined) {
    throw new InputError(
      `describe: expected options among language, got "${unknown}". Leave it out.`,
    );
  }
  const language = options.language ?? DESCRIBE_DEFAULTS.language;
  if (!LANGUAGES.includes(language)) {
    throw new InputError(
      `describe: expected a language among ${LANGUAGES.join(", ")}, got "${language}". Choose one of these.`,
    );
  }
  return { language };
}
