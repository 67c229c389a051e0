import { SceneBuilder } from "../scene-builder.ts";
import { Account } from "../unparsed.ts";
import { readClauses } from "./clauses/clauses.ts";
import { Discourse } from "./discourse.ts";
import { lex } from "./lex.ts";
import { withSenses } from "./senses.ts";

/** Read a Chinese text into a scene; the account tells what was not understood. */
export function readChinese(text: string): { builder: SceneBuilder; account: Account } {
  const lexemes = withSenses(lex(text));
  const builder = new SceneBuilder(text);
  const account = new Account(lexemes);
  readClauses(new Discourse({ lexemes, builder, account }));
  return { builder, account };
}
