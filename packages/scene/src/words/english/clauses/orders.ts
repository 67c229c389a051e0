import type { Discourse } from "../discourse.ts";
import { openerAt, orderAt } from "../lexicon/orders.ts";
import { NEW_DETERMINERS } from "../lexicon/word-classes.ts";
import { readGroup } from "../nouns/noun-group.ts";
import { readLack } from "./denial.ts";

/**
 * Read the words that ask for what follows: "put", "then, hang", "start with". What is forbidden is denied: "don't
 * put the bed under the window". A verb of no list is reported, and what it is done to stands where it is said to.
 *
 * @returns  the first token behind them; undefined where no order stands
 */
export function readOrder(talk: Discourse, at: number): number | undefined {
  const opens = talk.state === "start" || talk.tokens[at - 1]?.kind === "quiet";
  if (!opens && !talk.joined) return undefined;
  const opener = talk.state === "start" ? openerAt(talk.tokens, at) : 0;
  if (opener > 0) return talk.understood(at, at + opener);
  const order = orderAt(talk.tokens, at);
  if (order === undefined) return undefined;
  const { next, known, denied } = order;
  if (!readGroup(talk.tokens, next, "subject")) return undefined;
  if (denied && isNewAt(talk, next)) return readLack(talk, at, next);
  talk.denying = denied;
  talk.deed = talk.word(next - 1);
  return known ? talk.understood(at, next) : next;
}

/** "don't add A RUG", "no ANY LAMP": what is not to be there at all. */
function isNewAt(talk: Discourse, at: number): boolean {
  return NEW_DETERMINERS.has(talk.word(at));
}
