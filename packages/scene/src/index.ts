// The scene package: words <-> scene graph <-> layout <-> picture, glTF, map.
// in: words, or a scene; out: a scene in which every stated relation holds, and what is made of it.
export { type Check, type CheckedRelation, check, type MarginUnit } from "./check.ts";
export { InputError } from "./errors.ts";
export { PREDICATES } from "./predicates/index.ts";
export { PREDICATE_NAMES, type PredicateName } from "./predicates/names.ts";
export type { PlacedObject, Predicate } from "./predicates/predicate.ts";
export { type MeasuredRelation, RELATE_DEFAULTS, type RelateOptions, relate } from "./relate.ts";
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
