import { describe, imagePng, planSvg, sceneGlb, sceneJson } from "@syntopia/scene";
import type { MadeScene } from "./make-scene.ts";
import type { Report } from "./report.ts";

/** The content of each file that `generate` makes, by its name. */
export async function artifactsOf(
  { scene, language }: MadeScene,
  report: Report,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  return new Map<string, string | Uint8Array>([
    ["scene.json", sceneJson(scene)],
    ["scene.glb", await sceneGlb(scene)],
    ["image.png", imagePng(scene)],
    ["plan.svg", planSvg(scene)],
    ["caption.txt", `${describe(scene, { language })}\n`],
    ["report.json", `${JSON.stringify(report, null, 2)}\n`],
  ]);
}
