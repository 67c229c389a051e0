import { parseText, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";

/** Many times what the machines at hand need: the search is bounded by steps, not by the clock. */
const TIME_LIMIT_MS = 120_000;

describe("a crowd that can neither be laid out nor refuted", () => {
  // 150 trees do not fit around one house; the search once went on for more than a minute before it
  // said so, or nested its calls until the stack overflowed
  it("ends with a plain error after a fixed number of steps", { timeout: TIME_LIMIT_MS }, () => {
    const { scene } = parseText("150 trees around a house", { frame: "room" });
    expect(() => solveLayout(scene)).toThrow(
      "solveLayout: expected a scene that can be laid out or refuted within the budget, got 151 objects with 150 relations.",
    );
  });
});
