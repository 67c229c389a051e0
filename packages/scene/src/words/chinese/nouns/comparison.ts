import type { PredicateName } from "../../../predicate-names.ts";
import type { Lexeme } from "../lex.ts";
import { apart, readReach } from "../places/reach.ts";
import { isNounPart } from "./name.ts";
import type { Nesting } from "./nesting.ts";
import type { Predication } from "./predication.ts";
import { readTerm } from "./term.ts";

/** What a quality says of a thing that has more of it than another, and of one that has less. */
const MORE: ReadonlyMap<string, readonly [more: PredicateName, less: PredicateName]> = new Map([
  ...bySize("大 巨大 庞大 大型", "larger than", "smaller than"),
  ...bySize("小 微小 小型", "smaller than", "larger than"),
  ...bySize("高 高大", "taller than", "shorter than"),
  ...bySize("矮 低 低矮", "shorter than", "taller than"),
]);

function bySize(words: string, more: PredicateName, less: PredicateName) {
  return words.split(" ").map((word) => [word, [more, less]] as const);
}

/** 大 of 一样大; 高 says nothing of the size. */
const SIZE_WORDS = /^(?:大小?|小|大的)$/u;

/** 比狗大, 没有冰箱高, 不如桌子大 */
export function readComparison(
  lexemes: readonly Lexeme[],
  at: number,
  nesting: Nesting,
): Predication | undefined {
  const lead = lexemes[at];
  const isLess = lead?.entry.role === "not" && lexemes[at + 1]?.entry.role !== "than";
  const isThan = lead?.entry.role === "than";
  if (!isThan && !isLess) return undefined;
  const objects = readTerm(lexemes, at + 1, nesting);
  if (objects === undefined) return undefined;
  const quality = pastDegree(lexemes, objects.next);
  const both = MORE.get(lexemes[quality]?.text ?? "");
  if (both === undefined) return undefined;
  const predicate = both[isLess ? 1 : 0];
  return { predicates: [[predicate]], objects, next: afterDegree(lexemes, quality + 1) };
}

/** 更, 还要, 那么 before the quality. */
function pastDegree(lexemes: readonly Lexeme[], at: number): number {
  let next = at;
  while (/^(?:filler|join)$/.test(lexemes[next]?.entry.role ?? "") || isSo(lexemes[next]))
    next += 1;
  return next;
}

function isSo(lexeme: Lexeme | undefined): boolean {
  return /^[那这要]么?$/u.test(lexeme?.text ?? "");
}

/** 得多, 一点, 多了, 两倍 behind it. */
function afterDegree(lexemes: readonly Lexeme[], at: number): number {
  let next = at;
  while (
    /^(?:得多|得|多|很多|一点|一点儿|一些|一倍|许多|不少|了|点|些)$/u.test(
      lexemes[next]?.text ?? "",
    )
  )
    next += 1;
  return next;
}

/** 与墙平行, 和球一样大, 与门相距两米: the words that 与 leads to stand behind the object. */
export function readShared(
  lexemes: readonly Lexeme[],
  at: number,
  nesting: Nesting,
): Predication | undefined {
  if (lexemes[at]?.entry.role !== "and") return undefined;
  const objects = readTerm(lexemes, at + 1, nesting);
  const said = objects && readRelationWord(lexemes, objects.next);
  return said && { ...said, objects };
}

/** Read 平行, 一样大, 相距两米: what two things can be to each other; undefined when nothing is said. */
export function readRelationWord(lexemes: readonly Lexeme[], at: number) {
  let from = at;
  while (
    /^(?:filler|join)$/.test(lexemes[from]?.entry.role ?? "") ||
    lexemes[from]?.text === "保持"
  )
    from += 1;
  const { role, verb } = lexemes[from]?.entry ?? {};
  if (role === "apart") {
    const reach = readReach(lexemes, from + 1);
    return reach && { ...apart(reach), next: reach.next };
  }
  if (role === "same") return readSame(lexemes, from);
  if (verb === undefined || startsThing(lexemes, from + 1)) return undefined;
  return { predicates: [verb] as const, next: afterParticle(lexemes, from + 1) };
}

/** Whether a thing stands here, of which the word before it speaks. */
function startsThing(lexemes: readonly Lexeme[], at: number): boolean {
  const { kind, entry } = lexemes[at] ?? {};
  const isPointing = /^(?:this|it|they|other|each)$/.test(entry?.role ?? "");
  return isPointing || kind === "number" || isNounPart(lexemes, at);
}

/** 一样大, 大小相同 */
function readSame(lexemes: readonly Lexeme[], at: number) {
  const quality = lexemes[at + 1]?.text === "的" ? at + 2 : at + 1;
  if (!SIZE_WORDS.test(lexemes[quality]?.text ?? "")) return undefined;
  return { predicates: [["same size as"]] as const, next: quality + 1 };
}

function afterParticle(lexemes: readonly Lexeme[], at: number): number {
  let next = at;
  while (/^[着了]$/u.test(lexemes[next]?.text ?? "")) next += 1;
  return next;
}
