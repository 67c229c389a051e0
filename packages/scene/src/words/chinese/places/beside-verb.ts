import { PREDICATES } from "../../../predicates/index.ts";
import { readFronted } from "../clauses/fronted.ts";
import type { Discourse } from "../discourse.ts";
import { isAreaName } from "../lexicon/areas.ts";
import { SETTINGS } from "../lexicon/word-classes.ts";
import { readTerm } from "../nouns/term.ts";

/** Words of a place that 靠窗的 leads to. */
const SPOT = /^(?:的?位置|的?地方|一侧|一边|一面|那边|那侧|处)$/u;

/** Read 靠窗的位置放着, 沿着墙摆一排书架, 卧室靠近门口的地方有: a place that a verb tells. */
export function readBesideVerb(talk: Discourse, at: number): number | undefined {
  if (talk.hasSubject) return undefined;
  const isSet = isArea(talk, at) && verbAt(talk, at + 1) !== undefined;
  const lead = isSet || talk.role(at) === "at" ? at + 1 : at;
  const verb = verbAt(talk, lead);
  const term = verb && readTerm(talk.lexemes, lead + 1, { depth: 0, isPlain: true });
  if (verb === undefined || term === undefined) return undefined;
  const spot = talk.role(term.next) === "de" ? term.next + 1 : term.next;
  const isSpot = SPOT.test(talk.lexemes[spot]?.text ?? "");
  const isThere = talk.role(term.next) === "is" && talk.lexemes[term.next + 1]?.kind === "number";
  const isPut = isThere || /^(?:posture|exist)$/.test(talk.role(term.next) ?? "");
  if (!isSpot && !isPut) return undefined;
  const end = isSpot ? spot + 1 : term.next;
  const next = readFronted(talk, lead + 1, term, { predicates: [verb], next: end });
  if (next === undefined) return undefined;
  talk.account.understand(at, end);
  if (isSet) putInside(talk, at);
  return next;
}

/** Whether a room or open ground is named here: 卧室 in 卧室靠窗的位置. */
function isArea({ lexemes }: Discourse, at: number): boolean {
  return isAreaName(lexemes[at]!.entry.noun ?? "");
}

/** What was just placed by the window is in the room that was named before. */
function putInside(talk: Discourse, at: number): void {
  const room = readTerm(talk.lexemes, at, { depth: 0, isPlain: true });
  if (talk.topic === undefined || room === undefined || SETTINGS.has(talk.lexemes[at]!.text))
    return;
  const objects = talk.resolve(room, talk.topic.ids);
  const said = { subject: talk.topic, predicates: [["inside"]] as const, objects };
  talk.relate({ ...said, range: objects.range, tokens: [at, at + 1] });
}

/** 靠, 靠近, 挨着 */
function verbAt({ lexemes }: Discourse, at: number) {
  const verb = lexemes[at]?.entry.verb;
  return verb?.every((name) => PREDICATES[name].symmetric) ? verb : undefined;
}
