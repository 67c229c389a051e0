import type { NounPhrase } from "../../noun-phrase.ts";
import type { Lexeme } from "../lex.ts";

/** 门口 where a thing must stand, and what it means there. */
const OPENINGS: ReadonlyMap<string, string> = new Map([
  ["门口", "door"],
  ["门外", "door"],
  ["窗口", "window"],
  ["窗外", "window"],
]);

/** Read 门口 in 面朝门口, 靠近窗口: behind a verb that needs a thing it is the door. */
export function readDoorway(lexemes: readonly Lexeme[], at: number) {
  const category = OPENINGS.get(lexemes[at]?.text ?? "");
  const { verb, deed, role } = lexemes[at - 1]?.entry ?? {};
  const isNeeded = verb !== undefined || deed !== undefined || role === "from";
  if (category === undefined || !isNeeded) return undefined;
  const { start, end } = lexemes[at]!;
  const one = { attributes: {}, count: undefined, countIfNew: 1, start, end };
  const member: NounPhrase = { ...one, reference: "bare", category };
  return { member, next: at + 1 };
}
