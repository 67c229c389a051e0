import type { Token } from "../tokenise.ts";
import { isClosed } from "./lexicon.ts";
import { isObjectAt, isPuttingForm } from "./orders.ts";
import { MODALS } from "./word-classes.ts";

/** What somebody wants, has or sees. */
const WANTING =
  /^(?:want(?:ed|ing)?|need(?:ed)?|like|love|prefer|have|had|got|get(?:ting)?|see(?:ing)?|find|found|notice|use|using|own|buy|bought|buying|keep(?:ing)?|kept|plan(?:ning)?|think(?:ing)?|imagin(?:e|ing)|envision|hop(?:e|ing)|look(?:ing)?|wish|expect|try(?:ing)?|store|going|decided)$/;

/** Words between somebody and what he wants: "would ALSO like". */
const ASIDE =
  /^(?:am|are|were|was|been|also|just|really|still|already|now|then|maybe|probably|usually|always|definitely|even|both|all|only|either|simply|rather|currently)$/;

/** Prepositions that belong to the verb before them: "looking FOR a lamp". */
const LED =
  /^(?:(?:look|hop|ask|go)(?:ing|e)? for|think(?:ing)? (?:of|about)|plan(?:ning)? (?:on|for))$/;

/**
 * Count the tokens by which somebody says that he wants, has, sees or puts what follows: "I'd like", "we have", "you
 * could also hang", "I'm thinking of".
 *
 * @returns  0 where none start, or nothing that one can want follows
 */
export function wishAt(tokens: readonly Token[], at: number): number {
  if (!/^(?:i|we|you)$/.test(tokens[at]?.word ?? "")) return 0;
  let [next, verbs] = [at + 1, 0];
  for (let length = stepAt(tokens, next); length > 0; length = stepAt(tokens, next)) {
    if (isVerb(tokens[next]!.word)) verbs += 1;
    next += length;
  }
  return verbs > 0 && isWantedAt(tokens, next) ? next - at : 0;
}

/** How many tokens of the verb of a wish go on here. */
function stepAt(tokens: readonly Token[], at: number): number {
  const [word, next] = [tokens[at]?.word ?? "", tokens[at + 1]?.word ?? ""];
  if (LED.test(`${word} ${next}`)) return 2;
  if (word === "to") return isVerb(next) || next === "also" ? 1 : 0;
  return isVerb(word) || MODALS.has(word) || ASIDE.test(word) ? 1 : 0;
}

function isVerb(word: string): boolean {
  return WANTING.test(word) || isPuttingForm(word);
}

/** "the lamp", "two chairs", "it", "shelves". */
function isWantedAt(tokens: readonly Token[], at: number): boolean {
  const { word, kind } = tokens[at] ?? { word: "", kind: "end" };
  return isObjectAt(tokens, at) || (kind === "word" && !isClosed(word));
}
