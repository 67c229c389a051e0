import type { Lexeme } from "../lex.ts";
import { VESSELS } from "../lexicon/measures.ts";
import { isNounPart } from "./name.ts";

/** 来 in 十来个, 多 in 二十多个. */
export function isVague(lexemes: readonly Lexeme[], at: number): boolean {
  return /^[来多余]$/u.test(lexemes[at]?.text ?? "") && lexemes[at + 1]?.entry.measure === true;
}

/** 小 in 一小撮 */
export function isSized(lexemes: readonly Lexeme[], at: number): boolean {
  return /^[大小整长]$/u.test(lexemes[at]?.text ?? "") && lexemes[at + 1]?.entry.measure === true;
}

/** 篮子 in 一篮子面包 */
function isVesselFull(lexemes: readonly Lexeme[], at: number): boolean {
  const { text = "" } = lexemes[at] ?? {};
  return /.子$/u.test(text) && VESSELS.has(text.slice(0, -1)) && isNounPart(lexemes, at + 1);
}

/** A measure word, unless it is the thing itself: 一杯咖啡, but 一只杯. */
export function measureAt(lexemes: readonly Lexeme[], at: number): string | undefined {
  const lexeme = lexemes[at];
  if (lexemes[at - 1]?.kind === "number" && isVesselFull(lexemes, at)) return lexeme!.text;
  if (lexeme?.entry.measure !== true || !isAsked(lexemes, at)) return undefined;
  const after = lexemes[at + 1];
  const followed =
    after !== undefined &&
    (isNounPart(lexemes, at + 1) ||
      after.entry.adjective !== undefined ||
      after.entry.role === "de");
  return followed || lexeme.entry.noun === undefined ? lexeme.text : undefined;
}

/** What a measure word stands behind. */
const BEFORE = /^(?:this|other|each|exist|posture|is)$/;

function isAsked(lexemes: readonly Lexeme[], at: number): boolean {
  const { kind, text, entry } = lexemes[at - 1] ?? { entry: {} };
  if (kind === "number" || BEFORE.test(entry.role ?? "")) return true;
  if (text === "多" || lexemes[at]!.text === "群") return true;
  return isVague(lexemes, at - 1) || isSized(lexemes, at - 1);
}
