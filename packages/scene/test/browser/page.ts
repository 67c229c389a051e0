// Runs in the page: words to everything that can be made of them.
import {
  check,
  describe,
  imagePng,
  parseText,
  planSvg,
  sceneFromGlb,
  sceneGlb,
  sceneJson,
  solveLayout,
} from "@syntopia/scene";

/** What a text became. */
export interface Made {
  readonly scene: string;
  readonly holds: boolean;
  readonly caption: string;
  readonly picture: string;
  readonly plan: string;
  /** How many bytes: sines and powers differ in their last bits between engines. */
  readonly modelBytes: number;
  /** The scene as it is read back from the model. */
  readonly again: string;
}

/**
 * Words to layout, picture, plan, model and back.
 *
 * @returns  the picture as a digest, so that two machines can be compared
 */
export async function make(text: string): Promise<Made> {
  const { scene, language } = parseText(text);
  const solved = solveLayout(scene, { seed: 3 });
  if (!solved.ok) throw new Error(solved.message);
  const model = await sceneGlb(solved.scene);
  return {
    scene: sceneJson(solved.scene),
    holds: check(solved.scene).holds,
    caption: describe(solved.scene, { language }),
    picture: await digest(imagePng(solved.scene)),
    plan: planSvg(solved.scene),
    modelBytes: model.length,
    again: sceneJson(await sceneFromGlb(model)),
  };
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

Object.assign(globalThis, { make });
