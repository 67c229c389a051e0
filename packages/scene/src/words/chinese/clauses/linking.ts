import type { PredicateName } from "../../../predicate-names.ts";
import { COURSE } from "../../attributes.ts";
import type { Group } from "../../scene-builder.ts";
import type { Discourse } from "../discourse.ts";
import { readTerm } from "../nouns/term.ts";

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

/** Read 把老城和新城隔开, 把它们连接起来: what parts two things is between them, what links them touches both. */
export function readParting(talk: Discourse, at: number): number | undefined {
  const { topic, hasSubject } = talk;
  const term = talk.role(at) === "take" ? readTerm(talk.lexemes, at + 1) : undefined;
  if (topic === undefined || !hasSubject || term === undefined) return undefined;
  const words = talk.lexemes.slice(term.next, term.next + 3).map(({ text }) => text);
  const verb = wordsOf(words, PARTING) ?? wordsOf(words, LINKING);
  if (verb === undefined) return undefined;
  const parts = PARTING.test(verb.text);
  const ends = pairOf(talk, talk.resolve(term, topic.ids), topic);
  if (ends === undefined) return undefined;
  const next = term.next + verb.length;
  const predicates = [[parts ? "between" : "touching"] as const] as const;
  const said = { subject: topic, predicates, objects: ends, tokens: [at, next] as const };
  talk.relate({ ...said, range: talk.rangeBetween(at, next) });
  return talk.understood(term.next, next);
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

/** Read 有高速公路相连, 由一条公路连接: it touches the two that were spoken of last. */
export function readLinkedBy(talk: Discourse, at: number): number | undefined {
  const opens = /^(?:有|由|靠|用|通过)$/u.test(talk.lexemes[at]!.text);
  const term = opens ? readTerm(talk.lexemes, at + 1) : undefined;
  const words = term && talk.lexemes.slice(term.next, term.next + 2).map(({ text }) => text);
  const verb = words && wordsOf(words, LINKING);
  const [one, other] = talk.pair ?? [];
  if (verb === undefined || one === undefined || other === undefined) return undefined;
  const objects = { ids: [...one.ids, ...other.ids], range: one.range };
  const subject = talk.resolve(term!, objects.ids);
  const next = term!.next + verb.length;
  const predicates = [["touching"] as const] as const;
  const tokens = [at, at + 1] as const;
  const range = talk.rangeBetween(at, next);
  talk.relate({ subject, predicates, objects, range, tokens });
  return talk.understood(term!.next, next);
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
