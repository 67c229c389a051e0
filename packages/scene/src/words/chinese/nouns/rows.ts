import type { Discourse } from "../discourse.ts";
import type { Lexeme } from "../lex.ts";
import { numberOf } from "../lexicon/numbers.ts";

/** Rows as they are counted. */
const ROW = /^[排行列]$/u;

/** How far behind 三排课桌 the words 每排四张 are looked for, in lexemes. */
const REACH = 6;

/** Read 每排四张, 每行有五个: how many each row has; undefined where it is not said. */
function rowAt(lexemes: readonly Lexeme[], at: number) {
  const isEach = lexemes[at]?.text === "每" && ROW.test(lexemes[at + 1]?.text ?? "");
  if (!isEach) return undefined;
  const isVerb = lexemes[at + 2]?.kind !== "number";
  const from = isVerb ? at + 3 : at + 2;
  const isCounted = lexemes[from]?.kind === "number" && lexemes[from + 1]?.entry.measure === true;
  return isCounted ? { count: numberOf(lexemes[from]!.text), next: from + 2 } : undefined;
}

/**
 * Tell how many things each of several rows has, where it is said right behind.
 *
 * @param at       the first lexeme behind 三排
 * @param measure  what was counted: 排
 * @returns        4 for 三排课桌，每排四张; undefined where it is not said
 */
export function perRow(
  lexemes: readonly Lexeme[],
  at: number,
  measure: string | undefined,
): number | undefined {
  if (measure === undefined || !ROW.test(measure)) return undefined;
  for (let next = at; next < at + REACH; next++) {
    const row = rowAt(lexemes, next);
    if (row !== undefined) return row.count;
  }
  return undefined;
}

/** Read 每排四张, which counted the things before it. */
export function readRow(talk: Discourse, at: number): number | undefined {
  const row = rowAt(talk.lexemes, at);
  return row && talk.started ? talk.understood(at, row.next) : undefined;
}
