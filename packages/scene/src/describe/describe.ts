import { checkOptions } from "../check-options.ts";
import { InputError } from "../errors.ts";
import { shown } from "../json-fields.ts";
import { roomPartOf } from "../kinds/room-parts.ts";
import { requireScene } from "../require-scene.ts";
import type { Scene, SceneObject } from "../scene.ts";
import { LANGUAGES, type Language } from "../words/language.ts";
import { CHINESE_MANNER, sayChinese } from "./chinese.ts";
import type { Claim } from "./claim.ts";
import { chooseClaims } from "./claims.ts";
import { sayEnglish } from "./english.ts";
import { outline } from "./statements.ts";

/** How much a caption says. */
export type CaptionLength = "short" | "medium" | "long";

const LENGTHS: readonly CaptionLength[] = ["short", "medium", "long"];

/** How a scene is to be described. */
export interface DescribeOptions {
  /** The language of the caption; `DESCRIBE_DEFAULTS` has "en". */
  readonly language?: Language;
  /**
   * "short": one sentence with what tells most. "medium": every object, and the stated relations
   * that hold; where none is stated, as many others as tie the objects together. "long": also what
   * holds between others.
   */
  readonly length?: CaptionLength;
}

/** What `describe` does when nothing else is asked for. */
export const DESCRIBE_DEFAULTS = {
  language: "en",
  length: "medium",
} as const satisfies Required<DescribeOptions>;

/**
 * Write a caption of which every claim is true, what tells most first.
 *
 * Only relations are claimed that hold when they are measured, each from one side. `parseText` reads
 * the caption back into the same objects and relations.
 *
 * @param scene    with boxes; a relation of an object without a box is not claimed
 * @param options  `language`: "en" or "zh", default "en"; `length`: "short", "medium" or "long",
 *                 default "medium"
 * @returns        sentences; empty when the scene has no objects
 * @throws InputError  when an option is unknown
 * @example
 * describe(scene) // "A red cube is to the left of a blue sphere."
 */
export function describe(scene: Scene, options: DescribeOptions = {}): string {
  requireScene(scene, "describe");
  checkOptions(options, Object.keys(DESCRIBE_DEFAULTS), "describe");
  const { language, length } = { ...DESCRIBE_DEFAULTS, ...options };
  checkOneOf("language", language, LANGUAGES);
  checkOneOf("length", length, LENGTHS);
  const claims = chooseClaims(scene, length);
  const spoken = length === "short" ? spokenOf(scene, claims) : withoutSupplied(scene, claims);
  return language === "zh"
    ? sayChinese(outline(spoken, claims, CHINESE_MANNER))
    : sayEnglish(outline(spoken, claims));
}

/** The scene without what no claim is about. */
function spokenOf(scene: Scene, claims: readonly Claim[]): Scene {
  if (claims.length === 0) return scene;
  const ids = new Set(claims.flatMap(({ subject, objects }) => [subject, ...objects]));
  return { ...scene, objects: scene.objects.filter(({ id }) => ids.has(id)) };
}

/** The scene without the walls that nobody spoke of, and that were supplied for what hangs on them. */
function withoutSupplied(scene: Scene, claims: readonly Claim[]): Scene {
  if (scene.objects.every(({ mention }) => mention === undefined)) return scene;
  const said = new Set(claims.flatMap(({ subject, objects }) => [subject, ...objects]));
  const isSupplied = (object: SceneObject) =>
    object.mention === undefined && roomPartOf(object) !== undefined && !said.has(object.id);
  return { ...scene, objects: scene.objects.filter((object) => !isSupplied(object)) };
}

function checkOneOf(name: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return;
  throw new InputError(
    `describe: expected a ${name} among ${known.join(", ")}, got ${shown(value)}. Choose one of these.`,
  );
}
