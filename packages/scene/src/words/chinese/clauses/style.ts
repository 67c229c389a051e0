import type { Discourse } from "../discourse.ts";

/** No words of style are longer than this many lexemes. */
const MAX_STYLE = 8;

/** Words that hold what is there together; where one stands, the words are of things. */
const OF_THINGS = /^(?:at|exist|is|take|by|than|from|it|they|this)$/;

/** Read 写实风格, 4K高清, 水墨风格的: how the picture is made, which is reported. */
export function readStyle(talk: Discourse, at: number): number | undefined {
  if (talk.hasSubject || !isHead(talk, at)) return undefined;
  let last: number | undefined;
  for (let next = at; next < at + MAX_STYLE && next < talk.lexemes.length; next++) {
    const { kind, entry } = talk.lexemes[next]!;
    if (kind === "end" || kind === "comma") return last === next - 1 ? next : undefined;
    if (entry.role === "de" && last === next - 1 && isNamed(talk, next - 1)) return next + 1;
    if (entry.measure === true || OF_THINGS.test(entry.role ?? "")) return undefined;
    if (entry.role === "style" || isBackdrop(talk, next)) last = next;
  }
  return last === talk.lexemes.length - 1 ? talk.lexemes.length : undefined;
}

/** 水墨风格的 says how all is drawn; 卡通的 may be said of one thing. */
function isNamed({ lexemes }: Discourse, at: number): boolean {
  return /^(?:风格|画风|质感)$/u.test(lexemes[at]!.text);
}

/** 背景 of 白色背景 */
function isBackdrop({ lexemes }: Discourse, at: number): boolean {
  const before = lexemes[at - 1]?.entry;
  const isOfColor = before?.adjective !== undefined || before?.role === "de";
  return lexemes[at]!.text === "背景" && isOfColor;
}

/** Whether a clause starts here. */
function isHead({ lexemes }: Discourse, at: number): boolean {
  return at === 0 || /^(?:end|comma|quiet)$/.test(lexemes[at - 1]!.kind);
}
