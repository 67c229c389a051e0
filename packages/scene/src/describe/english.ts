import { isAnimate } from "../kinds/animate.ts";
import { isClothing, isHeadgear } from "../kinds/clothing.ts";
import type { PredicateName } from "../predicate-names.ts";
import { isGround, isVessel } from "../predicates/hosts.ts";
import { PREDICATES } from "../predicates/index.ts";
import { isPaired } from "../words/english/lexicon/plural.ts";
import { nameInEnglish, nameTogether } from "./english-names.ts";
import { Mentions } from "./mentions.ts";
import type { Outline, Part, Statement } from "./statements.ts";
import type { Term } from "./terms.ts";

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

/** What is said of places that one is in. */
const IN_PLACES: Partial<Readonly<Record<PredicateName, string>>> = {
  "at the corner of": "in the corner of",
  "at the centre of": "in the middle of",
};

/** In these a reader sees the whole scene, and no thing of it. */
const WHOLE: ReadonlySet<string> = new Set("room scene picture image photo".split(" "));

const METRES_A_KILOMETRE = 1000;

/** Say an outline in English. */
export function sayEnglish({ statements, alone }: Outline): string {
  const said = new Mentions();
  const sentences = statements.flatMap((statement) => sentencesOf(statement, said));
  if (alone.length > 0) {
    const verb = isSingular(alone[0]!) ? "is" : "are";
    sentences.push(
      `There ${verb} ${list(alone.map((term) => nameInEnglish(term, said, { there: true })))}.`,
    );
  }
  return sentences.map(capitalised).join(" ");
}

/** One sentence of what the subject is, and one for each verb. */
function sentencesOf({ subjects, parts: told }: Statement, said: Mentions): readonly string[] {
  const isSomebody = subjects.every(({ category }) => isAnimate(category));
  const parts = isSomebody ? told.flatMap(wornApart) : told;
  const isVerb = ({ predicate, negated }: Part) => !negated && VERBS[predicate] !== undefined;
  const places = parts.filter((part) => !isVerb(part));
  const verbs = parts.filter(isVerb).map((part) => [part]);
  return [...(places.length > 0 ? [places] : []), ...verbs].map((some) =>
    sentence({ subjects, parts: some }, said),
  );
}

/** A part with words of its own for its relation: somebody wears what touches them. */
interface SpokenPart extends Part {
  readonly words?: string;
}

/** What somebody touches, and what of that they wear. */
function wornApart(part: Part): readonly SpokenPart[] {
  if (part.predicate !== "touching" || part.negated) return [part];
  const isWorn = ({ category }: Term) => isClothing(category) && !isHeadgear(category);
  const worn = { ...part, objects: part.objects.filter(isWorn), words: "wearing" };
  const touched = { ...part, objects: part.objects.filter((term) => !isWorn(term)) };
  return [worn, touched].filter(({ objects }) => objects.length > 0);
}

function sentence({ subjects, parts }: Statement, said: Mentions): string {
  const names = isWholeParty(subjects)
    ? [nameTogether(subjects, said)]
    : subjects.map((term) => nameInEnglish(term, said));
  const [subject] = subjects;
  const single =
    subjects.length === 1 &&
    isSingular(subject!) &&
    !(isPaired(subject!.category) && names[0]!.startsWith("the "));
  const [first] = parts;
  const verb = first!.negated ? undefined : VERBS[first!.predicate]?.[single ? 0 : 1];
  if (verb !== undefined) return `${list(names)} ${verb} ${objectsOf(first!, said)}.`;
  const told = areOfTheSame(parts)
    ? [`${list(facingLast(parts).map(phraseOf))} ${objectsOf(parts[0]!, said)}`]
    : parts.map((part) => [phraseOf(part), objectsOf(part, said)].join(" ").trim());
  return `${list(names)} ${single ? "is" : "are"} ${list(told)}.`;
}

/** "In front of and facing a table": what is named once is not named again. */
function areOfTheSame([one, other, ...rest]: readonly Part[]): boolean {
  if (other === undefined || rest.length > 0) return false;
  if ([one!, other].some(({ predicate, distance }) => distance || PREDICATES[predicate].compares))
    return false;
  const [keys, others] = [one!, other].map(({ objects }) => objects.map(({ key }) => key).join());
  return one!.objects.length > 0 && keys === others;
}

function facingLast(parts: readonly Part[]): readonly Part[] {
  const isFacing = ({ predicate }: Part) => predicate.startsWith("facing");
  return [...parts.filter((part) => !isFacing(part)), ...parts.filter(isFacing)];
}

/** The words between "is" and the objects: "not to the left of", "in" a field but "inside" a room. */
function phraseOf({ predicate, objects, distance, exact, negated, words }: SpokenPart): string {
  if (words !== undefined) return words;
  if (exact && distance !== undefined) return atDistance("from", distance);
  const { en: phrases } = PREDICATES[predicate].phrases;
  const fitting = phrases.find((each) => !(negated && IDIOMS.has(`not ${each}`)))!;
  const phrase = phraseWithin(predicate, objects) ?? fitting;
  const where = distance === undefined ? phrase : atDistance(phrase, distance);
  return negated ? `not ${where}` : where;
}

/** One is in a room or a garden, and in its corner; but at the corner of a table. */
function phraseWithin(predicate: PredicateName, objects: readonly Term[]): string | undefined {
  const isWhole = objects.some(({ category }) => WHOLE.has(category));
  if (predicate === "inside") return isWhole ? undefined : "in";
  const isPlace = isWhole || objects.some((term) => isVessel(term) || isGround(term));
  return isPlace ? IN_PLACES[predicate] : undefined;
}

function objectsOf({ objects }: Pick<Part, "objects">, said: Mentions): string {
  return list(objects.map((term) => nameInEnglish(term, said)));
}

/** "within 5 metres of" where a phrase speaks of a distance, else "2 kilometres north of". */
function atDistance(phrase: string, metres: number): string {
  const isFar = metres >= METRES_A_KILOMETRE && ((metres / METRES_A_KILOMETRE) * 10) % 1 === 0;
  const [count, unit] = isFar ? [metres / METRES_A_KILOMETRE, "kilometre"] : [metres, "metre"];
  const length = `${count} ${unit}${count === 1 ? "" : "s"}`;
  return /\bdistance\b/.test(phrase) ? phrase.replace("distance", length) : `${length} ${phrase}`;
}

/** Whether these are all that look so, one by one. */
function isWholeParty(terms: readonly Term[]): boolean {
  const [first] = terms;
  const isSame = ({ looks }: Term) => looks === first!.looks;
  return terms.length > 1 && terms.length === first!.alike && terms.every(isSame);
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
