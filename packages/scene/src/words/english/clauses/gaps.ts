import { PREDICATES } from "../../../predicates/index.ts";
import type { Discourse } from "../discourse.ts";
import { readLength } from "../lexicon/measures.ts";

const GAP = /^(?:gap|clearance|space|spacing|distance|walkway|aisle|passage)$/;

/**
 * Read "in front of it WITH A 1 M GAP", "leaving 50 cm between them": how far from each other the things are
 * that were last related.
 *
 * @returns  the first token after it; undefined where no gap is named or nothing was related
 */
export function readGap(talk: Discourse, at: number): number | undefined {
  const { related } = talk;
  if (related === undefined || !/^(?:with|leaving)$/.test(talk.word(at))) return undefined;
  const gap = gapAt(talk, at + 1);
  if (gap === undefined) return undefined;
  const { metres, next } = gap;
  const range = talk.rangeOf(at, next, related.objects);
  const { ids } = related.subject;
  const sided = related.predicates.filter((predicate) => PREDICATES[predicate].takesDistance);
  for (const predicate of sided)
    talk.builder.relate(ids, predicate, [related.objects], range, { distance: metres });
  const exactly = { distance: metres, exact: true } as const;
  if (sided.length === 0)
    talk.builder.relate(ids, "within distance of", [related.objects], range, exactly);
  talk.joined = false;
  return talk.understood(at, next);
}

/** "a 1 m gap", "a gap of 1 m", "about 50 cm between them". */
function gapAt(talk: Discourse, at: number) {
  const article = /^(?:an?|about|some)$/.test(talk.word(at)) ? at + 1 : at;
  const named = GAP.test(talk.word(article)) && talk.word(article + 1) === "of";
  const length = readLength(talk.tokens, named ? article + 2 : article);
  if (length === undefined) return undefined;
  const noun = !named && GAP.test(talk.word(length.next)) ? length.next + 1 : length.next;
  const between = afterBetween(talk, noun);
  return named || noun > length.next || between > noun
    ? { metres: length.metres, next: between }
    : undefined;
}

/** Past "between them", "in between". */
function afterBetween(talk: Discourse, at: number): number {
  const words = `${talk.word(at)} ${talk.word(at + 1)}`;
  return /^(?:between them|in between|between both)$/.test(words) ? at + 2 : at;
}
