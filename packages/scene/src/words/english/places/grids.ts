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
