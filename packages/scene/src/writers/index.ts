// writers: scenes as files that other programs open.
// in: a scene of which every object has a box; out: JSON (and back), an SVG plan, binary glTF.
// The picture is drawn by render; what things look like is the business of assets.
export { planSvg } from "./plan-svg.ts";
export { type SceneGeoJson, sceneGeoJson } from "./scene-geojson.ts";
export { sceneGlb } from "./scene-glb.ts";
export { readSceneJson, sceneJson } from "./scene-json.ts";
