import { describe, expect, test } from "vitest";
import { graphOf } from "./graph-of.ts";

const WITHIN = "chair-1 within distance of door-1 (3 m)";
const NOT_WITHIN = "chair-1 not within distance of door-1 (3 m)";
const NOT_NEARER = "chair-1 not within distance of door-1 (2.85 m)";

/** Every row with an exact length once let the two be as near as one likes. */
const LENGTHS: Readonly<Record<string, readonly string[]>> = {
  椅子离门三米: [NOT_NEARER, WITHIN],
  椅子距离门大约三米: [NOT_NEARER, WITHIN],
  椅子与门相距三米: [NOT_NEARER, WITHIN],
  椅子和门之间有三米的距离: [NOT_NEARER, WITHIN],
  椅子在离门三米处: [NOT_NEARER, WITHIN],
  椅子在离门三米远的地方: [NOT_NEARER, WITHIN],
  离门三米有一把椅子: [NOT_NEARER, WITHIN],
  椅子在门的三米以内: [WITHIN],
  椅子离门不到三米: [WITHIN],
  椅子离门不超过三米: [WITHIN],
  椅子和门相距最多三米: [WITHIN],
  椅子离门至少三米: [NOT_WITHIN],
  椅子离门三米以上: [NOT_WITHIN],
  椅子在离门三米外: [NOT_WITHIN],
  椅子在离门三米开外的地方: [NOT_WITHIN],
  离门三米之外有一把椅子: [NOT_WITHIN],
  椅子在门左边三米处: ["chair-1 left of door-1 (3 m)"],
  椅子在门左边三米以内: ["chair-1 left of door-1", WITHIN],
  椅子在门左边至少三米: ["chair-1 left of door-1", NOT_WITHIN],
};

describe("lengths in Chinese", () => {
  test.each(Object.entries(LENGTHS))("%s", (text, relations) => {
    const graph = graphOf(text);
    expect(graph.relations).toEqual([...relations].sort());
    expect(graph.unparsed).toEqual([]);
  });

  test("a place outside a thing is not in it where the thing placed follows, either", () => {
    expect(graphOf("盒子外面的球是红色的").relations).toEqual(["sphere-1 not inside box-1"]);
  });
});
