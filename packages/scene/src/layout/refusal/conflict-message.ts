import { objectIds, type Relation, type SceneObject } from "../../scene.ts";
import { type Language, languageOfTexts } from "../../words/language.ts";
import type { RoomSize } from "../room/room-shell.ts";
import type { Statement } from "../statements.ts";

/** What is said of a conflict in a language, of phrases that are quoted already. */
interface Wording {
  readonly quote: (phrase: string) => string;
  readonly locked: (object: string) => string;
  readonly list: (phrases: readonly string[]) => string;
  readonly alone: (phrase: string) => string;
  readonly together: (list: string) => string;
  /** The same two, of what cannot be in the room that was given. */
  readonly aloneIn: (phrase: string, size: string) => string;
  readonly togetherIn: (list: string, size: string) => string;
  readonly tooSmall: (list: string, size: string) => string;
}

const WORDINGS: Readonly<Record<Language, Wording>> = {
  en: {
    quote: (phrase) => `"${phrase}"`,
    locked: (object) => `the locked place of ${object}`,
    list: (phrases) => `${phrases.slice(0, -1).join(", ")} and ${phrases.at(-1)}`,
    alone: (phrase) =>
      `expected relations that can hold, got ${phrase}, which cannot. Drop or change it.`,
    together: (list) => `${list} cannot hold together. Drop or change one of them.`,
    aloneIn: (phrase, size) =>
      `expected relations that can hold in a room of ${size} m, got ${phrase}, which cannot. Drop or change it, or make the room larger.`,
    togetherIn: (list, size) =>
      `${list} cannot hold together in a room of ${size} m. Drop or change one of them, or make the room larger.`,
    tooSmall: (list, size) =>
      `expected a room that holds ${list} at about the usual size, got one of ${size} m. Make it larger, or leave something out.`,
  },
  zh: {
    quote: (phrase) => `“${phrase}”`,
    locked: (object) => `${object}的锁定位置`,
    list: (phrases) => `${phrases.slice(0, -1).join("、")}和${phrases.at(-1)}`,
    alone: (phrase) => `${phrase}无法成立。请去掉或修改它。`,
    together: (list) => `${list}不能同时成立。请去掉或修改其中之一。`,
    aloneIn: (phrase, size) =>
      `在${size}米的房间里${phrase}无法成立。请去掉或修改它，或把房间加大。`,
    togetherIn: (list, size) =>
      `在${size}米的房间里${list}不能同时成立。请去掉或修改其中之一，或把房间加大。`,
    tooSmall: (list, size) =>
      `${size}米的房间放不下正常大小的${list}。请把房间加大，或去掉一些东西。`,
  },
};

/**
 * Say which of the user's own phrases cannot hold together, in their language.
 *
 * @param conflict  minimal; what has no mention is named by the ids of its objects
 * @param room      in which alone they cannot; left out where they cannot anywhere
 */
export function conflictMessage(conflict: readonly Statement[], room?: RoomSize): string {
  const words = WORDINGS[languageOfTexts(conflict.map(mentionOf))];
  const phrases = [...new Set(conflict.map((statement) => phraseOf(statement, words)))];
  const isAlone = phrases.length === 1;
  const list = listed(phrases, words);
  if (room === undefined)
    return `solveLayout: ${isAlone ? words.alone(list) : words.together(list)}`;
  const size = sizeOf(room);
  return `solveLayout: ${isAlone ? words.aloneIn(list, size) : words.togetherIn(list, size)}`;
}

/** Say, in the language of their mentions, that things find no place in a room at their usual size. */
export function roomTooSmallMessage(objects: readonly SceneObject[], room: RoomSize): string {
  const words = WORDINGS[languageOfTexts(objects.map(({ mention }) => mention?.text))];
  const names = objects.map((object) => words.quote(nameOf(object)));
  return `solveLayout: ${words.tooSmall(listed(names, words), sizeOf(room))}`;
}

function listed(phrases: readonly string[], { list }: Wording): string {
  return phrases.length === 1 ? phrases[0]! : list(phrases);
}

function sizeOf({ width, depth, height }: RoomSize): string {
  return `${width} x ${depth} x ${height}`;
}

function mentionOf(statement: Statement): string | undefined {
  const { mention } = statement.kind === "relation" ? statement.relation : statement.object;
  return mention?.text;
}

function phraseOf(statement: Statement, { quote, locked }: Wording): string {
  if (statement.kind === "locked") return locked(quote(nameOf(statement.object)));
  return quote(saidOf(statement.relation));
}

function nameOf({ id, mention }: SceneObject): string {
  return mention?.text ?? id;
}

function saidOf({ mention, subject, predicate, object, negated }: Relation): string {
  const others = objectIds({ subject, predicate, object }).join(" and ");
  return mention?.text ?? `${subject} ${negated ? "not " : ""}${predicate} ${others}`;
}
