import { isPerson } from "../kinds/animate.ts";
import { isClothing } from "../kinds/clothing.ts";
import { chineseOfCategory, measureWordOf } from "../kinds/noun-table.ts";
import type { PredicateName } from "../predicate-names.ts";
import { PREDICATES } from "../predicates/index.ts";
import { nounPhrase } from "./chinese-names.ts";
import type { Manner, Outline, Part, Statement } from "./statements.ts";

/** Relations whose place words name a place, but not where the subject is. */
const SAID_BY_VERB: ReadonlySet<PredicateName> = new Set(["touching", "part of"]);

/** Relations whose verb both things are the subject of: 和一面墙对齐. */
const RECIPROCAL: ReadonlySet<PredicateName> = new Set([
  "aligned with",
  "overlapping",
  "same size as",
]);

/** How Chinese speaks: 每张课桌的后面有一把椅子 takes one place, and things that their noun tells. */
export const CHINESE_MANNER: Manner = {
  reciprocal: RECIPROCAL,
  canSayOfEach: ([predicate, ...more], { alone }) =>
    more.length === 0 && alone && isSaidByPlace(predicate!),
};

/** Say an outline in Chinese. */
export function sayChinese({ statements, alone }: Outline): string {
  const said = new Set<string>();
  const sentences = statements.map((statement) => sentence(statement, said));
  if (alone.length > 0) sentences.push(`有${list(alone.map((term) => nounPhrase(term, said)))}。`);
  return sentences.join("");
}

function sentence({ subjects, parts }: Statement, said: Set<string>): string {
  if (parts[0]?.objects[0]?.each) return ofEach({ subjects, parts }, said);
  const first = list(subjects.map((term) => nounPhrase(term, said)));
  const wearer = subjects.length === 1 ? subjects[0]!.category : "";
  return `${first}${parts.map((part) => told(part, said, wearer)).join("，")}。`;
}

/** 每张课桌的后面有一把椅子; what holds of these chairs beside it has a sentence of its own. */
function ofEach({ subjects, parts }: Statement, said: Set<string>): string {
  const [first, ...others] = parts;
  const [host] = first!.objects;
  const known = said.has(host!.key);
  const before = known ? "" : `有${nounPhrase({ ...host!, each: false }, said)}。`;
  const { place } = PREDICATES[first!.predicate].phrases.zh;
  const noun = `每${measureWordOf(host!.category)}${chineseOfCategory(host!.category)}`;
  const where = `${noun}${isBound(place[0]!) ? "" : "的"}${place[0]}`;
  const [guest] = subjects;
  const own = `${where}有${nounPhrase(guest!, said)}。`;
  const all = { ...guest!, count: guest!.alike };
  const rest = others.length === 0 ? "" : sentence({ subjects: [all], parts: others }, said);
  return before + own + rest;
}

function isSaidByPlace(predicate: PredicateName): boolean {
  return PREDICATES[predicate].phrases.zh.place.length > 0 && !SAID_BY_VERB.has(predicate);
}

/**
 * @param wearer  the category of the one thing that this is said of; "" where there are several
 */
function told(part: Part, said: Set<string>, wearer: string): string {
  const { predicate, negated } = part;
  const objects = list(part.objects.map((term) => nounPhrase(term, said)));
  const { verb: verbs } = PREDICATES[predicate].phrases.zh;
  const verb = isSaidByPlace(predicate) ? undefined : verbs[0];
  if (isWorn(part, wearer)) return `${negated ? "没有" : ""}穿着${objects}`;
  const words = verb === undefined ? byPlace(part, objects) : byVerb(part, verb, objects);
  return negated ? `不${words}` : words;
}

/** Place words that follow their noun without 的: 桌子上, 两把椅子之间. */
function isBound(word: string): boolean {
  return word.length === 1 || word.startsWith("之");
}

/** 在一个球的左边; with a distance 在一个球的左边5米处, 在一个球的5米以内, 离一个球5米. */
function byPlace({ predicate, distance, exact }: Part, names: string): string {
  if (exact && distance !== undefined) return `离${names}${lengthOf(distance)}`;
  const { place } = PREDICATES[predicate].phrases.zh;
  const [word] = place;
  if (distance === undefined) return `在${names}${isBound(word!) ? "" : "的"}${word}`;
  if (/[内里]$/u.test(word!)) return `在${names}的${lengthOf(distance)}${word}`;
  return `在${names}的${word}${lengthOf(distance)}处`;
}

/** 5米, 12公里 */
function lengthOf(metres: number): string {
  return metres % 1000 === 0 && metres > 0 ? `${metres / 1000}公里` : `${metres}米`;
}

/** 女人穿着大衣, whom it touches. */
function isWorn({ predicate, objects }: Part, wearer: string): boolean {
  const isDress =
    objects.length > 0 &&
    objects.every(({ category }) => isClothing(category) && WORN.test(category));
  return predicate === "touching" && isDress && isPerson(wearer);
}

/** What 穿 is said of; hats, glasses and ties take 戴. */
const WORN =
  /(?:shirt|blouse|jacket|sweater|hoodie|jersey|cardigan|clothes|vest|dress|gown|robe|coat|raincoat|suit|uniform|pants|jeans|trousers|shorts|skirt|shoe|boot|sandal|slipper|sneaker|sock)s?$/;

/** 面对一只狗, 悬挂在天花板上, 和一面墙对齐, 比一只狗大, 排成一排. */
function byVerb({ predicate, objects }: Part, verb: string, names: string): string {
  if (objects.length === 0) return verb;
  const { compares } = PREDICATES[predicate];
  if (RECIPROCAL.has(predicate)) return `和${names}${verb}`;
  if (compares) return `比${names}${verb.replace(/于$/u, "")}`;
  return verb.endsWith("在") ? `${verb}${names}上` : verb + names;
}

function list(phrases: readonly string[]): string {
  if (phrases.length < 2) return phrases.join("");
  return `${phrases.slice(0, -1).join("、")}和${phrases.at(-1)}`;
}
