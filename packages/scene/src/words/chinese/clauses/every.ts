import type { Discourse } from "../discourse.ts";
import { isNounPart } from "../nouns/name.ts";
import { readTerm } from "../nouns/term.ts";
import { readPlaces } from "../places/places.ts";
import { readLink } from "./link.ts";

/** 人 in 每人, 个人 in 每个人, 只 in 每只. */
const NAMELESS = /^(?:人|个人|个)$/u;

/** Read 每人, 每个人, 每只: all of those last spoken of together, each for itself. */
export function readEvery(talk: Discourse, at: number): number | undefined {
  const { partition, lexemes } = talk;
  if (!/^每一?$/u.test(lexemes[at]!.text) || partition === undefined) return undefined;
  const next = afterNameless(talk, at + 1);
  if (next === undefined || partition.ids.length < 2) return undefined;
  const placed = readOnEach(talk, at, next);
  if (placed !== undefined) return placed;
  talk.setTopic({ ids: partition.ids, range: talk.rangeBetween(at, next) });
  talk.isEach = true;
  return talk.understood(at, next);
}

/** Read 每块上都放着一个杯子: one for each. */
function readOnEach(talk: Discourse, at: number, from: number): number | undefined {
  const places = readPlaces(talk.lexemes, from);
  const link = places && readLink(talk, places.next);
  const read = link && readTerm(talk.lexemes, link.next);
  if (places === undefined || link === undefined || read === undefined) return undefined;
  const { ids: hosts } = talk.partition!;
  const range = talk.rangeBetween(at, read.next);
  const made: string[] = [];
  for (const host of hosts) {
    const subject = talk.resolve(read, [...hosts, ...made]);
    made.push(...subject.ids);
    const { predicates, next } = places;
    const said = { subject, predicates, manner: link.manner, range, tokens: [at, next] as const };
    talk.relate({ ...said, objects: { ids: [host], range } });
  }
  for (const token of link.understood) talk.account.understand(token);
  talk.setTopic({ ids: made, range });
  talk.host = { ids: hosts, range };
  return read.next;
}

function afterNameless({ lexemes }: Discourse, at: number): number | undefined {
  const isMeasure = lexemes[at]?.entry.measure === true;
  const isNamed = isMeasure && isNounPart(lexemes, at + 1) && lexemes[at + 1]?.text !== "人";
  if (isNamed) return undefined;
  if (isMeasure) return lexemes[at + 1]?.text === "人" ? at + 2 : at + 1;
  return NAMELESS.test(lexemes[at]?.text ?? "") ? at + 1 : undefined;
}
