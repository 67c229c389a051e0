// The scene package: words <-> scene graph <-> layout <-> picture, glTF, map.
// in: words, or a scene; out: a scene in which every stated relation holds, and what is made of it.

export { closure, converseOf, type Derived, impliedBy } from "./algebra.ts";
export {
  type Asset,
  type AssetLibrary,
  assetsFromFiles,
  colorOf,
  type Furnished,
  type FurnishOptions,
  furnish,
  liftToRoom,
  type Model,
  type ModelOptions,
  type ModelPart,
  modelOf,
  type PlacedRoom,
} from "./assets/index.ts";
export { type Check, type CheckedRelation, check, type MarginUnit } from "./check.ts";
export {
  type Contradiction,
  type FindContradictionsOptions,
  findContradictions,
} from "./contradictions/index.ts";
export {
  type CaptionLength,
  DESCRIBE_DEFAULTS,
  type DescribeOptions,
  describe,
} from "./describe/index.ts";
export { InputError } from "./errors.ts";
export type {
  Resized,
  RoomSize,
  SolvedLayout,
  Wish,
} from "./layout/index.ts";
export { nearestName } from "./nearest-name.ts";
export { parseScene } from "./parse-scene.ts";
export { PREDICATE_NAMES, type PredicateName } from "./predicate-names.ts";
export { PREDICATES } from "./predicates/index.ts";
export type { Predicate } from "./predicates/predicate.ts";
export { sceneFromGlb } from "./readers/glb/index.ts";
export {
  type MatchedScene,
  matchObjects,
  type NamedBox,
  SCENE_FROM_BOXES_DEFAULTS,
  type SceneFromBoxesOptions,
  sceneFromBoxes,
  sceneFromCoco,
  sceneFromGeoJson,
  sceneFromVisualGenome,
  type UnmappedRelationship,
  type VisualGenomeScene,
} from "./readers/index.ts";
export {
  imagePng,
  type Picture,
  RENDER_DEFAULTS,
  type RenderOptions,
  renderImage,
} from "./render/index.ts";
export {
  type Attributes,
  type Box,
  CARTESIAN_FRAMES,
  type CartesianFrame,
  type CartesianScene,
  FRAMES,
  type Frame,
  type PlacedObject,
  type Relation,
  type Scene,
  type SceneObject,
  type Span,
  sceneSchema,
} from "./scene.ts";
export {
  type JudgedRelation,
  type PlacedRelation,
  SCORERS,
  type SceneScore,
  type Scorer,
  type ScorerName,
  score,
} from "./scorers/index.ts";
export {
  SOLVE_LAYOUT_DEFAULTS,
  type SolveLayoutOptions,
  solveLayout,
} from "./solve-layout.ts";
export { findRelated, type RelatedQuery, type Selector } from "./spatial/index.ts";
export {
  type MeasuredRelation,
  RELATE_DEFAULTS,
  type RelateOptions,
  relate,
} from "./spatial/relate.ts";
export {
  type Absence,
  type AbsencePlace,
  type Ambiguity,
  type AttributeMention,
  type Claim,
  type CountMention,
  detectLanguage,
  LANGUAGES,
  type Language,
  PARSE_DEFAULTS,
  type ParsedText,
  type ParseOptions,
  parseText,
  type UnknownNoun,
} from "./words/index.ts";
export {
  planSvg,
  readSceneJson,
  type SceneGeoJson,
  sceneGeoJson,
  sceneGlb,
  sceneJson,
} from "./writers/index.ts";
