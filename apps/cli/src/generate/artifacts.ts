import {
  describe,
  type FurnishOptions,
  imagePng,
  planSvg,
  sceneGlb,
  sceneJson,
} from "@syntopia/scene";
import type { MadeScene } from "./make-scene.ts";
import type { Report } from "./report.ts";

/**
 * The content of each file that `generate` makes, by its name.
 *
 * @param furnishing  `assets`: the user's own models, default none
 */
export async function artifactsOf(
  { scene, language }: MadeScene,
  report: Report,
  furnishing: FurnishOptions = {},
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  return new Map<string, string | Uint8Array>([
    ["scene.json", sceneJson(scene)],
    ["scene.glb", await sceneGlb(scene, furnishing)],
    ["image.png", imagePng(scene, furnishing)],
    ["plan.svg", planSvg(scene, furnishing)],
    ["caption.txt", `${describe(scene, { language })}\n`],
    ["report.json", `${JSON.stringify(report, null, 2)}\n`],
  ]);
}
