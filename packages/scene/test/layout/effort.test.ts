import { type Scene, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";

/** The longest that it may keep a processor busy (ms); the clock would measure what else runs. */
const LONGEST_MS = 5_000;

/** So many cubes of 0.6 m, up to a tenth smaller, in a box of 1 m. */
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

/** What some work keeps a processor busy for (ms). */
function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe("a crowd that can neither be laid out nor refuted", () => {
  // such a search once went on for more than a minute before it said so, or nested its calls until the
  // stack overflowed
  it.each([4, 6])("of %i ends with a plain error, soon", { timeout: 60_000 }, (count) => {
    const busy = processorMs(() => {
      expect(() => solveLayout(crammed(count))).toThrow(
        `solveLayout: expected a scene that can be laid out or refuted within the budget, got ${count + 2} objects with ${2 * count} relations.`,
      );
    });
    expect(busy).toBeLessThan(LONGEST_MS);
  });
});

describe("a crowd of more than its volume", () => {
  // seven of them are 1.1 times as large as the box: no differences of edges prove that, volumes do
  it.each([8, 12, 100])("of %i is refused, soon", { timeout: 60_000 }, (count) => {
    const busy = processorMs(() => {
      const refused = solveLayout(crammed(count));
      if (refused.ok) throw new Error("seven cubes have no room");
      expect(refused.conflict).toHaveLength(2 * 7);
      expect(refused.locked).toEqual(["box", "model"]);
    });
    expect(busy).toBeLessThan(LONGEST_MS);
  });

  it("is refused in a picture by areas, and only where there are too many", () => {
    const balls = ["ball-1", "ball-2", "ball-3"].map((id) => ({
      id,
      category: "ball",
      attributes: {},
    }));
    const scene = (count: number): Scene => ({
      frame: "image",
      objects: [{ id: "box", category: "box", attributes: {} }, ...balls],
      relations: balls
        .slice(0, count)
        .flatMap(({ id }) => [
          { subject: id, predicate: "inside", object: "box" } as const,
          { subject: id, predicate: "same size as", object: "box" } as const,
        ]),
    });
    expect(solveLayout(scene(1)).ok).toBe(true);
    const refused = solveLayout(scene(3));
    expect(refused.ok ? [] : refused.conflict).toHaveLength(4);
  });
});
