import type { PredicateName } from "../../predicates/names.ts";
import type { Discourse } from "./discourse.ts";
import type { RelationPhrases } from "./relations.ts";

const PARTS =
  /^(?:heads?|hands?|paws?|mouth|beak|arms?|lap|back|shoulders?|feet|foot|legs?|knees?|face|nose|ears?|neck|chest|belly|stomach|tail|body|chin|teeth|fingers?|trunk|jaws?)$/;

/**
 * Read "over his head", "under its paw", which are places at whoever does something: what is held there is
 * there. Where nothing is held the words say how somebody stands or lies, and are reported.
 *
 * @returns  the first token after them; undefined for other places
 */
export function readAtBody(
  talk: Discourse,
  at: number,
  { phrases, next }: RelationPhrases,
): number | undefined {
  const { topic, last, state } = talk;
  const possessed = /^(?:its|his|her|their)$/.test(talk.word(next)) && talk.relative === undefined;
  if (!possessed || topic === undefined || state === "start" || talk.joined) return undefined;
  const part = [next + 1, next + 2].find((index) => PARTS.test(talk.word(index)));
  if (part === undefined) return undefined;
  const held = last !== undefined && last !== topic && state === "object" ? last : undefined;
  if (held === undefined || held.ids.some((id) => topic.ids.includes(id))) return part + 1;
  const predicates = phrases.map(({ predicate }) => heldThere(predicate));
  const range = talk.rangeOf(at, part + 1, held);
  talk.relate({ subject: held, predicates, objects: topic, range, tokens: [at, next + 1] });
  return part + 1;
}

/** In a hand, a mouth, the arms. */
function heldThere(predicate: PredicateName): PredicateName {
  return predicate === "inside" ? "touching" : predicate;
}
