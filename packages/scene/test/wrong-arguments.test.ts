import * as scene from "@syntopia/scene";
import { InputError } from "@syntopia/scene";
import { expect, test } from "vitest";

const { parseText, solveLayout } = scene;

const MAP: scene.Scene = {
  frame: "map",
  objects: ["school", "park"].map((category, i) => ({
    id: category,
    category,
    attributes: {},
    box: [i, 50, i + 0.1, 50.1],
  })),
  relations: [],
};
const ROOM = laidOut("a red cube next to a table", "room");
const IMAGE = laidOut("a red cube to the left of a ball", "image");

const LEFT: scene.Relation = { subject: "a", predicate: "left of", object: "b" };

function laidOut(text: string, frame: scene.CartesianFrame): scene.Scene {
  const layout = solveLayout(parseText(text, { frame }).scene);
  if (!layout.ok) throw new Error(layout.message);
  return layout.scene;
}

/** A call that works of every public function that takes what a program reads from elsewhere. */
const CALLS: readonly (readonly [name: string, call: unknown, ...args: unknown[]])[] = [
  ["parseText", parseText, "a cube", { frame: "image" }],
  ["detectLanguage", scene.detectLanguage, "a cube"],
  ["parseScene", scene.parseScene, IMAGE],
  ["solveLayout", solveLayout, parseText("a cube").scene, { seed: 1 }],
  ["check", scene.check, IMAGE],
  ["findContradictions", scene.findContradictions, IMAGE, { language: "en" }],
  ["describe", scene.describe, IMAGE, { length: "short" }],
  ["relate", scene.relate, IMAGE, { reach: 1 }],
  ["findRelated", scene.findRelated, MAP, { subject: "school", predicate: "near", object: "park" }],
  ["score", scene.score, IMAGE, ["VISOR"]],
  ["renderImage", scene.renderImage, ROOM, { width: 16, height: 16 }],
  ["imagePng", scene.imagePng, ROOM, { width: 16, height: 16 }],
  ["planSvg", scene.planSvg, ROOM, {}],
  ["sceneGlb", scene.sceneGlb, ROOM, {}],
  ["sceneJson", scene.sceneJson, ROOM],
  ["sceneGeoJson", scene.sceneGeoJson, MAP],
  ["readSceneJson", scene.readSceneJson, scene.sceneJson(ROOM)],
  ["sceneFromBoxes", scene.sceneFromBoxes, [{ category: "cup", box: [0, 0, 1, 1] }], {}],
  ["sceneFromGeoJson", scene.sceneFromGeoJson, scene.sceneGeoJson(MAP)],
  [
    "sceneFromCoco",
    scene.sceneFromCoco,
    { images: [{ id: 1, width: 10, height: 10 }], annotations: [], categories: [] },
    1,
  ],
  [
    "sceneFromVisualGenome",
    scene.sceneFromVisualGenome,
    { width: 10, height: 10, objects: [], relationships: [] },
  ],
  ["matchObjects", scene.matchObjects, IMAGE, IMAGE],
  ["sceneFromGlb", scene.sceneFromGlb, await scene.sceneGlb(ROOM)],
  ["furnish", scene.furnish, ROOM, {}],
  ["modelOf", scene.modelOf, ROOM.objects[0], {}],
  ["colorOf", scene.colorOf, ROOM.objects[0]],
  ["liftToRoom", scene.liftToRoom, IMAGE],
  ["converseOf", scene.converseOf, LEFT],
  ["impliedBy", scene.impliedBy, LEFT],
  ["closure", scene.closure, [LEFT]],
  ["assetsFromFiles", scene.assetsFromFiles, new Map()],
];

/** What takes what a program has of its own. */
const OF_PROGRAMS: readonly string[] = ["InputError", "nearestName"];

/** What a slip of the pen, or a program without types, puts in the place of an argument. */
const WRONG: readonly unknown[] = [
  undefined,
  null,
  3,
  Number.NaN,
  "text",
  [1],
  { unheard: 1 },
  { frame: "image" },
  { frame: "image", objects: [{ id: "a", category: "cup" }], relations: [] },
  { frame: "image", objects: [], relations: [{ subject: 1 }] },
  {
    frame: "image",
    objects: [{ id: "a", category: "cup", attributes: {}, box: "0 0 1 1" }],
    relations: [],
  },
];

test("every public function is called here", () => {
  const called = CALLS.map(([name]) => name);
  const functions = Object.entries(scene).filter(
    ([name, value]) => typeof value === "function" && !OF_PROGRAMS.includes(name),
  );
  expect(functions.map(([name]) => name).sort()).toEqual([...called].sort());
});

test.each(CALLS.map((row) => ({ name: row[0], row })))(
  "$name works, and tells what it expected in the place of anything else",
  async ({ row: [, call, ...args] }) => {
    const run = call as (...args: unknown[]) => unknown;
    await run(...args);
    for (const place of args.keys()) {
      for (const value of WRONG) {
        const error = await errorOf(() => run(...args.with(place, value)));
        if (error === undefined) continue; // some take more than their types say
        expect(error).toBeInstanceOf(InputError);
        expect((error as Error).message).toMatch(/^[^:]+: ([^:]+: )*expected [\s\S]*, got /);
      }
    }
  },
);

async function errorOf(run: () => unknown): Promise<unknown> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error;
  }
}

const CAT_ON_TABLE = parseText("a cat on a table").scene;
const slip = scene as unknown as Record<string, (...args: unknown[]) => unknown>;

/** What people write before they have read the page, and the line that puts them right. */
const SLIPS: readonly (readonly [name: string, message: string, ...args: unknown[]])[] = [
  [
    "relate",
    'relate: options.predicates[0]: expected a known predicate, got "left-of". Did you mean "left of"?',
    IMAGE,
    { predicates: ["left-of"] },
  ],
  ["relate", "relate: options.reach: expected", IMAGE, { reach: -1 }],
  [
    "relate",
    "relate: options.minimumMargin: expected a number, got NaN",
    IMAGE,
    { minimumMargin: NaN },
  ],
  [
    "findRelated",
    'findRelated: query.predicate: expected a known predicate, got "constructor". PREDICATE_NAMES',
    IMAGE,
    { predicate: "constructor" },
  ],
  ["score", 'got "VISR". Did you mean "VISOR"?', IMAGE, ["VISR"]],
  [
    "sceneFromBoxes",
    "Give the picture's [width, height]",
    [{ category: "cat", box: [10, 10, 50, 50] }],
  ],
  ["sceneFromBoxes", "got 1.5", [{ category: "cat", box: [0.1, 0.1, 1.5, 0.5] }]],
  ["sceneFromBoxes", "options.unit: expected", [], { unit: [640] }],
  [
    "sceneFromBoxes",
    "expected a low corner, then a high one, got [100,0,10,20]",
    [{ category: "cat", box: [100, 0, 10, 20] }],
    { unit: [640, 480] },
  ],
  [
    "sceneFromBoxes",
    "expected sides from 0 up, got [100,0,-10,20]",
    [{ category: "cat", box: [100, 0, -10, 20] }],
    { unit: [640, 480], format: "sizes" },
  ],
  ["solveLayout", "Take its field `scene`.", parseText("a cat")],
  ["planSvg", "Look at `ok` before `scene`.", { ok: false, message: "" }],
  [
    "solveLayout",
    "divide centimetres by 100",
    CAT_ON_TABLE,
    { room: { width: 400, depth: 300, height: 260 } },
  ],
  ["solveLayout", "options.room: expected options among", CAT_ON_TABLE, { room: { widht: 4 } }],
  ["solveLayout", "options.seed to be an integer, got 0.5", CAT_ON_TABLE, { seed: 0.5 }],
  [
    "solveLayout",
    "options.wishes[0]: expected options among relation, weight",
    CAT_ON_TABLE,
    { wishes: [{ subject: "cat-1", predicate: "on", object: "table-1" }] },
  ],
  ["imagePng", "assets: expected a Map of models", ROOM, { assets: { chair: new Uint8Array() } }],
];

test.each(SLIPS)("%s: %s", (name, message, ...args) => {
  expect(() => slip[name as string]!(...args)).toThrow(message as string);
});
