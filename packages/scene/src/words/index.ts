// words: text in English or Chinese -> scene graph.
// in: a text; out: objects, attributes, counts and relations, each with its span, and what was not understood.
// The relation phrases are read from the predicate table; the nouns from nouns.ts.
// Next: layout gives the objects places; describe goes the way back.
export type { Absence, AbsencePlace } from "./absence.ts";
export type { Ambiguity, Claim } from "./ambiguity.ts";
export { detectLanguage, LANGUAGES, type Language } from "./language.ts";
export type { AttributeMention, CountMention } from "./mentions.ts";
export { PARSE_DEFAULTS, type ParsedText, type ParseOptions, parseText } from "./parse-text.ts";
export type { UnknownNoun } from "./unknown.ts";
