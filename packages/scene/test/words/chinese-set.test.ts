import { check, InputError, parseText, solveLayout } from "@syntopia/scene";
import { describe, expect, test } from "vitest";
import { PREDICATE_NAMES } from "../../src/predicates/names.ts";
import { goldObjects, goldRelations } from "./_gold.ts";
import { CHINESE_DAILY_SET } from "./chinese-daily-set.ts";
import { CHINESE_FRESH_SET } from "./chinese-fresh-set.ts";
import { CHINESE_SET } from "./chinese-set.ts";
import { graphOf } from "./graph-of.ts";

const ROWS = [CHINESE_SET, CHINESE_DAILY_SET, CHINESE_FRESH_SET].flatMap((set) =>
  Object.values(set).flat(),
);

/** The share of the set that must be read exactly. */
const LEAST_EXACT = 0.95;

/** The share of the set that must be laid out with every relation holding. */
const LEAST_LAID_OUT = 0.98;

/** Sentences a second, on one core; a tenth of what is asked for, as machines that run tests are busy. */
const LEAST_SPEED = 200;

/** Why a sentence is not laid out; nothing when it is. */
function whyNot(text: string): readonly string[] {
  try {
    const solved = solveLayout(parseText(text).scene, { seed: 1 });
    if (!solved.ok) return [`${text} ${solved.message}`];
    return check(solved.scene).holds ? [] : [text];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [`${text} ${error.message}`];
  }
}

describe("the Chinese set", () => {
  test("is read exactly, objects and relations, in at least 95 of 100 sentences", () => {
    const wrong = ROWS.filter(([text, objects, relations]) => {
      const graph = graphOf(text);
      const isRight =
        String([...graph.objects].sort()) === String(goldObjects(objects)) &&
        String(graph.relations) === String(goldRelations(relations));
      return !isRight;
    }).map(([text]) => text);
    const exact = 1 - wrong.length / ROWS.length;
    console.log(`Chinese set: ${(100 * exact).toFixed(1)} % of ${ROWS.length} exact`);
    for (const text of wrong) console.log(`  not exact: ${text}`);
    expect(exact).toBeGreaterThanOrEqual(LEAST_EXACT);
  });

  test("says every predicate", () => {
    const said = ROWS.flatMap(([, , relations]) => relations);
    const unsaid = PREDICATE_NAMES.filter(
      (name) => !said.some((line) => line.includes(` ${name} `)),
    );
    expect(unsaid).toEqual([]);
  });

  test("is laid out, every relation holding, in at least 98 of 100 sentences", () => {
    const failed = ROWS.flatMap(([text]) => whyNot(text));
    for (const line of failed) console.log(`  not laid out: ${line}`);
    expect(failed.length).toBeLessThanOrEqual((1 - LEAST_LAID_OUT) * ROWS.length);
  });

  test("is read fast", () => {
    const start = performance.now();
    for (const [text] of ROWS) parseText(text);
    const speed = (1000 * ROWS.length) / (performance.now() - start);
    console.log(`Chinese set: ${speed.toFixed(0)} sentences a second`);
    expect(speed).toBeGreaterThan(LEAST_SPEED);
  });
});
