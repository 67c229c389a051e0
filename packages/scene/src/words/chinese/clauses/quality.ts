import type { Attributes } from "../../../scene.ts";
import { OTHER, TEXT, withAttribute } from "../../attributes.ts";
import type { Discourse } from "../discourse.ts";
import { HAD, LEVEL } from "../nouns/noun-phrase.ts";
import { readTerm } from "../nouns/term.ts";

/** 由木头制成: words around a quality that says what a thing is made of, or of what color it is. */
const MADE = /^(?:由|用|做|做成|制成|制作|颜色|材质|大小|形状|造)$/u;

/** Read 是红色的, 很大, 是木头做的: what the topic is like. */
export function readQuality(talk: Discourse, at: number): number | undefined {
  const isWritten = talk.lexemes[at]!.entry.adjective?.name === TEXT && talk.started;
  if ((!talk.hasSubject && !isWritten) || talk.topic === undefined) return undefined;
  if (talk.role(at) === "same" && talk.lexemes[at + 1]?.entry.adjective !== undefined)
    return at + 2;
  const from = afterLead(talk, at);
  let attributes: Attributes = {};
  let next = from;
  while (isQuality(talk, next)) {
    attributes = withAttribute(attributes, talk.lexemes[next]!.entry.adjective!);
    next = afterJoint(talk, next + 1);
  }
  if (next === from) return undefined;
  let end = next;
  while (isMade(talk, end)) end += 1;
  if (talk.role(end) === "de") end += 1;
  if (end > next && talk.role(end - 1) === "de" && readTerm(talk.lexemes, end) !== undefined)
    return undefined;
  if (end === next && readTerm(talk.lexemes, end) !== undefined) return undefined;
  talk.builder.qualify(talk.topic.ids, attributes, talk.rangeBetween(from, next));
  return talk.understood(at, end);
}

/** Read 共有四层 behind 书架: how many levels the thing has. */
export function readLevels(talk: Discourse, at: number): number | undefined {
  const { topic, lexemes } = talk;
  if (!talk.hasSubject || topic === undefined) return undefined;
  let from = at;
  while (HAD.test(lexemes[from]?.text ?? "-") || /^(?:about|is)$/.test(talk.role(from) ?? ""))
    from += 1;
  const [number, level, after] = lexemes.slice(from, from + 3);
  const isEnd = /^(?:end|comma)$/.test(after?.kind ?? "end");
  if (number?.kind !== "number" || !LEVEL.test(level?.text ?? "") || !isEnd) return undefined;
  const range = { start: number.start, end: level!.end };
  talk.builder.qualify(topic.ids, { [OTHER]: number.text + level!.text }, range);
  return talk.understood(at, from + 2);
}

/** Read 不大, 不太高: what a thing is not like is reported. */
export function readUnlike(talk: Discourse, at: number): number | undefined {
  if (talk.role(at) !== "not" || !talk.hasSubject) return undefined;
  const from = talk.role(at + 1) === "filler" ? at + 2 : at + 1;
  return isQuality(talk, from) && readTerm(talk.lexemes, from) === undefined ? from + 1 : undefined;
}

/** A quality; 睡觉 and 坐着 say what is done, unless 的 follows. */
function isQuality(talk: Discourse, at: number): boolean {
  const { adjective, role } = talk.lexemes[at]?.entry ?? {};
  if (adjective === undefined || role === "exist") return false;
  const isDone = adjective.name !== TEXT && adjective.value.endsWith("ing");
  return !isDone || talk.role(at + 1) === "de";
}

function isMade(talk: Discourse, at: number): boolean {
  return MADE.test(talk.lexemes[at]?.text ?? "");
}

/** 是, 很, 颜色是 */
function afterLead(talk: Discourse, at: number): number {
  let next = at;
  while (/^(?:is|filler|join)$/.test(talk.role(next) ?? "") || isMade(talk, next)) next += 1;
  return next;
}

/** 和 or 又 between two qualities. */
function afterJoint(talk: Discourse, at: number): number {
  const joins = talk.role(at) === "and" || talk.role(at) === "join" || talk.role(at) === "filler";
  return joins && talk.lexemes[at + 1]?.entry.adjective !== undefined ? at + 1 : at;
}
