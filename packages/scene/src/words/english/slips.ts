import { isClosed } from "./lexicon/lexicon.ts";
import type { Token } from "./tokenise.ts";

/** Slips of the pen and the words that are meant. A slip of two words is mended where it was cut in two. */
const SLIPS: ReadonlyMap<string, string> = new Map(
  [
    ["teh hte", "the"],
    ["adn nad", "and"],
    ["wiht", "with"],
    ["inbetween betwen beetween bewteen", "between"],
    ["infront infornt", "in front"],
    ["ontop", "on top"],
    ["nextto", "next to"],
    ["besides besied", "beside"],
    ["undeneath underneeth undernearth underneth", "underneath"],
    ["benath beneth", "beneath"],
    ["behing behid", "behind"],
    ["rigth", "right"],
    ["abouve", "above"],
  ].flatMap(([slips, meant]) => slips!.split(" ").map((slip) => [slip, meant!] as const)),
);

/** Two words that are one, or of which the second is another. */
const PAIRS: ReadonlyMap<string, readonly string[]> = new Map([
  ["under neath", ["underneath"]],
  ["in between", ["between"]],
  ["next too", ["next", "to"]],
  ["close too", ["close", "to"]],
  ["out side", ["outside"]],
  ["upside down", ["upside-down"]],
  ["in side", ["inside"]],
  ["out front", ["in", "front"]],
  ["all over", ["on"]],
  ["w /", ["with"]],
]);

/** Put the words that are meant for common slips; the tokens keep their places in the text. */
export function mendSlips(tokens: readonly Token[]): readonly Token[] {
  const mended: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [token, next] = [tokens[at]!, tokens[at + 1]];
    const pair = next && pairAt(tokens, at);
    if (pair === undefined || next === undefined) mended.push(...mendedWord(token));
    else {
      if (pair.length === 1) mended.push({ ...token, word: pair[0]!, end: next.end });
      else mended.push({ ...token, word: pair[0]! }, { ...next, word: pair[1]! });
      at += 1;
    }
  }
  return mended;
}

/** What is meant by the two words at a token ("w/" for "with"); undefined where they are no slip. */
function pairAt(tokens: readonly Token[], at: number): readonly string[] | undefined {
  const [one, other] = [tokens[at]!.word, tokens[at + 1]!.word];
  if (one === "used" && other === "to" && PAST.test(tokens[at + 2]?.word ?? "")) return ["never"];
  if (EMPHATIC.test(other) && tokens[at - 1]?.word === "the" && !isClosed(one)) return [one];
  const owned = one === "it" && other === "'s" && AFTER_OWNED.test(tokens[at - 1]?.word ?? "");
  return owned ? ["its"] : PAIRS.get(`${one} ${other}`);
}

/** "on the mantel ITSELF": a word that only stresses the one before it. */
const EMPHATIC = /^(?:itself|themselves)$/;

/** "the fridge USED TO BE in the garage", which it is not by now. */
const PAST = /^(?:be|stand|sit|hang|lie)$/;

/** Behind these "it's" can only be "its". */
const AFTER_OWNED = /^(?:with|of|in|on|under|behind|beside|by|at|to|near|over)$/;

function mendedWord(token: Token): readonly Token[] {
  const [first, second] = SLIPS.get(token.word)?.split(" ") ?? [token.word];
  if (second === undefined) return [{ ...token, word: first! }];
  const cut = token.start + first!.length;
  return [
    { ...token, word: first!, end: cut },
    { ...token, word: second, start: cut },
  ];
}
