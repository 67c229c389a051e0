import { relateEach } from "../clauses/formation.ts";
import type { Discourse } from "../discourse.ts";
import { readTerm } from "../nouns/term.ts";
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
