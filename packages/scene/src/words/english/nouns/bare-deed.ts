import { impliedAt } from "../lexicon/implied.ts";
import { isVerbAfterNoun } from "../lexicon/lexicon.ts";
import type { Token } from "../tokenise.ts";

/** "in a chair, KNITTING, ...", "on a stool, SKETCHING the bridge": what somebody does, behind a comma. */
export function isBareDeedAt(tokens: readonly Token[], at: number): boolean {
  const { word, kind } = tokens[at] ?? { word: "", kind: "end" };
  const opened = /^(?:end|comma)$/.test(tokens[at - 1]?.kind ?? "end");
  const next = tokens[at + 1];
  const goesOn =
    /^(?:the|an?|his|her|its|their)$/.test(next?.word ?? "") || isDoneAt(tokens, at, word);
  const alone = opened && (goesOn || /^(?:end|comma)$/.test(next?.kind ?? "end"));
  return kind === "word" && alone && word.endsWith("ing") && (goesOn || isVerbAfterNoun(word));
}

/** "in a park, FEEDING ducks", but "a barn, ROLLING hills": what is done to them, and not what they do. */
function isDoneAt(tokens: readonly Token[], at: number, word: string): boolean {
  return impliedAt(tokens, at) !== undefined && !DONE_BY_ITSELF.test(word);
}

const DONE_BY_ITSELF =
  /^(?:roll|smok|steam|spinn|boil|clos|open|dropp|ring|mov|swing|wav|smell|light|fold|lead|dry|wash|climb|driv|rid|burn|fly)ing$/;
