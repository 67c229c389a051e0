import type { PredicateName } from "../predicate-names.ts";
import { PREDICATES } from "../predicates/index.ts";
import { type Frame, objectIds, type Relation, type Scene } from "../scene.ts";
import type { Language } from "../words/language.ts";
import type { Argument } from "./argument.ts";
import { definiteNames } from "./definite-names.ts";

/** How two objects are compared in an order for which no predicate was said by all. */
const COMPARED: Readonly<
  Record<string, Readonly<Record<Language, readonly [less: string, more: string]>>>
> = {
  "room x": { en: ["further left than", "further right than"], zh: ["更靠左", "更靠右"] },
  "room y": { en: ["lower than", "higher than"], zh: ["更低", "更高"] },
  "room z": { en: ["further back than", "further forward than"], zh: ["更靠后", "更靠前"] },
  "image x": { en: ["further left than", "further right than"], zh: ["更靠左", "更靠右"] },
  "image y": { en: ["higher than", "lower than"], zh: ["更高", "更低"] },
  "map x": { en: ["further west than", "further east than"], zh: ["更靠西", "更靠东"] },
  "map y": { en: ["further north than", "further south than"], zh: ["更靠北", "更靠南"] },
  size: { en: ["smaller than", "larger than"], zh: ["更小", "更大"] },
  height: { en: ["shorter than", "taller than"], zh: ["更矮", "更高"] },
};

/**
 * Tell a contradiction in one sentence: what is stated, what follows, and what speaks against it.
 *
 * @param chain  the last relation is the one that the others speak against
 */
export function sayContradiction(chain: Argument, scene: Scene, language: Language): string {
  const name = definiteNames(scene, language);
  const said = chain.map(({ relation }) => statement(relation, name, language));
  const last = said.at(-1)!;
  const before = said.slice(0, -1);
  if (language === "zh") {
    if (before.length === 0) return `${last}，这不可能。`;
    const so = before.length === 1 ? "" : `，所以${conclusion(chain, scene.frame, name, language)}`;
    return `${before.join("，")}${so}；但${last}。`;
  }
  if (before.length === 0) return capitalised(`${last}, which cannot be.`);
  const so = before.length === 1 ? "" : `, so ${conclusion(chain, scene.frame, name, language)}`;
  return capitalised(`${listed(before)}${so}; but ${last}.`);
}

type NameOf = (id: string) => string;

/** What follows from all but the last: in the words of the first where all agree, else by the order. */
function conclusion(chain: Argument, frame: Frame, name: NameOf, language: Language): string {
  const [first] = chain;
  const { low } = first!;
  const { high } = chain.at(-2)!;
  const { predicate, subject } = first!.relation;
  const family = new Set([predicate, PREDICATES[predicate].converse]);
  const before = chain.slice(0, -1).map(({ relation }) => relation);
  if (before.every((each) => !each.negated && family.has(each.predicate))) {
    const [one, other] = subject === low ? [low, high] : [high, low];
    return related(name(one), predicate, [name(other)], { language });
  }
  const { order } = first!;
  const compared = COMPARED[order] ?? COMPARED[`${frame} ${order}`];
  const [less] = compared![language];
  return language === "zh"
    ? `${name(low)}比${name(high)}${less}`
    : `${name(low)} is ${less} ${name(high)}`;
}

function statement(relation: Relation, name: NameOf, language: Language): string {
  const { subject, predicate, negated = false, distance } = relation;
  const objects = objectIds(relation).map(name);
  if (predicate === "within distance of" && distance !== undefined)
    return within(name(subject), objects[0]!, distance, { language, negated });
  return related(name(subject), predicate, objects, { language, negated, distance });
}

interface Manner {
  readonly language: Language;
  readonly negated?: boolean;
  readonly distance?: number | undefined;
}

function related(
  subject: string,
  predicate: PredicateName,
  objects: readonly string[],
  { language, negated = false, distance }: Manner,
): string {
  const { phrases, symmetric } = PREDICATES[predicate];
  if (language === "en") {
    const far = distance === undefined ? "" : `${distance} metres `;
    return `${subject} is ${negated ? "not " : ""}${far}${phrases.en[0]} ${listed(objects)}`;
  }
  const not = negated ? "不" : "";
  const { place, verb } = phrases.zh;
  const object = objects.join("和");
  if (verb[0] !== undefined && (place.length === 0 || symmetric)) {
    return symmetric && !verb[0].endsWith("于")
      ? `${subject}和${object}${not}${verb[0]}`
      : `${subject}${not}${verb[0]}${object}`;
  }
  const link = objects.length > 1 ? "" : "的";
  const far = distance === undefined ? "" : `${distance}米处`;
  return `${subject}${not}在${object}${link}${place.find(({ length }) => length > 1) ?? place[0]}${far}`;
}

/** "is within 2 km of", "is at least 5 km from": a limit in words of its own. */
function within(
  subject: string,
  object: string,
  metres: number,
  { language, negated = false }: Manner,
): string {
  const far = metres < 1000 ? metres : metres / 1000;
  const unit = metres < 1000 ? ["metres", "米"] : ["kilometres", "公里"];
  if (language === "zh")
    return `${subject}离${object}${negated ? "至少" : "不超过"}${far}${unit[1]}`;
  const length = `${far} ${far === 1 ? unit[0]!.slice(0, -1) : unit[0]}`;
  return `${subject} is ${negated ? `at least ${length} from` : `within ${length} of`} ${object}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
