import type { Attributes } from "../../../scene.ts";
import { withAttribute } from "../../attributes.ts";
import type { NounPhrase } from "../../noun-phrase.ts";
import type { Lexeme } from "../lex.ts";
import { readNounPhrase, readOpening } from "./noun-phrase.ts";

/** No more lexemes than this stand between a measure word and its noun. */
const MAX_BETWEEN = 6;

/**
 * Read 一辆红色双层巴士 past words that no other reader knows how to take: behind a number and a
 * measure word a noun must come. The qualities on the way count; the other words are reported.
 */
export function readCountedPhrase(lexemes: readonly Lexeme[], at: number) {
  const opening = readOpening(lexemes, at);
  if (opening.counted === undefined || opening.measure === undefined) return undefined;
  let attributes: Attributes = {};
  for (let next = opening.next; next < opening.next + MAX_BETWEEN; next++) {
    if (!mayStandBetween(lexemes[next])) return undefined;
    const read = next > opening.next ? readNounPhrase(lexemes, next) : undefined;
    if (read !== undefined && !read.isUnknown && read.phrase.reference === "bare") {
      const { reference, count, countIfNew, counted } = opening;
      const { start } = lexemes[at]!;
      const all = { ...attributes, ...read.phrase.attributes };
      const counting = { reference, count, countIfNew, counted };
      const member: NounPhrase = { ...read.phrase, ...counting, attributes: all, start };
      return { member, next: read.next };
    }
    const quality = lexemes[next]!.entry.adjective;
    if (quality !== undefined) attributes = withAttribute(attributes, quality);
  }
  return undefined;
}

/** What may stand before a noun without saying where it is. */
function mayStandBetween(lexeme: Lexeme | undefined): boolean {
  if (lexeme === undefined) return false;
  const { kind, entry } = lexeme;
  if (kind === "unknown" || kind === "letters" || kind === "number") return true;
  if (kind !== "known" || entry.place !== undefined || entry.verb !== undefined) return false;
  const { role } = entry;
  return role === undefined || /^(?:de|filler|style|deed|join|posture)$/.test(role);
}
