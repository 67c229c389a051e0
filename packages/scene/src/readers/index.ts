// readers: other programs' files as scenes.
// in: parsed JSON (GeoJSON, COCO, Visual Genome) or plain boxes; out: a scene, and what did not fit into it.
// The package's own JSON and binary glTF are read in writers, beside what writes them.
export { sceneFromGeoJson } from "./scene-from-geojson.ts";
