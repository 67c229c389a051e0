import type { Token } from "./tokenise.ts";

/** What several of a thing are told apart by, and a second time without the noun. */
const PARTS = /^(?:end|side|corner|hand|arm|shoulder|half)$/;

/**
 * Put the noun that is left out in "a fox at one END of a log, a rabbit at the OTHER": it takes no place in the
 * text.
 */
export function fillEllipses(tokens: readonly Token[]): readonly Token[] {
  let part: string | undefined;
  return tokens.flatMap((token, at) => {
    if (token.kind === "end") part = undefined;
    if (tokens[at - 1]?.word === "one" && PARTS.test(token.word)) part = token.word;
    if (part === undefined || !isOtherAt(tokens, at)) return [token];
    return [token, { word: part, kind: "word" as const, start: token.end, end: token.end }];
  });
}

/** "at THE OTHER", and nothing behind it that would be the other one. */
function isOtherAt(tokens: readonly Token[], at: number): boolean {
  const [link, the, { word }] = [tokens[at - 2]?.word ?? "", tokens[at - 1]?.word, tokens[at]!];
  const next = tokens[at + 1];
  const closed = next?.kind !== "word" || /^(?:and|while|with|of|is|are)$/.test(next.word);
  return /^(?:at|on|in|from)$/.test(link) && the === "the" && word === "other" && closed;
}
