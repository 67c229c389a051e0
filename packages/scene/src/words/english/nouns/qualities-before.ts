import { isDoer } from "../../../kinds/animate.ts";
import { OTHER } from "../../attributes.ts";
import type { SaidAttribute } from "../../noun-phrase.ts";
import { adjectiveAt, isClosed, likelyQuality } from "../lexicon/lexicon.ts";
import { rangeOfTokens, type Token } from "../tokenise.ts";
import {
  ADVERBS,
  isContent,
  isNounAt,
  isPosedAt,
  isVerbAhead,
  knownNounAt,
  MAX_WORDS,
} from "./content.ts";
import { dimensionAt } from "./dimensions.ts";

/** Read "red", "large, red", "black and white", as long as a word for the noun is left. */
export function readAdjectives(tokens: readonly Token[], at: number) {
  const said: SaidAttribute[] = [];
  let next = at;
  for (let read = 0; read < MAX_WORDS; read++) {
    const from = next > at ? afterJoint(tokens, next) : next;
    const adjective = qualityAt(tokens, from, from > next);
    if (adjective === undefined || knownNounAt(tokens, from) > adjective.length) break;
    const named = isNounAt(tokens, from) || isDoer(tokens[from]!.word);
    if (named && isVerbAhead(tokens, from + 1)) break;
    const after = from + adjective.length;
    if (!isContent(tokens, after) && !hasAdjectiveAfterJoint(tokens, after)) break;
    said.push({ ...adjective.value, ...rangeOfTokens(tokens, from, after) });
    next = /^colou?red$/.test(tokens[after]?.word ?? "") ? after + 1 : after;
  }
  return { said, next };
}

/** An adjective of the tables; behind a comma or "and" any word that looks like one. */
function qualityAt(tokens: readonly Token[], at: number, joined: boolean) {
  if (ADVERBS.test(tokens[at]?.word ?? "") && isPosedAt(tokens, at + 1)) return undefined;
  const adjective =
    particleParticipleAt(tokens, at) ??
    adverbParticipleAt(tokens, at) ??
    dimensionAt(tokens, at) ??
    adjectiveAt(tokens, at);
  if (adjective !== undefined || !joined) return adjective;
  const likely = likelyQuality(tokens[at]?.word ?? "");
  return likely && { length: 1, value: likely };
}

/** "broken down", "rusted out": a participle and its particle in front of a noun. */
function particleParticipleAt(tokens: readonly Token[], at: number) {
  const [word, particle] = [tokens[at]?.word ?? "", tokens[at + 1]?.word ?? ""];
  if (!PARTICIPLE.test(word) || !/^(?:down|out|up|off|over)$/.test(particle)) return undefined;
  if (!isContent(tokens, at + 2)) return undefined;
  return { length: 2, value: { name: OTHER, value: `${word} ${particle}` } };
}

/** "freshly baked bread": how it was done belongs to what was done. */
function adverbParticipleAt(tokens: readonly Token[], at: number) {
  const [word, participle] = [tokens[at]?.word ?? "", tokens[at + 1]?.word ?? ""];
  if (!/[a-z]{3}ly$/.test(word) || !isClosed(word) || !PARTICIPLE.test(participle))
    return undefined;
  if (!isContent(tokens, at + 2)) return undefined;
  return { length: 2, value: { name: OTHER, value: `${word} ${participle}` } };
}

const PARTICIPLE = /(?:ed|en|^run|^made|^worn|^torn|^shut|^done)$/;

function afterJoint(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.kind === "comma" ? at + 1 : at;
  return tokens[comma]?.word === "and" ? comma + 1 : comma;
}

/** Whether further adjectives and then a word for the noun come: ", round, shiny metal bowl". */
function hasAdjectiveAfterJoint(tokens: readonly Token[], at: number): boolean {
  let end = at;
  for (let read = 0; read < MAX_WORDS; read++) {
    const next = afterJoint(tokens, end);
    const adjective = next > end ? qualityAt(tokens, next, true) : undefined;
    if (adjective === undefined) return false;
    end = next + adjective.length;
    if (isContent(tokens, end)) return true;
  }
  return false;
}
