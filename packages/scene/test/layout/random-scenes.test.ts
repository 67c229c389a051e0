import { type Scene, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { openSpace } from "../../src/predicates/open-space.ts";
import { plainlyHolds, plainlyOverlap } from "./_plain-rules.ts";
import { randomScene } from "./_random-scenes.ts";

const SCENES = 1000;

/** Several times what is measured on an idle machine (about 8 ms), for busy ones. */
const MEDIAN_TIME_OF_EIGHT_MS = 50;

describe("1,000 random scenes with relations read off a random layout", () => {
  it("are all solved: every relation holds, nothing overlaps, all is inside the frame", () => {
    const timesOfEightMs: number[] = [];
    for (let seed = 0; seed < SCENES; seed++) {
      const scene = randomScene(seed);
      const start = performance.now();
      const solved = solveLayout(scene, { seed });
      if (scene.objects.length === 8) timesOfEightMs.push(performance.now() - start);
      if (!solved.ok) throw new Error(`scene ${seed}: ${solved.message}`);
      expect(faultsOf(solved.scene), `scene ${seed}`).toEqual([]);
      expect(solved.check.holds, `scene ${seed}`).toBe(true);
    }
    timesOfEightMs.sort((a, b) => a - b);
    expect(timesOfEightMs[timesOfEightMs.length >> 1]!).toBeLessThan(MEDIAN_TIME_OF_EIGHT_MS);
  }, 120_000);
});

/** All that is wrong with a solved scene, by plain inequalities. */
function faultsOf(scene: Scene): readonly string[] {
  const boxes = new Map(scene.objects.map((object) => [object.id, object.box!]));
  const categories = new Map(scene.objects.map((object) => [object.id, object.category]));
  const broken = scene.relations.filter(({ subject, predicate, object }) => {
    const ids = typeof object === "string" ? [object] : object;
    const open = openSpace(categories.get(predicate === "above" ? subject : ids[0]!)!);
    const involved = [subject, ...ids].map((id) => boxes.get(id)!);
    return !plainlyHolds(predicate, involved, scene.frame, open);
  });
  return [
    ...broken.map(({ subject, predicate, object }) => `not ${subject} ${predicate} ${object}`),
    ...overlapsOf(scene),
    ...[...boxes].filter(([, box]) => !inFrame(box, scene)).map(([id]) => `${id} out of frame`),
  ];
}

/**
 * Things under a table may share its box; nothing else may overlap in these scenes. What is said to
 * be below something without open space is strictly lower by the plain rules, so it cannot overlap.
 */
function overlapsOf({ objects, relations }: Scene): readonly string[] {
  const sheltered = new Set(
    relations
      .filter(({ predicate }) => ["under", "below", "above"].includes(predicate))
      .map((each) => pairKey(each)),
  );
  return objects.flatMap((one, index) =>
    objects
      .slice(index + 1)
      .filter((other) => plainlyOverlap(one.box!, other.box!))
      .filter((other) => !sheltered.has(`${one.id} ${other.id}`))
      .filter((other) => !sheltered.has(`${other.id} ${one.id}`))
      .map((other) => `${one.id} overlaps ${other.id}`),
  );
}

function pairKey({ subject, object }: Scene["relations"][number]): string {
  return `${subject} ${object}`;
}

function inFrame(box: readonly number[], { frame }: Scene): boolean {
  if (frame === "image") return box.every((edge) => edge >= 0 && edge <= 1);
  return box[1]! >= 0 && box.every((edge) => Math.abs(edge) < 100);
}
