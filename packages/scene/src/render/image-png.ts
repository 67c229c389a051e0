import { encode } from "fast-png";
import type { Scene } from "../scene.ts";
import { type RenderOptions, renderImage } from "./render-image.ts";

/**
 * Draw a scene and encode it as PNG; see `renderImage`.
 *
 * @param options  `width`, `height` in pixels, 1 to 4096, default 512; `assets`: the user's own models
 * @returns        the bytes of the file; the same scene gives the same
 * @throws InputError  when an object has no box or a size is out of range
 */
export function imagePng(scene: Scene, options: RenderOptions = {}): Uint8Array {
  const { width, height, data } = renderImage(scene, options);
  return encode({ width, height, data, channels: 4, depth: 8 });
}
