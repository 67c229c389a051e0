import type { PredicateName } from "../predicate-names.ts";
import { relationAt } from "../words/english/places/relation-phrases.ts";
import { tokenise } from "../words/english/tokenise.ts";

const DENIALS: ReadonlySet<string> = new Set(["not", "no", "off", "never"]);

/**
 * Find the predicate that a short English phrase between two things stands for.
 *
 * The longest phrase of the table in it counts, of equally long ones the last: "sitting on top of" is
 * `on`, "parked next to" `next to`. What says nothing of places ("wearing", "has") or denies ("not on")
 * has none.
 *
 * @example
 * predicateOfPhrase("parked next to") // "next to"
 */
export function predicateOfPhrase(phrase: string): PredicateName | undefined {
  const tokens = tokenise(phrase.toLowerCase());
  let best: { readonly predicate: PredicateName; readonly length: number } | undefined;
  for (const at of tokens.keys()) {
    const match = relationAt(tokens, at);
    if (match?.value.object !== "follows" || match.length < (best?.length ?? 0)) continue;
    if (DENIALS.has(tokens[at - 1]?.word ?? "")) return undefined;
    best = { predicate: match.value.predicate, length: match.length };
  }
  return best?.predicate;
}
