import { type Scene, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";

/** The longest that it may keep a processor busy (ms); the clock would measure what else runs. */
const LONGEST_MS = 10_000;

/** So many cubes of 0.6 m, in a box of 1 m: more than its volume, which no differences of edges prove. */
function crammed(count: number): Scene {
  const cubes = Array.from({ length: count }, (_, index) => `cube-${index}`);
  return {
    frame: "room",
    objects: [
      { id: "box", category: "box", attributes: {}, box: [0, 0, 0, 1, 1, 1], locked: true },
      {
        id: "model",
        category: "cube",
        attributes: {},
        box: [3, 0, 3, 3.6, 0.6, 3.6],
        locked: true,
      },
      ...cubes.map((id) => ({ id, category: "cube", attributes: {} })),
    ],
    relations: cubes.flatMap((subject) => [
      { subject, predicate: "inside", object: "box" } as const,
      { subject, predicate: "same size as", object: "model" } as const,
    ]),
  };
}

describe("a crowd that can neither be laid out nor refuted", () => {
  // such a search once went on for more than a minute before it said so, or nested its calls until the
  // stack overflowed
  it.each([12, 100])("of %i ends with a plain error, soon", { timeout: 60_000 }, (count) => {
    const before = process.cpuUsage();
    expect(() => solveLayout(crammed(count))).toThrow(
      `solveLayout: expected a scene that can be laid out or refuted within the budget, got ${count + 2} objects with ${2 * count} relations.`,
    );
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(LONGEST_MS);
  });
});
