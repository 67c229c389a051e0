import type { PredicateName } from "../../../predicate-names.ts";
import type { Discourse } from "../discourse.ts";
import { numberOf } from "../lexicon/numbers.ts";
import { readGroup } from "../nouns/noun-group.ts";
import { relationAt } from "../places/relation-phrases.ts";

/** What a thing that is several times as large as another is for certain; of half as large the other way around. */
const TIMES: readonly (readonly [RegExp, PredicateName, PredicateName])[] = [
  [/^(?:large|big|size|huge)$/, "larger than", "smaller than"],
  [/^(?:tall|high|height)$/, "taller than", "shorter than"],
  [/^(?:small|tiny|little)$/, "smaller than", "larger than"],
  [/^(?:short|low)$/, "shorter than", "taller than"],
];

/** "as large as", "the size of": the quality, and where the frame ends. */
interface Frame {
  readonly quality: string;
  readonly next: number;
}

/**
 * Read how a thing is likened to another: "TWICE AS LARGE AS the ball" is larger than the ball, and the factor
 * is reported. What is likened in a way that no predicate says is reported with what it is likened to, for
 * "as black as coal" puts no coal into the scene.
 *
 * @returns  the first token after it; undefined where nothing is likened
 */
export function readLikening(talk: Discourse, at: number): number | undefined {
  if (!isLikeningAt(talk, at)) return undefined;
  const from = afterFactor(talk, at);
  const frame = likeAt(talk, from)!;
  const read = readGroup(talk.tokens, frame.next, "place");
  const predicate = from === at ? undefined : timesOf(talk.word(at), frame.quality);
  const subject = predicate && talk.subject();
  if (read === undefined) return frame.next;
  if (predicate === undefined || subject === undefined) return read.next;
  const objects = talk.resolve(read, subject.ids);
  const range = talk.rangeOf(at, read.next, subject);
  talk.relate({ subject, predicates: [predicate], objects, range, tokens: [from, frame.next] });
  talk.setObject(objects);
  return read.next;
}

/** Whether a thing is likened to another here: "twice as large as", "as tall as", which are no qualities. */
export function isLikeningAt(talk: Discourse, at: number): boolean {
  const from = afterFactor(talk, at);
  return (
    likeAt(talk, from) !== undefined && (from > at || relationAt(talk.tokens, at) === undefined)
  );
}

function timesOf(factor: string, quality: string): PredicateName | undefined {
  const [, more, less] = TIMES.find(([words]) => words.test(quality)) ?? [];
  return factor === "half" ? less : more;
}

/** "twice", "half", "three times" */
function afterFactor(talk: Discourse, at: number): number {
  if (/^(?:twice|half|double)$/.test(talk.word(at))) return at + 1;
  const times = numberOf(talk.word(at)) !== undefined && talk.word(at + 1) === "times";
  return times ? at + 2 : at;
}

/** "as tall as", "as close as possible"; behind a factor "the size of", "the height of" too. */
function likeAt(talk: Discourse, at: number): Frame | undefined {
  const [first, quality, last] = [0, 1, 2].map((ahead) => talk.word(at + ahead));
  if (first === "as" && last === "as") {
    const next = talk.word(at + 3) === "possible" ? at + 4 : at + 3;
    return { quality: quality!, next };
  }
  const sized = first === "the" && /^(?:size|height)$/.test(quality!) && last === "of";
  return sized ? { quality: quality!, next: at + 3 } : undefined;
}
