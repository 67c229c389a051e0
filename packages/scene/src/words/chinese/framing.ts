import type { Discourse } from "./discourse.ts";
import { afterPlace, isLink } from "./places.ts";
import { readPlaces, readTerm } from "./term.ts";
import { SETTINGS } from "./word-classes.ts";

/**
 * Read 客厅里有, 在天空中飞着, 厨房里，: where the scene is, said of nothing, brings up no thing.
 * Once the text has spoken of the room as a thing, 房间里 is a place like any other.
 */
export function readFraming(talk: Discourse, at: number): number | undefined {
  const start = talk.role(at) === "at" ? at + 1 : at;
  if (talk.role(start) === "framing") {
    return talk.understood(at, talk.role(start + 1) === "de" ? start + 2 : start + 1);
  }
  if (talk.hasSubject) return undefined;
  const term = readTerm(talk.lexemes, start);
  if (term === undefined || !isSetting(talk, start, term.next)) return undefined;
  const [first] = term.members;
  if (first !== undefined && "reference" in first && talk.builder.has(first)) return undefined;
  const places = readPlaces(talk.lexemes, term.next);
  if (places === undefined) return undefined;
  const link = afterPlace(talk, places.next);
  if (isLink(talk, link)) return talk.understood(at, link + 1);
  return talk.lexemes[places.next]?.kind === "comma" ? talk.understood(at, places.next) : undefined;
}

function isSetting({ lexemes }: Discourse, from: number, to: number): boolean {
  const words = lexemes.slice(from, to).map(({ text }) => text);
  return SETTINGS.has(words.join(""));
}
