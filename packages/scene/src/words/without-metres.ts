import type { Relation, Scene, Span } from "../scene.ts";
import { lex } from "./chinese/lex.ts";
import { readLength as readChineseLength } from "./chinese/lexicon/length.ts";
import { readLength } from "./english/lexicon/measures.ts";
import { tokenise } from "./english/tokenise.ts";
import type { Language } from "./language.ts";
import type { Range } from "./span.ts";

/** A scene without stated distances, and the words that stated them. */
export interface Unmeasured {
  readonly scene: Scene;
  readonly lost: readonly Span[];
}

/**
 * Take the distances out of a scene in the frame `image`, which has no metres: "two metres to the left
 * of" is left of, "within two metres of" is near. The words are given back, so that they are reported.
 */
export function withoutMetres(scene: Scene, language: Language): Unmeasured {
  if (scene.frame !== "image") return { scene, lost: [] };
  const measured = scene.relations.filter(({ distance }) => distance !== undefined);
  const words = measured.map((relation) => wordsOfDistance(relation, language));
  const lost = new Map(words.map((span) => [span.start, span]));
  return {
    scene: { ...scene, relations: scene.relations.filter(isNoLimit).map(unmeasured) },
    lost: [...lost.values()],
  };
}

/** Not the other half of "two metres from", which would deny that the things are near. */
function isNoLimit(relation: Relation, _: number, relations: readonly Relation[]): boolean {
  const { subject, predicate, object, distance, negated } = relation;
  if (!negated || predicate !== "within distance of" || distance === undefined) return true;
  return !relations.some(
    (each) =>
      each.predicate === predicate &&
      !each.negated &&
      each.subject === subject &&
      String(each.object) === String(object),
  );
}

/** The first length in what states a relation; all of it, where none is found. */
function wordsOfDistance({ mention }: Relation, language: Language): Span {
  const { start: from, text } = mention!;
  const length = language === "zh" ? chineseLength(text) : englishLength(text);
  if (!length) return mention!;
  const { start, end } = length;
  return { start: from + start, end: from + end, text: text.slice(start, end) };
}

function englishLength(text: string): Range | undefined {
  return firstLength(tokenise(text), readLength);
}

function chineseLength(text: string): Range | undefined {
  return firstLength(lex(text), readChineseLength);
}

function firstLength<Word extends Range>(
  words: readonly Word[],
  read: (words: readonly Word[], at: number) => { readonly next: number } | undefined,
): Range | undefined {
  for (const [at, { start }] of words.entries()) {
    const length = read(words, at);
    if (length) return { start, end: words[length.next - 1]!.end };
  }
  return undefined;
}

function unmeasured({ distance, ...relation }: Relation): Relation {
  if (relation.predicate !== "within distance of") return relation;
  return { ...relation, predicate: "near" };
}
