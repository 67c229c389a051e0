import type { Discourse } from "../discourse.ts";
import { COPULAS, POSTURES } from "../lexicon/word-classes.ts";
import { readGroup } from "../nouns/noun-group.ts";
import { readRelations } from "../places/relations.ts";

/** "NEITHER the dog NOR the cat is on the bed": both are there, and what is said of them is denied. */
export function readNeither(talk: Discourse, at: number): number | undefined {
  if (talk.word(at) !== "neither" || talk.state !== "start") return undefined;
  const one = readGroup(talk.tokens, at + 1, "object");
  if (one === undefined || talk.word(one.next) !== "nor") return undefined;
  const other = readGroup(talk.tokens, one.next + 1, "object");
  if (other === undefined || !isPlaced(talk, other.next)) return undefined;
  const [first, second] = [talk.resolve(one, []), talk.resolve(other, [])];
  const range = { start: first.range.start, end: second.range.end };
  talk.setTopic({ ids: [...first.ids, ...second.ids], range });
  talk.denying = true;
  talk.understood(at, at + 1);
  talk.understood(one.next, one.next + 1);
  return other.next;
}

/** "NONE OF the cups is on the shelf": all are there, and what is said of them is denied. */
export function readNoneOf(talk: Discourse, at: number): number | undefined {
  const opens = talk.state === "start" && talk.word(at) === "none" && talk.word(at + 1) === "of";
  const all = opens ? readGroup(talk.tokens, at + 2, "object") : undefined;
  if (all === undefined || !isPlaced(talk, all.next)) return undefined;
  talk.setTopic(talk.resolve(all, []));
  talk.denying = true;
  talk.understood(at, at + 2);
  return all.next;
}

/** Whether a verb and a place follow: what something is like is not denied so. */
function isPlaced(talk: Discourse, at: number): boolean {
  let next = at;
  while (COPULAS.has(talk.word(next)) || POSTURES.has(talk.word(next))) next += 1;
  return readRelations(talk.tokens, next) !== undefined;
}
