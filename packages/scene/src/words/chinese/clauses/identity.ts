import { KIND } from "../../attributes.ts";
import type { NounPhrase } from "../../noun-phrase.ts";
import type { Discourse } from "../discourse.ts";
import { readTerm, type Term } from "../nouns/term.ts";

/** Read 是双人床 behind 床, 是一只金毛 behind 狗: of what kind the one thing spoken of is. */
export function readIdentity(talk: Discourse, at: number): number | undefined {
  const { topic, builder } = talk;
  if (talk.role(at) !== "is" || !talk.hasSubject || topic?.ids.length !== 1) return undefined;
  const term = readTerm(talk.lexemes, at + 1);
  const phrase = term && nameOf(talk, term);
  if (term === undefined || phrase?.category === undefined || builder.has(phrase)) return undefined;
  const kind = kindOf(phrase.category, builder.categoryOf(topic.ids[0])!);
  const attributes = { ...phrase.attributes, ...(kind === "" ? {} : { [KIND]: kind }) };
  builder.qualify(topic.ids, attributes, phrase);
  return talk.understood(at, term.next);
}

/** One name with which the clause ends. */
function nameOf({ lexemes }: Discourse, { members, links, next }: Term): NounPhrase | undefined {
  const [first] = members;
  const isEnd = /^(?:end|comma)$/.test(lexemes[next]?.kind ?? "end");
  if (!isEnd || members.length > 1 || links.length > 0) return undefined;
  return "noun" in first! && first.countIfNew === 1 ? first : undefined;
}

/** "double" of a double bed that was spoken of as a bed. */
function kindOf(category: string, known: string): string {
  if (category === known) return "";
  return category.endsWith(` ${known}`) ? category.slice(0, -known.length - 1) : category;
}
