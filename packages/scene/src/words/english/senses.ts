import { headOf } from "../../kinds/category.ts";
import { meaningOf } from "../../kinds/homographs.ts";
import { singularOf } from "./lexicon/plural.ts";
import type { Token } from "./tokenise.ts";

/** Words of two senses that read otherwise in each: a jug holds things inside, a player in his hands. */
const READ_APART: ReadonlySet<string> = new Set(["pitcher"]);

/**
 * Put what words of two senses mean in this text in their place: "a pitcher throws a ball" is about a
 * "baseball-pitcher". All of one text mean the same.
 */
export function settleSenses(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isReadApart)) return tokens;
  const company = new Set(tokens.flatMap(({ word }) => [word, singularOf(word)]));
  return tokens.map((token, at) => {
    const meant = isReadApart(token) ? meaningOf(singularOf(token.word), company) : token.word;
    const added = meant.slice(0, -headOf(meant).length).trim();
    if (added === "" || tokens[at - 1]?.word === added) return token;
    return { ...token, word: `${added}-${token.word}` };
  });
}

function isReadApart({ word }: Token): boolean {
  return READ_APART.has(word) || READ_APART.has(singularOf(word));
}
