import { SceneBuilder } from "../scene-builder.ts";
import { Account } from "../unparsed.ts";
import { ClauseReader } from "./clauses.ts";
import { lex } from "./lex.ts";

/** Read a Chinese text into a scene; the account tells what was not understood. */
export function readChinese(text: string): { builder: SceneBuilder; account: Account } {
  const lexemes = lex(text);
  const builder = new SceneBuilder(text);
  const account = new Account(lexemes);
  new ClauseReader({ lexemes, builder, account }).read();
  return { builder, account };
}
