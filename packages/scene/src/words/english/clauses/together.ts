import { isPlace } from "../../../kinds/rooms.ts";
import type { Discourse } from "../discourse.ts";
import { isFiniteVerb } from "../lexicon/lexicon.ts";
import { readRelations } from "../places/relations.ts";

/** "a jug, a lemon beside it, ALL ON a cloth", "a cup and a pot, BOTH on a shelf": all that the sentence named so far, but for what is on another of them. */
export function readTogether(talk: Discourse, at: number): number | undefined {
  const { joined, state, since, builder } = talk;
  if (!joined || state === "start" || !/^(?:all|both|everything)$/.test(talk.word(at)))
    return undefined;
  let next = at + 1;
  while (isFiniteVerb(talk.word(next))) next += 1;
  if (readRelations(talk.tokens, next) === undefined) return undefined;
  const named = builder.ids.slice(since);
  const categories = builder.categoriesOf(named);
  const borne = talk.related?.predicates.includes("on") ? talk.related.subject.ids : [];
  const ids = named.filter((id, index) => !isPlace(categories[index]!) && !borne.includes(id));
  if (ids.length === 0 || named.length < 2) return undefined;
  talk.setTopic({ ids, range: { start: talk.tokens[at]!.start, end: talk.tokens[at]!.end } });
  return talk.understood(at, next);
}
