import { parseText, solveLayout } from "@syntopia/scene";
import { describe, expect, test } from "vitest";

// Ten tables with their chairs stood wherever the search had put them, chair by chair with the next table's.
const HALLS = [
  "Ten tables are in a restaurant. Four chairs are around each table.",
  "Six tables are in a cafe. Four chairs are around each table.",
  "A classroom has four tables. Two chairs are at each table.",
  // This was given up: each of 160 chairs was looked for by itself.
  "A banquet hall with twenty tables with eight chairs each.",
] as const;

/** The most that one row may have: the edges of its tables along an axis are the same. */
const ROUNDING = 1e-6;

describe("tables with chairs", () => {
  test.each(HALLS)("stand in rows: %s", (text) => {
    const solved = solveLayout(parseText(text).scene);
    if (!solved.ok) throw new Error(solved.message);
    expect(solved.check.holds).toBe(true);
    const tables = solved.scene.objects.filter(({ category }) => category === "table");
    const square = Math.ceil(Math.sqrt(tables.length));
    for (const edge of [0, 2]) {
      const lines = distinct(tables.map(({ box }) => box![edge]!));
      expect(lines.length).toBeLessThanOrEqual(square + 1);
    }
  });
});

function distinct(edges: readonly number[]): readonly number[] {
  return [...edges]
    .sort((one, other) => one - other)
    .filter((edge, rank, all) => rank === 0 || edge - all[rank - 1]! > ROUNDING);
}
