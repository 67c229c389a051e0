import type { Discourse } from "./discourse.ts";
import { isNounPart } from "./name.ts";

/** 人 in 每人, 个人 in 每个人, 只 in 每只. */
const NAMELESS = /^(?:人|个人|个)$/u;

/** Read 每人, 每个人, 每只: all of those last spoken of together, each for itself. */
export function readEvery(talk: Discourse, at: number): number | undefined {
  const { partition, lexemes } = talk;
  if (!/^每一?$/u.test(lexemes[at]!.text) || partition === undefined) return undefined;
  const next = afterNameless(talk, at + 1);
  if (next === undefined || partition.ids.length < 2) return undefined;
  talk.setTopic({ ids: partition.ids, range: talk.rangeBetween(at, next) });
  talk.isEach = true;
  return talk.understood(at, next);
}

function afterNameless({ lexemes }: Discourse, at: number): number | undefined {
  const isMeasure = lexemes[at]?.entry.measure === true;
  const isNamed = isMeasure && isNounPart(lexemes, at + 1) && lexemes[at + 1]?.text !== "人";
  if (isNamed) return undefined;
  if (isMeasure) return lexemes[at + 1]?.text === "人" ? at + 2 : at + 1;
  return NAMELESS.test(lexemes[at]?.text ?? "") ? at + 1 : undefined;
}
