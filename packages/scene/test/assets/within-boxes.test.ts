import { furnish, parseText, type Scene, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import type { Furnished } from "../../src/assets/furnish.ts";
import { SAME_SIZE } from "../../src/kinds/same-size.ts";
import { TYPICAL_SIDES, typicalSides } from "../../src/kinds/sizes.ts";
import { worldMesh } from "../../src/render/world-mesh.ts";

/** A sheet of floor lies this far under what stands on the bottom of a room, at most; metres. */
const TOLERANCE_M = 0.005;

/** Legs that hang down, the backs of seats that bear somebody, the rails of a bridge with something on it. */
const MAY_STAND_OUT = /thigh|shin|foot|back|arm|post|rail|head|slat|stem|grip|pillow|worn/;

/** How far a thing is drawn beyond its box at the side where it is farthest, in metres. */
function beyond(furnished: Furnished, parts = furnished.model.parts): number {
  const { box, yaw = 0 } = furnished.object;
  const middle = [0, 1, 2].map((k) => (box[k]! + box[k + 3]!) / 2);
  const half = [0, 1, 2].map((k) => (box[k + 3]! - box[k]!) / 2);
  const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)];
  let farthest = Number.NEGATIVE_INFINITY;
  for (const { positions } of parts.map((part) => worldMesh(furnished, part)))
    for (let i = 0; i < positions.length; i += 3) {
      const [x, y, z] = [0, 1, 2].map((k) => positions[i + k]! - middle[k]!) as [
        number,
        number,
        number,
      ];
      const own = [x * cos - z * sin, y, x * sin + z * cos];
      farthest = Math.max(farthest, ...own.map((at, k) => Math.abs(at) - half[k]!));
    }
  return farthest;
}

function alone(category: string): Scene {
  const [width, height, depth] = typicalSides(category);
  const box = [0, 0, 0, width, height, depth];
  return { frame: "room", objects: [{ id: "a", category, attributes: {}, box }], relations: [] };
}

it("draws every kind of the tables of sizes within its box", () => {
  const kinds = [...Object.keys(TYPICAL_SIDES), ...SAME_SIZE.flatMap((line) => line.split(", "))];
  const outside = kinds.filter((kind) => beyond(furnish(alone(kind))[0]!) > TOLERANCE_M);
  expect(outside).toEqual([]);
});

describe("in scenes", () => {
  it.each([
    "A bedroom with a bed against the wall, a wardrobe in the corner and a window on the back wall.",
    "A living room: two women are sitting on a sofa, a cat is on an armchair, a rug under the table.",
    "A house. A man rides a horse in front of it. A woman in a red dress is next to the house.",
    "A shop with a counter, three shelves and a customer. A boy in a green jacket sits on a chair.",
    "A train is on a bridge over a river. A farmer stands in a field. Two girls sit on a bench.",
    "A hospital room: a patient lies on a bed, a nurse is next to it, a picture hangs on the left wall.",
  ])("stays within the boxes but for legs, backs and rails: %s", (text) => {
    const solved = solveLayout(parseText(text).scene);
    if (!solved.ok) throw new Error(solved.message);
    for (const each of furnish(solved.scene)) {
      const kept = each.model.parts.filter(({ name }) => !MAY_STAND_OUT.test(name));
      expect(beyond(each, kept), each.object.category).toBeLessThan(TOLERANCE_M);
    }
  });
});
