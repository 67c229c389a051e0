import type { Discourse } from "../discourse.ts";
import { readTerm } from "../nouns/term.ts";

/** Words behind things of which some are spoken of next. */
const AMONG = /^(?:里|里面|中|当中|之中|里头|中间)$/u;

/** Read 五个球里有 before 两个是蓝色的, 三个杯子中的 before 一个: things of which some are spoken of next. */
export function readAmong(talk: Discourse, at: number): number | undefined {
  if (talk.hasSubject) return undefined;
  const term = readTerm(talk.lexemes, at, { depth: 0, isPlain: true });
  const [whole] = term?.members ?? [];
  if (term === undefined || whole === undefined || !("reference" in whole)) return undefined;
  if (!AMONG.test(talk.lexemes[term.next]?.text ?? "")) return undefined;
  const from = afterLead(talk, term.next + 1);
  const [some] = readTerm(talk.lexemes, from)?.members ?? [];
  const isSome = some !== undefined && "part" in some && talk.lexemes[from]!.kind === "number";
  if (!isSome) return undefined;
  const { ids } = talk.resolve(term);
  if (ids.length < 2) return undefined;
  talk.started = true;
  return talk.understood(at, from);
}

/** Past 有, 只有, 的. */
function afterLead(talk: Discourse, at: number): number {
  return /^(?:exist|de|filler)$/.test(talk.role(at) ?? "") ? at + 1 : at;
}
