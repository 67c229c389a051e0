import type { Range } from "../span.ts";
import type { Lexeme } from "./lex.ts";

/** 它, 它们, 前者 or 后者 instead of a noun phrase. */
export interface Pronoun extends Range {
  readonly pronoun: "it" | "they" | "former" | "latter";
}

/** Read a pronoun; undefined when none stands here. */
export function readPronoun(lexemes: readonly Lexeme[], at: number): Pronoun | undefined {
  const lexeme = lexemes[at];
  const role = lexeme?.entry.role;
  const isPronoun = role === "it" || role === "they" || role === "former" || role === "latter";
  return isPronoun ? { pronoun: role, start: lexeme!.start, end: lexeme!.end } : undefined;
}
