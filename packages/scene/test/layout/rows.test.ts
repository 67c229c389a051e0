import { parseText, solveLayout } from "@syntopia/scene";
import { expect, test } from "vitest";

/** The boxes of all things of a kind, in the order of the scene. */
function boxesOf(text: string, category: string): readonly (readonly number[])[] {
  const solved = solveLayout(parseText(text).scene, { seed: 0 });
  if (!solved.ok) throw new Error(solved.message);
  return solved.scene.objects.filter((each) => each.category === category).map(({ box }) => box!);
}

// The last table stood 11 cm behind the others, and nearer to them.
test("tables in a row stand on one line, evenly apart", () => {
  const text = "A room with six tables in a row and a chair behind each table.";
  const tables = [...boxesOf(text, "table")].sort((a, b) => a[0]! - b[0]!);
  const gaps = tables.slice(1).map((box, index) => box[0]! - tables[index]![3]!);
  for (const [, , z] of tables) expect(z!).toBeCloseTo(tables[0]![2]!, 3);
  for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0]!, 3);
});
