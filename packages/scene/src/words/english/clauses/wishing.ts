import type { Discourse } from "../discourse.ts";
import { orderAt } from "../lexicon/orders.ts";
import { wishAt } from "../lexicon/wishes.ts";
import { readGroup } from "../nouns/noun-group.ts";

/**
 * Read the words by which somebody wants, has or sees what follows: "I'd like", "and we keep". What it is for is no
 * thing there, and is reported: "FOR THE PARTY we need a long table".
 *
 * @returns  the first token behind them; undefined where nobody wants anything
 */
export function readWish(talk: Discourse, at: number): number | undefined {
  const starts = talk.state === "start";
  if (!starts && !talk.joined) return undefined;
  const wish = wishAt(talk.tokens, at);
  if (wish > 0) return talk.understood(at, at + wish);
  return starts && talk.word(at) === "for" ? afterPurpose(talk, at) : undefined;
}

function afterPurpose(talk: Discourse, at: number): number | undefined {
  const purpose = readGroup(talk.tokens, at + 1, "place");
  if (purpose === undefined) return undefined;
  const { next } = purpose;
  const from = talk.tokens[next]?.kind === "comma" ? next + 1 : next;
  const asked = wishAt(talk.tokens, from) > 0 || orderAt(talk.tokens, from) !== undefined;
  return asked ? from : undefined;
}
