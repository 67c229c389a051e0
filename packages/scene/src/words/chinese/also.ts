import type { Discourse } from "./discourse.ts";
import { readPlaces } from "./places.ts";
import { readTerm } from "./term.ts";

/** Words that go on with what is there. */
const ALSO = /^(?:还有|另有|也有|另外还有|以及|和|外加|此外还有|同时还有)$/u;

/** Read 还有一个梨 behind 桌子上有一个苹果: it is at the same place. */
export function readAlso(talk: Discourse, at: number): number | undefined {
  const { front } = talk;
  const opens = talk.lexemes[at - 1]?.kind === "comma" && talk.started;
  if (front === undefined || !opens || !ALSO.test(talk.lexemes[at]!.text)) return undefined;
  const term = readTerm(talk.lexemes, at + 1);
  if (term === undefined || !isAlone(talk, term.next)) return undefined;
  const subject = talk.resolve(term, front.objects.ids);
  const range = talk.rangeBetween(at, term.next);
  talk.relate({ ...front, subject, range, tokens: [at, at + 1] });
  talk.setTopic(subject);
  return term.next;
}

/** Whether nothing more is said of it in the clause. */
function isAlone(talk: Discourse, at: number): boolean {
  const kind = talk.lexemes[at]?.kind;
  const isEnd = kind === undefined || kind === "end" || kind === "comma";
  return isEnd && readPlaces(talk.lexemes, at) === undefined;
}
