import { check, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { faultsOf } from "./_faults.ts";
import { wideScene } from "./_wide-scenes.ts";

const SCENES = 200;

describe("random scenes of all kinds of relations, groups, denials, distances, locked things, rooms", () => {
  it("are possible, for they were read off a layout", () => {
    for (let seed = 0; seed < SCENES; seed++) {
      const { scene, layout } = wideScene(seed);
      expect(check({ ...scene, objects: layout.objects }).holds, `scene ${seed}`).toBe(true);
    }
  });

  it("are all solved: what is said holds, nothing overlaps, what can stand stands", () => {
    for (let seed = 0; seed < SCENES; seed++) {
      const wide = wideScene(seed);
      const solved = solveLayout(wide.scene, { seed, ...(wide.room && { room: wide.room }) });
      if (!solved.ok) throw new Error(`scene ${seed}: ${solved.message}`);
      expect(solved.check.holds, `scene ${seed}`).toBe(true);
      expect(faultsOf(wide, solved.scene), `scene ${seed}`).toEqual([]);
    }
  }, 240_000);
});
