import {
  type Absence,
  type Frame,
  type FurnishOptions,
  type Language,
  type MarginUnit,
  modelOf,
  type PredicateName,
  type Resized,
  type Span,
  type UnknownNoun,
} from "@syntopia/scene";
import { VERSION } from "../version.ts";
import type { MadeScene } from "./make-scene.ts";

/** One stated relation, measured. */
export interface ReportedRelation {
  readonly subject: string;
  readonly predicate: PredicateName;
  readonly object: string | readonly string[];
  /** Whether the words deny it; it then holds where the predicate does not. */
  readonly negated?: true;
  /** The words that state it. */
  readonly text?: string;
  /** Positive when it holds, by how much. */
  readonly margin: number;
  readonly unit: MarginUnit;
  readonly holds: boolean;
}

/** What report.json says. */
export interface Report {
  readonly version: string;
  readonly words: string;
  readonly language: Language;
  readonly frame: Frame;
  readonly seed: number;
  /** True when every stated relation holds. */
  readonly holds: boolean;
  readonly relations: readonly ReportedRelation[];
  /** The words that were not understood. */
  readonly unparsed: readonly Span[];
  /** The nouns that no table has, and that were taken for things. */
  readonly unknown: readonly UnknownNoun[];
  /** What the words say not to be there. */
  readonly absent: readonly Absence[];
  /** What is far from the usual size of its kind, because the words leave it no other way. */
  readonly resized: readonly Resized[];
  /** How each object is drawn; `assets: "box"` where a plain box stands in. */
  readonly objects: readonly {
    readonly id: string;
    readonly category: string;
    readonly assets: string;
  }[];
  /** The ids of the objects that are drawn as plain boxes. */
  readonly plainBoxes: readonly string[];
}

/** A micrometre; more digits would be noise. */
const DECIMALS = 6;

/**
 * Tell what was made, and how well it holds.
 *
 * @param furnishing  as the scene is drawn: `assets`, the user's own models
 */
export function reportOf(made: MadeScene, furnishing: FurnishOptions = {}): Report {
  const { words, language, frame, seed, scene, check, unparsed, unknown, absent, resized } = made;
  const objects = scene.objects.map((object) => ({
    id: object.id,
    category: object.category,
    assets: modelOf(object, furnishing).asset,
  }));
  return {
    version: VERSION,
    words,
    language,
    frame,
    seed,
    holds: check.holds,
    relations: check.relations.map(({ relation, margin, unit, holds }) => ({
      subject: relation.subject,
      predicate: relation.predicate,
      object: relation.object,
      ...(relation.negated && { negated: true as const }),
      ...(relation.mention && { text: relation.mention.text }),
      margin: Number(margin.toFixed(DECIMALS)),
      unit,
      holds,
    })),
    unparsed,
    unknown,
    absent,
    resized,
    objects,
    plainBoxes: objects.filter(({ assets }) => assets === "box").map(({ id }) => id),
  };
}
