import { type NounPhrase, UNCOUNTED_PLURAL } from "../../noun-phrase.ts";
import type { Lexeme } from "../lex.ts";
import { readNounPhrase } from "./noun-phrase.ts";
import type { Related } from "./related.ts";

/**
 * Read 满地的落叶, 一桌子菜, 满墙都是照片: several things, and the place that is full of them. In 桌上摆了一桌子菜
 * the place was named before; in 铺满了一地 it is all that stands there.
 *
 * @returns  undefined when none of them starts here
 */
export function readStrewn(lexemes: readonly Lexeme[], at: number) {
  const place = lexemes[at];
  if (place?.entry.strewn === undefined) return undefined;
  const from = afterLink(lexemes, at + 1);
  const read = readNounPhrase(lexemes, from);
  const host = hostOf(place);
  if (read === undefined || read.phrase.category === undefined)
    return isObject(lexemes, at) ? { member: host, next: at + 1 } : undefined;
  const countIfNew = Math.max(read.phrase.countIfNew, UNCOUNTED_PLURAL);
  const phrase: NounPhrase = { ...read.phrase, countIfNew, start: place.start };
  const isNamed = isObject(lexemes, at) && lexemes[at - 2]?.entry.place !== undefined;
  return { member: isNamed ? phrase : related(place, host, phrase, [at, from]), next: read.next };
}

function hostOf({ start, end, entry: { strewn } }: Lexeme): NounPhrase {
  const one = { attributes: {}, count: undefined, countIfNew: 1, start, end };
  return { ...one, reference: "bare", category: strewn!.category };
}
/** The things with what is said of them: they are on the ground. */
function related(
  { entry: { strewn } }: Lexeme,
  host: NounPhrase,
  phrase: NounPhrase,
  tokens: Related["tokens"],
): Related {
  const { start, end } = host;
  const objects = { members: [host], links: [], isUnknown: false, start, end, next: tokens[1] };
  const predication = { predicates: [[strewn!.predicate]], objects, next: tokens[1] };
  return { phrase, predication, tokens, start, end: phrase.end };
}

/** Whether a verb stands before: 摆了, 铺满了. */
function isObject(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[/^[了着满]$/u.test(lexemes[at - 1]?.text ?? "") ? at - 2 : at - 1]?.entry;
  return /^(?:exist|posture|deed)$/.test(before?.role ?? "") || before?.verb !== undefined;
}

/** Past 的, 都是, 摆着. */
function afterLink(lexemes: readonly Lexeme[], at: number): number {
  let next = at;
  while (/^(?:de|is|filler|exist)$/.test(lexemes[next]?.entry.role ?? "")) next += 1;
  return next;
}
