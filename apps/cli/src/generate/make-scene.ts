import {
  type Absence,
  type Check,
  type Frame,
  InputError,
  type Language,
  parseText,
  type Resized,
  type Scene,
  type Span,
  solveLayout,
  type UnknownNoun,
} from "@syntopia/scene";
import { nothingUnderstood } from "./nothing-understood.ts";

/** How a scene is made. */
export interface MakeOptions {
  readonly frame: Frame;
  readonly seed: number;
}

/** A scene that was made from words, with its certificate. */
export interface MadeScene extends MakeOptions {
  readonly ok: true;
  readonly words: string;
  readonly language: Language;
  readonly scene: Scene;
  readonly check: Check;
  readonly unparsed: readonly Span[];
  /** The nouns that no table has. */
  readonly unknown: readonly UnknownNoun[];
  /** What is said not to be there. */
  readonly absent: readonly Absence[];
  /** What is far from its usual size. */
  readonly resized: readonly Resized[];
}

/** Why words cannot become a scene. */
export interface Impossible {
  readonly ok: false;
  readonly message: string;
}

/**
 * Words to a scene that is laid out and measured.
 *
 * @throws InputError  when the words name no object: an empty scene is never made of them
 */
export function makeScene(words: string, options: MakeOptions): MadeScene | Impossible {
  const { scene, unparsed, unknown, absent, language } = parseText(words, { frame: options.frame });
  if (scene.objects.length === 0)
    throw new InputError(nothingUnderstood({ unparsed, absent, language }));
  const solved = solveLayout(scene, { seed: options.seed });
  if (!solved.ok) return { ok: false, message: solved.message };
  const { frame, seed } = options;
  return {
    ok: true,
    words,
    frame,
    seed,
    language,
    scene: solved.scene,
    check: solved.check,
    unparsed,
    unknown,
    absent,
    resized: "resized" in solved && solved.resized ? solved.resized : [],
  };
}
