import { relateEach } from "../clauses/formation.ts";
import type { Discourse } from "../discourse.ts";
import { readTerm, type Term } from "../nouns/term.ts";
import { readPlaces } from "./places.ts";
import { apart, qualifiersOf, readReach } from "./reach.ts";

/** Read 床和门之间有一米的距离, 两棵树之间隔着三米: how far two things are from each other. */
export function readGap(talk: Discourse, at: number): number | undefined {
  const term = readTerm(talk.lexemes, at);
  const places = term && readPlaces(talk.lexemes, term.next);
  const isBetween = places?.predicates.every((each) => each.includes("between"));
  if (term === undefined || places === undefined || !isBetween) return undefined;
  const reach = readReach(talk.lexemes, afterLead(talk, places.next));
  if (reach === undefined) return undefined;
  const group = talk.resolve(term);
  relateEach(talk, group, ["within distance of"], qualifiersOf(apart(reach)));
  talk.setTopic(group);
  return talk.understood(at, afterWords(talk, reach.next));
}

/** Words between two things and how far they are apart: 的直线距离. */
const BETWEEN = /^(?:的|之间|之间的|直线|直线距离|实际|最短|最近|路程|全程|距离|间距)$/u;

/** Read 学校到医院的距离是500米, 到居民区至少1公里, 学校和医院的距离: how far the one is from the other. */
export function readDistanceOf(talk: Discourse, at: number): number | undefined {
  if (!isDistanceAhead(talk, at)) return undefined;
  const plain = { depth: 0, isPlain: true };
  const from = /^[从由]$/u.test(talk.lexemes[at]!.text) ? at + 1 : at;
  const first = talk.role(from) === "to" ? undefined : readTerm(talk.lexemes, from, plain);
  const to = first?.next ?? from;
  const second = talk.role(to) === "to" ? readTerm(talk.lexemes, to + 1, plain) : undefined;
  const end = second?.next ?? to;
  let next = end;
  while (BETWEEN.test(talk.lexemes[next]?.text ?? "")) next += 1;
  const reach = readReach(talk.lexemes, afterLead(talk, next));
  const isPair = second === undefined && first?.members.length === 2 && next > end;
  if (reach === undefined || !(second || isPair)) return undefined;
  const ends = endsOf(talk, first, second);
  if (ends === undefined) return undefined;
  relateEach(talk, ends, ["within distance of"], qualifiersOf(apart(reach)));
  return talk.understood(at, afterWords(talk, reach.next));
}

/** No distance is said further behind the first thing than this many lexemes. */
const MAX_AHEAD = 10;

/** Whether 到 or 距离 follows soon, without which there is nothing to look for. */
function isDistanceAhead({ lexemes }: Discourse, at: number): boolean {
  const ahead = lexemes.slice(at, at + MAX_AHEAD);
  return ahead.some(({ text, entry }) => entry.role === "to" || /^(?:距离|间距)$/u.test(text));
}

/** The two that are so far apart; where no first is named, the one that was spoken of. */
function endsOf(talk: Discourse, first: Term | undefined, second: Term | undefined) {
  const one = first === undefined ? (talk.pair?.[0] ?? talk.topic) : talk.resolve(first);
  if (one === undefined) return undefined;
  const other = second && talk.resolve(second, one.ids);
  if (first !== undefined) talk.setTopic({ ids: one.ids.slice(0, 1), range: one.range });
  const ids = [...one.ids, ...(other?.ids ?? [])];
  if (other !== undefined) talk.pair = [one, other];
  return ids.length === 2 ? { ids, range: one.range } : undefined;
}

/** Past 有, 隔着, 相距, 的距离是. */
function afterLead(talk: Discourse, at: number): number {
  let next = at;
  while (
    /^(?:exist|is|about|apart|filler|de|from)$/.test(talk.role(next) ?? "") ||
    /^(?:隔着?|只|留[出着有下]?|空[出着]|保持|相隔)$/u.test(talk.lexemes[next]?.text ?? "")
  )
    next += 1;
  return next;
}

/** Past 的距离, 远, 的间隔. */
function afterWords(talk: Discourse, at: number): number {
  let next = at;
  while (/^(?:的|距离|间隔|间距|空隙|远|宽|左右|空间|空)$/u.test(talk.lexemes[next]?.text ?? ""))
    next += 1;
  return next;
}
