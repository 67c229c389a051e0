import type { Frame } from "../../scene.ts";
import { SceneBuilder } from "../scene-builder.ts";
import { Account } from "../unparsed.ts";
import { readClauses } from "./clauses/clauses.ts";
import { Discourse } from "./discourse.ts";
import { fillEllipses } from "./ellipsis.ts";
import { splitCompounds } from "./lexicon/compounds.ts";
import { openParentheses } from "./parentheses.ts";
import { nameQuoted } from "./quoted-names.ts";
import { settleSenses } from "./senses.ts";
import { mendSlips } from "./slips.ts";
import { tokenise } from "./tokenise.ts";

/** Read an English text into a scene; the account tells what was not understood. */
export function readEnglish(
  text: string,
  frame: Frame,
): { builder: SceneBuilder; account: Account } {
  const tokens = fillEllipses(
    settleSenses(splitCompounds(mendSlips(openParentheses(nameQuoted(tokenise(text)))))),
  );
  const builder = new SceneBuilder(text);
  const account = new Account(tokens);
  readClauses(new Discourse({ tokens, builder, account, frame }));
  return { builder, account };
}
