import type { Lexeme } from "../lex.ts";
import type { Nesting } from "./nesting.ts";
import type { Predication } from "./predication.ts";
import { readTerm } from "./term.ts";

/** Words that lead to whom something is done for, or to what. */
const FOR = /^[给替帮]$/u;

/** Read 给花洒水, 替老人理发: who does something for another is near them. */
export function readForWhom(
  lexemes: readonly Lexeme[],
  at: number,
  { depth }: Nesting,
): Predication | undefined {
  if (!FOR.test(lexemes[at]?.text ?? "")) return undefined;
  const objects = readTerm(lexemes, at + 1, { depth, isPlain: true });
  if (objects === undefined || lexemes[objects.next]?.entry.role !== "deed") return undefined;
  return { predicates: [["near"]], objects, next: objects.next };
}
