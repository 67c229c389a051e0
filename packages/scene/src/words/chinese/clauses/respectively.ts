import type { Discourse } from "../discourse.ts";
import type { Predication } from "../nouns/predication.ts";
import { readTerm, type Term } from "../nouns/term.ts";
import type { Places } from "../places/places.ts";
import { readPlaces } from "../places/places.ts";

/** A further place of those that several things are at, one each. */
interface Further {
  readonly objects: Term;
  readonly places: Places;
}

/** 桌子上 behind 盒子里和: where the next one is; undefined where no further place stands. */
function furtherAt({ lexemes }: Discourse, at: number): Further | undefined {
  if (lexemes[at]?.entry.role !== "and") return undefined;
  const objects = readTerm(lexemes, at + 1);
  const places = objects && readPlaces(lexemes, objects.next);
  return objects && places && { objects, places };
}

/** Read 分别放在盒子里和桌子上 of as many things as places: the first here, the second there. */
export function readRespectively(
  talk: Discourse,
  at: number,
  said: Predication,
): number | undefined {
  const { topic } = talk;
  const isSaid = talk.lexemes[at - 1]?.text === "分别" || talk.lexemes[at]!.text === "分别";
  if (!isSaid || topic === undefined || topic.ids.length < 2) return undefined;
  const further: Further[] = [];
  let { next } = said;
  for (let more = furtherAt(talk, next); more !== undefined; more = furtherAt(talk, next)) {
    further.push(more);
    next = more.places.next;
  }
  if (further.length + 1 !== topic.ids.length) return undefined;
  const range = talk.rangeOf(at, next, topic);
  const places = [
    said,
    ...further.map(({ objects, places: { predicates } }) => ({ objects, predicates })),
  ];
  places.forEach(({ objects: term, predicates }, index) => {
    const subject = { ids: [topic.ids[index]!], range: topic.range };
    const objects = talk.resolve(term, topic.ids);
    talk.relate({ subject, objects, predicates, manner: said.manner, range, tokens: [at, next] });
  });
  talk.hasSubject = true;
  return next;
}
