import type { Qualifiers } from "../../group.ts";
import type { Lexeme } from "../lex.ts";
import { isLeast, isMost, type Length, readLength } from "../lexicon/length.ts";

/** How far from a thing another is: 两米, 至少两米, 三米以内. */
export interface Reach extends Omit<Length, "next"> {
  /** No nearer, or no farther, than that. */
  readonly limit?: "most" | "least";
  /** Whether 处, 以内, 远 stands behind the length, so that it can be nothing but a distance. */
  readonly isPlace: boolean;
  readonly next: number;
}

/** Read 两米, 大约两米处, 三米以内, 至少半米, 十米开外; undefined when no length stands here. */
export function readReach(lexemes: readonly Lexeme[], at: number): Reach | undefined {
  const length = readLength(lexemes, at);
  if (length === undefined) return undefined;
  const next = afterSpot(lexemes, length.next);
  const behind = lexemes.slice(length.next, next).map(({ text }) => text);
  const limit = limitBehind(behind) ?? limitBefore(lexemes, at);
  return { metres: length.metres, ...(limit && { limit }), isPlace: behind.length > 0, next };
}

/** What a length by itself says: so far from the thing, and not much nearer either. */
export function apart({ metres: distance, limit }: Omit<Reach, "isPlace" | "next">) {
  const predicates = [["within distance of"]] as const;
  if (limit === undefined) return { predicates, distance, exact: true } as const;
  return { predicates, distance, ...(limit === "least" && { negated: true as const }) } as const;
}

/** What a length says behind a side: 左边两米处. */
export function asFar({ metres: distance, limit }: Reach): Pick<Qualifiers, "distance" | "limit"> {
  return { distance, ...(limit && { limit }) };
}

/** Of what was read, that which says how far, and whether it is denied. */
export function qualifiersOf({ distance, exact, limit, negated }: Qualifiers): Qualifiers {
  return {
    ...(distance === undefined ? {} : { distance }),
    ...(exact && { exact }),
    ...(limit && { limit }),
    ...(negated && { negated }),
  };
}

function limitBehind(words: readonly string[]): Reach["limit"] {
  if (words.some((word) => isLeast(word))) return "least";
  return words.some((word) => isMost(word)) ? "most" : undefined;
}

/** 至少, 不到 among the words before a number: 至少大约. */
function limitBefore(lexemes: readonly Lexeme[], at: number): Reach["limit"] {
  const isLead = (lexeme?: Lexeme) => /^(?:about|exist|is)$/.test(lexeme?.entry.role ?? "");
  let from = at;
  while (isLead(lexemes[from])) from += 1;
  for (let lead = from - 1; isLead(lexemes[lead]); lead--) {
    const { text } = lexemes[lead]!;
    if (isLeast(text)) return "least";
    if (isMost(text)) return "most";
  }
  return undefined;
}

/** Past 处, 的地方, 以内, 以外, 远. */
export function afterSpot(lexemes: readonly Lexeme[], at: number): number {
  let next = at;
  while (isSpot(lexemes, next)) next += 1;
  return next;
}

/** 远 and 以外 are that only behind a length. */
function isSpot(lexemes: readonly Lexeme[], at: number): boolean {
  const { text = "", entry } = lexemes[at] ?? {};
  const isOfLength = entry?.role === "far" || /^(?:以外|之外|以上|外)$/u.test(text);
  if (isOfLength) return isLengthEnd(lexemes, at);
  return entry?.role === "spot" || entry?.role === "within";
}

function isLengthEnd(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  const isUnit = before?.entry.unit === true || before?.kind === "letters";
  return isUnit || /^[半远多]$/u.test(before?.text ?? "");
}
