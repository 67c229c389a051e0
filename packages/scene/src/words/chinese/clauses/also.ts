import type { Group } from "../../group.ts";
import type { Discourse } from "../discourse.ts";
import { readTerm } from "../nouns/term.ts";
import { readPlaces } from "../places/places.ts";

/** Words that go on with what is there. */
const ALSO = /^(?:还有|另有|也有|另外还有|以及|和|外加|此外还有|同时还有)$/u;

/** Words that go on with what is put there: 还摆着. */
const AGAIN = /^(?:还|也)$/u;

/** Read 还有一个梨, 还摆着一支蜡烛 behind 桌子上有一个苹果: it is at the same place. */
export function readAlso(talk: Discourse, at: number): number | undefined {
  const { front } = talk;
  const opens = talk.lexemes[at - 1]?.kind === "comma" && talk.started;
  const start = front === undefined || !opens ? undefined : afterAlso(talk, at);
  const term = start && readTerm(talk.lexemes, start);
  if (front === undefined || !term || !isAlone(talk, term.next)) return undefined;
  const { isEach, objects, ...place } = front;
  const { ids, range: where } = objects;
  const hosts: readonly Group[] = isEach
    ? ids.map((id) => ({ ids: [id], range: where }))
    : [objects];
  const range = talk.rangeBetween(at, term.next);
  const made: string[] = [];
  for (const host of hosts) {
    const subject = talk.resolve(term, [...ids, ...made]);
    made.push(...subject.ids);
    talk.relate({ ...place, objects: host, subject, range, tokens: [at, start!] });
  }
  talk.setTopic({ ids: made, range: term });
  return term.next;
}

/** The first lexeme behind 还有, or 还摆着. */
function afterAlso({ lexemes }: Discourse, at: number): number | undefined {
  const { text } = lexemes[at]!;
  if (ALSO.test(text)) return at + 1;
  const put = lexemes[at + 1];
  const isPut = put?.entry.role === "exist" && /着$/u.test(put.text);
  return AGAIN.test(text) && isPut ? at + 2 : undefined;
}

/** Whether nothing more is said of it in the clause. */
function isAlone(talk: Discourse, at: number): boolean {
  const kind = talk.lexemes[at]?.kind;
  const isEnd = kind === undefined || kind === "end" || kind === "comma";
  return isEnd && readPlaces(talk.lexemes, at) === undefined;
}
