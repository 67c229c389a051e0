import {
  type Box,
  type Relation,
  type Scene,
  type SceneObject,
  solveLayout,
} from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { plainlyOverlap } from "./_plain-rules.ts";

function object(id: string, locked?: Box, yaw?: number): SceneObject {
  const place = locked ? { box: locked, locked: true, ...(yaw !== undefined && { yaw }) } : {};
  return { id, category: id.replace(/\d+$/, ""), attributes: {}, ...place };
}

function relation(subject: string, predicate: Relation["predicate"], other: string): Relation {
  return { subject, predicate, object: other };
}

function solved(scene: Scene, options = {}) {
  const outcome = solveLayout(scene, options);
  if (!outcome.ok) throw new Error(outcome.message);
  expect(outcome.check.holds).toBe(true);
  return outcome;
}

describe("a locked object", () => {
  it.each([
    ["room", [5.12345, 0, 4.98765, 5.4, 0.3, 5.3]],
    ["image", [0.6123456, 0.3, 0.8, 0.5]],
  ] as const)("stays exactly where it is, in %s, and the rest goes around it", (frame, box) => {
    const objects = [object("cube"), object("ball", box), object("lamp"), object("cone")];
    const relations = [relation("cube", "left of", "ball"), relation("lamp", "next to", "ball")];
    const { scene } = solved({ frame, objects, relations });
    expect(scene.objects[1]).toEqual(objects[1]);
    for (const other of [0, 2, 3])
      expect(plainlyOverlap(scene.objects[other]!.box!, box)).toBe(false);
  });

  it("keeps its turn, and bears what is put on it", () => {
    const table = object("table", [0, 0, 0, 2, 0.7, 1], Math.PI / 2);
    const { scene } = solved({
      frame: "room",
      objects: [table, object("cup")],
      relations: [relation("cup", "on", "table")],
    });
    expect(scene.objects[0]).toEqual(table);
    expect(scene.objects[1]!.box![1]).toBeCloseTo(0.7, 3);
  });

  it("takes part in a conflict, and is named there in the language of the words", () => {
    const mention = (text: string) => ({ start: 0, end: text.length, text });
    const scene = (said: string, name: string): Scene => ({
      frame: "image",
      objects: [object("cube"), { ...object("ball", [0, 0.1, 0.2, 0.3]), mention: mention(name) }],
      relations: [{ ...relation("cube", "left of", "ball"), mention: mention(said) }],
    });
    expect(solveLayout(scene("a cube left of the ball", "the ball"))).toMatchObject({
      ok: false,
      locked: ["ball"],
      message:
        'solveLayout: "a cube left of the ball" and the locked place of "the ball" cannot hold together. Drop or change one of them.',
    });
    expect(solveLayout(scene("立方体在球的左边", "球"))).toMatchObject({
      message:
        "solveLayout: “立方体在球的左边”和“球”的锁定位置不能同时成立。请去掉或修改其中之一。",
    });
  });

  it("needs a box", () => {
    const objects = [{ ...object("cube"), locked: true }];
    expect(() => solveLayout({ frame: "room", objects, relations: [] })).toThrow(
      'solveLayout: scene.objects[0]: expected a locked object to have a sound box in frame "image" or "room", got nothing in "room". Give it one, or unlock it.',
    );
  });
});

describe("wishes", () => {
  const objects = [object("a"), object("b"), object("c")];
  const scene: Scene = { frame: "room", objects, relations: [relation("a", "left of", "b")] };

  it("are granted where they can be, and told where they cannot", () => {
    const wishes = [
      { relation: relation("b", "left of", "a") },
      { relation: relation("c", "behind", "a") },
    ];
    const { scene: laid, ungranted } = solved(scene, { wishes });
    expect(ungranted).toEqual([wishes[0]!.relation]);
    expect(laid.relations).toEqual(scene.relations);
    expect(laid.objects[2]!.box![5]).toBeLessThan(laid.objects[0]!.box![2]!);
  });

  it("of the greatest weight win", () => {
    const cycle = [relation("b", "left of", "c"), relation("c", "left of", "a")];
    for (const heavy of [0, 1]) {
      const wishes = cycle.map((each, index) => ({
        relation: each,
        weight: index === heavy ? 3 : 1,
      }));
      expect(solved(scene, { wishes }).ungranted).toEqual([cycle[1 - heavy]]);
    }
  });

  it("do not help what is impossible anyway", () => {
    const relations = [relation("a", "left of", "b"), relation("b", "left of", "a")];
    const wishes = [{ relation: relation("c", "behind", "a") }];
    expect(solveLayout({ ...scene, relations }, { wishes })).toMatchObject({
      ok: false,
      conflict: relations,
    });
  });
});

describe("solveLayout", () => {
  it("refuses options that it does not know", () => {
    const options = { sed: 1 } as object;
    expect(() => solveLayout({ frame: "room", objects: [], relations: [] }, options)).toThrow(
      'solveLayout: expected options among seed, origin, room, wishes, got "sed". Did you mean "seed"?',
    );
  });

  it("tells whose size is a guess", () => {
    const { assumed } = solved({
      frame: "room",
      objects: [object("zorb"), object("ball")],
      relations: [relation("zorb", "left of", "ball")],
    });
    expect(assumed).toEqual(["zorb"]);
  });
});
