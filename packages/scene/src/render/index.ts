// render: pictures of scenes, without a browser or a graphics processor.
// in: a scene of which every object has a box; out: pixels, or a PNG.
// The way: view (camera) -> world-mesh -> projector -> raster (nearest surface of each sample) ->
// develop (light, shadow, see-through walls, average of the samples).
export type { Picture } from "./develop.ts";
export { imagePng } from "./image-png.ts";
export { RENDER_DEFAULTS, type RenderOptions, renderImage } from "./render-image.ts";
