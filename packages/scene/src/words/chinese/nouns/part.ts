import type { Attributes } from "../../../scene.ts";
import { withAttribute } from "../../attributes.ts";
import type { Range } from "../../span.ts";
import type { Lexeme } from "../lex.ts";
import { readOpening } from "./noun-phrase.ts";

/** 其中一只, 另一只, 第二个, 红色的那个, 其余的: some of the things last spoken of together. */
export interface Part extends Range {
  readonly part: "some" | "other" | "rest";
  /** How many; undefined where it means all of them. */
  readonly count: number | undefined;
  /** 2 in 第二个. */
  readonly ordinal?: number;
  /** Whether it is pointed at: 那张. */
  readonly isPointed?: true;
  readonly attributes: Attributes;
}

/** Read a phrase that names no kind of thing; undefined when none starts here. */
export function readPart(lexemes: readonly Lexeme[], at: number) {
  const from = lexemes[at]?.entry.role === "ofThem" ? at + 1 : at;
  const quality = readQualities(lexemes, from);
  const opening = readOpening(lexemes, quality.next);
  const isRest = lexemes[from]?.entry.role === "rest";
  const counted = opening.count !== undefined && opening.measure !== undefined;
  const after = counted || opening.ordinal !== undefined ? opening.next : quality.next;
  const isLinked = lexemes[quality.next - 1]?.entry.role === "de" && quality.next > from;
  if (!counted && opening.ordinal === undefined && !isRest && !isLinked) return undefined;
  const next = isRest ? afterRest(lexemes, from) : after;
  if (next === at) return undefined;
  const isOther = opening.reference === "other";
  const member: Part = {
    part: isRest ? "rest" : isOther ? "other" : "some",
    count: isRest ? undefined : (opening.count ?? 1),
    ...(opening.ordinal === undefined ? {} : { ordinal: opening.ordinal }),
    ...(opening.reference === "known" && opening.ordinal === undefined && { isPointed: true }),
    attributes: quality.attributes,
    start: lexemes[at]!.start,
    end: lexemes[next - 1]!.end,
  };
  return { member, next };
}

/** 其余的两个 */
function afterRest(lexemes: readonly Lexeme[], at: number): number {
  const linked = lexemes[at + 1]?.entry.role === "de" ? at + 2 : at + 1;
  const { count, measure, next } = readOpening(lexemes, linked);
  return count !== undefined && measure !== undefined ? next : linked;
}

/** Nothing is told by more qualities than this. */
const MAX_QUALITIES = 8;

/** 红色的, 大的 */
function readQualities(lexemes: readonly Lexeme[], at: number) {
  let attributes: Attributes = {};
  let next = at;
  while (next < at + MAX_QUALITIES && lexemes[next]?.entry.adjective !== undefined) {
    attributes = withAttribute(attributes, lexemes[next]!.entry.adjective!);
    next += 1;
  }
  const linked = next > at && lexemes[next]?.entry.role === "de";
  return linked ? { attributes, next: next + 1 } : { attributes: {}, next: at };
}
