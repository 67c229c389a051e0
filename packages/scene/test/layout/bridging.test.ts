import { type Scene, solveLayout } from "@syntopia/scene";
import { expect, it } from "vitest";

const FRAMES = ["image", "room"] as const;

/** The least height of a box in each frame: what is far lower was shrunk to fit under the other. */
const LEAST_SIDE = { image: 0.03, room: 0.15 } as const;

// the centre of what lies on two things had to be over both, so that one became a chip under it
it.each(FRAMES)("what is on two boxes lies across them, in %s", (frame) => {
  const scene: Scene = {
    frame,
    objects: ["plank", "box-1", "box-2"].map((id) => ({
      id,
      category: id.replace(/-\d/, ""),
      attributes: {},
    })),
    relations: ["box-1", "box-2"].map((object) => ({ subject: "plank", predicate: "on", object })),
  };
  const solved = solveLayout(scene);
  if (!solved.ok) throw new Error(solved.message);
  expect(solved.check.holds).toBe(true);
  for (const { box } of solved.scene.objects.slice(1, 3)) {
    const height = box![1 + box!.length / 2]! - box![1]!;
    expect(height).toBeGreaterThan(LEAST_SIDE[frame]);
  }
});
