// readers: other programs' files as scenes.
// in: parsed JSON (GeoJSON, COCO, Visual Genome), binary glTF or plain boxes; out: a scene, and what did not fit into it.
// The package's own JSON is read in writers, beside what writes it.
// Next: check, relate and the scorers take the scene.
export { type MatchedScene, matchObjects } from "./match-objects.ts";
export {
  type NamedBox,
  SCENE_FROM_BOXES_DEFAULTS,
  type SceneFromBoxesOptions,
  sceneFromBoxes,
} from "./scene-from-boxes.ts";
export { sceneFromCoco } from "./scene-from-coco.ts";
export { sceneFromGeoJson } from "./scene-from-geojson.ts";
export {
  sceneFromVisualGenome,
  type UnmappedRelationship,
  type VisualGenomeScene,
} from "./scene-from-visual-genome.ts";
