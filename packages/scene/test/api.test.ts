import * as scene from "@syntopia/scene";
import { expect, it } from "vitest";

it("pins the public names of @syntopia/scene", () => {
  expect(Object.keys(scene).sort()).toMatchInlineSnapshot(`
    [
      "CARTESIAN_FRAMES",
      "DESCRIBE_DEFAULTS",
      "FRAMES",
      "InputError",
      "LANGUAGES",
      "PARSE_DEFAULTS",
      "PREDICATES",
      "PREDICATE_NAMES",
      "RELATE_DEFAULTS",
      "RENDER_DEFAULTS",
      "SOLVE_LAYOUT_DEFAULTS",
      "assetsFromFiles",
      "check",
      "colorOf",
      "describe",
      "detectLanguage",
      "findContradictions",
      "furnish",
      "imagePng",
      "liftToRoom",
      "modelOf",
      "nearestName",
      "parseScene",
      "parseText",
      "planSvg",
      "readSceneJson",
      "relate",
      "renderImage",
      "sceneFromGeoJson",
      "sceneFromGlb",
      "sceneGeoJson",
      "sceneGlb",
      "sceneJson",
      "sceneSchema",
      "solveLayout",
    ]
  `);
});
