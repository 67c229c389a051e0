import { PREDICATES } from "../../predicates/index.ts";
import type { Discourse } from "./discourse.ts";
import { readFronted } from "./fronted.ts";
import { readTerm } from "./term.ts";
import { SETTINGS } from "./word-classes.ts";

/** Words of a place that 靠窗的 leads to. */
const SPOT = /^(?:的?位置|的?地方|一侧|一边|一面|那边|那侧|处)$/u;

/** Read 靠窗的位置放着, 沿着墙摆一排书架, 卧室靠近门口的地方有: a place that a verb tells. */
export function readBesideVerb(talk: Discourse, at: number): number | undefined {
  if (talk.hasSubject) return undefined;
  const isSet = SETTINGS.has(talk.lexemes[at]!.text) && verbAt(talk, at + 1) !== undefined;
  const lead = isSet || talk.role(at) === "at" ? at + 1 : at;
  const verb = verbAt(talk, lead);
  const term = verb && readTerm(talk.lexemes, lead + 1, { depth: 0, isPlain: true });
  if (verb === undefined || term === undefined) return undefined;
  const spot = talk.role(term.next) === "de" ? term.next + 1 : term.next;
  const isSpot = SPOT.test(talk.lexemes[spot]?.text ?? "");
  const isPut = /^(?:posture|exist)$/.test(talk.role(term.next) ?? "");
  if (!isSpot && !isPut) return undefined;
  const end = isSpot ? spot + 1 : term.next;
  const next = readFronted(talk, lead + 1, term, { predicates: [verb], next: end });
  if (next !== undefined) talk.account.understand(at, end);
  return next;
}

/** 靠, 靠近, 挨着 */
function verbAt({ lexemes }: Discourse, at: number) {
  const verb = lexemes[at]?.entry.verb;
  return verb?.every((name) => PREDICATES[name].symmetric) ? verb : undefined;
}
