import type { Token } from "./tokenise.ts";

/** What several of a thing are told apart by, and a second time without the noun. */
const PARTS = /^(?:end|side|corner|hand|arm|paw|shoulder|half|wall)$/;

/**
 * Put the noun that is left out in "a fox at one END of a log, a rabbit at the OTHER", "in his left HAND ... in his
 * RIGHT": it takes no place in the text.
 */
export function fillEllipses(tokens: readonly Token[]): readonly Token[] {
  let part: string | undefined;
  return tokens.flatMap((token, at) => {
    if (token.kind === "end") part = undefined;
    if (/^(?:one|left|right)$/.test(tokens[at - 1]?.word ?? "") && PARTS.test(token.word))
      part = token.word;
    if (part === undefined) return [token];
    if (isStandInAt(tokens, at)) return [{ ...token, word: part }];
    if (token.word === "one" && isOtherAt(tokens, at - 1)) return [];
    if (!isOtherAt(tokens, at)) return [token];
    const end = tokens[at + 1]?.word === "one" ? tokens[at + 1]!.end : token.end;
    return [token, { word: part, kind: "word" as const, start: token.end, end }];
  });
}

/** "along one wall ... along the opposite ONE" */
function isStandInAt(tokens: readonly Token[], at: number): boolean {
  const told = /^(?:opposite|facing|far|adjacent)$/.test(tokens[at - 1]?.word ?? "");
  return told && tokens[at]!.word === "one" && tokens[at - 2]?.word === "the";
}

/** "at THE OTHER", and nothing behind it that would be the other one. */
function isOtherAt(tokens: readonly Token[], at: number): boolean {
  const [link, the, { word }] = [tokens[at - 2]?.word ?? "", tokens[at - 1]?.word, tokens[at]!];
  const next = tokens[at + 1];
  const closed = next?.kind !== "word" || /^(?:and|while|with|of|is|are|one)$/.test(next.word);
  const other = the === "the" && word === "other";
  const own = /^(?:his|her|its|their)$/.test(the ?? "") && /^(?:other|left|right)$/.test(word);
  return /^(?:at|on|in|from|under|along|against)$/.test(link) && (other || own) && closed;
}
