// The scene package: words <-> scene graph <-> layout <-> picture, glTF, map.
// in: words, or a scene; out: a scene in which every stated relation holds, and what is made of it.

export { type Furnished, furnish } from "./assets/furnish.ts";
export { liftToRoom, type PlacedRoom } from "./assets/lift-to-room.ts";
export { colorOf, type Model, type ModelPart, modelOf } from "./assets/model-of.ts";
export { type Check, type CheckedRelation, check, type MarginUnit } from "./check.ts";
export { DESCRIBE_DEFAULTS, type DescribeOptions, describe } from "./describe/index.ts";
export { InputError } from "./errors.ts";
export {
  SOLVE_LAYOUT_DEFAULTS,
  type SolvedLayout,
  type SolveLayoutOptions,
  solveLayout,
} from "./layout/solve-layout.ts";
export { nearestName } from "./nearest-name.ts";
export { parseScene } from "./parse-scene.ts";
export { PREDICATES } from "./predicates/index.ts";
export { PREDICATE_NAMES, type PredicateName } from "./predicates/names.ts";
export type { PlacedObject, Predicate } from "./predicates/predicate.ts";
export { type MeasuredRelation, RELATE_DEFAULTS, type RelateOptions, relate } from "./relate.ts";
export type { Picture } from "./render/develop.ts";
export { imagePng } from "./render/image-png.ts";
export {
  RENDER_DEFAULTS,
  type RenderOptions,
  renderImage,
} from "./render/render-image.ts";
export {
  type Attributes,
  type Box,
  FRAMES,
  type Frame,
  type Relation,
  type Scene,
  type SceneObject,
  type Span,
  sceneSchema,
} from "./scene.ts";
export {
  detectLanguage,
  LANGUAGES,
  type Language,
  PARSE_DEFAULTS,
  type ParsedText,
  type ParseOptions,
  parseText,
} from "./words/index.ts";
export { planSvg } from "./writers/plan-svg.ts";
export { sceneGlb } from "./writers/scene-glb.ts";
export { readSceneJson, sceneJson } from "./writers/scene-json.ts";
