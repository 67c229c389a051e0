import { PREDICATES } from "../../predicates/index.ts";
import type { PredicateName } from "../../predicates/names.ts";
import type { Attributes } from "../../scene.ts";
import { withAttribute } from "../attributes.ts";
import type { Discourse } from "./discourse.ts";
import type { Lexeme } from "./lex.ts";
import { readPlaces, readTerm, type Term } from "./term.ts";

/** 靠近, 远离: stands between subject and object. */
export function readVerb(talk: Discourse, at: number): number | undefined {
  const predicate = talk.lexemes[at]!.entry.verb;
  if (predicate === undefined || talk.topic === undefined || !talk.started) return undefined;
  const filler = talk.role(at + 1) === "filler" ? at + 2 : at + 1;
  const term = readTerm(talk.lexemes, filler);
  if (term === undefined) return undefined;
  relateTo(talk, term, [predicate], at, term.next);
  talk.account.understand(at, filler);
  return readPlacesAfterVerb(talk.lexemes, term.next, (to) => talk.understood(term.next, to));
}

/** 离桌子很远 */
export function readDistance(talk: Discourse, at: number): number | undefined {
  if (talk.role(at) !== "from" || talk.topic === undefined || !talk.started) return undefined;
  const term = readTerm(talk.lexemes, at + 1);
  if (term === undefined) return undefined;
  let end = term.next;
  while (talk.role(end) === "filler") end += 1;
  const role = talk.role(end);
  const predicate = role === "far" ? "far from" : role === "close" ? "near" : undefined;
  if (predicate === undefined) return undefined;
  relateTo(talk, term, [predicate], at, end + 1);
  talk.account.understand(at);
  return talk.understood(term.next, end + 1);
}

function relateTo(
  talk: Discourse,
  term: Term,
  predicates: readonly PredicateName[],
  at: number,
  end: number,
): void {
  const subject = talk.topic!;
  const objects = talk.resolve(term, subject.ids);
  const range = talk.rangeOf(at, end, subject);
  talk.relate({ subject, predicates, objects, range, tokens: [at, at] });
  talk.hasSubject = true;
}

/** 并排: every one next to every other. */
export function readMutual(talk: Discourse, at: number): number | undefined {
  const ids = talk.topic?.ids ?? [];
  if (talk.role(at) !== "mutual" || ids.length < 2) return undefined;
  const range = talk.rangeOf(at, at + 1, talk.topic!);
  ids.forEach((id, index) => {
    talk.builder.relate([id], "next to", [{ ids: ids.slice(index + 1), range }], range);
  });
  return talk.understood(at, at + 1);
}

/** 是红色的, 很大 */
export function readQuality(talk: Discourse, at: number): number | undefined {
  const role = talk.role(at);
  if (!talk.hasSubject || talk.topic === undefined) return undefined;
  let next = role === "is" || role === "filler" ? at + 1 : at;
  while (talk.role(next) === "filler") next += 1;
  let attributes: Attributes = {};
  const from = next;
  while (talk.lexemes[next]?.entry.adjective !== undefined) {
    attributes = withAttribute(attributes, talk.lexemes[next]!.entry.adjective!);
    const after = talk.role(next + 1) === "and" && talk.lexemes[next + 2]?.entry.adjective ? 2 : 1;
    next += after;
  }
  if (next === from) return undefined;
  const end = talk.role(next) === "de" ? next + 1 : next;
  if (readTerm(talk.lexemes, end) !== undefined) return undefined;
  talk.builder.qualify(talk.topic.ids, attributes);
  return talk.understood(at, end);
}

/** 装在盒子里: a place behind the object of a verb repeats what the verb says. */
function readPlacesAfterVerb(
  lexemes: readonly Lexeme[],
  at: number,
  understand: (to: number) => number,
): number {
  const places = readPlaces(lexemes, at);
  return places?.predicates.every((name) => PREDICATES[name].objects === 1)
    ? understand(places.next)
    : at;
}
