import { relateEach } from "../clauses/formation.ts";
import type { Discourse } from "../discourse.ts";
import { readTerm } from "../nouns/term.ts";

/** Words of two things that look at each other over what lies between them. */
const FACING = /^(?:相望|相对|对望|遥遥?相望|而坐|对坐|相对而坐|而立|相对而立)$/u;

/** Read 隔河相望, 隔着马路相对: the two things spoken of are opposite, with that between them. */
export function readAcross(talk: Discourse, at: number): number | undefined {
  const { topic, lexemes } = talk;
  if (!/^隔着?$/u.test(lexemes[at]!.text) || topic?.ids.length !== 2) return undefined;
  const term = readTerm(lexemes, at + 1);
  if (term === undefined || !FACING.test(lexemes[term.next]?.text ?? "")) return undefined;
  const subject = talk.resolve(term, topic.ids);
  const range = talk.rangeBetween(at, term.next + 1);
  const tokens = [at, term.next + 1] as const;
  talk.relate({ subject, predicates: [["between"]], objects: topic, range, tokens });
  relateEach(talk, topic, ["opposite"], {});
  return term.next + 1;
}
