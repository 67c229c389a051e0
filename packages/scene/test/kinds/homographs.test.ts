import { parseText, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { meaningOf } from "../../src/kinds/homographs.ts";

describe("words of two senses", () => {
  it("mean one thing alone and another in company", () => {
    expect(meaningOf("mouse", ["cheese", "cat"])).toBe("mouse");
    expect(meaningOf("mouse", ["keyboard"])).toBe("computer mouse");
    expect(meaningOf("island", ["kitchen"])).toBe("kitchen island");
    expect(meaningOf("table", ["kitchen"])).toBe("table");
  });

  it.each([
    // Both were people, then both were jugs.
    ["A pitcher with flowers.", "flower-1 inside pitcher-1"],
    ["A waitress holds a pitcher of water.", "waitress-1 touching pitcher-1"],
    ["The pitcher on the mound holds a baseball.", "baseball-pitcher-1 on mound-1"],
    ["A baseball pitcher wears a cap.", "cap-1 on baseball-pitcher-1"],
  ])("%s", (text, expected) => {
    const [found] = parseText(text).scene.relations;
    expect(`${found?.subject} ${found?.predicate} ${found?.object}`).toBe(expected);
  });

  it("a pitcher who throws is as tall as a person, a jug is not", () => {
    const heightIn = (text: string) => {
      const solved = solveLayout(parseText(text).scene, { seed: 1 });
      const box = solved.ok ? solved.scene.objects.find(({ id }) => /pitcher/.test(id))?.box : [];
      return box![4]! - box![1]!;
    };
    expect(heightIn("A pitcher throws a ball.")).toBeGreaterThan(1);
    expect(heightIn("A pitcher is on a table.")).toBeLessThan(0.5);
  });
});
