import type { Discourse } from "../discourse.ts";
import { numberOf } from "../lexicon/numbers.ts";
import type { Token } from "../tokenise.ts";
import type { RelationPhrases } from "./relations.ts";

/** No such phrase has more tokens. */
const LONGEST = 8;

const TIMES = "(?:x|by|×)";

/** "in a 3 x 4 grid", "in a 2x5 grid", "in a grid of three by three", "in two rows of five (each)". */
const GRIDS: readonly RegExp[] = [
  new RegExp(
    `^in an? (N) ?${TIMES} ?(N) (?:grid|matrix|array|pattern|formation|arrangement)(?= |$)`,
  ),
  /^in an? (?:\d+|two|three|four|five|six)(?:x|-by-)(?:\d+|two|three|four|five|six) (?:grid|matrix|array|pattern|formation|arrangement)(?= |$)/,
  new RegExp(`^in an? (?:grid|matrix|array) of (N) ?${TIMES} ?(N)(?= |$)`),
  /^in (N) (?:rows|columns|lines) of (N)(?: each)?(?= |$)/,
  /^in (?:N )?(?:parallel |even |neat |straight |equal )?(?:rows|columns)(?= |$)/,
];

/** What the second word of such a phrase begins with: "in A grid", "in TWO rows". */
const FIRST =
  /^(?:an?|\d.*|parallel|even|neat|straight|equal|two|three|four|five|six|seven|eight|nine|ten|twelve)$/;

/** Read how several things stand in rows and columns: "in a 3x3 grid", "in two rows of four". */
export function readGrid(tokens: readonly Token[], at: number): RelationPhrases | undefined {
  if (tokens[at]?.word !== "in" || !FIRST.test(tokens[at + 1]?.word ?? "")) return undefined;
  const words = tokens.slice(at, at + LONGEST).map(({ word }) => word);
  const numbered = words.map((word) => (numberOf(word) === undefined ? word : "N")).join(" ");
  const said = GRIDS.map((grid) => grid.exec(numbered)?.[0] ?? grid.exec(words.join(" "))?.[0]);
  const longest = said.find((each) => each !== undefined);
  if (longest === undefined) return undefined;
  return {
    phrases: [{ predicate: "in a grid", object: "rest" }],
    next: at + longest.split(" ").length,
  };
}

/**
 * Report how many rows and columns a grid is said to have, where one as near to a square as can be has
 * others: a grid is a grid, of whatever shape.
 *
 * @param tokens  those `[from, to)` that say so
 * @param count   of how many things
 */
export function reportShape(
  { tokens, account }: Pick<Discourse, "tokens" | "account">,
  [from, to]: readonly [from: number, to: number],
  count: number,
): void {
  const words = tokens.slice(from, to).map(({ word }) => word);
  const [first, second = count / (first ?? 1)] = words.flatMap(numbersIn);
  if (first === undefined) return;
  const upright = words.includes("columns") && first !== second;
  if (!upright && isSquarest(first, second)) return;
  words.forEach((word, index) => {
    if (numbersIn(word).length > 0) account.report(from + index);
  });
}

/** 2 and 5 of "2x5" and "two-by-five", 3 of "three". */
function numbersIn(word: string): readonly number[] {
  const numbers = word
    .split(/x(?=\d)|-by-/)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : numberOf(part)));
  return numbers.filter((number) => number !== undefined);
}

/** Whether no other rows and columns of as many things are nearer to a square. */
function isSquarest(rows: number, columns: number): boolean {
  for (let side = Math.min(rows, columns) + 1; side * side <= rows * columns; side++)
    if ((rows * columns) % side === 0) return false;
  return true;
}
