import { check, parseText, solveLayout } from "@syntopia/scene";
import { describe, expect, test } from "vitest";
import { goldObjects, goldRelations } from "./_gold.ts";
import { ENGLISH_LATER_SET } from "./english-later-set.ts";
import { ENGLISH_SET, type EnglishRow } from "./english-set.ts";
import { graphOf } from "./graph-of.ts";

const ROWS = [ENGLISH_SET, ENGLISH_LATER_SET].flatMap((set) => Object.values(set).flat());

/** The share of the set that must be read exactly. */
const LEAST_EXACT = 0.95;

/** The share of the set that must be laid out with every relation holding. */
const LEAST_LAID_OUT = 0.97;

/** Whether a text is read as its row says, in one of the readings. */
function isExact([text, objects, relations, others = []]: EnglishRow): boolean {
  const graph = graphOf(text);
  const readings = [relations, ...others].map((each) => String(goldRelations(each)));
  return (
    String([...graph.objects].sort()) === String(goldObjects(objects)) &&
    readings.includes(String(graph.relations))
  );
}

describe("the English set", () => {
  test("is read exactly, objects and relations, in at least 95 of 100 texts", () => {
    const wrong = ROWS.filter((row) => !isExact(row)).map(([text]) => text);
    const exact = 1 - wrong.length / ROWS.length;
    console.log(`English set: ${(100 * exact).toFixed(1)} % of ${ROWS.length} exact`);
    for (const text of wrong) console.log(`  not exact: ${text}`);
    expect(exact).toBeGreaterThanOrEqual(LEAST_EXACT);
  });

  test("is laid out, every relation holding, in at least 97 of 100 texts", () => {
    const failed = ROWS.flatMap(([text]) => {
      const solved = solveLayout(parseText(text).scene, { seed: 1 });
      if (!solved.ok) return [`${text} ${solved.message}`];
      return check(solved.scene).holds ? [] : [text];
    });
    for (const line of failed) console.log(`  not laid out: ${line}`);
    expect(failed.length).toBeLessThanOrEqual((1 - LEAST_LAID_OUT) * ROWS.length);
  });
});
