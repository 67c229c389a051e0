import { readLink } from "../clauses/link.ts";
import type { Discourse } from "../discourse.ts";
import type { Alternatives } from "../lexicon/place-words.ts";
import { SETTINGS } from "../lexicon/word-classes.ts";
import { readTerm } from "../nouns/term.ts";
import { readPlaces } from "./places.ts";

/**
 * Read 房间里有, 照片里，: the frame itself, said of nothing, brings up no thing.
 * Once the text has spoken of the room as a thing, 房间里 is a place like any other.
 */
export function readFraming(talk: Discourse, at: number): number | undefined {
  const start = talk.role(at) === "at" ? at + 1 : at;
  if (talk.role(start) === "framing") {
    if (/[画图照]/u.test(talk.lexemes[start]!.text)) talk.isPicture = true;
    return talk.understood(at, talk.role(start + 1) === "de" ? start + 2 : start + 1);
  }
  if (talk.hasSubject) return undefined;
  if (isPictureSide(talk, start)) {
    talk.isPicture = true;
    return talk.understood(at, start + 1);
  }
  const term = readTerm(talk.lexemes, start);
  const [first] = term?.members ?? [];
  if (term === undefined || first === undefined || term.links.length > 0) return undefined;
  if (!("reference" in first) || talk.builder.has(first)) return undefined;
  const words = wordsBetween(talk, start, term.next);
  const places = readPlaces(talk.lexemes, term.next);
  if (places === undefined || !places.predicates.every(frames)) return undefined;
  const isComma = talk.lexemes[places.next]?.kind === "comma";
  if (!SETTINGS.has(words)) return undefined;
  if (isComma) return talk.understood(at, places.next);
  const opens = !talk.started && readTerm(talk.lexemes, places.next) !== undefined;
  if (opens || talk.role(places.next) === "not") return talk.understood(at, places.next);
  if (talk.role(places.next) === "framing") return talk.understood(at, places.next);
  const link = readLink(talk, places.next);
  if (link === undefined) return undefined;
  for (const token of link.understood) talk.account.understand(token);
  return talk.understood(at, places.next) && link.next;
}

/** The picture itself, of which 画面左侧 is a side. */
const PICTURES: ReadonlySet<string> = new Set("图片 照片 图 场景 镜头".split(" "));

function isPictureSide(talk: Discourse, at: number): boolean {
  if (!PICTURES.has(talk.lexemes[at]?.text ?? "")) return false;
  const side = talk.role(at + 1) === "de" ? at + 2 : at + 1;
  const [first] = talk.lexemes[side]?.entry.place ?? [];
  return first !== undefined && !frames(first) && talk.topic === undefined;
}

/** 里, 上: in the middle of a room would be a place in it. */
function frames(alternatives: Alternatives): boolean {
  return alternatives[0] === "inside" || alternatives[0] === "on";
}

function wordsBetween({ lexemes }: Discourse, from: number, to: number): string {
  return lexemes
    .slice(from, to)
    .map(({ text }) => text)
    .join("");
}
