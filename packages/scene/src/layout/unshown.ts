import { PREDICATES } from "../predicates/index.ts";
import type { Predicate } from "../predicates/predicate.ts";
import type { Frame, Relation } from "../scene.ts";
import { detectLanguage } from "../words/language.ts";

/**
 * Say in the user's words, and in their language, that a frame cannot show what is stated.
 *
 * @returns  one line; undefined where the frame shows such relations, or no words state it
 * @example
 * unshown(parseText("A cup is on a table.", { frame: "map" }).scene.relations[0], "map")
 * // 'expected relations that frame "map" can show, got "A cup is on a table" (on). Use ...'
 */
export function unshown({ predicate, mention }: Relation, frame: Frame): string | undefined {
  const known: Predicate | undefined = PREDICATES[predicate];
  if (!known || mention === undefined || known.frames.includes(frame)) return undefined;
  const { frames } = known;
  if (detectLanguage(mention.text) === "zh") {
    const others = frames.map((each) => `“${each}”`).join("或");
    return `“${mention.text}”（${predicate}）在“${frame}”中无法表示。请改用${others}，或去掉它。`;
  }
  const others = frames.map((each) => `"${each}"`).join(" or ");
  return `expected relations that frame "${frame}" can show, got "${mention.text}" (${predicate}). Use frame ${others}, or leave it out.`;
}
