import { PREDICATES } from "../predicates/index.ts";
import type { PredicateName } from "../predicates/names.ts";
import type { Attributes } from "../scene.ts";
import { ADJECTIVE_LISTS, CONTENT, KIND, OF, separatorOf } from "../words/attributes.ts";
import { englishNumber, englishOrdinal } from "../words/english/numbers.ts";
import { isPaired, pluralOf } from "../words/english/plural.ts";
import { DEPICTIONS } from "../words/english/word-classes.ts";
import type { Outline, Part, Statement } from "./statements.ts";
import type { Term } from "./terms.ts";

/** How a value is said before a noun, where that differs from the value: "wooden" for wood. */
const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  ADJECTIVE_LISTS.flatMap(([name, rows]) =>
    rows.map(([value, [word]]) => [`${name} ${value}`, word!]),
  ),
);

/** Attributes in the order in which English says them. */
const ORDER = [...ADJECTIVE_LISTS.map(([name]) => name), KIND];

/** What is one phrase with its "not", such as "not far from": it cannot deny another. */
const IDIOMS: ReadonlySet<string> = new Set(
  Object.values(PREDICATES)
    .flatMap(({ phrases }) => phrases.en)
    .filter((phrase) => phrase.startsWith("not ")),
);

/** What a verb says better than "is" with its participle, for one and for several. */
const VERBS: Partial<Readonly<Record<PredicateName, readonly [one: string, several: string]>>> = {
  contains: ["contains", "contain"],
  surrounding: ["surrounds", "surround"],
  covering: ["covers", "cover"],
  crosses: ["crosses", "cross"],
};

/** Categories that are written in capitals. */
const INITIALS: ReadonlySet<string> = new Set(["tv", "cd", "dvd", "pc", "suv", "ufo", "atm"]);

/** What there is but one of, or no number of: it takes "the" from the first. */
const DEFINITE: ReadonlySet<string> = new Set(
  "sky sun moon ground floor ceiling grass sea ocean snow sand water rain fog".split(" "),
);

/** Say an outline in English. */
export function sayEnglish({ statements, alone }: Outline): string {
  const said = new Set<string>();
  const sentences = statements.flatMap((statement) => sentencesOf(statement, said));
  if (alone.length > 0) {
    const verb = isSingular(alone[0]!) ? "is" : "are";
    sentences.push(`There ${verb} ${list(alone.map((term) => nounPhrase(term, said, true)))}.`);
  }
  return sentences.map(capitalised).join(" ");
}

/** One sentence of what the subject is, and one for each verb. */
function sentencesOf({ subjects, parts }: Statement, said: Set<string>): readonly string[] {
  const isVerb = ({ predicate, negated }: Part) => !negated && VERBS[predicate] !== undefined;
  const places = parts.filter((part) => !isVerb(part));
  const verbs = parts.filter(isVerb).map((part) => [part]);
  return [...(places.length > 0 ? [places] : []), ...verbs].map((some) =>
    sentence({ subjects, parts: some }, said),
  );
}

function sentence({ subjects, parts }: Statement, said: Set<string>): string {
  const names = subjects.map((term) => nounPhrase(term, said));
  const [subject] = subjects;
  const single =
    subjects.length === 1 &&
    isSingular(subject!) &&
    !(isPaired(subject!.category) && names[0]!.startsWith("the "));
  const [first] = parts;
  const verb = first!.negated ? undefined : VERBS[first!.predicate]?.[single ? 0 : 1];
  if (verb !== undefined) return `${list(names)} ${verb} ${objectsOf(first!, said)}.`;
  const told = parts.map((part) => place(part, said));
  return `${list(names)} ${single ? "is" : "are"} ${list(told)}.`;
}

function place({ predicate, objects, distance, negated }: Part, said: Set<string>): string {
  const { en: phrases } = PREDICATES[predicate].phrases;
  const phrase = phrases.find((each) => !(negated && IDIOMS.has(`not ${each}`)));
  const where = distance === undefined ? phrase! : atDistance(phrase!, distance);
  return [negated ? "not" : "", where, objectsOf({ objects }, said)]
    .filter((words) => words !== "")
    .join(" ");
}

function objectsOf({ objects }: Pick<Part, "objects">, said: Set<string>): string {
  return list(objects.map((term) => nounPhrase(term, said)));
}

/** "within 5 metres of" where a phrase speaks of a distance, else "5 metres to the left of". */
function atDistance(phrase: string, metres: number): string {
  const length = `${metres} ${metres === 1 ? "metre" : "metres"}`;
  return /\bdistance\b/.test(phrase) ? phrase.replace("distance", length) : `${length} ${phrase}`;
}

/** "a red cube" at first, then "the red cube"; "a second cube" where it is merely there. */
function nounPhrase(term: Term, said: Set<string>, there = false): string {
  const known = said.has(term.key) || (term.ordinal !== undefined && !there);
  said.add(term.key);
  const ordinal = term.ordinal === undefined ? [] : [englishOrdinal(term.ordinal)];
  if (isPaired(term.category)) return pairPhrase(term, ordinal, known);
  const attributes = known && term.alone ? {} : term.attributes;
  const words = [...ordinal, ...adjectives(attributes), ...owner(term.category, attributes)];
  const phrase = [...words, noun(term) + tail(term.category, attributes)].join(" ");
  if (term.count > 1) return `${known ? "the " : ""}${englishNumber(term.count)} ${phrase}`;
  const isDefinite = known || (!there && DEFINITE.has(term.category));
  return isDefinite ? `the ${phrase}` : `${articleFor(phrase)} ${phrase}`;
}

/** The category of a term, in capitals where it is written so: "TVs". */
function noun({ category, count }: Term): string {
  const one = INITIALS.has(category) ? category.toUpperCase() : category;
  // a word of another script has no plural: "two 鸳鸯"
  if (count === 1 || !/[a-z]$/i.test(category)) return one;
  return one === category ? pluralOf(category) : `${one}s`;
}

/** "a second pair of red scissors", "the second red scissors", "two pairs of scissors". */
function pairPhrase(
  { category, count, attributes }: Term,
  ordinal: readonly string[],
  known: boolean,
): string {
  const words = [...adjectives(attributes), ...owner(category, attributes)];
  const things = [...words, category + tail(category, attributes)].join(" ");
  if (count > 1) return `${known ? "the " : ""}${englishNumber(count)} pairs of ${things}`;
  if (known) return ["the", ...ordinal, things].join(" ");
  return ["a", ...ordinal, "pair of", things].join(" ");
}

/** The adjectives of a thing, in the order in which English says them. */
export function adjectives(attributes: Attributes): readonly string[] {
  const names = Object.keys(attributes).filter((name) => name !== CONTENT && name !== OF);
  const rank = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : 1);
  return names
    .sort((a, b) => rank(a) - rank(b))
    .map((name) => {
      const values = attributes[name]!.split(separatorOf(name));
      const words = values.map((value) => ADJECTIVES.get(`${name} ${value}`) ?? value);
      return words.join(separatorOf(name));
    });
}

/** "teacher's", of a desk; of a statue the tail says whom it shows. */
function owner(category: string, { [OF]: of }: Attributes): readonly string[] {
  return of === undefined || DEPICTIONS.has(category) ? [] : [`${of}'s`];
}

/** " of coffee", " of a horse". */
function tail(category: string, { [CONTENT]: content, [OF]: of }: Attributes): string {
  if (content !== undefined) return ` of ${content}`;
  return of === undefined || !DEPICTIONS.has(category) ? "" : ` of ${articleFor(of)} ${of}`;
}

/** The article that goes before a phrase, by how it begins: "an hour", "a unicorn". */
export function articleFor(phrase: string): "a" | "an" {
  if (/^(?:uni(?![nm])|us[eu]|eu|ewe|one\b|once|uku|ura|uti)/i.test(phrase)) return "a";
  return /^(?:[aeiou]|hour|honest|heir|8|11(?!\d)|18(?!\d))/i.test(phrase) ? "an" : "a";
}

function isSingular({ count }: Term): boolean {
  return count === 1;
}

function list(phrases: readonly string[]): string {
  if (phrases.length < 2) return phrases.join("");
  return `${phrases.slice(0, -1).join(", ")} and ${phrases.at(-1)}`;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
