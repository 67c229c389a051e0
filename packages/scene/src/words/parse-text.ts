import { checkOptions } from "../check-options.ts";
import { InputError } from "../errors.ts";
import { shown } from "../json-fields.ts";
import { FRAMES, type Frame, type Scene, type Span } from "../scene.ts";
import type { Absence } from "./absence.ts";
import type { Ambiguity } from "./ambiguity.ts";
import { readChinese } from "./chinese/read-chinese.ts";
import { readEnglish } from "./english/read-english.ts";
import { withKitchenIslands } from "./kitchen-islands.ts";
import { detectLanguage, type Language } from "./language.ts";
import type { AttributeMention, CountMention } from "./mentions.ts";
import { withMapMeanings } from "./on-map.ts";
import { withPlaceNames } from "./place-names.ts";
import { withMountsOnGround } from "./riders.ts";
import { withTownSquares } from "./town-squares.ts";
import { type UnknownNoun, unknownNouns } from "./unknown.ts";
import { withoutMetres } from "./without-metres.ts";

/** How a text is to be read. */
export interface ParseOptions {
  /** The frame of the scene; `PARSE_DEFAULTS` has "room". */
  readonly frame?: Frame;
}

/** What `parseText` does when nothing else is asked for. */
export const PARSE_DEFAULTS = { frame: "room" } as const satisfies ParseOptions;

/** What a text says. */
export interface ParsedText {
  readonly scene: Scene;
  /** The words of every attribute of an object. */
  readonly attributes: readonly AttributeMention[];
  /** The words of every number of objects. */
  readonly counts: readonly CountMention[];
  /** The words that were not understood, in the order of the text. */
  readonly unparsed: readonly Span[];
  /** The nouns that no table has, and that were taken for things by their place in the sentence, in the order of the text. */
  readonly unknown: readonly UnknownNoun[];
  /** The words that can be understood in two ways, with the reading that was taken and the other. */
  readonly ambiguities: readonly Ambiguity[];
  /** What is said not to be there: "no chair", 没有杯子; no object of the scene stands for it. */
  readonly absent: readonly Absence[];
  readonly language: Language;
}

/**
 * Read words into a scene: objects with attributes, and the relations between them.
 *
 * Categories and attributes are canonical English (unknown Chinese nouns stay as written); adjectives
 * that are neither color, size, material, shape nor pattern stand under `other`. Every object and
 * relation has the span of its words; what is said not to be there is told in `absent`, nouns that no
 * table has in `unknown`; whatever was not understood comes back in `unparsed`, and a text of which nothing is understood gives a scene without objects. Distances in metres mean nothing
 * in the frame `image`: there they are left out and reported.
 *
 * @param text     English or Chinese, any number of sentences
 * @param options  `frame`: the scene's frame, default "room"
 * @throws InputError  when the text says nothing, names more than 200 objects, or an option is unknown
 * @example
 * parseText("a red cube to the left of a blue sphere").scene.relations
 * // [{ subject: "cube-1", predicate: "left of", object: "sphere-1", mention: ... }]
 */
export function parseText(text: string, options: ParseOptions = {}): ParsedText {
  if (typeof text !== "string")
    throw new InputError(`parseText: expected a text, got ${typeof text}. Give a string.`);
  const { frame } = checkedOptions(options);
  const language = detectLanguage(text);
  const { builder, account } = language === "zh" ? readChinese(text) : readEnglish(text, frame);
  const unparsed = account.unparsed(text);
  const { attributes, counts, ambiguities, absent } = builder.notes;
  if (builder.size === 0 && unparsed.length === 0 && absent.length === 0) {
    throw new InputError(
      `parseText: expected words that name at least one object, got ${quoted(text)}. ` +
        'Say what is there, for example "a red cube to the left of a blue sphere".',
    );
  }
  const meant = withMapMeanings(
    withKitchenIslands(withTownSquares(withMountsOnGround(builder.build(frame)))),
  );
  const { scene, lost } = withoutMetres(withPlaceNames(meant), language);
  const left = [...unparsed, ...lost].sort((a, b) => a.start - b.start);
  const unknown = unknownNouns(text, scene.objects, absent);
  return { scene, attributes, counts, unparsed: left, unknown, ambiguities, absent, language };
}

function checkedOptions(options: ParseOptions): Required<ParseOptions> {
  checkOptions(options, Object.keys(PARSE_DEFAULTS), "parseText");
  const frame = options.frame ?? PARSE_DEFAULTS.frame;
  if (!FRAMES.includes(frame)) {
    throw new InputError(
      `parseText: expected a frame among ${FRAMES.join(", ")}, got ${shown(frame)}. Choose one of these.`,
    );
  }
  return { frame };
}

const MAX_QUOTE = 60;

function quoted(text: string): string {
  return JSON.stringify(text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text);
}
