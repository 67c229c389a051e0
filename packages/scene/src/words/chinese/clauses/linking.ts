import type { PredicateName } from "../../../predicate-names.ts";
import { COURSE } from "../../attributes.ts";
import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { readTerm } from "../nouns/term.ts";
import { readPlaces } from "../places/places.ts";
import { BANKS } from "./banks.ts";

const PARTING = /^(?:隔开|分开|分隔|分隔开|隔断|隔离|一分为二)(?:来|了)?$/u;

const LINKING = /^(?:连接|相连|连通|连在一起|连起来|连接起来|相接|联通)(?:着|起来|在一起)?$/u;

/** What a road does between its ends: 从车站通往港口. */
const LEADING = /^(?:通往|通向|通到|延伸到|延伸至|开往|驶往|流向|流入|流到|到|至|到达|直达)$/u;

const BEARINGS: ReadonlyMap<string, readonly [bearing: string, opposite: string]> = new Map([
  ["东", ["east", "west"]],
  ["西", ["west", "east"]],
  ["南", ["south", "north"]],
  ["北", ["north", "south"]],
  ["东北", ["north-east", "south-west"]],
  ["西北", ["north-west", "south-east"]],
  ["东南", ["south-east", "north-west"]],
  ["西南", ["south-west", "north-east"]],
]);

/** What a river does to the one town that it runs through: 把小镇分成两半. */
const HALVING = /^(?:[分隔切劈]成|分为)了?[东西南北左右]{0,2}[两二](?:半|部分|块|段|边|片|侧|岸)$/u;

/** What a verb says of the thing that parts others, or links them; undefined where no such verb stands here. */
function verbOf({ lexemes }: Discourse, at: number) {
  const words = lexemes.slice(at, at + MAX_VERB).map(({ text }) => text);
  const halved = wordsOf(words, HALVING);
  const parted = halved ?? wordsOf(words, PARTING);
  const verb = parted ?? wordsOf(words, LINKING);
  if (verb === undefined) return undefined;
  const predicate = parted === undefined ? "touching" : "between";
  return { predicate, next: at + verb.length, halves: parted !== undefined } as const;
}

/** No such verb has more lexemes: 分成 东西 两 部分. */
const MAX_VERB = 5;

/** Read 把老城和新城隔开, 把它们连接起来: what parts two things is between them, what links them touches both. */
export function readParting(talk: Discourse, at: number): number | undefined {
  const { topic, hasSubject } = talk;
  const term = talk.role(at) === "take" ? readTerm(talk.lexemes, at + 1) : undefined;
  const verb = term && verbOf(talk, term.next);
  if (topic === undefined || !hasSubject || verb === undefined) return undefined;
  const things = talk.resolve(term!, topic.ids);
  const ends = pairOf(talk, things, topic);
  if (ends === undefined && !(verb.halves && things.ids.length === 1)) return undefined;
  const predicates = [[ends === undefined ? "crosses" : verb.predicate] as const] as const;
  const tokens = [at, verb.next] as const;
  const range = talk.rangeBetween(at, verb.next);
  talk.relate({ subject: topic, predicates, objects: ends ?? things, tokens, range });
  return talk.understood(term!.next, verb.next);
}

/** The longest of the first words that a pattern takes together: 连接 起来. */
function wordsOf(words: readonly string[], pattern: RegExp) {
  for (let length = words.length; length > 0; length--) {
    const text = words.slice(0, length).join("");
    if (pattern.test(text)) return { text, length };
  }
  return undefined;
}

/** Two things that were spoken of together, those parted before where 它们 means what links them. */
function pairOf(talk: Discourse, group: Group, topic: Group): Group | undefined {
  const isOwn = group.ids.every((id) => topic.ids.includes(id));
  if (group.ids.length > 1 && !isOwn) return group;
  const [one, other] = talk.pair ?? [];
  const before = [...(one?.ids ?? []), ...(other?.ids ?? [])].filter(
    (id) => !topic.ids.includes(id),
  );
  const objects = before.slice(-2);
  return objects.length === 2 ? { ids: objects, range: group.range } : undefined;
}

/** What leads to the thing that links others, or parts them. */
const MEANS = /^(?:有|由|靠|用|通过|被|以)$/u;

/** Read 有高速公路相连, 被屏风隔开, 床和书桌之间用帘子隔开: what stands to the things spoken of as the verb says. */
export function readLinkedBy(talk: Discourse, at: number): number | undefined {
  const ends = betweenAt(talk, at);
  const means = ends?.next ?? at;
  const isMeans = MEANS.test(talk.lexemes[means]?.text ?? "");
  const term = isMeans ? readTerm(talk.lexemes, means + 1) : undefined;
  const verb = term && !isOfBanks(talk, term.next) ? verbOf(talk, term.next) : undefined;
  const objects = verb && (ends ? talk.resolve(ends.term) : linkedOf(talk, verb.halves));
  if (verb === undefined || objects === undefined) return undefined;
  const subject = talk.resolve(term!, objects.ids);
  const predicate = objects.ids.length === 1 ? "crosses" : verb.predicate;
  const predicates = [[predicate] as const] as const;
  const range = talk.rangeBetween(at, verb.next);
  talk.relate({ subject, predicates, objects, range, tokens: [at, means + 1] });
  return talk.understood(term!.next, verb.next);
}

/** 连接两岸 joins the banks of a river. */
function isOfBanks({ lexemes }: Discourse, at: number): boolean {
  return lexemes.slice(at + 1, at + 4).some(({ text }) => BANKS.test(text));
}

/** What parts two things is named no further behind them than this many lexemes. */
const MAX_AHEAD = 8;

/** 床和书桌之间 */
function betweenAt({ lexemes }: Discourse, at: number) {
  if (!lexemes.slice(at, at + MAX_AHEAD).some(({ text }) => MEANS.test(text))) return undefined;
  const term = readTerm(lexemes, at);
  const places = term && readPlaces(lexemes, term.next);
  const isBetween = places?.predicates.every((each) => each.includes("between"));
  return term && isBetween ? { term, next: places!.next } : undefined;
}

/** The two of the clause, or the two last related; where one is parted, that one. */
function linkedOf({ topic, pair, hasSubject }: Discourse, halves: boolean): Group | undefined {
  const isOwn = hasSubject && topic !== undefined;
  if (isOwn && (topic.ids.length === 2 || (halves && topic.ids.length === 1))) return topic;
  if (pair === undefined) return undefined;
  const [one, other] = pair;
  return { ids: [...one.ids, ...other.ids], range: one.range };
}

/** Read 从车站通往港口, 从市区向东北通向机场: it touches both ends, and leads that way. */
export function readLeading(talk: Discourse, at: number): number | undefined {
  const { topic, hasSubject, lexemes } = talk;
  const isFrom = /^[从由自]$/u.test(lexemes[at]!.text);
  const start = topic && hasSubject && isFrom ? readTerm(lexemes, at + 1) : undefined;
  if (topic === undefined || start === undefined) return undefined;
  const through = throughAt(talk, start.next);
  const way = headingAt(talk, through?.next ?? start.next);
  const verb = way?.next ?? through?.next ?? start.next;
  const goal = LEADING.test(lexemes[verb]?.text ?? "") ? readTerm(lexemes, verb + 1) : undefined;
  if (goal === undefined) return undefined;
  const first = talk.resolve(start, topic.ids);
  const last = talk.resolve(goal, [...topic.ids, ...first.ids]);
  const range = talk.rangeBetween(at, goal.next);
  const ends = { ids: [...first.ids, ...last.ids], range: first.range };
  const tokens = [at, at + 1] as const;
  talk.relate({ subject: topic, predicates: [["touching"]], objects: ends, range, tokens });
  if (through !== undefined) {
    const crossed = talk.resolve(through, topic.ids);
    talk.builder.relate(topic.ids, "crosses", [crossed], range);
  }
  if (way !== undefined) lead(talk, topic, { first, last, range }, way.bearing);
  talk.understood(start.next, verb + 1);
  return goal.next;
}

/** 穿过树林 in 从停车场穿过树林通向城堡 */
function throughAt({ lexemes }: Discourse, at: number) {
  return /^(?:穿过|穿越|越过|横穿)$/u.test(lexemes[at]?.text ?? "")
    ? readTerm(lexemes, at + 1)
    : undefined;
}

/** Its course, and where its end is from where it begins. */
function lead(
  talk: Discourse,
  way: Group,
  {
    first,
    last,
    range,
  }: { readonly first: Group; readonly last: Group; readonly range: Group["range"] },
  [bearing, opposite]: readonly [bearing: string, opposite: string],
): void {
  talk.builder.qualify(way.ids, { [COURSE]: `${opposite} to ${bearing}` }, range);
  talk.builder.relate(last.ids, `${bearing} of` as PredicateName, [first], range);
}

/** 向东北, 往南 */
function headingAt({ lexemes }: Discourse, at: number) {
  const words = lexemes.slice(at, at + 3).map(({ text }) => text);
  for (let length = words.length; length > 0; length--) {
    const said = /^[向往朝](.+?)[边面方]?$/u.exec(words.slice(0, length).join(""))?.[1];
    const bearing = BEARINGS.get(said ?? "");
    if (bearing !== undefined) return { bearing, next: at + length };
  }
  return undefined;
}
