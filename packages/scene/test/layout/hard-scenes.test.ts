import { solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { faultsOf } from "./_faults.ts";
import { wideScene } from "./_wide-scenes.ts";

/** Random scenes that are possible and were once given up, refused or left in the air. */
const HARD: readonly (readonly [what: string, seed: number])[] = [
  ["many decisions lie between a dead end and what is to blame for it", 1975],
  ["a corner within a corner, whose sides fit but for rounding", 798],
  ["a stack with locked members, one of the same size as another", 280],
  ["what crosses a larger thing has to be longer in one direction", 1097],
  ["what is not the same size surrounds something", 6585],
  ["parts of parts, for which preferred sides leave no length", 2736],
  ["a circle with things in the thirds of its members", 8012],
  ["south of something by a distance, and beside it", 6895],
  ["below something by a distance, not in the open space under it", 4007],
  ["what the words make large does not fit into the room", 3083],
  ["a tree under a sofa in a room", 6579],
  ["a lamp inside a locked plate", 9415],
  ["a cube at right angles to another that both look along one line", 1309],
  ["a rug that bears a table over a lamp, laid under that table", 1205],
  ["a row that was put straight, and what stands by one of it onto another", 1405],
  ["a row that was put straight, and a bed that is not in line with one of it", 8559],
];

describe("a random scene that was hard", () => {
  it.each(HARD)("is solved: %s", { timeout: 60_000 }, (_, seed) => {
    const wide = wideScene(seed);
    const solved = solveLayout(wide.scene, { seed, ...(wide.room && { room: wide.room }) });
    if (!solved.ok) throw new Error(solved.message);
    expect(solved.check.holds).toBe(true);
    expect(faultsOf(wide, solved.scene)).toEqual([]);
  });
});
