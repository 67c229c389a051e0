import { type Scene, type SceneObject, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { openSpace } from "../../src/kinds/open-space.ts";
import { lyingAs, plainlyHolds, plainlyOverlap } from "./_plain-rules.ts";
import { randomScene } from "./_random-scenes.ts";

const SCENES = 1000;

/** Of the processor, not the clock, for that measures what else runs; several times what is usual (about 12 ms). */
const MEDIAN_TIME_OF_EIGHT_MS = 50;

describe("1,000 random scenes with relations read off a random layout", () => {
  it("are all solved: every relation holds, nothing overlaps, all is inside the frame", () => {
    const timesOfEightMs: number[] = [];
    for (let seed = 0; seed < SCENES; seed++) {
      const scene = randomScene(seed);
      const before = process.cpuUsage();
      const solved = solveLayout(scene, { seed });
      if (scene.objects.length === 8) timesOfEightMs.push(processorMs(before));
      if (!solved.ok) throw new Error(`scene ${seed}: ${solved.message}`);
      expect(faultsOf(solved.scene), `scene ${seed}`).toEqual([]);
      expect(solved.check.holds, `scene ${seed}`).toBe(true);
    }
    timesOfEightMs.sort((a, b) => a - b);
    expect(timesOfEightMs[timesOfEightMs.length >> 1]!).toBeLessThan(MEDIAN_TIME_OF_EIGHT_MS);
  }, 300_000);
});

/** Milliseconds of the processor since then. */
function processorMs(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** All that is wrong with a solved scene, by plain inequalities. */
function faultsOf(scene: Scene): readonly string[] {
  const boxes = new Map(scene.objects.map((object) => [object.id, object.box!]));
  const yaws = new Map(scene.objects.map((object) => [object.id, object.yaw]));
  const categories = new Map(scene.objects.map((object) => [object.id, object.category]));
  const broken = scene.relations.filter(({ subject, predicate, object }) => {
    const ids = typeof object === "string" ? [object] : object;
    const open = openSpace(categories.get(predicate === "above" ? subject : ids[0]!)!);
    const involved = [subject, ...ids].map((id) => boxes.get(id)!);
    const turns = [subject, ...ids].map((id) => yaws.get(id) ?? 0);
    return !plainlyHolds(predicate, involved, scene.frame, { open, yaws: turns });
  });
  return [
    ...broken.map(({ subject, predicate, object }) => `not ${subject} ${predicate} ${object}`),
    ...overlapsOf(scene),
    ...[...boxes].filter(([, box]) => !inFrame(box, scene)).map(([id]) => `${id} out of frame`),
  ];
}

/**
 * What the words put within, under or before each other may overlap, and so may what that carries and
 * what carries that; nothing else may in these scenes.
 */
function overlapsOf({ objects, relations }: Scene): readonly string[] {
  const together = new Map(objects.map(({ id }) => [id, new Set([id])]));
  for (const { subject, predicate, object } of relations) {
    if (!MAY_OVERLAP.test(predicate)) continue;
    const merged = new Set([...together.get(subject)!, ...together.get(object as string)!]);
    for (const id of merged) together.set(id, merged);
  }
  return objects.flatMap((one, index) =>
    objects
      .slice(index + 1)
      .filter((other) => plainlyOverlap(lying(one), lying(other)))
      .filter((other) => !together.get(one.id)!.has(other.id))
      .map((other) => `${one.id} overlaps ${other.id}`),
  );
}

/** Relations of things that may be within or behind each other. */
const MAY_OVERLAP =
  /^(?:on|under|below|above|inside|contains|part of|overlapping|covering|crosses|around|surrounding|hanging from|at the .*)$/;

function lying({ box, yaw = 0 }: SceneObject): readonly number[] {
  const { low, high } = lyingAs(box!, yaw);
  return [...low, ...high];
}

function inFrame(box: readonly number[], { frame }: Scene): boolean {
  if (frame === "image") return box.every((edge) => edge >= 0 && edge <= 1);
  return box[1]! >= 0 && box.every((edge) => Math.abs(edge) < 100);
}
