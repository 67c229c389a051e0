import { parseText, type Relation, type Scene, solveLayout } from "@syntopia/scene";
import { describe, expect, it } from "vitest";
import { randomNumbers, randomScene } from "./_random-scenes.ts";

type Triple = readonly [
  subject: string,
  predicate: Relation["predicate"],
  object: Relation["object"],
];

function sceneOf(triples: readonly Triple[], frame: Scene["frame"] = "room"): Scene {
  const ids = [...new Set(triples.flatMap(([subject, , object]) => [subject, object].flat()))];
  return {
    frame,
    objects: ids.map((id) => ({ id, category: id.length > 1 ? id : "cube", attributes: {} })),
    relations: triples.map(([subject, predicate, object]) => ({ subject, predicate, object })),
  };
}

/** The conflict of a scene that cannot be laid out, as triples in one string each. */
function conflictOf(scene: Scene): readonly string[] {
  const solved = solveLayout(scene);
  if (solved.ok) return [];
  return solved.conflict.map(
    ({ subject, predicate, object }) => `${subject} ${predicate} ${object}`,
  );
}

const CONTRADICTIONS: readonly (readonly Triple[])[] = [
  [
    ["a", "left of", "b"],
    ["b", "left of", "a"],
  ],
  [
    ["a", "left of", "b"],
    ["b", "left of", "c"],
    ["c", "left of", "a"],
  ],
  [
    ["a", "inside", "b"],
    ["b", "inside", "c"],
    ["c", "inside", "a"],
  ],
  [
    ["a", "inside", "b"],
    ["a", "left of", "b"],
  ],
  [["a", "left of", "a"]],
  [["a", "near", "a"]],
  [["a", "inside", "a"]],
  [
    ["a", "near", "b"],
    ["b", "far from", "a"],
  ],
  [
    ["a", "on", "b"],
    ["a", "below", "b"],
  ],
  [
    ["a", "on", "b"],
    ["b", "on", "a"],
  ],
  [
    ["a", "under", "b"],
    ["b", "under", "a"],
  ],
  [
    ["a", "on", "table"],
    ["a", "under", "table"],
  ],
  [
    ["b", "between", ["a", "c"]],
    ["b", "left of", "a"],
    ["b", "left of", "c"],
  ],
  [
    ["a", "next to", "b"],
    ["b", "far from", "c"],
    ["a", "inside", "c"],
    ["b", "inside", "c"],
  ],
];

describe("contradictions", () => {
  it.each(CONTRADICTIONS)("are told in full and with nothing beside them (%#)", (...triples) => {
    const harmless: readonly Triple[] = [
      ["x", "left of", "y"],
      ["y", "near", "x"],
    ];
    const conflict = conflictOf(sceneOf([harmless[0]!, ...triples, harmless[1]!]));
    expect(conflict.length).toBeGreaterThan(0);
    const said = triples.map(([subject, predicate, object]) => `${subject} ${predicate} ${object}`);
    expect(said).toEqual(expect.arrayContaining([...conflict]));
    if (triples.length <= 3) expect(conflict).toEqual(said);
  });

  it("quote the user's words", () => {
    const scene = sceneOf([
      ["a", "left of", "b"],
      ["b", "left of", "a"],
    ]);
    const texts = ["A is left of B", "B is left of A"];
    const relations = scene.relations.map((relation, index) => ({
      ...relation,
      mention: { start: 0, end: 14, text: texts[index]! },
    }));
    expect(solveLayout({ ...scene, relations })).toEqual({
      ok: false,
      conflict: relations,
      message:
        'solveLayout: "A is left of B" and "B is left of A" cannot hold together. Drop or change one of them.',
    });
  });

  it("of one relation with itself read well", () => {
    const solved = solveLayout(sceneOf([["a", "left of", "a"]]));
    expect(solved).toMatchObject({
      message:
        'solveLayout: expected relations that can hold, got "a left of a", which cannot. Drop or change it.',
    });
  });

  it("come from the picture's border too", () => {
    const cups = ["a", "b", "c", "d"];
    const apart = cups.flatMap((one, index) =>
      cups.slice(index + 1).map((other): Triple => [one, "far from", other]),
    );
    const triples = [...cups.map((cup): Triple => [cup, "on", "table"]), ...apart];
    expect(conflictOf(sceneOf(triples, "image")).length).toBeGreaterThan(4);
    expect(conflictOf(sceneOf(triples, "room"))).toEqual([]);
  });
});

/** Contradict a random scene: turn some of its relations round, or state a cycle. */
function contradicted(seed: number): Scene {
  const scene = randomScene(seed);
  const random = randomNumbers(seed + 1_000_000);
  const directed = scene.relations.filter(({ predicate }) =>
    ["left of", "above", "in front of", "far from"].includes(predicate),
  );
  const chosen = directed[Math.floor(random() * directed.length)];
  if (!chosen) return { ...scene, relations: [...scene.relations, selfRelation(scene)] };
  const against: Relation =
    chosen.predicate === "far from"
      ? { ...chosen, predicate: "near" }
      : { subject: chosen.object as string, predicate: chosen.predicate, object: chosen.subject };
  return { ...scene, relations: [...scene.relations, against] };
}

function selfRelation({ objects }: Scene): Relation {
  return { subject: objects[0]!.id, predicate: "left of", object: objects[0]!.id };
}

describe("200 random unsatisfiable scenes", () => {
  it("are refused with a set of which every proper subset can be laid out", () => {
    for (let seed = 0; seed < 200; seed++) {
      const scene = contradicted(seed);
      const solved = solveLayout(scene);
      if (solved.ok) throw new Error(`scene ${seed} was solved`);
      expect(solved.conflict.every((relation) => scene.relations.includes(relation))).toBe(true);
      for (const left of solved.conflict) {
        const relations = solved.conflict.filter((relation) => relation !== left);
        expect(solveLayout({ ...scene, relations }).ok, `scene ${seed}`).toBe(true);
      }
    }
  }, 60_000);
});

describe("what is impossible only in the room that was given", () => {
  it.each([
    [
      "A bookshelf is three metres to the left of a bed.",
      'solveLayout: expected relations that can hold in a room of 2 x 2 x 2.4 m, got "A bookshelf is three metres to the left of a bed", which cannot. Drop or change it, or make the room larger.',
    ],
    [
      "书架在床的左边三米处。",
      "solveLayout: 在2 x 2 x 2.4米的房间里“书架在床的左边三米处”无法成立。请去掉或修改它，或把房间加大。",
    ],
  ])("is told with its size: %s", (text, message) => {
    const { scene } = parseText(text, { frame: "room" });
    const room = { width: 2, depth: 2, height: 2.4 };
    expect(solveLayout(scene, { room })).toMatchObject({ ok: false, message });
    expect(solveLayout(scene).ok).toBe(true);
  });
});

describe("what says and denies the same, or has two directions", () => {
  it.each([
    "A cube is parallel to a sofa. The cube is perpendicular to the sofa.",
    "A dog is next to a cat. The cat is not next to the dog.",
  ])("is refused with both: %s", (text) => {
    const refused = solveLayout(parseText(text, { frame: "room" }).scene);
    expect(refused).toMatchObject({ ok: false, conflict: { length: 2 } });
  });
});
